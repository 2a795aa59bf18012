// SPDX-License-Identifier: GPL-3.0-or-later
// Losses, first gradient and final weights of an independent implementation (PyTorch in double precision).

#include "core/network/network.h"
#include "core/train/optimiser.h"
#include "tests/core/support/activations.h"
#include "tests/core/support/golden.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

NetworkShape shapeFrom(const nlohmann::json& golden)
{
    const auto sizes = golden.at("dims").get<std::vector<std::size_t>>();
    NetworkShape shape;
    shape.width = sizes.front();
    shape.hidden.assign(sizes.begin() + 1, sizes.end() - 1);
    shape.hiddenActivation = test::activationNamed(golden.at("hidden_activation"));
    return shape;
}

OptimiserOptions optimiserFrom(const nlohmann::json& golden)
{
    const std::string name = golden.at("optimizer");
    const nlohmann::json& parameters = golden.at("optimizer_parameters");
    OptimiserOptions options;
    options.kind = name.starts_with("adam")      ? OptimiserOptions::Kind::Adam
                   : name.starts_with("rmsprop") ? OptimiserOptions::Kind::RmsProp
                                                 : OptimiserOptions::Kind::Sgd;
    options.weightDecay = parameters.at("weight_decay");
    options.momentum = parameters.value("momentum", 0.0);
    options.alpha = parameters.value("alpha", options.alpha);
    options.epsilon = parameters.value("eps", options.epsilon);
    if (parameters.contains("betas")) {
        options.beta1 = parameters.at("betas")[0];
        options.beta2 = parameters.at("betas")[1];
    }
    return options;
}

/// A rating of zero stands for none.
SparseRows observedOf(const nlohmann::json& ratings)
{
    SparseRows rows;
    for (const nlohmann::json& row : ratings) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (row[column].get<float>() != 0.0F)
                rows.add(static_cast<std::uint32_t>(column), row[column].get<float>());
        }
        rows.endRow();
    }
    return rows;
}

double difference(double computed, double golden)
{
    return std::abs(computed - golden) / std::max(1.0, std::abs(golden));
}

/// Infinite where the shapes differ.
double greatestDifference(const Matrix& computed, const Matrix& golden)
{
    if (computed.rows() != golden.rows() || computed.columns() != golden.columns())
        return HUGE_VAL;
    double greatest = 0.0;
    for (std::size_t i = 0; i < golden.size(); ++i) {
        const double here =
            difference(static_cast<double>(computed.values()[i]), static_cast<double>(golden.values()[i]));
        greatest = here <= greatest ? greatest : here;
    }
    return greatest;
}

constexpr double Tolerance = 1e-5;

} // namespace

class TestMaskedAutoencoderGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = test::golden("masked_autoencoder.json");
        QVERIFY(m_cases.size() >= 8);
    }

    void agrees_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t index = 0; index < m_cases.size(); ++index)
            QTest::newRow(m_cases[index].at("name").get<std::string>().c_str()) << static_cast<int>(index);
    }
    void agrees()
    {
        QFETCH(int, index);
        const nlohmann::json& golden = m_cases[static_cast<std::size_t>(index)];
        const SparseRows ratings = observedOf(golden.at("ratings"));
        Network network(shapeFrom(golden), test::layersFrom(golden.at("initial")));
        Optimiser optimiser(optimiserFrom(golden), network);
        NetworkWorkspace workspace;
        MiniBatch batch;
        batch.input = ratings;
        batch.target = ratings;
        batch.normaliseByWeight();
        GradientSum gradient(network);
        network.passGradient(batch, workspace, gradient);
        compareGradient(gradient, test::layersFrom(golden.at("first_gradient")));

        QCOMPARE(golden.at("losses").size(), std::size_t{5});
        // Five steps over the same rows.
        std::vector<std::uint32_t> order;
        for (std::size_t k = 0; k < 5 * ratings.rowCount(); ++k)
            order.push_back(static_cast<std::uint32_t>(k % ratings.rowCount()));
        const ColumnSchedule schedule(ratings, order, ratings.rowCount(), network.shape().width);
        optimiser.startEpoch(5, golden.at("optimizer_parameters").at("lr"));
        for (std::size_t step = 0; step < golden.at("losses").size(); ++step) {
            optimiser.startStep(schedule.usesOf(step));
            const BatchLoss loss = network.passGradient(batch, workspace, optimiser);
            QCOMPARE(loss.observed, ratings.entryCount());
            QVERIFY2(difference(loss.mean(), golden.at("losses")[step]) <= Tolerance,
                     qPrintable(QString::number(loss.mean(), 'g', 10)));
        }
        optimiser.finishEpoch();
        const std::vector<Layer> expected = test::layersFrom(golden.at("final"));
        QCOMPARE(network.layers().size(), expected.size());
        for (std::size_t l = 0; l < expected.size(); ++l) {
            QVERIFY(greatestDifference(network.layers()[l].weight, expected[l].weight) <= Tolerance);
            QVERIFY(greatestDifference(network.layers()[l].bias, expected[l].bias) <= Tolerance);
        }
    }

private:
    static void compareGradient(const GradientSum& gradient, const std::vector<Layer>& expected)
    {
        for (std::size_t l = 0; l < expected.size(); ++l) {
            QVERIFY(greatestDifference(gradient.weights(l), expected[l].weight) <= Tolerance);
            QVERIFY(greatestDifference(gradient.biases(l), expected[l].bias) <= Tolerance);
        }
    }

    nlohmann::json m_cases;
};

QTEST_GUILESS_MAIN(TestMaskedAutoencoderGolden)
#include "tst_masked_autoencoder_golden.moc"
