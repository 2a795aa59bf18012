// SPDX-License-Identifier: GPL-3.0-or-later
// Losses and gradients of Mult-DAE and Mult-VAE by an independent implementation (PyTorch in double
// precision).

#include "core/model/multinomial_autoencoder.h"
#include "core/network/network.h"
#include "tests/core/support/golden.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

MiniBatch batchFrom(const nlohmann::json& binary)
{
    MiniBatch batch;
    for (const nlohmann::json& row : binary) {
        std::vector<std::uint32_t> liked;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c] == 1.0)
                liked.push_back(static_cast<std::uint32_t>(c));
        }
        addUnitRow(batch.input, {liked, std::vector<float>(liked.size(), 1.0F)});
        for (const std::uint32_t column : liked)
            batch.target.add(column, 1.0F);
        batch.target.endRow();
    }
    batch.normaliser = static_cast<double>(binary.size());
    return batch;
}

bool isClose(float computed, float expected, float scale)
{
    return std::abs(computed - expected) <= 1e-5F * std::max(scale, 0.1F);
}

void verifyClose(const Matrix& computed, const Matrix& expected)
{
    QCOMPARE(computed.rows(), expected.rows());
    QCOMPARE(computed.columns(), expected.columns());
    float scale = 0.0F;
    for (const float value : expected.values())
        scale = std::max(scale, std::abs(value));
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(isClose(computed.values()[i], expected.values()[i], scale),
                 qPrintable(QStringLiteral("%1: %2, not %3")
                                .arg(i)
                                .arg(static_cast<double>(computed.values()[i]))
                                .arg(static_cast<double>(expected.values()[i]))));
}

} // namespace

class TestMultinomialGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lossAndGradient_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("Mult-DAE") << 0;
        QTest::newRow("Mult-VAE") << 1;
    }
    void lossAndGradient()
    {
        QFETCH(int, which);
        const nlohmann::json golden =
            test::golden("multinomial_autoencoder.json")[static_cast<std::size_t>(which)];
        const bool isVariational = golden.contains("noise");
        NetworkShape shape;
        shape.width = 8;
        shape.hidden = isVariational ? std::vector<std::size_t>{5, 3, 5} : std::vector<std::size_t>{4};
        shape.hiddenActivation = Activation::Tanh;
        shape.loss = OutputLoss::Multinomial;
        if (isVariational)
            shape.gaussian = 1;
        const Network network(shape, test::layersFrom(golden.at("initial")));
        const MiniBatch batch = batchFrom(golden.at("binary"));

        TrainingNoise noise;
        Matrix drawn;
        if (isVariational) {
            drawn = test::matrixFrom(golden.at("noise"), false);
            noise.gaussian = &drawn;
            noise.klWeight = golden.at("beta");
        }
        NetworkWorkspace workspace;
        GradientSum gradient(network);
        const BatchLoss loss = network.passGradient(batch, workspace, gradient, noise);
        const double expected = golden.at("value");
        QVERIFY2(std::abs(loss.mean() - expected) <= 1e-5 * expected,
                 qPrintable(QStringLiteral("%1, not %2").arg(loss.mean()).arg(expected)));
        const std::vector<Layer> layers = test::layersFrom(golden.at("gradient"));
        QCOMPARE(layers.size(), network.layers().size());
        for (std::size_t l = 0; l < layers.size(); ++l) {
            verifyClose(gradient.weights(l), layers[l].weight);
            verifyClose(gradient.biases(l), layers[l].bias);
        }
    }

    /// Without training noise the Gaussian units are their means: nothing is drawn.
    void meansAreTakenOutsideTraining()
    {
        NetworkShape shape;
        shape.width = 6;
        shape.hidden = {4, 2, 4};
        shape.hiddenActivation = Activation::Tanh;
        shape.loss = OutputLoss::Multinomial;
        shape.gaussian = 1;
        const Network network(shape, 3);
        SparseRows input;
        addUnitRow(input, {{1, 4}, {1.0F, 1.0F}});
        NetworkWorkspace workspace;
        network.encode(input, workspace);
        const Matrix first = network.decodeAll(workspace);
        for (std::size_t j = 0; j < 2; ++j)
            QCOMPARE(workspace.activations[1](0, j), workspace.gaussian.sums(0, j));
        TrainingNoise noise;
        noise.seed = 9;
        network.encode(input, workspace, &noise);
        QVERIFY(network.decodeAll(workspace).values()[0] != first.values()[0]);
        network.encode(input, workspace);
        QCOMPARE(network.decodeAll(workspace).values()[0], first.values()[0]);
    }
};

QTEST_GUILESS_MAIN(TestMultinomialGolden)
#include "tst_multinomial_golden.moc"
