// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/split.h"
#include "core/model/model_state.h"
#include "core/presets/presets.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

namespace {

constexpr double ValidationShare = 0.1; // what `train` sets aside

ModelSpec specThatOverfits(int epochs, int patience)
{
    return test::specOf("u-autorec", {"hidden=30", "learning_rate=0.05", "weight_decay=0", "input_dropout=0",
                                      "batch_size=20", "epochs=" + std::to_string(epochs),
                                      "patience=" + std::to_string(patience)});
}

/// The same ratings, but those that training sets aside all got one star.
Dataset withOtherValidation(const Dataset& dataset, std::uint64_t seed)
{
    std::vector<RatingEntry> entries = setAside(dataset.ratings(), ValidationShare, seed).first.entries();
    for (RatingEntry entry : setAside(dataset.ratings(), ValidationShare, seed).second.entries()) {
        entry.stars = 1.0F;
        entries.push_back(entry);
    }
    return dataset.withRatings(
        RatingMatrix(entries, dataset.userCount(), dataset.movieCount(), dataset.scale()));
}

/// Few enough ratings that the seed sets none aside.
Dataset withoutValidation(std::uint64_t seed)
{
    for (std::int64_t users = 2;; ++users) {
        std::vector<test::Rated> ratings;
        for (std::int64_t user = 1; user <= users; ++user)
            ratings.push_back({user, 1 + user % 2, user % 2 == 0 ? 1.0F : 5.0F});
        const Dataset dataset = test::datasetOf({}, ratings);
        if (setAside(dataset.ratings(), ValidationShare, seed).second.ratingCount() == 0)
            return dataset;
    }
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data() { addAutoencoders(); }
    void learns()
    {
        QFETCH(std::string, preset);
        const ModelSpec spec = test::specOf(
            preset, {"hidden=20", "epochs=60", "batch_size=20", "learning_rate=0.01", "penalty=1",
                     "lbfgs_iterations=3"}); // few, so that an epoch leaves something to learn
        const TrainedModel model = train(m_dataset, spec, {});
        const std::vector<EpochReport>& epochs = model.report.epochs;
        QVERIFY(*epochs.back().trainRmse < 0.9 * *epochs.front().trainRmse);
        QVERIFY(*epochs[static_cast<std::size_t>(model.report.bestEpoch) - 1].validRmse <
                *epochs.front().validRmse);
    }

    void reportsEveryEpoch_data() { addAutoencoders(); }
    void reportsEveryEpoch()
    {
        QFETCH(std::string, preset);
        TrainingReport heard;
        TrainingContext context;
        context.onEpoch = [&](const EpochReport& report) { heard.epochs.push_back(report); };
        const TrainedModel model = train(m_dataset, test::smallSpec(preset), context);
        heard.bestEpoch = model.report.bestEpoch;
        QVERIFY(test::isSameButForTime(heard, model.report));
        QCOMPARE(toText(model.report.stopReason), std::string("completed"));
        QCOMPARE(heard.epochs.size(), std::size_t{4});
        int best = 0;
        double bestRmse = HUGE_VAL;
        for (std::size_t k = 0; k < heard.epochs.size(); ++k) {
            const EpochReport& epoch = heard.epochs[k];
            QCOMPARE(epoch.epoch, static_cast<int>(k) + 1);
            QCOMPARE(epoch.epochLimit, 4);
            QCOMPARE(epoch.trainRmse, std::optional(std::sqrt(epoch.trainLoss)));
            QVERIFY(epoch.validRmse && epoch.validMetric);
            QVERIFY(*epoch.validMetric >= 0.0 && *epoch.validMetric <= 1.0);
            QCOMPARE(epoch.isBest, *epoch.validRmse < bestRmse);
            best = epoch.isBest ? epoch.epoch : best;
            bestRmse = std::min(bestRmse, *epoch.validRmse);
        }
        QCOMPARE(model.report.bestEpoch, best);
    }

    void baselinesHaveNoEpochs()
    {
        for (const char* preset : {"popularity", "biases"}) {
            const TrainedModel model = train(m_dataset, ModelSpec(preset), {});
            QVERIFY(model.report.epochs.empty());
            QCOMPARE(model.report.bestEpoch, 0);
            QCOMPARE(toText(model.report.stopReason), std::string("completed"));
        }
    }

    void stopsEarlyAndKeepsTheBestEpoch()
    {
        const TrainedModel model = train(m_dataset, specThatOverfits(300, 4), {});
        QCOMPARE(toText(model.report.stopReason), std::string("early stopping"));
        QVERIFY(model.report.bestEpoch > 0);
        QCOMPARE(model.report.epochs.size(), static_cast<std::size_t>(model.report.bestEpoch) + 4);
        const TrainedModel stoppedAtBest = train(m_dataset, specThatOverfits(model.report.bestEpoch, 0), {});
        QCOMPARE(test::differences(*model.recommender, *stoppedAtBest.recommender),
                 std::vector<std::string>());
    }

    void withoutPatienceItGoesOn()
    {
        const TrainedModel model = train(m_dataset, specThatOverfits(60, 0), {});
        QCOMPARE(toText(model.report.stopReason), std::string("completed"));
        QCOMPARE(model.report.epochs.size(), std::size_t{60});
        QVERIFY(model.report.bestEpoch < 56); // else the test above shows nothing
    }

    void stoppedAfterAnEpochItKeepsTheBest_data() { addAutoencoders(); }
    void stoppedAfterAnEpochItKeepsTheBest()
    {
        QFETCH(std::string, preset);
        std::stop_source source;
        TrainingContext context;
        context.stop = source.get_token();
        context.onEpoch = [&](const EpochReport& report) {
            if (report.epoch == 2)
                source.request_stop();
        };
        const TrainedModel model = train(m_dataset, test::smallSpec(preset), context);
        QCOMPARE(toText(model.report.stopReason), std::string("stopped"));
        QCOMPARE(model.report.epochs.size(), std::size_t{2});

        ModelSpec asLong = test::smallSpec(preset);
        asLong.setFromText("epochs=2");
        const TrainedModel same = train(m_dataset, asLong, {});
        QCOMPARE(test::differences(*model.recommender, *same.recommender), std::vector<std::string>());
    }

    void stoppedBeforeTheFirstEpochIsCancelled()
    {
        std::stop_source source;
        source.request_stop();
        TrainingContext context;
        context.stop = source.get_token();
        const auto error = test::errorOf([&] { train(m_dataset, test::smallSpec("u-autorec"), context); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }

    void divergingIsSaid()
    {
        const ModelSpec spec = test::specOf("u-autorec", {"hidden=20", "activation=identity", "optimiser=sgd",
                                                          "learning_rate=10", "batch_size=2"});
        const auto error = test::errorOf([&] { train(m_dataset, spec, {}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Diverged);
        QVERIFY(test::contains(error->message(), "learning_rate"));
    }

    void divergingLaterKeepsTheBestEpoch()
    {
        const ModelSpec spec =
            test::specOf("u-autorec", {"hidden=20", "activation=identity", "optimiser=sgd",
                                       "learning_rate=1.2", "momentum=0", "batch_size=1000",
                                       "input_dropout=0", "patience=0", "weight_decay=4"});
        const TrainedModel model = train(m_dataset, spec, {});
        QCOMPARE(toText(model.report.stopReason), std::string("diverged"));
        QVERIFY(model.report.bestEpoch > 0);
        QVERIFY(test::allFinite(model.recommender->score(m_dataset.ratings().profile(UserIndex(0)))));
    }

    void divergingWithoutValidationKeepsNothingBroken()
    {
        const Dataset tiny = withoutValidation(1);
        const ModelSpec spec = test::specOf("u-autorec", {"hidden=4", "activation=identity", "optimiser=sgd",
                                                          "learning_rate=10", "input_dropout=0"});
        ModelState state;
        const auto error = test::errorOf([&] {
            const TrainedModel model = train(tiny, spec, {});
            QCOMPARE(toText(model.report.stopReason), std::string("diverged"));
            state = model.recommender->state();
        });
        QVERIFY(!error || error->code() == ErrorCode::Diverged);
        for (const auto& [name, tensor] : state.tensors)
            QVERIFY2(test::allFinite({tensor.values().begin(), tensor.values().end()}), name.c_str());
    }

    void withoutValidationTheLastEpochIsBest()
    {
        const TrainedModel model = train(withoutValidation(1), test::smallSpec("u-autorec"), {});
        QCOMPARE(model.report.bestEpoch, 4);
        QVERIFY(!model.report.epochs.back().validRmse);
        QVERIFY(!model.report.epochs.back().validMetric);
        QVERIFY(test::allFinite(model.recommender->score({})));
    }

    void validationNeverEntersTheGradient_data() { addAutoencoders(); }
    void validationNeverEntersTheGradient()
    {
        QFETCH(std::string, preset);
        ModelSpec spec = test::smallSpec(preset);
        // Else validation chooses among epochs and settings and shrinks the answers, as it should.
        test::setWherePossible(spec, {"epochs=1", "choose_setting=false", "shrink=false"});
        const TrainedModel model = train(m_dataset, spec, {});
        const TrainedModel other = train(withOtherValidation(m_dataset, 1), spec, {});
        QCOMPARE(model.report.epochs.front().trainLoss, other.report.epochs.front().trainLoss);
        QVERIFY(model.report.epochs.front().validRmse != other.report.epochs.front().validRmse);
        std::size_t compared = 0;
        for (const auto& [name, tensor] : model.recommender->state().tensors) {
            const bool isLearned =
                test::contains(name, "layer") || name == "decoder" || name == "user_biases";
            compared += isLearned ? 1 : 0;
            QVERIFY(!isLearned || test::hasSameBits(tensor, other.recommender->state().tensors.at(name)));
        }
        QVERIFY(compared >= 2);
    }

    void nothingToTrainOn()
    {
        const Dataset empty = m_dataset.withRatings(
            RatingMatrix({}, m_dataset.userCount(), m_dataset.movieCount(), m_dataset.scale()));
        for (const Preset& preset : presets()) {
            const auto error = test::errorOf([&] { train(empty, ModelSpec(preset.name), {}); });
            QVERIFY(error);
            QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        }
    }

    void oneRatingIsEnough_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void oneRatingIsEnough()
    {
        QFETCH(std::string, preset);
        const Dataset one = test::datasetOf({}, {{1, 1, 4.0F}});
        for (std::uint64_t seed = 1; seed <= 30; ++seed) { // one in ten sets the only rating aside
            TrainingContext context;
            context.seed = seed;
            QVERIFY(test::allFinite(train(one, test::smallSpec(preset), context).recommender->score({})));
        }
    }

    void originNamesTheData()
    {
        TrainingContext context;
        context.seed = 42;
        const ModelOrigin origin = train(m_dataset, ModelSpec("biases"), context).origin;
        QCOMPARE(origin.dataset, std::string("small"));
        QVERIFY(origin.simulated);
        QCOMPARE(origin.fingerprint, m_dataset.fingerprint());
        QCOMPARE(origin.catalogueFingerprint, m_dataset.catalogueFingerprint());
        QCOMPARE(origin.usersFingerprint, m_dataset.usersFingerprint());
        QCOMPARE(origin.seed, std::uint64_t{42});
    }

    void medianSecondsPerEpoch()
    {
        TrainingReport report;
        QCOMPARE(report.medianSecondsPerEpoch(), 0.0);
        for (const double seconds : {9.0, 1.0, 2.0}) {
            report.epochs.emplace_back();
            report.epochs.back().seconds = seconds;
        }
        QCOMPARE(report.medianSecondsPerEpoch(), 2.0);
        report.epochs.emplace_back();
        report.epochs.back().seconds = 4.0;
        QCOMPARE(report.medianSecondsPerEpoch(), 3.0);
    }

private:
    static void addAutoencoders()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"u-autorec", "i-autorec", "deep-autorec", "denoising-autorec"})
            QTest::newRow(preset) << std::string(preset);
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
