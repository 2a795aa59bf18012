// SPDX-License-Identifier: GPL-3.0-or-later
// The Bayesian factor model and its training; tst_gibbs tests what it is made of.

#include "core/base/error.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/bayesian_factor_model.h"
#include "core/model/family_model.h"
#include "core/train/checkpoint.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

Matrix someNumbers(std::size_t rows, std::size_t columns, double phase)
{
    Matrix numbers(rows, columns);
    for (std::size_t k = 0; k < numbers.size(); ++k)
        numbers.values()[k] = static_cast<float>(std::sin(phase + 1.7 * static_cast<double>(k * k + k)));
    return numbers;
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// Three movies whose numbers are easily followed.
BayesianFactorModel handMade()
{
    Matrix means(1, 3);
    means(0, 0) = 3.0F;
    means(0, 1) = 4.0F;
    means(0, 2) = 2.0F;
    Matrix codes(3, 2);
    codes(0, 0) = 1.0F;
    codes(1, 0) = 2.0F;
    codes(1, 1) = 1.0F;
    codes(2, 1) = -1.0F;
    Matrix noise(1, 3);
    noise(0, 0) = 1.0F;
    noise(0, 1) = 2.0F;
    noise(0, 2) = 0.5F;
    Matrix support(1, 3);
    for (float& count : support.values())
        count = 7.0F;
    return {{means, codes, noise, support}, someNumbers(2, 2, 0.3)};
}

TrainedModel trained(const Dataset& dataset, const std::vector<std::string>& settings, int threads = 0)
{
    TrainingContext context;
    context.threads = threads;
    return train(dataset, test::specOf("bayes-mf", settings), context);
}

} // namespace

