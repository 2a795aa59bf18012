// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/train/train.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

namespace {

ModelSpec specWith(const std::string& preset, const std::vector<std::string>& assignments)
{
    ModelSpec spec = test::specOf(preset, {"hidden=8", "optimiser=lbfgs", "validation=0", "patience=0",
                                           "input_dropout=0", "activation=sigmoid"});
    for (const std::string& assignment : assignments)
        spec.setFromText(assignment);
    return spec;
}

} // namespace

class TestLbfgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCostFallsEveryEpoch_data() { addPresets(); }
    void theCostFallsEveryEpoch()
    {
        QFETCH(std::string, preset);
        const TrainedModel model =
            train(m_dataset, specWith(preset, {"penalty=0", "epochs=6", "lbfgs_iterations=5"}), {});
        QCOMPARE(model.report.epochs.size(), std::size_t{6});
        for (std::size_t k = 1; k < 6; ++k)
            QVERIFY(model.report.epochs[k].trainLoss < model.report.epochs[k - 1].trainLoss);
    }

    /// Far below where first-order steps are after as many passes over the ratings.
    void goesDeeperThanAdam_data() { addPresets(); }
    void goesDeeperThanAdam()
    {
        QFETCH(std::string, preset);
        const TrainedModel lbfgs =
            train(m_dataset, specWith(preset, {"penalty=0", "epochs=5", "lbfgs_iterations=20"}), {});
        const TrainedModel adam = train(
            m_dataset,
            specWith(preset, {"optimiser=adam", "weight_decay=0", "epochs=100", "batch_size=4096"}), {});
        QVERIFY(lbfgs.report.epochs.back().trainLoss < 0.5 * adam.report.epochs.back().trainLoss);
    }

    /// With the weights pressed to nothing only the biases are left, and they are free: each output is then
    /// the mean of its targets.
    void biasesAreFree()
    {
        const TrainedModel model =
            train(m_dataset, specWith("u-autorec", {"penalty=1000000", "epochs=8", "centring=none"}), {});
        const std::vector<float> scores = model.recommender->score({});
        for (std::size_t m = 0; m < m_dataset.movieCount(); ++m) {
            const RatingRow<UserIndex> row = m_dataset.ratings().byMovie(MovieIndex(m));
            float sum = 0.0F;
            for (std::size_t k = 0; k < row.size(); ++k)
                sum += row.stars(k);
            QVERIFY(std::abs(scores[m] - sum / static_cast<float>(row.size())) < 0.02F);
        }
    }

    void penaltyShrinks()
    {
        const auto lossWith = [&](const char* penalty) {
            return train(m_dataset, specWith("u-autorec", {penalty, "epochs=3"}), {})
                .report.epochs.back()
                .trainLoss;
        };
        QVERIFY(lossWith("penalty=0.01") < lossWith("penalty=1"));
        QVERIFY(lossWith("penalty=1") < lossWith("penalty=100"));
    }

    void stopsWithinAnEpoch()
    {
        std::stop_source source;
        TrainingContext context;
        context.stop = source.get_token();
        context.onEpoch = [&](const EpochReport&) { source.request_stop(); };
        const TrainedModel model = train(m_dataset, specWith("u-autorec", {"epochs=50"}), context);
        QCOMPARE(toText(model.report.stopReason), std::string("stopped"));
        QCOMPARE(model.report.epochs.size(), std::size_t{1});
    }

private:
    static void addPresets()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"u-autorec", "i-autorec"})
            QTest::newRow(preset) << std::string(preset);
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestLbfgs)
#include "tst_lbfgs.moc"
