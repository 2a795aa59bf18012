// SPDX-License-Identifier: GPL-3.0-or-later
// How the training of the Bayesian factor model goes: on any number of threads, stopped, paused and resumed.

#include "core/base/error.h"
#include "core/train/checkpoint.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

namespace {

TrainedModel trained(const Dataset& dataset, const std::vector<std::string>& settings, int threads = 0)
{
    TrainingContext context;
    context.threads = threads;
    return train(dataset, test::specOf("bayes-mf", settings), context);
}

} // namespace

class TestBayesMfCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBitsOnAnyThreads_data()
    {
        QTest::addColumn<std::string>("features");
        QTest::addColumn<std::string>("likelihood");
        for (const char* features : {"ratings", "ratings,people,films", "none"})
            QTest::newRow(features) << std::string(features) << std::string("likelihood=gaussian");
        QTest::newRow("steps") << std::string("ratings") << std::string("likelihood=ordered-probit");
    }
    void sameBitsOnAnyThreads()
    {
        QFETCH(std::string, features);
        const Dataset dataset = test::smallDataset({.users = 150, .movies = 170, .density = 0.15});
        QFETCH(std::string, likelihood);
        const std::vector<std::string> settings{"epochs=6", "features=" + features, likelihood};
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
        QTest::addColumn<std::string>("likelihood");
        for (const char* likelihood : {"gaussian", "ordered-probit"}) {
            const std::string assignment = std::string("likelihood=") + likelihood;
            QTest::addRow("%s, in the burn-in", likelihood) << 2 << assignment;
            QTest::addRow("%s, later", likelihood) << 7 << assignment;
        }
    }
    void pausedAndResumedIsUninterrupted()
    {
        QFETCH(int, pausedAfter);
        QFETCH(std::string, likelihood);
        const test::Folder folder;
        const ModelSpec spec = test::specOf(
            "bayes-mf", {"epochs=9", "burn_in=3", "features=ratings,films", "factors=3", likelihood});
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

    void oddCutPointsAreRefused_data()
    {
        QTest::addColumn<std::string>("cuts");
        QTest::newRow("missing") << std::string("null");
        QTest::newRow("too few") << std::string("[1.0]");
        QTest::newRow("not ascending") << std::string("[1.0, 3.0, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5]");
    }
    void oddCutPointsAreRefused()
    {
        QFETCH(std::string, cuts);
        const test::Folder folder;
        const ModelSpec spec = test::specOf("bayes-mf", {"epochs=3", "likelihood=ordered-probit"});
        TrainingContext context;
        context.checkpointFile = folder / "a";
        train(m_dataset, spec, context);
        Checkpoint checkpoint = loadCheckpoint(folder / "a");
        QVERIFY(checkpoint.network.fields.contains("cut_points"));
        checkpoint.network.fields["cut_points"] = nlohmann::json::parse(cuts);
        TrainingContext again;
        again.resumeFrom = std::make_shared<const Checkpoint>(std::move(checkpoint));
        const auto error = test::errorOf([&] { train(m_dataset, spec, again); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::IncompatibleModel);
    }

private:
    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestBayesMfCourse)
#include "tst_bayes_mf_course.moc"
