// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/inspect/film_map.h"
#include "core/model/baselines.h"
#include "core/model/weight_summary.h"
#include "core/train/train.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace autorec;

namespace {

Matrix matrixOf(std::size_t columns, const std::vector<float>& values)
{
    Matrix matrix(values.size() / columns, columns);
    std::copy(values.begin(), values.end(), matrix.values().begin());
    return matrix;
}

std::vector<MovieIndex> firstMovies(std::size_t count)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < count; ++m)
        movies.emplace_back(m);
    return movies;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-5;
}

double correlation(const Matrix& places)
{
    double product = 0.0;
    for (std::size_t r = 0; r < places.rows(); ++r)
        product += static_cast<double>(places(r, 0)) * static_cast<double>(places(r, 1));
    return product;
}

} // namespace

class TestFilmMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Points on the corners of a 6 × 2 rectangle, turned by the angle of a 3-4-5 triangle and moved away:
    /// the long side is the first axis, the short one the second, 9 to 1 in variance.
    void findsTheSidesOfATurnedRectangle()
    {
        std::vector<float> values;
        for (const auto& [along, across] :
             {std::pair{3.0F, 1.0F}, {3.0F, -1.0F}, {-3.0F, 1.0F}, {-3.0F, -1.0F}}) {
            values.push_back(0.8F * along - 0.6F * across + 10.0F);
            values.push_back(0.6F * along + 0.8F * across - 7.0F);
        }
        const FilmMap map = mapVectors(matrixOf(2, values), firstMovies(4));
        QVERIFY(isClose(map.varianceShares[0], 0.9));
        QVERIFY(isClose(map.varianceShares[1], 0.1));
        const float expected[4][2] = {{3, 1}, {3, -1}, {-3, 1}, {-3, -1}};
        for (std::size_t r = 0; r < 4; ++r) {
            for (std::size_t c = 0; c < 2; ++c)
                QVERIFY(isClose(static_cast<double>(map.places(r, c)), static_cast<double>(expected[r][c])));
        }
    }

    void narrowVectorsLieOnALine()
    {
        const FilmMap map = mapVectors(matrixOf(1, {1.0F, 2.0F, 6.0F}), firstMovies(3));
        QCOMPARE(map.width, std::size_t{1});
        QCOMPARE(map.varianceShares, (std::array{1.0, 0.0}));
        QVERIFY(isClose(static_cast<double>(map.places(2, 0)), 3.0));
        QCOMPARE(map.places(2, 1), 0.0F);
    }

    void equalVectorsLieOnOnePoint()
    {
        const FilmMap map = mapVectors(matrixOf(3, {1, 2, 3, 1, 2, 3}), firstMovies(2));
        QCOMPARE(map.varianceShares, (std::array{0.0, 0.0}));
        QCOMPARE(map.places, Matrix(2, 2));
    }

    void modelsWithoutVectorsHaveNoMap()
    {
        const PopularityRecommender model(m_dataset.ratings());
        QVERIFY(mapFilms(model).empty());
    }

    void mapsEveryKnownFilmAlikeEachTime()
    {
        std::vector<Movie> movies = m_dataset.movies();
        movies.push_back(test::movieOf(1000, "Never Seen", 2020));
        std::vector<test::Rated> ratings;
        for (const RatingEntry& entry : m_dataset.ratings().entries())
            ratings.push_back({m_dataset.userId(entry.user).number(),
                               m_dataset.movie(entry.movie).id.number(), entry.stars, entry.time});
        const Dataset dataset = test::datasetOf(movies, ratings);
        ModelSpec spec = test::smallSpec("u-autorec");
        spec.setFromText("shrink=false"); // so few ratings would shrink the network to nothing
        const TrainedModel model = train(dataset, spec, {});
        const FilmMap map = mapFilms(*model.recommender);
        QCOMPARE(map.movies, firstMovies(m_dataset.movieCount()));
        QVERIFY(map.varianceShares[0] >= map.varianceShares[1] && map.varianceShares[1] > 0.0);
        QVERIFY(map.varianceShares[0] + map.varianceShares[1] <= 1.0 + 1e-9);
        QVERIFY(std::abs(correlation(map.places)) < 1e-2);
        QCOMPARE(mapFilms(*model.recommender).places, map.places);
    }

    void summarisesWeightsByHand()
    {
        const std::vector<float> weights{-1.0F, 0.0F, 0.001F, 0.5F, 1.0F, 2.0F, 0.0F, 0.02F};
        const WeightSummary summary = summarise(weights, 3);
        QCOMPARE(summary.count, std::size_t{8});
        QVERIFY(isClose(summary.mean, 2.521 / 8));
        QVERIFY(isClose(summary.deviation, std::sqrt(6.250401 / 8 - summary.mean * summary.mean)));
        QCOMPARE(summary.least, -1.0);
        QCOMPARE(summary.greatest, 2.0);
        QVERIFY(isClose(summary.nearZero, 0.5)); // the largest is 2, so up to 0.02
        QCOMPARE(summary.bins, (std::vector<std::size_t>{1, 5, 2}));
        QVERIFY(isClose(summary.binBegin(1), 0.0));
    }

    /// What lies beyond four deviations is counted in the outermost bins.
    void binsHoldEveryWeight()
    {
        std::vector<float> weights(1000, 0.0F);
        weights.front() = 100.0F;
        const WeightSummary summary = summarise(weights, 10);
        QVERIFY(summary.last < 100.0);
        QCOMPARE(std::accumulate(summary.bins.begin(), summary.bins.end(), std::size_t{0}), weights.size());
        QCOMPARE(summary.bins.back(), std::size_t{1});
    }

    void noWeightsAndEqualWeights()
    {
        QVERIFY(summarise({}, 5).bins.empty());
        const std::vector<float> same(4, 0.5F);
        const WeightSummary summary = summarise(same, 5);
        QCOMPARE(summary.deviation, 0.0);
        QCOMPARE(summary.bins.front(), std::size_t{4});
    }

private:
    Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestFilmMap)
#include "tst_film_map.moc"
