// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/ensemble_model.h"
#include "core/train/blend_weights.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

Matrix twoPredictors(const std::vector<float>& first, const std::vector<float>& second)
{
    Matrix said(first.size(), 2);
    for (std::size_t k = 0; k < first.size(); ++k) {
        said(k, 0) = first[k];
        said(k, 1) = second[k];
    }
    return said;
}

EnsembleModel::Member memberOf(ScoreKind kind, std::vector<float> scores, double weight)
{
    return {ModelSpec("biases"), std::make_shared<test::FixedRecommender>(kind, std::move(scores)), weight};
}

} // namespace

class TestEnsemble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsThatMadeTheTarget()
    {
        std::vector<float> first;
        std::vector<float> second;
        std::vector<float> wanted;
        for (int k = 0; k < 200; ++k) {
            first.push_back(static_cast<float>(std::sin(k)));
            second.push_back(static_cast<float>(std::cos(3 * k)));
            wanted.push_back(0.25F * first.back() + 0.75F * second.back() + 3.0F);
        }
        const BlendWeights fitted = fitBlend(twoPredictors(first, second), wanted);
        QVERIFY(std::abs(fitted.weights[0] - 0.25) < 0.01);
        QVERIFY(std::abs(fitted.weights[1] - 0.75) < 0.01);
        QVERIFY(std::abs(fitted.constant - 3.0) < 0.01);
    }

    void noWeightIsNegative()
    {
        std::vector<float> good;
        std::vector<float> contrary;
        for (int k = 0; k < 200; ++k) {
            good.push_back(static_cast<float>(std::sin(k)));
            contrary.push_back(0.1F * static_cast<float>(std::cos(7 * k)) - 5.0F * good.back());
        }
        const BlendWeights fitted = fitBlend(twoPredictors(good, contrary), good);
        QVERIFY(fitted.weights[0] > 0.9);
        QVERIFY(fitted.weights[1] >= 0.0 && fitted.weights[1] < 1e-3);
    }

    void starsAreTheWeightedMean()
    {
        const EnsembleModel model({memberOf(ScoreKind::Stars, {1.0F, 2.0F, 3.0F}, 0.5),
                                   memberOf(ScoreKind::Stars, {5.0F, 4.0F, 3.0F}, 0.25)},
                                  1.0, ScoreKind::Stars);
        QCOMPARE(model.score({}, std::nullopt), (std::vector<float>{2.75F, 3.0F, 3.25F}));
        QCOMPARE(model.scoreKind(), ScoreKind::Stars);
    }

    void ranksLeaveOutTheProfile()
    {
        const std::vector<ProfileEntry> profile{{MovieIndex(1), 4.0F}};
        const std::vector<float> scores{0.1F, 9.0F, 0.3F, 0.3F};
        QCOMPARE(reciprocalRanks(scores, profile),
                 (std::vector<float>{1.0F / 63.0F, 0.0F, 1.0F / 61.0F, 1.0F / 62.0F}));
    }

    void isNoWorseThanItsMembers()
    {
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.4});
        const Split split = splitDataset(dataset, SplitSpec::parse("random:0.9"), 1);
        const auto rmseOf = [&](const ModelSpec& spec) {
            return *evaluate(*train(split.train, spec, {}).recommender, split).rmse;
        };
        ModelSpec ensemble = test::specOf("ensemble", {"star_members=biased-mf,biases,u-autorec"});
        const double blended = rmseOf(ensemble);
        for (const char* member : {"biased-mf", "biases", "u-autorec"})
            QVERIFY2(blended <= rmseOf(ModelSpec(member)) + 0.002, member);
    }

    void weightsAreTold()
    {
        const TrainedModel model =
            train(test::smallDataset(), test::specOf("ensemble", {"star_members=biases,biased-mf"}), {});
        QCOMPARE(model.report.notes.size(), std::size_t{2});
        QVERIFY(model.report.notes.front().starts_with("weight of biases: "));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        TrainingContext context;
        context.stop = stop.get_token();
        context.onPhase = [&](const std::string& phase, double) {
            if (phase.find("refitting") != std::string::npos)
                stop.request_stop();
        };
        const auto error = test::errorOf([&] {
            train(test::smallDataset(), test::specOf("ensemble", {"star_members=biased-mf"}), context);
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }

    void unknownMembersAreRefused()
    {
        const auto error = test::errorOf([] { test::specOf("ensemble", {"star_members=biases,ease"}); });
        QVERIFY(error && test::contains(error->message(), "any of"));
    }
};

QTEST_GUILESS_MAIN(TestEnsemble)
#include "tst_ensemble.moc"
