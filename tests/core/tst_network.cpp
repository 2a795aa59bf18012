// SPDX-License-Identifier: GPL-3.0-or-later
// The network against a plain forward pass in double precision, and its derivatives against central
// differences of that pass.

#include "core/base/random.h"
#include "core/network/network.h"
#include "tests/core/support/activations.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace autorec;

namespace {

double activated(Activation activation, double x)
{
    switch (activation) {
    case Activation::Identity:
        return x;
    case Activation::Sigmoid:
        return 1.0 / (1.0 + std::exp(-x));
    case Activation::Tanh:
        return std::tanh(x);
    case Activation::Relu:
        return std::max(x, 0.0);
    case Activation::Selu:
        return 1.0507009873554805 * (x > 0.0 ? x : 1.6732632423543772 * (std::exp(x) - 1.0));
    }
    return NAN;
}

/// All weights in double precision, by layer.
struct Weights
{
    std::vector<std::vector<double>> weight;
    std::vector<std::vector<double>> bias;
};

Weights weightsOf(const Network& network)
{
    Weights weights;
    for (const Layer& layer : network.layers()) {
        weights.weight.emplace_back(layer.weight.values().begin(), layer.weight.values().end());
        weights.bias.emplace_back(layer.bias.values().begin(), layer.bias.values().end());
    }
    return weights;
}

/// What stays the same while weights are moved.
struct Pass
{
    NetworkShape shape;
    const MiniBatch& batch;
    const std::vector<Matrix>& masks; ///< of hidden dropout; empty matrices without
};

/// Weight from unit `from` to unit `to` of a layer that may use another's transposed.
double weightOf(const Weights& weights, const NetworkShape& shape, std::size_t layer, std::size_t to,
                std::size_t from)
{
    const std::size_t owner = shape.ownerOf(layer);
    const std::size_t units = layer == 0 ? shape.hidden.front() : shape.hidden[layer - 1];
    if (layer == 0)
        return weights.weight[0][from * units + to];
    if (owner == layer || layer == shape.outputLayer())
        return weights.weight[owner][to * units + from];
    return weights.weight[owner][from * shape.hidden[layer] + to];
}

MiniBatch batchOf(const SparseRows& input, const SparseRows& target)
{
    MiniBatch batch;
    batch.input = input;
    batch.target = target;
    batch.normaliseByWeight();
    return batch;
}

std::vector<double> codeOf(const Weights& weights, const Pass& pass, std::size_t row)
{
    std::vector<double> below;
    for (std::size_t l = 0; l < pass.shape.hidden.size(); ++l) {
        const std::size_t units = pass.shape.hidden[l];
        std::vector<double> sums = weights.bias[l];
        const SparseRows& input = pass.batch.input;
        for (std::size_t j = 0; j < units && l == 0; ++j) {
            for (std::size_t e = input.offsets[row]; e < input.offsets[row + 1]; ++e)
                sums[j] += weightOf(weights, pass.shape, 0, j, input.columns[e]) *
                           static_cast<double>(input.values[e]);
        }
        for (std::size_t j = 0; j < units && l > 0; ++j) {
            for (std::size_t i = 0; i < below.size(); ++i)
                sums[j] += weightOf(weights, pass.shape, l, j, i) * below[i];
        }
        for (std::size_t j = 0; j < units; ++j) {
            const double mask = pass.masks[l].empty() ? 1.0 : static_cast<double>(pass.masks[l](row, j));
            sums[j] = activated(pass.shape.hiddenActivation, sums[j]) * mask;
        }
        below = std::move(sums);
    }
    return below;
}

double outputOf(const Weights& weights, const Pass& pass, const std::vector<double>& code, std::size_t column)
{
    double sum = weights.bias.back()[column];
    for (std::size_t j = 0; j < code.size(); ++j)
        sum += weightOf(weights, pass.shape, pass.shape.outputLayer(), column, j) * code[j];
    return activated(pass.shape.outputActivation, sum);
}

double lossOf(const Weights& weights, const Pass& pass)
{
    double sum = 0.0;
    const SparseRows& target = pass.batch.target;
    for (std::size_t row = 0; row < target.rowCount(); ++row) {
        const std::vector<double> code = codeOf(weights, pass, row);
        for (std::size_t e = target.offsets[row]; e < target.offsets[row + 1]; ++e) {
            const double error =
                outputOf(weights, pass, code, target.columns[e]) - static_cast<double>(target.values[e]);
            sum += static_cast<double>(pass.batch.weight(e)) * error * error;
        }
    }
    return sum / pass.batch.normaliser;
}

double derivative(Weights& weights, double& weight, const Pass& pass)
{
    constexpr double Step = 1e-6;
    const double here = weight;
    weight = here + Step;
    const double above = lossOf(weights, pass);
    weight = here - Step;
    const double below = lossOf(weights, pass);
    weight = here;
    return (above - below) / (2.0 * Step);
}

/// Random rows; every fourth is empty.
SparseRows randomRows(std::size_t rows, std::size_t width, double density, std::uint64_t seed)
{
    SparseRows result;
    for (std::size_t r = 0; r < rows; ++r) {
        RandomStream random(seed, RandomPurpose::Sampling, 0, r);
        for (std::size_t c = 0; c < width && r % 4 != 2; ++c) {
            if (random.uniform() < density)
                result.add(static_cast<std::uint32_t>(c), static_cast<float>(2.0 * random.uniform() - 1.0));
        }
        result.endRow();
    }
    return result;
}

Network randomNetwork(const NetworkShape& shape, std::uint64_t seed)
{
    Network network(shape, seed);
    RandomStream random(seed, RandomPurpose::Sampling);
    for (Layer& layer : network.layers()) {
        for (float& bias : layer.bias.values())
            bias = static_cast<float>(random.uniform() - 0.5);
    }
    return network;
}

using Sizes = std::vector<int>;

NetworkShape shapeOf(int width, const Sizes& hidden, const std::string& activation,
                     const std::string& outputActivation)
{
    NetworkShape shape;
    shape.width = static_cast<std::size_t>(width);
    shape.hidden.assign(hidden.begin(), hidden.end());
    shape.hiddenActivation = test::activationNamed(activation);
    shape.outputActivation = test::activationNamed(outputActivation);
    return shape;
}

void compareWithDifferences(const GradientSum& gradient, Weights& weights, const Pass& pass)
{
    const auto compare = [&](const Matrix& computed, std::vector<double>& values) {
        QCOMPARE(computed.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(computed.values()[i]) -
                             derivative(weights, values[i], pass)) < 2e-5);
    };
    for (std::size_t l = 0; l < weights.weight.size(); ++l) {
        compare(gradient.weights(l), weights.weight[l]);
        compare(gradient.biases(l), weights.bias[l]);
    }
}

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivativesAreRight_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Sizes>("hidden");
        QTest::addColumn<std::string>("activation");
        QTest::addColumn<std::string>("output");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<bool>("inputIsTarget");
        QTest::addColumn<bool>("tied");
        const std::string identity = "identity";
        for (const char* name : {"identity", "sigmoid", "tanh", "relu", "selu"}) {
            const std::string activation = name;
            QTest::addRow("%s, one layer", name)
                << 9 << Sizes{5} << activation << identity << 0.0 << true << false;
            QTest::addRow("%s, three layers", name)
                << 11 << Sizes{7, 3, 6} << activation << identity << 0.0 << true << false;
            QTest::addRow("%s, other targets", name)
                << 9 << Sizes{6, 4} << activation << identity << 0.0 << false << false;
            QTest::addRow("%s, dropout", name)
                << 9 << Sizes{8, 7} << activation << identity << 0.4 << true << false;
            QTest::addRow("%s at the output", name)
                << 9 << Sizes{5} << std::string("tanh") << activation << 0.0 << false << false;
            QTest::addRow("%s, sigmoid output, dropout", name)
                << 8 << Sizes{9, 5, 7} << activation << std::string("sigmoid") << 0.3 << false << false;
            QTest::addRow("%s, tied, one layer", name)
                << 9 << Sizes{5} << activation << identity << 0.0 << true << true;
            QTest::addRow("%s, tied, a code in the middle", name)
                << 9 << Sizes{7, 4, 7} << activation << identity << 0.0 << true << true;
            QTest::addRow("%s, tied, four layers, other targets, dropout", name)
                << 9 << Sizes{6, 5, 5, 6} << activation << std::string("tanh") << 0.3 << false << true;
        }
    }
    void derivativesAreRight()
    {
        QFETCH(int, width);
        QFETCH(Sizes, hidden);
        QFETCH(std::string, activation);
        QFETCH(std::string, output);
        QFETCH(double, dropout);
        QFETCH(bool, inputIsTarget);
        QFETCH(bool, tied);
        constexpr std::size_t Rows = 19; // more than a chunk
        NetworkShape shape = shapeOf(width, hidden, activation, output);
        shape.tied = tied;
        const Network network = randomNetwork(shape, 3);
        const SparseRows input = randomRows(Rows, network.shape().width, 0.5, 5);
        const MiniBatch batch =
            batchOf(input, inputIsTarget ? input : randomRows(Rows, network.shape().width, 0.4, 6));

        NetworkWorkspace workspace;
        GradientSum gradient(network);
        const TrainingNoise streams{dropout, DropoutPlace::Every, 0.0, 4, 2, 32};
        const BatchLoss loss = network.passGradient(batch, workspace, gradient, streams);
        const Pass pass{network.shape(), batch, workspace.dropout};
        Weights weights = weightsOf(network);
        QCOMPARE(loss.observed, batch.target.entryCount());
        QVERIFY(std::abs(loss.mean() - lossOf(weights, pass)) < 1e-5);
        compareWithDifferences(gradient, weights, pass);
    }

    void weightedDerivativesAreRight()
    {
        const Network network = randomNetwork(shapeOf(9, {6, 4}, "tanh", "identity"), 3);
        MiniBatch batch = batchOf(randomRows(19, 9, 0.5, 5), randomRows(19, 9, 0.4, 6));
        for (std::size_t e = 0; e < batch.target.entryCount(); ++e)
            batch.weights.push_back(0.1F + 0.2F * static_cast<float>(e % 5));
        batch.normaliseByWeight();
        NetworkWorkspace workspace;
        GradientSum gradient(network);
        const BatchLoss loss = network.passGradient(batch, workspace, gradient);
        QCOMPARE(loss.weight, batch.normaliser);
        Weights weights = weightsOf(network);
        const Pass pass{network.shape(), batch, workspace.dropout};
        QVERIFY(std::abs(loss.mean() - lossOf(weights, pass)) < 1e-5);
        compareWithDifferences(gradient, weights, pass);
    }

    void gradientsOfPartsAddUp()
    {
        const Network network = randomNetwork(shapeOf(9, {5}, "sigmoid", "identity"), 3);
        const SparseRows rows = randomRows(20, 9, 0.5, 5);
        MiniBatch whole = batchOf(rows, rows);
        whole.normaliser = 2.0;
        NetworkWorkspace workspace;
        GradientSum expected(network);
        network.passGradient(whole, workspace, expected);
        GradientSum sum(network);
        for (std::size_t begin = 0; begin < 20; begin += 10) {
            SparseRows half;
            for (std::size_t r = begin; r < begin + 10; ++r) {
                for (std::size_t e = rows.offsets[r]; e < rows.offsets[r + 1]; ++e)
                    half.add(rows.columns[e], rows.values[e]);
                half.endRow();
            }
            MiniBatch part = batchOf(half, half);
            part.normaliser = 2.0;
            network.passGradient(part, workspace, sum);
        }
        for (std::size_t l = 0; l < network.layers().size(); ++l) {
            for (std::size_t i = 0; i < expected.weights(l).size(); ++i)
                QVERIFY(std::abs(sum.weights(l).values()[i] - expected.weights(l).values()[i]) < 1e-4F);
        }
        sum.setZero();
        QCOMPARE(sum.weights(0)(0, 0), 0.0F);
    }

    void tiedLayersMustMirror()
    {
        NetworkShape shape = shapeOf(9, {6, 4}, "tanh", "identity");
        shape.tied = true;
        const auto error = test::errorOf([&] { Network(shape, 1); });
        QVERIFY(error && test::contains(error->message(), "tied=false"));
    }

    void dropoutHasAPlace()
    {
        const TrainingNoise first{0.5, DropoutPlace::First};
        const TrainingNoise last{0.5, DropoutPlace::Last};
        QCOMPARE(first.rateOf(0, 3), 0.5);
        QCOMPARE(first.rateOf(2, 3), 0.0);
        QCOMPARE(last.rateOf(0, 3), 0.0);
        QCOMPARE(last.rateOf(2, 3), 0.5);
        QCOMPARE(TrainingNoise{0.5}.rateOf(1, 3), 0.5);
    }

    void workspaceIsReusable()
    {
        const Network network = randomNetwork(shapeOf(9, {5, 4}, "tanh", "identity"), 3);
        const SparseRows large = randomRows(40, 9, 0.7, 5);
        const SparseRows small = randomRows(7, 9, 0.2, 6);
        NetworkWorkspace used;
        NetworkWorkspace fresh;
        GradientSum usedGradient(network);
        GradientSum freshGradient(network);
        network.passGradient(batchOf(large, large), used, usedGradient, {0.5, DropoutPlace::Every, 1, 1, 0});
        usedGradient.setZero();
        const BatchLoss again = network.passGradient(batchOf(small, small), used, usedGradient);
        const BatchLoss first = network.passGradient(batchOf(small, small), fresh, freshGradient);
        QCOMPARE(again.sum, first.sum);
        for (std::size_t l = 0; l < network.layers().size(); ++l) {
            QVERIFY(usedGradient.weights(l) == freshGradient.weights(l));
            QVERIFY(usedGradient.biases(l) == freshGradient.biases(l));
        }
    }

    void decodesOnlyWhatIsAsked()
    {
        const Network network = randomNetwork(shapeOf(9, {6, 4}, "selu", "sigmoid"), 3);
        const SparseRows input = randomRows(6, 9, 0.5, 5);
        const SparseRows target = randomRows(6, 9, 0.4, 6);
        NetworkWorkspace workspace;
        network.encode(input, workspace);
        network.decode(target, workspace);
        QCOMPARE(workspace.outputs.size(), target.entryCount());
        const Matrix all = network.decodeAll(workspace);
        for (std::size_t row = 0; row < target.rowCount(); ++row) {
            for (std::size_t e = target.offsets[row]; e < target.offsets[row + 1]; ++e)
                QVERIFY(std::abs(workspace.outputs[e] - all(row, target.columns[e])) < 1e-6F);
        }
    }

    void emptyInputGivesTheBiases()
    {
        const Network network = randomNetwork(shapeOf(9, {6}, "tanh", "identity"), 3);
        SparseRows nothing;
        nothing.endRow();
        NetworkWorkspace workspace;
        network.encode(nothing, workspace);
        for (std::size_t j = 0; j < 6; ++j) {
            const double expected = std::tanh(static_cast<double>(network.layers().front().bias(0, j)));
            QVERIFY(std::abs(static_cast<double>(workspace.activations.back()(0, j)) - expected) < 1e-6);
        }
    }

    void nothingObservedMovesNothing()
    {
        const Network network = randomNetwork(shapeOf(9, {6}, "tanh", "identity"), 3);
        SparseRows nothing;
        nothing.endRow();
        NetworkWorkspace workspace;
        GradientSum gradient(network);
        const BatchLoss loss =
            network.passGradient(batchOf(randomRows(1, 9, 1.0, 5), nothing), workspace, gradient);
        QCOMPARE(loss.observed, std::size_t{0});
        QCOMPARE(loss.sum, 0.0);
        QCOMPARE(loss.mean(), 0.0);
        for (std::size_t l = 0; l < network.layers().size(); ++l) {
            for (const Matrix* part : {&gradient.weights(l), &gradient.biases(l)})
                QVERIFY(std::all_of(part->values().begin(), part->values().end(),
                                    [](float g) { return g == 0.0F; }));
        }
    }

    void dropoutIsAFunctionOfTheRow()
    {
        constexpr std::size_t Units = 400;
        const Network network =
            randomNetwork(shapeOf(9, {static_cast<int>(Units)}, "identity", "identity"), 3);
        const SparseRows input = randomRows(4, 9, 0.5, 5);
        TrainingNoise noise{0.25, DropoutPlace::Every, 0.0, 8, 1, 0};
        NetworkWorkspace first;
        network.encode(input, first, &noise);
        noise.firstRow = 2;
        NetworkWorkspace later;
        network.encode(input, later, &noise);
        const Matrix& mask = first.dropout.front();
        QVERIFY(std::equal(mask.row(2), mask.row(2) + Units, later.dropout.front().row(0)));
        QVERIFY(!std::equal(mask.row(0), mask.row(0) + Units, mask.row(1)));

        const std::set<float> values(mask.values().begin(), mask.values().end());
        QCOMPARE(values, (std::set<float>{0.0F, static_cast<float>(1.0 / 0.75)}));
        const auto dropped = std::count(mask.values().begin(), mask.values().end(), 0.0F);
        QVERIFY(std::abs(static_cast<double>(dropped) / (4.0 * Units) - 0.25) < 0.05);

        noise.epoch = 2;
        noise.firstRow = 0;
        NetworkWorkspace otherEpoch;
        network.encode(input, otherEpoch, &noise);
        QVERIFY(!(otherEpoch.dropout.front() == mask));
    }

    void newWeightsAreSeededAndBounded()
    {
        const NetworkShape shape = shapeOf(30, {20, 10}, "relu", "identity");
        const Network network(shape, 1);
        const Network same(shape, 1);
        const Network other(shape, 2);
        for (std::size_t l = 0; l < network.layers().size(); ++l) {
            const Matrix& weight = network.layers()[l].weight;
            QVERIFY(weight == same.layers()[l].weight);
            QVERIFY(!(weight == other.layers()[l].weight));
            const auto bound =
                static_cast<float>(std::sqrt(6.0 / static_cast<double>(weight.rows() + weight.columns())));
            const auto [least, greatest] =
                std::minmax_element(weight.values().begin(), weight.values().end());
            QVERIFY(*least >= -bound && *least < -0.8F * bound);
            QVERIFY(*greatest <= bound && *greatest > 0.8F * bound);
            const Matrix& bias = network.layers()[l].bias;
            QVERIFY(
                std::all_of(bias.values().begin(), bias.values().end(), [](float b) { return b == 0.0F; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
