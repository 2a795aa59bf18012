// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions over the steps of a rating scale, and the ordered probit model's cut points.

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/normal_interval.h"
#include "core/model/star_distribution.h"
#include "core/train/cut_points.h"
#include "core/train/gibbs_side.h"
#include "core/train/random_draws.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

using namespace autorec;

namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// The mean and variance of a distribution.
struct Moments
{
    double mean = 0;
    double variance = 0;
};

/// Of numbers, each with a weight.
Moments momentsOf(const std::vector<double>& values, const std::vector<double>& weights)
{
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    Moments moments;
    for (std::size_t k = 0; k < values.size(); ++k)
        moments.mean += weights[k] * values[k] / all;
    for (std::size_t k = 0; k < values.size(); ++k)
        moments.variance += weights[k] * std::pow(values[k] - moments.mean, 2.0) / all;
    return moments;
}

Moments momentsOf(const std::vector<double>& values)
{
    return momentsOf(values, std::vector<double>(values.size(), 1.0));
}

/// One user's ratings of as many movies.
RatingMatrix ratingsOf(const std::vector<float>& stars)
{
    std::vector<test::Rated> ratings;
    ratings.reserve(stars.size());
    for (std::size_t m = 0; m < stars.size(); ++m)
        ratings.push_back({0, static_cast<std::int64_t>(m), stars[m]});
    return test::matrixOf(ratings, 1, stars.size());
}

const std::vector<float> SomeStars{1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 2, 3, 4, 1, 3, 2};
const std::vector<float> SomePredictions{1.5F, 2.6F, 1.9F, 2.5F, 3.4F, 2.9F, 3.8F, 3.1F,
                                         4.2F, 3.6F, 2.2F, 2.4F, 2.9F, 2.0F, 3.3F, 2.8F};

} // namespace

class TestStarDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void massesOfIntervals_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<double>("mass");
        QTest::newRow("middle") << -1.0 << 1.0 << 0.6826894921370859;
        QTest::newRow("half") << -Infinity << 0.0 << 0.5;
        QTest::newRow("everything") << -Infinity << Infinity << 1.0;
        QTest::newRow("upper tail") << 6.0 << Infinity << 9.865876450376946e-10;
        QTest::newRow("far tail") << 9.0 << 10.0 << 1.1285122074235991e-19;
        QTest::newRow("lower tail") << -10.0 << -9.0 << 1.1285122074235991e-19;
    }
    void massesOfIntervals()
    {
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(double, mass);
        const NormalInterval interval = normalInterval(lower, upper);
        QVERIFY(isClose(std::exp(interval.logMass), mass, 1e-7 * mass));
        constexpr double Step = 1e-5;
        const auto slope = [&](double below, double above) {
            return (normalInterval(lower + below, upper + above).logMass -
                    normalInterval(lower - below, upper - above).logMass) /
                   (2.0 * Step);
        };
        QVERIFY(isClose(-interval.lowerDensity, slope(Step, 0.0), 1e-4 * (1.0 + interval.lowerDensity)));
        QVERIFY(isClose(interval.upperDensity, slope(0.0, Step), 1e-4 * (1.0 + interval.upperDensity)));
    }

    void intervalsBeyondAllNumbersAreFinite()
    {
        const NormalInterval interval = normalInterval(60.0, 61.0);
        QVERIFY(std::isfinite(interval.logMass) && std::isfinite(interval.lowerDensity));
    }

    void distributionsAddUp_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        QTest::newRow("middle") << 3.2 << 0.9;
        QTest::newRow("beyond the scale") << 6.1 << 0.8;
        QTest::newRow("sure") << 2.0 << 0.05;
        QTest::newRow("anything") << 3.0 << 30.0;
    }
    void distributionsAddUp()
    {
        QFETCH(double, mean);
        QFETCH(double, deviation);
        for (const StarCuts& cuts :
             {StarCuts::halfway(RatingScale()), StarCuts::halfway(RatingScale(0.5F, 5.0F, 0.5F)),
              StarCuts{{1.0F, 2.0F, 5.0F}, {0.7F, 3.9F}}}) {
            const StarDistribution stars = cuts.distribution(mean, deviation);
            const float sum = std::accumulate(stars.probabilities.begin(), stars.probabilities.end(), 0.0F);
            QVERIFY(isClose(static_cast<double>(sum), 1.0, 1e-6));
            QVERIFY(isClose(static_cast<double>(stars.mean()), cuts.expected(mean, deviation), 1e-5));
            double square = 0.0; // E(x²) − E(x)² is the variance
            for (std::size_t step = 0; step < stars.stars.size(); ++step)
                square += static_cast<double>(stars.stars[step]) * static_cast<double>(stars.stars[step]) *
                          static_cast<double>(stars.probabilities[step]);
            const auto middle = static_cast<double>(stars.mean());
            const auto away = static_cast<double>(stars.deviation());
            QVERIFY(std::abs(away * away - (square - middle * middle)) < 1e-4);
        }
    }

    void stepsByHand()
    {
        const StarCuts cuts = StarCuts::halfway(RatingScale());
        QCOMPARE(cuts.cuts, (std::vector<float>{1.5F, 2.5F, 3.5F, 4.5F}));
        QCOMPARE(cuts.stepOf(4.0F), std::size_t{3});
        QCOMPARE(cuts.stepOf(0.0F), std::size_t{0});
        // One deviation around 3 is from 2.5 to 3.5.
        const StarDistribution stars = cuts.distribution(3.0, 0.5);
        QVERIFY(isClose(static_cast<double>(stars.probabilities[2]), 0.682689, 1e-5));
        QVERIFY(isClose(static_cast<double>(stars.probabilities[0]), 0.001350, 1e-5));
    }

    void likelyRanges()
    {
        const StarDistribution stars{{1.0F, 2.0F, 3.0F, 4.0F, 5.0F}, {0.05F, 0.1F, 0.15F, 0.3F, 0.4F}};
        const auto rangeOf = [&](double probability) {
            const StarRange range = stars.likelyRange(probability);
            return std::pair(range.lowest, range.highest);
        };
        QCOMPARE(rangeOf(0.3), std::pair(5.0F, 5.0F));
        QCOMPARE(rangeOf(0.6), std::pair(4.0F, 5.0F));
        QCOMPARE(rangeOf(0.8), std::pair(3.0F, 5.0F));
        QCOMPARE(rangeOf(1.0), std::pair(1.0F, 5.0F));
    }

    void truncatedNormalsHaveTheirMoments_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("around the middle") << -1.0 << 2.5;
        QTest::newRow("narrow") << -0.2 << 0.3;
        QTest::newRow("narrow, aside") << 1.2 << 1.7;
        QTest::newRow("narrow, far below") << -5.1 << -5.0;
        QTest::newRow("narrow, far above") << 4.0 << 4.2;
        QTest::newRow("below") << -Infinity << -0.5;
        QTest::newRow("upper tail") << 4.0 << Infinity;
        QTest::newRow("wide, aside") << 0.5 << 4.0;
        QTest::newRow("everything") << -Infinity << Infinity;
    }
    void truncatedNormalsHaveTheirMoments()
    {
        QFETCH(double, lower);
        QFETCH(double, upper);
        const NormalInterval interval = normalInterval(lower, upper);
        const double mean = interval.lowerDensity - interval.upperDensity;
        const double variance = 1.0 + (std::isinf(lower) ? 0.0 : lower * interval.lowerDensity) -
                                (std::isinf(upper) ? 0.0 : upper * interval.upperDensity) - mean * mean;
        RandomStream random(3, RandomPurpose::Gibbs);
        std::vector<double> drawn(20000);
        for (double& one : drawn) {
            one = drawTruncatedNormal(random, lower, upper);
            QVERIFY(one >= lower && one <= upper);
        }
        const Moments moments = momentsOf(drawn);
        QVERIFY(isClose(moments.mean, mean, 0.03 * std::sqrt(variance)));
        QVERIFY(isClose(moments.variance, variance, 0.06 * variance));
    }

    void truncatedNormalsBetweenEqualBounds()
    {
        RandomStream random(3, RandomPurpose::Gibbs);
        for (const double bound : {-7.0, 0.0, 3.0})
            QCOMPARE(drawTruncatedNormal(random, bound, bound), bound);
    }

    void cutPointsHaveTheirDerivatives()
    {
        const RatingMatrix ratings = ratingsOf(SomeStars);
        const CutPoints cuts(ratings);
        Eigen::VectorXd point(2);
        point << 1.3, 1.3 * 2.6;
        const CutPoints::Density density = cuts.density(SomePredictions, point);
        constexpr double Step = 1e-5;
        for (Eigen::Index k = 0; k < 2; ++k) {
            const auto at = [&](double step) {
                Eigen::VectorXd moved = point;
                moved(k) += step;
                return cuts.density(SomePredictions, moved);
            };
            const double slope = (at(Step).logarithm - at(-Step).logarithm) / (2.0 * Step);
            QVERIFY(isClose(density.gradient(k), slope, 1e-6 * (1.0 + std::abs(slope))));
            const Eigen::VectorXd bends = (at(Step).gradient - at(-Step).gradient) / (2.0 * Step);
            QVERIFY((density.hessian.col(k) - bends).cwiseAbs().maxCoeff() < 1e-5 * density.hessian.norm());
        }
    }

    /// Draws follow the density: their means and variances are those of numerical integration.
    void cutPointsAreDrawnFromTheirPosterior()
    {
        const RatingMatrix ratings = ratingsOf(SomeStars);
        CutPoints cuts(ratings);
        std::vector<double> scales;
        std::vector<double> middles; // the cut between 2 and 3 stars
        std::vector<double> weights;
        for (double scale = 0.02; scale < 4.0; scale += 0.04) {
            for (double cut = 1.52; cut < 3.5; cut += 0.02) {
                Eigen::VectorXd point(2);
                point << scale, scale * cut;
                scales.push_back(scale);
                middles.push_back(cut);
                // The density is by a and ac: by a and c it is a times as high.
                weights.push_back(scale * std::exp(cuts.density(SomePredictions, point).logarithm));
            }
        }
        std::vector<double> drawnScales;
        std::vector<double> drawnMiddles;
        int accepted = 0;
        constexpr int Draws = 20000;
        for (int draw = 0; draw < Draws; ++draw) {
            RandomStream random(5, RandomPurpose::Gibbs, static_cast<std::uint64_t>(draw));
            accepted += cuts.sample(SomePredictions, random) ? 1 : 0;
            drawnScales.push_back(std::sqrt(cuts.precision()));
            drawnMiddles.push_back(static_cast<double>(cuts.cuts().cuts[1]));
        }
        QVERIFY(accepted > Draws / 2);
        for (const auto& [drawn, values] : {std::pair(&drawnScales, &scales), {&drawnMiddles, &middles}}) {
            const Moments said = momentsOf(*drawn);
            const Moments exact = momentsOf(*values, weights);
            QVERIFY(isClose(said.mean, exact.mean, 0.05 * std::sqrt(exact.variance)));
            QVERIFY(isClose(said.variance, exact.variance, 0.1 * exact.variance));
        }
        QCOMPARE(cuts.cuts().cuts.front(), 1.5F);
        QCOMPARE(cuts.cuts().cuts.back(), 3.5F);
    }

    /// The bias of a person, with the opinions drawn in between, against numerical integration.
    void biasesAreDrawnGivenTheSteps()
    {
        const std::vector<float> stars{2.0F, 4.0F, 3.0F, 5.0F};
        const RatingMatrix ratings = ratingsOf(stars);
        const StarCuts cuts{{2.0F, 3.0F, 4.0F, 5.0F}, {2.5F, 3.2F, 4.5F}};
        const StarNoise noise{3.4, 1.44, cuts};
        Matrix movies(4, 2);
        for (std::size_t m = 0; m < 4; ++m)
            movies(m, 1) = 0.2F * static_cast<float>(m) - 0.3F;
        std::vector<double> biases;
        std::vector<double> weights;
        for (double bias = -5.0; bias < 5.0; bias += 0.01) {
            double logarithm = -0.5 * bias * bias; // the prior as before any was drawn
            for (std::size_t m = 0; m < 4; ++m) {
                const double centre = noise.mean + bias + static_cast<double>(movies(m, 1));
                const std::size_t step = cuts.stepOf(stars[m]);
                logarithm +=
                    normalInterval(1.2 * (cuts.lower(step) - centre), 1.2 * (cuts.upper(step) - centre))
                        .logMass;
            }
            biases.push_back(bias);
            weights.push_back(std::exp(logarithm));
        }
        GibbsSide users(ratings, FactorSide::Users, 1, {}, 3);
        std::vector<double> drawn;
        for (int sample = 1; sample <= 20000; ++sample) {
            QVERIFY(users.sampleRows(sample, movies, noise, {}));
            drawn.push_back(static_cast<double>(users.rows()(0, 1)));
        }
        const Moments said = momentsOf(drawn);
        const Moments exact = momentsOf(biases, weights);
        QVERIFY(isClose(said.mean, exact.mean, 0.05 * std::sqrt(exact.variance)));
        QVERIFY(isClose(said.variance, exact.variance, 0.08 * exact.variance));
    }

    void cutPointsOfTwoStepsAndOfMany()
    {
        CutPoints two(ratingsOf({1, 5, 5, 1, 5}));
        const std::vector<float> predictions{2.0F, 3.0F, 4.0F, 3.0F, 3.5F};
        RandomStream random(5, RandomPurpose::Gibbs);
        for (int draw = 0; draw < 50; ++draw)
            two.sample(predictions, random);
        QCOMPARE(two.cuts().cuts, std::vector<float>{3.0F});
        QVERIFY(std::isfinite(two.precision()) && two.precision() > 0.0);
        // Steps that nobody gives have no cuts: 1, 3½ and 5 stars.
        const CutPoints some(ratingsOf({1, 3.5F, 5}));
        QCOMPARE(some.cuts().stars, (std::vector<float>{1.0F, 3.5F, 5.0F}));
        const auto error = test::errorOf([] { CutPoints(ratingsOf({4, 4, 4})); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
    }

    void cutPointsResume()
    {
        const RatingMatrix ratings = ratingsOf(SomeStars);
        CutPoints first(ratings);
        RandomStream random(5, RandomPurpose::Gibbs);
        for (int draw = 0; draw < 5; ++draw)
            first.sample(SomePredictions, random);
        CutPoints second(ratings);
        second.restore(first.state());
        QCOMPARE(second.state(), first.state());
        for (const std::vector<double>& wrong :
             {std::vector<double>{1.0}, {-1.0, 2.0}, {1.0, 9.0}, {1.0, std::nan("")}}) {
            const auto error = test::errorOf([&] { second.restore(wrong); });
            QVERIFY(error);
            QCOMPARE(error->code(), ErrorCode::DamagedFile);
        }
    }
};

QTEST_GUILESS_MAIN(TestStarDistribution)
#include "tst_star_distribution.moc"
