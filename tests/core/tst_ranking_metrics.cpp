// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/evaluate/metrics.h"
#include "tests/core/support/golden.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace autorec;

namespace {

std::vector<MovieIndex> moviesFrom(const nlohmann::json& positions)
{
    std::vector<MovieIndex> movies;
    for (const nlohmann::json& position : positions)
        movies.push_back(MovieIndex(position.get<std::size_t>()));
    return movies;
}

bool isExact(double computed, double expected)
{
    return std::abs(computed - expected) <= 1e-12;
}

} // namespace

class TestRankingMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < static_cast<int>(m_cases.size()); ++index)
            QTest::addRow("%d", index) << index;
        QVERIFY(m_cases.size() >= 10);
    }
    void golden()
    {
        QFETCH(int, index);
        const nlohmann::json& expected = m_cases[static_cast<std::size_t>(index)];
        std::vector<MovieIndex> relevant = moviesFrom(expected.at("relevant"));
        std::sort(relevant.begin(), relevant.end());
        const std::vector<MovieIndex> ranked = moviesFrom(expected.at("ranked"));
        const RankingMetrics metrics = rankingMetrics(ranked, relevant, expected.at("k"));
        QVERIFY(isExact(metrics.hit, expected.at("hit")));
        QVERIFY(isExact(metrics.precision, expected.at("precision")));
        QVERIFY(isExact(metrics.recall, expected.at("recall")));
        QVERIFY(isExact(metrics.recallCapped, expected.at("recall_capped")));
        QVERIFY(isExact(metrics.ndcg, expected.at("ndcg")));
        QVERIFY(isExact(metrics.averagePrecision, expected.at("average_precision")));
        QVERIFY(isExact(metrics.reciprocalRank, expected.at("reciprocal_rank")));
        QVERIFY(isExact(static_cast<double>(metrics.hits),
                        expected.at("recall").get<double>() * static_cast<double>(relevant.size())));
    }

    void shortListsCountAgainstTheWholeK()
    {
        const std::vector<MovieIndex> ranked{MovieIndex(4), MovieIndex(1)};
        const std::vector<MovieIndex> relevant{MovieIndex(1), MovieIndex(2), MovieIndex(3)};
        const RankingMetrics metrics = rankingMetrics(ranked, relevant, 10);
        QCOMPARE(metrics.hits, std::size_t{1});
        QVERIFY(isExact(metrics.precision, 0.1));
        QVERIFY(isExact(metrics.recall, 1.0 / 3.0));
        QVERIFY(isExact(metrics.reciprocalRank, 0.5));
        QVERIFY(isExact(metrics.averagePrecision, 0.5 / 3.0));
    }

    void jsonRoundTrips_data()
    {
        QTest::addColumn<bool>("isStars");
        QTest::newRow("stars") << true;
        QTest::newRow("rank scores") << false;
    }
    void jsonRoundTrips()
    {
        QFETCH(bool, isStars);
        Metrics metrics;
        if (isStars) {
            metrics.rmse = 0.91;
            metrics.userRmse = 0.87;
            metrics.mae = 0.7;
        }
        metrics.mrr = 0.3;
        metrics.testRatings = 5;
        metrics.unseenUsers = 6;
        metrics.unseenMovies = 7;
        metrics.likedAuc = isStars ? std::optional(0.66) : std::nullopt;
        metrics.at[3] = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
        metrics.at[3].hitRate = 0.7;
        metrics.at[3].dislikedHits = 0.8;
        metrics.at[20] = {.coverage = 0.17, .popularity = 0.18, .novelty = 0.19, .gini = 0.21, .tail = 0.22};
        metrics.at[20].diversity = isStars ? std::optional(0.23) : std::nullopt;
        const nlohmann::json json = metrics.toJson();
        QCOMPARE(json.at("rmse").is_null(), !isStars);
        QVERIFY(json.at("recall@3") == 0.1 && json.at("recall_capped@3") == 0.2 &&
                json.at("precision@3") == 0.3);
        QVERIFY(json.at("ndcg@3") == 0.4 && json.at("map@3") == 0.5 && json.at("hits@3") == 0.6);
        QVERIFY(json.at("hit@3") == 0.6 && json.at("hit_rate@3") == 0.7 && json.at("disliked_hits@3") == 0.8);
        QVERIFY(json.at("novelty@20") == 0.19 && json.at("gini@20") == 0.21 && json.at("tail@20") == 0.22);
        QCOMPARE(json.at("liked_auc").is_null(), !isStars);
        QCOMPARE(json.at("diversity@20").is_null(), !isStars);
        QVERIFY(json.at("coverage@20") == 0.17 && json.at("popularity@20") == 0.18);
        QVERIFY(json.at("test_ratings") == 5 && json.at("unseen_users") == 6 &&
                json.at("unseen_movies") == 7);

        QVERIFY(json.at("novelty@3").is_null()); // as in results of version 0.1
        const Metrics back = Metrics::fromJson(nlohmann::json::parse(json.dump()));
        QVERIFY(back.toJson() == json);
        QCOMPARE(back.rmse, metrics.rmse);
        QCOMPARE(back.at.size(), std::size_t{2});
    }

private:
    const nlohmann::json m_cases = test::golden("ranking_metrics.json");
};

QTEST_GUILESS_MAIN(TestRankingMetrics)
#include "tst_ranking_metrics.moc"
