// SPDX-License-Identifier: GPL-3.0-or-later
// A training that stopped at a checkpoint and went on is the one that never stopped, to the last bit.

#include "core/base/error.h"
#include "core/train/checkpoint.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

namespace {

/// Checkpoints after every epoch; stops after `epochs` of them.
TrainedModel trainUntil(const Dataset& dataset, const ModelSpec& spec, int epochs,
                        const std::filesystem::path& file,
                        std::shared_ptr<const Checkpoint> resumeFrom = nullptr, int threads = 0)
{
    std::stop_source source;
    TrainingContext context;
    context.seed = 3;
    context.threads = threads;
    context.stop = source.get_token();
    context.checkpointFile = file;
    context.secondsBetweenCheckpoints = 0;
    context.resumeFrom = std::move(resumeFrom);
    context.onEpoch = [&](const EpochReport& report) {
        if (report.epoch == epochs)
            source.request_stop();
    };
    return train(dataset, spec, context);
}

std::shared_ptr<const Checkpoint> loaded(const std::filesystem::path& file)
{
    return std::make_shared<const Checkpoint>(loadCheckpoint(file));
}

ModelSpec specWith(const std::string& preset, const std::vector<std::string>& assignments)
{
    ModelSpec spec = test::smallSpec(preset);
    for (const char* always : {"epochs=6", "input_dropout=0.3", "hidden_dropout=0.2", "lbfgs_iterations=3",
                               "penalty=1", "patience=0"})
        spec.setFromText(always);
    for (const std::string& assignment : assignments)
        spec.setFromText(assignment);
    return spec;
}

using Assignments = std::vector<std::string>;

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumedIsUninterrupted_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<Assignments>("assignments");
        for (const char* optimiser : {"adam", "sgd", "rmsprop", "lbfgs"}) {
            const std::string assignment = std::string("optimiser=").append(optimiser);
            for (const char* preset : {"u-autorec", "i-autorec", "deep-autorec"})
                QTest::addRow("%s, %s", preset, optimiser) << std::string(preset) << Assignments{assignment};
        }
        for (const char* schedule : {"step", "plateau"})
            QTest::addRow("%s schedule", schedule)
                << std::string("u-autorec")
                << Assignments{std::string("schedule=").append(schedule), "schedule_epochs=1"};
        QTest::newRow("early stopping")
            << std::string("u-autorec") << Assignments{"epochs=60", "patience=3", "learning_rate=0.1"};
        QTest::newRow("no validation") << std::string("u-autorec") << Assignments{"validation=0"};
        QTest::newRow("tied, re-feeding") << std::string("deep-autoencoder") << Assignments{};
        QTest::newRow("noise, confidence, user normalisation, loss from 4")
            << std::string("denoising-autorec")
            << Assignments{"input_noise=0.2", "confidence=5", "user_normalisation=true", "loss_from=4"};
    }
    void resumedIsUninterrupted()
    {
        QFETCH(std::string, preset);
        QFETCH(Assignments, assignments);
        const test::Folder folder;
        const ModelSpec spec = specWith(preset, assignments);
        const TrainedModel whole = trainUntil(m_dataset, spec, 0, {});
        for (const int stopAfter : {1, 4}) {
            const TrainedModel begun = trainUntil(m_dataset, spec, stopAfter, folder / "a", nullptr, 2);
            QCOMPARE(begun.report.epochs.size(), static_cast<std::size_t>(stopAfter));
            const TrainedModel resumed =
                trainUntil(m_dataset, spec, 0, folder / "a", loaded(folder / "a"), 1);
            QCOMPARE(test::differences(*whole.recommender, *resumed.recommender), std::vector<std::string>());
            QVERIFY(test::isSameButForTime(whole.report, resumed.report));
        }
        QCOMPARE(folder.entryCount(), std::size_t{1});
    }

    void finishedItIsDoneAtOnceOrGoesOn()
    {
        const test::Folder folder;
        const ModelSpec spec = specWith("u-autorec", {});
        const TrainedModel whole = trainUntil(m_dataset, spec, 0, folder / "a");
        const TrainedModel again = trainUntil(m_dataset, spec, 0, {}, loaded(folder / "a"));
        QVERIFY(test::isSameButForTime(whole.report, again.report));
        QCOMPARE(test::differences(*whole.recommender, *again.recommender), std::vector<std::string>());

        const ModelSpec longer = specWith("u-autorec", {"epochs=8"});
        const TrainedModel extended = trainUntil(m_dataset, longer, 0, {}, loaded(folder / "a"));
        QCOMPARE(extended.report.epochs.size(), std::size_t{8});
        const TrainedModel fromTheStart = trainUntil(m_dataset, longer, 0, {});
        QCOMPARE(test::differences(*fromTheStart.recommender, *extended.recommender),
                 std::vector<std::string>());
    }

    void anotherTrainingIsRefused_data()
    {
        QTest::addColumn<Assignments>("assignments");
        QTest::addColumn<std::string>("said");
        QTest::newRow("parameters") << Assignments{"learning_rate=0.02"} << std::string("other parameters");
        QTest::newRow("data") << Assignments{} << std::string("other ratings");
    }
    void anotherTrainingIsRefused()
    {
        QFETCH(Assignments, assignments);
        QFETCH(std::string, said);
        const test::Folder folder;
        trainUntil(m_dataset, specWith("u-autorec", {}), 1, folder / "a");
        const Dataset other = assignments.empty() ? test::smallDataset({.seed = 9}) : m_dataset;
        const auto error = test::errorOf(
            [&] { trainUntil(other, specWith("u-autorec", assignments), 0, {}, loaded(folder / "a")); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::IncompatibleModel);
        QVERIFY2(test::contains(error->message(), said), error->what());
    }

    void anotherSeedIsRefused()
    {
        const test::Folder folder;
        const ModelSpec spec = specWith("u-autorec", {});
        trainUntil(m_dataset, spec, 1, folder / "a");
        TrainingContext context;
        context.seed = 4;
        context.resumeFrom = loaded(folder / "a");
        const auto error = test::errorOf([&] { train(m_dataset, spec, context); });
        QVERIFY(error && test::contains(error->message(), "another seed"));
    }

    void damagedIsRefused()
    {
        const test::Folder folder;
        trainUntil(m_dataset, specWith("u-autorec", {"hidden=2"}), 1, folder / "a");
        const std::string bytes = test::readFile(folder / "a");
        for (std::size_t length = 0; length < bytes.size(); length += 97)
            QCOMPARE(loadError(folder.write("cut", bytes.substr(0, length))), ErrorCode::DamagedFile);
        for (std::size_t place = 0; place < bytes.size(); place += 53) {
            std::string flipped = bytes;
            flipped[place] = static_cast<char>(flipped[place] ^ 4);
            QCOMPARE(loadError(folder.write("flipped", flipped)), ErrorCode::DamagedFile);
        }
        const auto error = test::errorOf([&] { loadCheckpoint(folder.write("text", "epoch,loss\n")); });
        QVERIFY(error && test::contains(error->message(), "not a checkpoint of AutoRec"));
        QCOMPARE(loadError(folder / "none"), ErrorCode::FileNotFound);
    }

    void unwritableCheckpointIsSaid()
    {
        const test::Folder folder;
        const auto error = test::errorOf(
            [&] { trainUntil(m_dataset, specWith("u-autorec", {}), 1, folder / "none" / "a"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    }

private:
    static ErrorCode loadError(const std::filesystem::path& file)
    {
        const auto error = test::errorOf([&] { loadCheckpoint(file); });
        return error ? error->code() : ErrorCode::InvalidArgument;
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
