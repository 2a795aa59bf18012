// SPDX-License-Identifier: GPL-3.0-or-later
// A step now or later, alone or in a row, is the same step: sparse training against plain dense code.

#include "core/base/random.h"
#include "core/train/optimiser.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"

#include <numeric>

using namespace autorec;

namespace {

constexpr std::size_t Width = 40;
constexpr std::size_t Rows = 30;
constexpr std::size_t BatchSize = 4;

/// Rows that name few of the columns; the last column never.
SparseRows randomRows()
{
    SparseRows rows;
    RandomStream random(3, RandomPurpose::Sampling);
    for (std::size_t r = 0; r < Rows; ++r) {
        for (std::size_t c = 0; c + 1 < Width; ++c) {
            if (random.uniform() < 0.08)
                rows.add(static_cast<std::uint32_t>(c), static_cast<float>(random.uniform() + 0.5));
        }
        rows.endRow();
    }
    return rows;
}

NetworkShape shape(bool tied)
{
    NetworkShape shape;
    shape.width = Width;
    shape.hidden = {7, 5, 7};
    shape.hiddenActivation = Activation::Tanh;
    shape.tied = tied;
    return shape;
}

MiniBatch batchOf(const SparseRows& rows, std::size_t first)
{
    MiniBatch batch;
    for (std::size_t r = first; r < std::min(Rows, first + BatchSize); ++r) {
        for (std::size_t e = rows.offsets[r]; e < rows.offsets[r + 1]; ++e)
            batch.input.add(rows.columns[e], rows.values[e]);
        batch.input.endRow();
    }
    batch.target = batch.input;
    batch.normaliseByWeight();
    return batch;
}

std::vector<std::uint32_t> inOrder()
{
    std::vector<std::uint32_t> order(Rows);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

/// Trains some epochs; with `ahead`, rows take the steps between their uses at once, else each in its turn.
void train(Network& network, Optimiser& optimiser, const SparseRows& rows, bool ahead, int epochs)
{
    const ColumnSchedule schedule(rows, inOrder(), BatchSize, Width);
    NetworkWorkspace workspace;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        optimiser.startEpoch(schedule.stepCount(), 0.05);
        for (std::size_t step = 0; step < schedule.stepCount(); ++step) {
            if (ahead)
                optimiser.startStep(schedule.usesOf(step));
            else
                optimiser.startStep(everyColumn(Width, step));
            network.passGradient(batchOf(rows, step * BatchSize), workspace, optimiser);
        }
        optimiser.finishEpoch();
    }
}

OptimiserOptions optionsOf(const std::string& kind, double weightDecay)
{
    OptimiserOptions options;
    options.kind = kind == "adam"      ? OptimiserOptions::Kind::Adam
                   : kind == "rmsprop" ? OptimiserOptions::Kind::RmsProp
                                       : OptimiserOptions::Kind::Sgd;
    options.momentum = kind == "momentum" ? 0.9 : 0.0;
    options.weightDecay = weightDecay;
    return options;
}

bool haveSameBits(const Network& a, const Network& b)
{
    for (std::size_t l = 0; l < a.layers().size(); ++l) {
        if (!test::hasSameBits(a.layers()[l].weight, b.layers()[l].weight) ||
            !test::hasSameBits(a.layers()[l].bias, b.layers()[l].bias))
            return false;
    }
    return true;
}

/// One weight of a dense optimiser in double precision, written from the definitions.
struct PlainWeight
{
    double value;
    double first = 0;
    double second = 0;

    void step(const OptimiserOptions& o, double rate, double gradient, double t)
    {
        const double slope = gradient + o.weightDecay * value;
        switch (o.kind) {
        case OptimiserOptions::Kind::Sgd:
            first = o.momentum * first + slope;
            value -= rate * first;
            break;
        case OptimiserOptions::Kind::Adam:
            first = o.beta1 * first + (1 - o.beta1) * slope;
            second = o.beta2 * second + (1 - o.beta2) * slope * slope;
            value -= rate * (first / (1 - std::pow(o.beta1, t))) /
                     (std::sqrt(second / (1 - std::pow(o.beta2, t))) + o.epsilon);
            break;
        case OptimiserOptions::Kind::RmsProp:
            first = o.alpha * first + (1 - o.alpha) * slope * slope;
            value -= rate * slope / (std::sqrt(first) + o.epsilon);
            break;
        }
    }
};

} // namespace

