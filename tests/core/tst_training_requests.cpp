// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of a training while it runs: to pause, and to show the model that it would be by now. And
// the norm of its gradient.

#include "core/base/error.h"
#include "core/train/checkpoint.h"
#include "core/train/optimiser.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

ModelSpec specOf(const std::string& preset, const std::vector<std::string>& assignments = {})
{
    ModelSpec spec = test::smallSpec(preset);
    for (const std::string& assignment : assignments)
        spec.setFromText(assignment);
    return spec;
}

double squareOf(const Matrix& matrix)
{
    double sum = 0.0;
    for (const float value : matrix.values())
        sum += static_cast<double>(value) * static_cast<double>(value);
    return sum;
}

} // namespace

class TestTrainingRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausedAndResumedIsUninterrupted_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("assignment");
        QTest::newRow("users") << "u-autorec"
                               << "epochs=6";
        QTest::newRow("movies") << "i-autorec"
                                << "epochs=6";
        QTest::newRow("ranks") << "mult-vae"
                               << "epochs=6";
        QTest::newRow("refitted") << "mult-dae"
                                  << "refit=true";
        QTest::newRow("alternating") << "recvae"
                                     << "refit=true";
    }
    void pausedAndResumedIsUninterrupted()
    {
        QFETCH(QString, preset);
        QFETCH(QString, assignment);
        const test::Folder folder;
        const ModelSpec spec = specOf(preset.toStdString(), {assignment.toStdString(), "patience=0"});
        QVERIFY(keepsCheckpoints(spec));
        const TrainedModel whole = train(m_dataset, spec, {});
        const TrainedModel paused = pausedAfter(2, spec, folder / "a");
        QCOMPARE(paused.report.stopReason, StopReason::Paused);
        QCOMPARE(paused.report.epochs.size(), std::size_t{2});

        const CheckpointSummary summary = readCheckpointSummary(folder / "a");
        QCOMPARE(summary.report.epochs.size(), std::size_t{2});
        QVERIFY(summary.spec == spec);
        QCOMPARE(summary.report.epochs.back().gradientNorm, paused.report.epochs.back().gradientNorm);

        TrainingContext context;
        context.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(folder / "a"));
        const TrainedModel resumed = train(m_dataset, spec, context);
        QCOMPARE(test::differences(*whole.recommender, *resumed.recommender), std::vector<std::string>());
        QVERIFY(test::isSameButForTime(whole.report, resumed.report));
    }

    void pausedWhileTrainingAgainOnAllRatings()
    {
        const test::Folder folder;
        const ModelSpec spec = specOf("mult-dae", {"refit=true", "patience=0"});
        std::stop_source pause;
        TrainingContext context;
        context.pause = pause.get_token();
        context.checkpointFile = folder / "a";
        context.onPhase = [&](const std::string&, double) { pause.request_stop(); };
        const TrainedModel paused = train(m_dataset, spec, context);
        QCOMPARE(paused.report.stopReason, StopReason::Paused);

        TrainingContext again;
        again.resumeFrom = std::make_shared<const Checkpoint>(loadCheckpoint(folder / "a"));
        const TrainedModel resumed = train(m_dataset, spec, again);
        QCOMPARE(test::differences(*train(m_dataset, spec, {}).recommender, *resumed.recommender),
                 std::vector<std::string>());
    }

    void refitsAsLongAsTheBestEpoch_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* preset : {"i-autorec", "mult-dae", "recvae", "biased-mf", "bayes-mf", "ials"})
            QTest::newRow(preset) << QString::fromLatin1(preset);
    }
    void refitsAsLongAsTheBestEpoch()
    {
        QFETCH(QString, preset);
        ModelSpec spec = specOf(preset.toStdString());
        if (spec.has("refit"))
            spec.set("refit", true);
        std::vector<std::string> phases;
        TrainingContext context;
        context.onPhase = [&](const std::string& phase, double) { phases.push_back(phase); };
        const TrainedModel model = train(m_dataset, spec, context);
        const int epochs = model.report.bestEpoch;
        const std::string expected = "Refitting on training + validation, " + std::to_string(epochs) +
                                     (epochs == 1 ? " epoch" : " epochs");
        QCOMPARE(static_cast<int>(std::count(phases.begin(), phases.end(), expected)), epochs + 1);
    }

    void summaryOfWhatIsNoCheckpointIsRefused()
    {
        const test::Folder folder;
        pausedAfter(1, specOf("u-autorec", {"epochs=3"}), folder / "a");
        const std::string bytes = test::readFile(folder / "a");
        for (std::size_t length = 0; length < 200; length += 7) {
            const std::filesystem::path cut = folder.write("cut", bytes.substr(0, length));
            const auto error = test::errorOf([&] { readCheckpointSummary(cut); });
            QVERIFY(error);
            QCOMPARE(error->code(), ErrorCode::DamagedFile);
        }
        const auto missing = test::errorOf([&] { readCheckpointSummary(folder / "none"); });
        QVERIFY(missing);
        QCOMPARE(missing->code(), ErrorCode::FileNotFound);
    }

    void snapshotsChangeNothing_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* preset : {"u-autorec", "i-autorec", "mult-dae", "mult-vae", "recvae", "sparsefc",
                                   "biased-mf", "bayes-mf", "ials", "bpr-mf", "elsa", "netflix-autoencoder"})
            QTest::newRow(preset) << QString::fromLatin1(preset);
    }
    void snapshotsChangeNothing()
    {
        QFETCH(QString, preset);
        const ModelSpec spec = specOf(preset.toStdString());
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(3));
        std::vector<int> epochs;
        std::vector<std::vector<float>> scores;
        TrainingContext context;
        context.onSnapshot = [&](const EpochReport& report, const ModelSnapshot& now) {
            epochs.push_back(report.epoch);
            if (report.epoch % 2 == 1)
                scores.push_back(now()->score(profile));
        };
        const TrainedModel watched = train(m_dataset, spec, context);
        const TrainedModel alone = train(m_dataset, spec, {});
        QCOMPARE(test::differences(*alone.recommender, *watched.recommender), std::vector<std::string>());
        QVERIFY(test::isSameButForTime(alone.report, watched.report));
        QCOMPARE(epochs.size(), watched.report.epochs.size());
        QVERIFY(scores.size() >= 2);
        QVERIFY(test::allFinite(scores.back()));
        QVERIFY2(scores.front() != scores.back(), "the model has not learned between two epochs");
    }

    void networksHaveAGradient_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<bool>("has");
        QTest::newRow("adam") << "u-autorec" << true;
        QTest::newRow("lbfgs") << "i-autorec" << true;
        QTest::newRow("kernels") << "sparsefc" << true;
        QTest::newRow("multinomial") << "mult-vae" << true;
        QTest::newRow("alternating") << "recvae" << true;
        QTest::newRow("factors") << "biased-mf" << false;
    }
    void networksHaveAGradient()
    {
        QFETCH(QString, preset);
        QFETCH(bool, has);
        const TrainedModel model = train(m_dataset, specOf(preset.toStdString()), {});
        for (const EpochReport& epoch : model.report.epochs) {
            QCOMPARE(epoch.gradientNorm.has_value(), has);
            QVERIFY(!has || (std::isfinite(*epoch.gradientNorm) && *epoch.gradientNorm > 0.0));
        }
    }

    /// Against the gradients added up densely, for steps of different mini-batches.
    void gradientNormIsThatOfTheGradient()
    {
        NetworkShape shape;
        shape.width = 40;
        shape.hidden = {7, 5};
        Network network(shape, 3);
        OptimiserOptions options;
        options.kind = OptimiserOptions::Kind::Sgd;
        options.momentum = 0.9;
        Optimiser optimiser(options, network);
        QVERIFY(!optimiser.gradientNorm());

        constexpr std::size_t Steps = 4;
        double squares = 0.0;
        optimiser.startEpoch(Steps, 0.01);
        for (std::size_t step = 0; step < Steps; ++step) {
            MiniBatch batch;
            for (std::size_t row = 0; row < 6; ++row) {
                for (std::size_t entry = 0; entry < 5; ++entry)
                    batch.input.add(static_cast<std::uint32_t>((step + row + entry * 7) % shape.width),
                                    0.1F * static_cast<float>(row + entry));
                batch.input.endRow();
            }
            batch.target = batch.input;
            batch.normaliseByWeight();
            NetworkWorkspace workspace;
            optimiser.startStep(everyColumn(shape.width, step));
            GradientSum sum(network);
            network.passGradient(batch, workspace, sum);
            for (std::size_t l = 0; l < network.layers().size(); ++l)
                squares += squareOf(sum.weights(l)) + squareOf(sum.biases(l));
            network.passGradient(batch, workspace, optimiser);
        }
        optimiser.finishEpoch();
        const double expected = std::sqrt(squares / Steps);
        QVERIFY(expected > 0.0);
        QVERIFY(std::abs(*optimiser.gradientNorm() - expected) < 1e-5 * expected);
    }

private:
    TrainedModel pausedAfter(int epochs, const ModelSpec& spec, const std::filesystem::path& file) const
    {
        std::stop_source pause;
        TrainingContext context;
        context.pause = pause.get_token();
        context.checkpointFile = file;
        context.secondsBetweenCheckpoints = 3600; // the pause itself keeps it
        context.onEpoch = [&](const EpochReport& report) {
            if (report.epoch == epochs)
                pause.request_stop();
        };
        return train(m_dataset, spec, context);
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestTrainingRequests)
#include "tst_training_requests.moc"