class TestBayesMf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldInByHand()
    {
        const BayesianFactorModel model = handMade();
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}, {MovieIndex(1), 3.0F}};
        // HHᵀ + N = (2 2; 2 7) for the two rated movies, residuals (2, −1): weights (1.6, −0.6).
        // w = 1.6 (1, 0) − 0.6 (2, 1) = (0.4, −0.6).
        const std::vector<float> scores = model.score(profile, std::nullopt);
        const std::vector<float> expected{3.4F, 4.2F, 2.6F};
        for (std::size_t m = 0; m < 3; ++m)
            QVERIFY(isClose(static_cast<double>(scores[m]), static_cast<double>(expected[m]), 1e-5));
        const std::vector<MovieIndex> movies{MovieIndex(2)};
        const std::vector<Contribution> reasons = model.explain(profile, movies).front();
        QCOMPARE(reasons.size(), std::size_t{2});
        QCOMPARE(reasons.front().movie, MovieIndex(1)); // −0.6 · (2, 1)·(0, −1)
        QVERIFY(isClose(static_cast<double>(reasons[0].effect), 0.6, 1e-5));
        QVERIFY(isClose(static_cast<double>(reasons[1].effect), 0.0, 1e-5));
    }

    void knownUsersHaveTheirOwnVectors()
    {
        const BayesianFactorModel model = handMade();
        const Matrix people = someNumbers(2, 2, 0.3);
        const std::vector<float> scores = model.score({}, UserIndex(1));
        QVERIFY(isClose(static_cast<double>(scores[2]), static_cast<double>(2.0F - people(1, 1)), 1e-5));
        const std::vector<float> newcomer = model.score({}, std::nullopt);
        QCOMPARE(newcomer, (std::vector<float>{3.0F, 4.0F, 2.0F}));
    }

    void betterThanTheBiases()
    {
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.3});
        const Split split = splitDataset(dataset, SplitSpec::parse("random:0.8"), 1);
        EvaluationOptions options;
        options.cutoffs = {10};
        const auto rmseOf = [&](const ModelSpec& spec) {
            return *evaluate(*train(split.train, spec, {}).recommender, split, options).rmse;
        };
        const double biases = rmseOf(ModelSpec("biases"));
        QVERIFY(rmseOf(test::specOf("bayes-mf", {"epochs=60", "validation=0"})) < 0.97 * biases);
    }

    void newcomersAreBetterServedThanByTheBiases()
    {
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.3});
        const Split split = splitDataset(dataset, SplitSpec::parse("users:0.8"), 1);
        EvaluationOptions options;
        options.cutoffs = {10};
        options.given = 5;
        const auto rmseOf = [&](const ModelSpec& spec) {
            return *evaluate(*train(split.train, spec, {}).recommender, split, options).rmse;
        };
        QVERIFY(rmseOf(test::specOf("bayes-mf", {"epochs=60", "validation=0"})) <
                rmseOf(ModelSpec("biases")));
    }

    void reportsTheRunningRmse()
    {
        const TrainedModel model = trained(m_dataset, {"epochs=30"});
        QCOMPARE(model.report.epochs.size(), std::size_t{30});
        QCOMPARE(model.report.bestEpoch, 30);
        for (const EpochReport& epoch : model.report.epochs)
            QVERIFY(epoch.trainRmse && epoch.validRmse);
        QVERIFY(*model.report.epochs.back().validRmse < *model.report.epochs.front().validRmse);
        const TrainedModel unwatched = trained(m_dataset, {"epochs=3", "validation=0"});
        QVERIFY(!unwatched.report.epochs.back().validRmse);
    }

    void sameBitsOnAnyThreads_data()
    {
        QTest::addColumn<std::string>("features");
        for (const char* features : {"ratings", "ratings,people,films", "none"})
            QTest::newRow(features) << std::string(features);
    }
    void sameBitsOnAnyThreads()
    {
        QFETCH(std::string, features);
        const Dataset dataset = test::smallDataset({.users = 150, .movies = 170, .density = 0.15});
        const std::vector<std::string> settings{"epochs=6", "features=" + features};
        const TrainedModel one = trained(dataset, settings, 1);
        const TrainedModel four = trained(dataset, settings, 4);
        QCOMPARE(test::differences(*one.recommender, *four.recommender), std::vector<std::string>());
        QVERIFY(test::isSameButForTime(one.report, four.report));
    }

    void stoppingKeepsTheSamplesSoFar()
    {
        std::stop_source stop;
        TrainingContext context;
        context.stop = stop.get_token();
        context.onEpoch = [&](const EpochReport& report) {
            if (report.epoch == 3)
                stop.request_stop();
        };
        const TrainedModel model = train(m_dataset, test::specOf("bayes-mf", {"epochs=40"}), context);
        QCOMPARE(model.report.stopReason, StopReason::Stopped);
        QCOMPARE(model.report.epochs.size(), std::size_t{3});
        QVERIFY(test::allFinite(model.recommender->score({})));
    }

    void pausedAndResumedIsUninterrupted_data()
    {
        QTest::addColumn<int>("pausedAfter");
        QTest::newRow("in the burn-in") << 2;
        QTest::newRow("later") << 7;
    }
    void pausedAndResumedIsUninterrupted()
    {
        QFETCH(int, pausedAfter);
        const test::Folder folder;
        const ModelSpec spec =
            test::specOf("bayes-mf", {"epochs=9", "burn_in=3", "features=ratings,films", "factors=3"});
        QVERIFY(keepsCheckpoints(spec));
        std::stop_source pause;
        TrainingContext context;
        context.pause = pause.get_token();
        context.checkpointFile = folder / "a";
        context.onEpoch = [&](const EpochReport& report) {
            if (report.epoch == pausedAfter)
                pause.request_stop();
        };
        const TrainedModel paused = train(m_dataset, spec, context);
        QCOMPARE(paused.report.stopReason, StopReason::Paused);
        TrainingContext again;
        again.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(folder / "a"));
        const TrainedModel resumed = train(m_dataset, spec, again);
        const TrainedModel whole = train(m_dataset, spec, {});
        QCOMPARE(test::differences(*whole.recommender, *resumed.recommender), std::vector<std::string>());
        QVERIFY(test::isSameButForTime(whole.report, resumed.report));
    }

    /// A checkpoint of fewer samples goes on to more.
    void resumedToMoreSamples()
    {
        const test::Folder folder;
        TrainingContext context;
        context.checkpointFile = folder / "a";
        train(m_dataset, test::specOf("bayes-mf", {"epochs=4", "validation=0"}), context);
        const ModelSpec more = test::specOf("bayes-mf", {"epochs=8", "validation=0"});
        TrainingContext again;
        again.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(folder / "a"));
        QCOMPARE(test::differences(*train(m_dataset, more, {}).recommender,
                                   *train(m_dataset, more, again).recommender),
                 std::vector<std::string>());
    }

    void otherCheckpointsAreRefused_data()
    {
        QTest::addColumn<std::string>("tensor");
        for (const char* tensor : {"sums", "users/rows", "users/link0", "movies/rows", "samples/2:movies",
                                   "samples/2:user_offsets", "samples/2:spread", "samples/2:mean_user"})
            QTest::newRow(tensor) << std::string(tensor);
    }
    void otherCheckpointsAreRefused()
    {
        QFETCH(std::string, tensor);
        const test::Folder folder;
        const ModelSpec spec = test::specOf("bayes-mf", {"epochs=3"});
        TrainingContext context;
        context.checkpointFile = folder / "a";
        train(m_dataset, spec, context);
        Checkpoint checkpoint = loadCheckpoint(folder / "a");
        QVERIFY(checkpoint.network.tensors.contains(tensor));
        checkpoint.network.tensors[tensor] = Matrix(2, 2);
        TrainingContext again;
        again.resumeFrom = std::make_shared<const Checkpoint>(std::move(checkpoint));
        const auto error = test::errorOf([&] { train(m_dataset, spec, again); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::IncompatibleModel);
    }

    void stateRoundTrips()
    {
        const TrainedModel model = trained(m_dataset, {"epochs=4"});
        const auto again = restoreRecommender(model.spec, model.recommender->state());
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(2));
        QCOMPARE(again->score(profile), model.recommender->score(profile));
        QCOMPARE(again->score(profile, UserIndex(2)), model.recommender->score(profile, UserIndex(2)));
    }

    void damagedStatesAreRefused_data()
    {
        QTest::addColumn<std::string>("tensor");
        for (const char* tensor : {"means", "codes", "noise", "support", "people"})
            QTest::newRow(tensor) << std::string(tensor);
    }
    void damagedStatesAreRefused()
    {
        QFETCH(std::string, tensor);
        const TrainedModel model = trained(m_dataset, {"epochs=4"});
        ModelState state = model.recommender->state();
        state.tensors.at(tensor) = Matrix(1, 1);
        const auto error = test::errorOf([&] { restoreRecommender(model.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    void variancesAreAboveZero()
    {
        const TrainedModel model = trained(m_dataset, {"epochs=4"});
        ModelState state = model.recommender->state();
        state.tensors.at("noise")(0, 3) = -1.0F;
        const auto error = test::errorOf([&] { restoreRecommender(model.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

private:
    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestBayesMf)
#include "tst_bayes_mf.moc"
