// SPDX-License-Identifier: GPL-3.0-or-later
// What full-batch optimisers move, and its gradient.

#include "core/train/weight_map.h"
#include "tests/core/support/print.h"

#include <cmath>
#include <memory>

using namespace autorec;

namespace {

NetworkShape smallShape()
{
    NetworkShape shape;
    shape.width = 9;
    shape.hidden = {5, 4};
    shape.hiddenActivation = Activation::Sigmoid;
    return shape;
}

MiniBatch smallBatch()
{
    MiniBatch batch;
    for (std::uint32_t row = 0; row < 4; ++row) {
        for (std::uint32_t column = row % 3; column < 9; column += 2)
            batch.input.add(column, 0.3F * static_cast<float>(column) - static_cast<float>(row));
        batch.input.endRow();
    }
    batch.target = batch.input;
    batch.normaliser = 2.0; // ½ Σ error²
    return batch;
}

std::unique_ptr<WeightMap> newMap(bool isKernel, Network& network)
{
    if (isKernel)
        return std::make_unique<KernelWeights>(network, KernelOptions{3, 0.7, 0.4}, 5);
    return std::make_unique<PlainWeights>(network, 0.7);
}

double costAt(WeightMap& map, const Network& network, const std::vector<double>& numbers,
              std::vector<double>* gradient)
{
    map.write(numbers.data());
    NetworkWorkspace workspace;
    GradientSum loss(network);
    const BatchLoss now = network.passGradient(smallBatch(), workspace, loss);
    std::vector<double> ignored(numbers.size());
    std::vector<double>& slopes = gradient ? *gradient : ignored;
    return 0.5 * now.sum + map.pullBack(loss, slopes.data());
}

} // namespace

class TestWeightMaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradientIsThatOfTheCost_data()
    {
        QTest::addColumn<bool>("isKernel");
        QTest::newRow("plain") << false;
        QTest::newRow("kernel") << true;
    }
    void gradientIsThatOfTheCost()
    {
        QFETCH(bool, isKernel);
        Network network(smallShape(), 3);
        const std::unique_ptr<WeightMap> map = newMap(isKernel, network);
        std::vector<double> numbers(map->size());
        map->read(numbers.data());
        // Away from where the kernels are flat.
        for (std::size_t k = 0; k < numbers.size(); ++k)
            numbers[k] += 0.2 * std::sin(static_cast<double>(k));
        std::vector<double> gradient(numbers.size());
        costAt(*map, network, numbers, &gradient);
        for (std::size_t k = 0; k < numbers.size(); ++k) {
            constexpr double Step = 2e-2;
            const auto costWith = [&](double step) {
                std::vector<double> moved = numbers;
                moved[k] += step;
                return costAt(*map, network, moved, nullptr);
            };
            // Fourth order, for the numbers are single: steps must be large.
            const double slope =
                (8.0 * (costWith(Step) - costWith(-Step)) - (costWith(2.0 * Step) - costWith(-2.0 * Step))) /
                (12.0 * Step);
            QVERIFY2(std::abs(slope - gradient[k]) <= 2e-3 * std::max(1.0, std::abs(slope)),
                     qPrintable(QStringLiteral("%1: %2, not %3").arg(k).arg(gradient[k]).arg(slope)));
        }
    }

    void readingGivesBackWhatWasWritten_data() { gradientIsThatOfTheCost_data(); }
    void readingGivesBackWhatWasWritten()
    {
        QFETCH(bool, isKernel);
        Network network(smallShape(), 3);
        const std::unique_ptr<WeightMap> map = newMap(isKernel, network);
        std::vector<double> numbers(map->size());
        for (std::size_t k = 0; k < numbers.size(); ++k)
            numbers[k] = static_cast<double>(static_cast<float>(std::cos(static_cast<double>(k))));
        map->write(numbers.data());
        std::vector<double> again(map->size());
        map->read(again.data());
        QCOMPARE(again, numbers);
    }

    void kernelsComeBackFromTheirState()
    {
        Network network(smallShape(), 3);
        KernelWeights map(network, {3, 0.7, 0.4}, 5);
        std::vector<double> numbers(map.size());
        map.read(numbers.data());
        for (double& number : numbers)
            number = static_cast<double>(static_cast<float>(number * 1.5 + 0.01));
        map.write(numbers.data());

        Network other(smallShape(), 4);
        KernelWeights restored(other, {3, 0.7, 0.4}, 6);
        restored.restore(map.state());
        for (std::size_t l = 0; l < network.layers().size(); ++l)
            QVERIFY(other.layers()[l].weight == network.layers()[l].weight);
    }

    void distantUnitsAreNotConnected()
    {
        Network network(smallShape(), 3);
        KernelWeights map(network, {1, 0.0, 0.0}, 5);
        std::vector<double> numbers(map.size(), 1.0); // w = u = v = 1: all connected, fully
        map.write(numbers.data());
        for (const float weight : network.layers()[1].weight.values())
            QCOMPARE(weight, 1.0F);
        const std::size_t firstUnit = network.layers()[0].weight.size(); // u of the first input
        numbers[firstUnit] = 3.0;
        map.write(numbers.data());
        for (std::size_t c = 0; c < 5; ++c) {
            QCOMPARE(network.layers()[0].weight(0, c), 0.0F);
            QCOMPARE(network.layers()[0].weight(1, c), 1.0F);
        }
    }
};

QTEST_GUILESS_MAIN(TestWeightMaps)
#include "tst_weight_maps.moc"