class TestOptimiser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aheadIsTheSameAsInTurn_data() { addOptimisers(); }
    void aheadIsTheSameAsInTurn()
    {
        QFETCH(std::string, kind);
        QFETCH(double, weightDecay);
        const SparseRows rows = randomRows();
        for (const bool tied : {false, true}) {
            Network ahead(shape(tied), 1);
            Network inTurn(shape(tied), 1);
            Optimiser aheadOptimiser(optionsOf(kind, weightDecay), ahead);
            Optimiser inTurnOptimiser(optionsOf(kind, weightDecay), inTurn);
            train(ahead, aheadOptimiser, rows, true, 3);
            train(inTurn, inTurnOptimiser, rows, false, 3);
            QVERIFY(haveSameBits(ahead, inTurn));
            for (const auto& [name, tensor] : aheadOptimiser.moments())
                QVERIFY2(test::hasSameBits(tensor, inTurnOptimiser.moments().at(name)), name.c_str());
            QCOMPARE(aheadOptimiser.stepCount(), inTurnOptimiser.stepCount());
        }
    }

    /// Rows that no entry names too: dense code moves them all the same.
    void agreesWithDenseCode_data() { addOptimisers(); }
    void agreesWithDenseCode()
    {
        QFETCH(std::string, kind);
        QFETCH(double, weightDecay);
        const OptimiserOptions options = optionsOf(kind, weightDecay);
        const SparseRows rows = randomRows();
        Network network(shape(false), 1);
        Optimiser optimiser(options, network);
        Network dense = network;
        std::vector<PlainWeight> plain;
        for (const float value : dense.layers().front().weight.values())
            plain.push_back({static_cast<double>(value)});

        // The gradient is that of the engine's network; only the first layer's steps are done by hand.
        const ColumnSchedule schedule(rows, inOrder(), BatchSize, Width);
        NetworkWorkspace workspace;
        optimiser.startEpoch(schedule.stepCount(), 0.01);
        for (std::size_t step = 0; step < schedule.stepCount(); ++step) {
            const MiniBatch batch = batchOf(rows, step * BatchSize);
            optimiser.startStep(schedule.usesOf(step));
            GradientSum gradient(network);
            network.passGradient(batch, workspace, gradient);
            for (std::size_t i = 0; i < plain.size(); ++i)
                plain[i].step(options, 0.01, static_cast<double>(gradient.weights(0).values()[i]),
                              static_cast<double>(step) + 1.0);
            network.passGradient(batch, workspace, optimiser);
        }
        optimiser.finishEpoch();
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(std::abs(plain[i].value -
                             static_cast<double>(network.layers().front().weight.values()[i])) < 2e-5);
    }

    void restoredItGoesOnTheSame_data() { addOptimisers(); }
    void restoredItGoesOnTheSame()
    {
        QFETCH(std::string, kind);
        QFETCH(double, weightDecay);
        const SparseRows rows = randomRows();
        Network network(shape(false), 1);
        Optimiser optimiser(optionsOf(kind, weightDecay), network);
        train(network, optimiser, rows, true, 2);
        Network copy = network;
        Optimiser restored(optionsOf(kind, weightDecay), copy);
        restored.restore(optimiser.stepCount(), optimiser.moments());
        train(network, optimiser, rows, true, 2);
        train(copy, restored, rows, true, 2);
        QVERIFY(haveSameBits(network, copy));
    }

    void otherMomentsAreRefused()
    {
        Network network(shape(false), 1);
        Optimiser optimiser(optionsOf("adam", 0), network);
        std::map<std::string, Matrix> moments = optimiser.moments();
        moments.begin()->second.resize(1, 3);
        for (const auto& others : {moments, std::map<std::string, Matrix>()}) {
            const auto error = test::errorOf([&] { optimiser.restore(1, others); });
            QVERIFY(error);
            QCOMPARE(error->code(), ErrorCode::DamagedFile);
        }
    }

    void scheduleNamesEachUse()
    {
        SparseRows rows; // one column a row: 0, 1, 0, 2
        for (const std::uint32_t column : {0U, 1U, 0U, 2U}) {
            rows.add(column, 1.0F);
            rows.endRow();
        }
        const std::vector<std::uint32_t> order{0, 1, 2, 3};
        const ColumnSchedule schedule(rows, order, 1, 4);
        QCOMPARE(schedule.stepCount(), std::size_t{4});
        const std::vector<std::pair<std::uint32_t, std::uint32_t>> expected{{0, 2}, {1, 4}, {0, 4}, {2, 4}};
        for (std::size_t step = 0; step < 4; ++step) {
            QCOMPARE(schedule.usesOf(step).size(), std::size_t{1});
            QCOMPARE(schedule.usesOf(step)[0].column, expected[step].first);
            QCOMPARE(schedule.usesOf(step)[0].nextStep, expected[step].second);
        }
        const ColumnSchedule pairs(rows, order, 3, 4);
        QCOMPARE(pairs.stepCount(), std::size_t{2});
        QCOMPARE(pairs.usesOf(0).size(), std::size_t{2}); // 0 only once
    }

private:
    static void addOptimisers()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<double>("weightDecay");
        for (const char* kind : {"sgd", "momentum", "adam", "rmsprop"}) {
            QTest::addRow("%s", kind) << std::string(kind) << 0.0;
            QTest::addRow("%s with L2", kind) << std::string(kind) << 0.01;
        }
    }
};

QTEST_GUILESS_MAIN(TestOptimiser)
#include "tst_optimiser.moc"
