// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"
#include "core/evaluate/user_sample.h"
#include "core/model/ranking.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <atomic>
#include <cmath>

using namespace autorec;

namespace {

bool isExact(double computed, double expected)
{
    return std::abs(computed - expected) <= 1e-6;
}

/// Three users and five movies; the third user and the fifth movie are not in training.
Split handMadeSplit()
{
    const Dataset dataset =
        test::datasetOf({test::movieOf(0, "A"), test::movieOf(1, "B"), test::movieOf(2, "C"),
                         test::movieOf(3, "D"), test::movieOf(4, "E")},
                        {{0, 0, 5.0F}, {1, 0, 4.0F}, {2, 0, 0.5F}});
    const RatingMatrix train =
        test::matrixOf({{0, 0, 5.0F}, {0, 1, 3.0F}, {1, 0, 4.0F}, {1, 3, 2.0F}, {1, 2, 1.0F}}, 3, 5);
    const RatingMatrix heldOut =
        test::matrixOf({{0, 2, 4.0F}, {0, 3, 2.0F}, {1, 1, 5.0F}, {2, 4, 1.0F}}, 3, 5);
    return {SplitSpec{}, dataset.withRatings(train), train, heldOut, true};
}

/// Rank scores by which the lists are: user 0: E C D; user 1: E B; user 2: A E B C D.
const std::vector<float> Ranks{9.0F, 4.0F, 4.0F, 1.0F, 8.0F};

EvaluationOptions cutoffs(const std::vector<std::size_t>& k, int threads = 1)
{
    EvaluationOptions options;
    options.cutoffs = k;
    options.threads = threads;
    return options;
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratingErrors()
    {
        // Held out: 4, 2 (user 0); 5 (user 1); 1 (user 2). Predictions are clipped to 0.5 … 5.
        const test::FixedRecommender model(ScoreKind::Stars, {0.0F, 9.0F, 3.0F, 4.0F, -7.0F});
        const Metrics metrics = evaluate(model, handMadeSplit(), cutoffs({2}));
        // Errors: −1, 2; 0; −0.5.
        QVERIFY(metrics.rmse && metrics.userRmse && metrics.mae);
        QVERIFY(isExact(*metrics.rmse, std::sqrt((1.0 + 4.0 + 0.0 + 0.25) / 4.0)));
        QVERIFY(isExact(*metrics.userRmse, (std::sqrt(2.5) + 0.0 + 0.5) / 3.0));
        QVERIFY(isExact(*metrics.mae, 3.5 / 4.0));
        QCOMPARE(metrics.testRatings, std::size_t{4});
    }

    void rankScoresHaveNoRatingErrors()
    {
        const Metrics metrics =
            evaluate(test::FixedRecommender(ScoreKind::Rank, Ranks), handMadeSplit(), cutoffs({2}));
        QVERIFY(!metrics.rmse && !metrics.userRmse && !metrics.mae);
    }

    void rankingByHand()
    {
        const Metrics metrics =
            evaluate(test::FixedRecommender(ScoreKind::Rank, Ranks), handMadeSplit(), cutoffs({1, 2, 3}));
        QCOMPARE(metrics.at.size(), std::size_t{3});
        // Top 2: user 0: E C (C is relevant, D too); user 1: E B (B); user 2: A E (E).
        const Metrics::AtK& two = metrics.at.at(2);
        const double secondPlace = 1.0 / std::log2(3.0);
        QVERIFY(isExact(two.recall, (0.5 + 1.0 + 1.0) / 3.0));
        QVERIFY(isExact(two.recallCapped, (0.5 + 1.0 + 1.0) / 3.0));
        QVERIFY(isExact(two.precision, 0.5));
        QVERIFY(isExact(two.ndcg, (secondPlace / (1.0 + secondPlace) + 2.0 * secondPlace) / 3.0));
        QVERIFY(isExact(two.map, (0.25 + 0.5 + 0.5) / 3.0));
        QVERIFY(isExact(two.hits, 3.0 / 4.0));
        QVERIFY(isExact(*two.hitRate, 1.0));
        QVERIFY(isExact(*metrics.at.at(1).hitRate, 0.0));
        QVERIFY(isExact(*two.dislikedHits, 1.0 / 2.0)); // D is not in user 0's list, E in user 2's
        QVERIFY(metrics.likedAuc && isExact(*metrics.likedAuc, 1.0)); // user 0: C before D
        QVERIFY(!two.diversity);
        QVERIFY(isExact(two.coverage, 4.0 / 5.0)); // A, B, C, E
        // Training ratings: A 2, B 1, C 1, D 1, E 0; lists E C, E B, A E.
        QVERIFY(isExact(two.popularity, (2.0 * std::log(2.0) + std::log(3.0)) / 6.0));
        QVERIFY(isExact(*two.novelty, 5.0 / 6.0)); // two people rated; all but A count as rated by one
        QVERIFY(isExact(*two.gini, 0.4));          // listed 1, 1, 1, 0 and 3 times
        QVERIFY(isExact(*two.tail, 0.5));          // A, B and C have four of five ratings
        QVERIFY(isExact(metrics.at.at(1).recall, 0.0));
        QVERIFY(isExact(metrics.at.at(1).recallCapped, 0.0));
        QVERIFY(isExact(metrics.at.at(3).hits, 1.0));
        QVERIFY(isExact(metrics.at.at(3).recall, 1.0));
        QVERIFY(isExact(metrics.mrr, 0.5));
    }

    /// User 0's list of three holds all that is not known: A and B, which stand higher or as high, are not in
    /// it.
    void knownMoviesAreNeverRanked()
    {
        const test::FixedRecommender model(ScoreKind::Rank, {9.0F, 8.0F, 1.0F, 0.0F, 0.0F});
        Split split = handMadeSplit();
        split.heldOut = test::matrixOf({{0, 2, 4.0F}}, 3, 5);
        const Metrics metrics = evaluate(model, split, cutoffs({1, 5}));
        QVERIFY(isExact(metrics.at.at(1).recall, 1.0));
        QVERIFY(isExact(metrics.mrr, 1.0));
        QVERIFY(isExact(metrics.at.at(5).coverage, 3.0 / 5.0));
    }

    void tiesGoInOrderOfMovie()
    {
        const test::FixedRecommender model(ScoreKind::Rank, std::vector<float>(5, 1.0F));
        Split split = handMadeSplit();
        split.heldOut = test::matrixOf({{0, 3, 4.0F}}, 3, 5); // after C, before E
        QVERIFY(isExact(evaluate(model, split, cutoffs({1})).mrr, 0.5));
        QVERIFY(isExact(evaluate(model, split, cutoffs({1})).at.at(1).recall, 0.0));
        QVERIFY(isExact(evaluate(model, split, cutoffs({2})).at.at(2).recall, 1.0));
    }

    void relevantFrom()
    {
        EvaluationOptions options = cutoffs({2});
        options.relevantFrom = 4.0F;
        const Metrics metrics =
            evaluate(test::FixedRecommender(ScoreKind::Stars, Ranks), handMadeSplit(), options);
        // Only C of user 0 and B of user 1 are liked; user 2 has no relevant movie and does not count in
        // rankings.
        const Metrics all =
            evaluate(test::FixedRecommender(ScoreKind::Stars, Ranks), handMadeSplit(), cutoffs({2}));
        QCOMPARE(metrics.rmse, all.rmse); // errors count over all
        const Metrics ranked =
            evaluate(test::FixedRecommender(ScoreKind::Rank, Ranks), handMadeSplit(), options);
        QVERIFY(isExact(ranked.at.at(2).recall, 1.0));
        QVERIFY(isExact(ranked.at.at(2).hits, 1.0));
        QVERIFY(isExact(ranked.mrr, 0.5));
        options.relevantFrom = 5.5F;
        const Metrics nobody =
            evaluate(test::FixedRecommender(ScoreKind::Rank, Ranks), handMadeSplit(), options);
        QCOMPARE(nobody.mrr, 0.0);
        QCOMPARE(nobody.at.at(2).recall, 0.0);
        QCOMPARE(nobody.at.at(2).hits, 0.0);
    }

    void countsTheUnseen()
    {
        const Metrics metrics = evaluate(test::FixedRecommender(ScoreKind::Rank, Ranks), handMadeSplit());
        QCOMPARE(metrics.unseenUsers, std::size_t{1});
        QCOMPARE(metrics.unseenMovies, std::size_t{1});
    }

    void nothingHeldOut()
    {
        Split split = handMadeSplit();
        split.heldOut = test::matrixOf({}, 3, 5);
        const Metrics metrics = evaluate(test::FixedRecommender(ScoreKind::Stars, Ranks), split);
        QVERIFY(!metrics.rmse && !metrics.userRmse && !metrics.mae);
        QCOMPARE(metrics.testRatings, std::size_t{0});
        QCOMPARE(metrics.at.at(10).ndcg, 0.0);
    }

    void knownUsersAreNamedOnlyWhereTheyAreKnown()
    {
        Split split = handMadeSplit();
        std::atomic<int> named = 0;
        std::atomic<int> asked = 0;
        const test::FixedRecommender model(
            ScoreKind::Rank, 5, [&](Profile profile, std::optional<UserIndex> user) {
                ++asked;
                named += user && profile.size() == split.profiles.byUser(*user).size() ? 1 : 0;
                return Ranks;
            });
        evaluate(model, split, cutoffs({2}));
        QCOMPARE(asked.load(), 3); // once for each
        QCOMPARE(named.load(), 3);
        split.usersAreKnown = false;
        evaluate(model, split, cutoffs({2}));
        QCOMPARE(asked.load(), 6);
        QCOMPARE(named.load(), 3);
    }

    void sameWithAnyNumberOfThreads_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"popularity", "biases", "u-autorec", "i-autorec"})
            QTest::newRow(preset) << std::string(preset);
    }
    void sameWithAnyNumberOfThreads()
    {
        QFETCH(std::string, preset);
        for (const char* spec : {"random:0.8", "users:0.7"}) {
            const Split split =
                splitDataset(test::smallDataset({.users = 100, .movies = 60}), SplitSpec::parse(spec), 1);
            const TrainedModel model = train(split.train, test::smallSpec(preset), {});
            const Metrics one = evaluate(*model.recommender, split, cutoffs({3, 10}, 1));
            const Metrics two = evaluate(*model.recommender, split, cutoffs({3, 10}, 2));
            QVERIFY(one.toJson() == two.toJson());
            QVERIFY(one.at.at(10).recall > 0.0 && one.at.at(10).recall <= 1.0);
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const test::FixedRecommender model(ScoreKind::Rank, Ranks);
        const auto error =
            test::errorOf([&] { evaluate(model, handMadeSplit(), {}, {source.get_token(), {}}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }

    void usersSampledAgreeWithTheEvaluator()
    {
        const Split split = splitDataset(test::smallDataset(), SplitSpec::parse("random:0.8"), 1);
        const TrainedModel model = train(split.train, test::smallSpec("u-autorec"), {});
        constexpr std::size_t Everybody = 1000;
        const SampleQuality sampled =
            sampleUsers(*model.recommender, split.train.ratings(), split.heldOut, Everybody);
        QVERIFY(sampled.ndcg && sampled.rmse);
        const Metrics measured = evaluate(*model.recommender, split, cutoffs({10}));
        QVERIFY(isExact(*sampled.ndcg, measured.at.at(10).ndcg));
        QVERIFY(isExact(*sampled.rmse, *measured.rmse));
        const RatingMatrix nothing = test::matrixOf({}, 60, 40);
        QVERIFY(!sampleUsers(*model.recommender, split.train.ratings(), nothing, Everybody).ndcg);
    }

    void starsAreShrunkByTheirSupport()
    {
        const RatingMatrix training = test::matrixOf(
            {{0, 0, 5.0F}, {1, 0, 5.0F}, {2, 0, 5.0F}, {3, 0, 5.0F}, {4, 0, 5.0F}, {0, 1, 5.0F}}, 5, 3);
        const std::vector<float> scores{5.0F, 5.0F, 2.0F};
        QCOMPARE(rankingScores(scores, ScoreKind::Rank, training), scores);
        const std::vector<float> ranking = rankingScores(scores, ScoreKind::Stars, training);
        const float mean = 4.0F;
        QCOMPARE(ranking[0], mean + 5.0F / (5.0F + SupportStrength));
        QCOMPARE(ranking[1], mean + 1.0F / (1.0F + SupportStrength));
        QCOMPARE(ranking[2], 4.0F);
    }
};

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
