// SPDX-License-Identifier: GPL-3.0-or-later
// What the Bayesian factor model is made of: its draws, its linear algebra, and how samples are condensed.

#include "core/train/factor_features.h"
#include "core/train/factor_samples.h"
#include "core/train/gibbs_side.h"
#include "core/train/random_draws.h"
#include "core/train/singular_vectors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <cmath>

using namespace autorec;

namespace {

using Dense = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;

Dense denseOf(const Matrix& matrix)
{
    Dense dense(matrix.rows(), matrix.columns());
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t c = 0; c < matrix.columns(); ++c)
            dense(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)) =
                static_cast<double>(matrix(r, c));
    }
    return dense;
}

Matrix matrixOf(const Dense& dense)
{
    Matrix matrix(static_cast<std::size_t>(dense.rows()), static_cast<std::size_t>(dense.cols()));
    for (std::size_t r = 0; r < matrix.rows(); ++r) {
        for (std::size_t c = 0; c < matrix.columns(); ++c)
            matrix(r, c) =
                static_cast<float>(dense(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)));
    }
    return matrix;
}

Matrix someNumbers(std::size_t rows, std::size_t columns, double phase)
{
    Matrix numbers(rows, columns);
    for (std::size_t k = 0; k < numbers.size(); ++k)
        numbers.values()[k] = static_cast<float>(std::sin(phase + 1.7 * static_cast<double>(k * k + k)));
    return numbers;
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// Who rated what as the model sees it: rows ÷ √n, less the columns' means.
Dense centredRows(const RatingMatrix& ratings)
{
    Dense rows = Dense::Zero(static_cast<Eigen::Index>(ratings.userCount()),
                             static_cast<Eigen::Index>(ratings.movieCount()));
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const auto row = ratings.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            rows(static_cast<Eigen::Index>(u), static_cast<Eigen::Index>(row.id(k).value())) =
                1.0 / std::sqrt(static_cast<double>(row.size()));
    }
    return rows.rowwise() - rows.colwise().mean();
}

} // namespace

class TestGibbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gammasHaveTheirMoments_data()
    {
        QTest::addColumn<double>("shape");
        QTest::addColumn<double>("rate");
        QTest::newRow("half") << 0.5 << 0.5;
        QTest::newRow("one") << 1.0 << 4.0;
        QTest::newRow("many") << 250.0 << 100.0;
    }
    void gammasHaveTheirMoments()
    {
        QFETCH(double, shape);
        QFETCH(double, rate);
        constexpr int Draws = 40000;
        RandomStream random(1, RandomPurpose::Gibbs);
        double sum = 0.0;
        double squares = 0.0;
        for (int k = 0; k < Draws; ++k) {
            const double drawn = drawGamma(random, shape, rate);
            sum += drawn;
            squares += drawn * drawn;
        }
        const double mean = sum / Draws;
        const double deviation = std::sqrt(shape) / rate;
        QVERIFY(isClose(mean, shape / rate, 5.0 * deviation / std::sqrt(Draws)));
        QVERIFY(isClose(squares / Draws - mean * mean, deviation * deviation, 0.05 * deviation * deviation));
    }

    void wishartsHaveTheirMean()
    {
        constexpr int Draws = 20000;
        constexpr double Degrees = 6.0;
        Dense scale(3, 3);
        scale << 2.0, 0.5, 0.1, 0.5, 1.0, -0.3, 0.1, -0.3, 1.5;
        RandomStream random(2, RandomPurpose::Gibbs);
        Dense sum = Dense::Zero(3, 3);
        for (int k = 0; k < Draws; ++k)
            sum += drawWishart(random, scale, Degrees);
        const Dense expected = Degrees * scale.inverse();
        QVERIFY((sum / Draws - expected).cwiseAbs().maxCoeff() < 0.15);
    }

    void directionsAreThoseOfADenseDecomposition()
    {
        const Dense dense = denseOf(someNumbers(30, 12, 0.2)) * denseOf(someNumbers(12, 25, 0.9));
        const LinearMap map{30, 25, [&](const Matrix& y) { return matrixOf(dense * denseOf(y)); },
                            [&](const Matrix& x) { return matrixOf(dense.transpose() * denseOf(x)); }};
        const LeftSingularVectors all = strongestDirections(map, 25, 1);
        QVERIFY(all.squares.size() <= 12);
        const Dense scaled = denseOf(all.scaled);
        QVERIFY((scaled * scaled.transpose() - dense * dense.transpose()).norm() <
                1e-4 * dense.squaredNorm());

        const LeftSingularVectors some = strongestDirections(map, 4, 1);
        QCOMPARE(some.squares.size(), std::size_t{4});
        const Eigen::SelfAdjointEigenSolver<Dense> solver(dense * dense.transpose());
        for (Eigen::Index k = 0; k < 4; ++k) {
            const double expected = solver.eigenvalues()(29 - k);
            QVERIFY(isClose(some.squares[static_cast<std::size_t>(k)], expected, 1e-4 * expected));
            QVERIFY(isClose(denseOf(some.scaled).col(k).squaredNorm(), expected, 1e-4 * expected));
        }
    }

    void whoRatedWhatIsCentredAndTurned()
    {
        const RatingMatrix& ratings = m_dataset.ratings();
        const FactorFeatures features = ratingFeatures(ratings, FactorSide::Users, 100, 1);
        const Dense rows = centredRows(ratings);
        const Dense values = denseOf(features.values);
        QVERIFY((values * values.transpose() - rows * rows.transpose()).cwiseAbs().maxCoeff() < 1e-5);
        const Dense gram = values.transpose() * values;
        for (Eigen::Index k = 0; k < gram.rows(); ++k)
            QVERIFY(isClose(gram(k, k), features.squares[static_cast<std::size_t>(k)], 1e-5));
        QVERIFY((gram - Dense(gram.diagonal().asDiagonal())).cwiseAbs().maxCoeff() < 1e-5);
    }

    /// The mean and the covariance of a user's row, given the movies, against equations written out.
    void rowsAreDrawnFromTheirConditional()
    {
        const RatingMatrix& ratings = m_dataset.ratings();
        GibbsSide users(ratings, FactorSide::Users, 2, {}, 3);
        const Matrix movies = someNumbers(ratings.movieCount(), 3, 0.4);
        const StarNoise noise{3.3, 1.7};
        const UserIndex user(4);
        const auto row = ratings.byUser(user);
        Dense precision = Dense::Identity(3, 3); // as before any prior was drawn: N(0, I)
        Vector right = Vector::Zero(3);
        for (std::size_t k = 0; k < row.size(); ++k) {
            const std::size_t movie = row.id(k).value();
            Vector design(3);
            design << static_cast<double>(movies(movie, 0)), static_cast<double>(movies(movie, 1)), 1.0;
            precision += noise.precision * design * design.transpose();
            right +=
                noise.precision *
                (static_cast<double>(row.stars(k)) - noise.mean - static_cast<double>(movies(movie, 2))) *
                design;
        }
        const Vector centre = precision.llt().solve(right);
        constexpr int Draws = 4000;
        Dense covariance = Dense::Zero(3, 3);
        for (int sample = 1; sample <= Draws; ++sample) {
            QVERIFY(users.sampleRows(sample, movies, noise, {}));
            Vector offset(3);
            for (std::size_t k = 0; k < 3; ++k) {
                QVERIFY(isClose(static_cast<double>(users.centres()(user.value(), k)),
                                centre(static_cast<Eigen::Index>(k)), 1e-5));
                offset(static_cast<Eigen::Index>(k)) =
                    static_cast<double>(users.rows()(user.value(), k)) - centre(static_cast<Eigen::Index>(k));
            }
            covariance += offset * offset.transpose() / Draws;
        }
        const Dense expected = precision.inverse();
        QVERIFY((covariance - expected).cwiseAbs().maxCoeff() < 0.1 * expected.cwiseAbs().maxCoeff());
    }

    /// The normal–Wishart's posterior means, with numbers of the rows.
    void priorsAreDrawnGivenTheRows()
    {
        GibbsSide users(m_dataset.ratings(), FactorSide::Users, 2, {}, 3);
        QVERIFY(users.sampleRows(1, someNumbers(m_dataset.movieCount(), 3, 0.4), {3.3, 1.7}, {}));
        const Dense rows = denseOf(users.rows());
        const auto count = static_cast<double>(rows.rows());
        const Vector mean = rows.colwise().mean().transpose();
        const Dense centred = rows.rowwise() - mean.transpose();
        const Dense scale = (Dense::Identity(3, 3) + centred.transpose() * centred +
                             count / (1.0 + count) * mean * mean.transpose())
                                .inverse();
        constexpr int Draws = 4000;
        Dense precisions = Dense::Zero(3, 3);
        Vector means = Vector::Zero(3);
        for (int sample = 1; sample <= Draws; ++sample) {
            users.samplePrior(sample);
            precisions += users.prior().precision / Draws;
            means += users.prior().mean / Draws;
        }
        const Dense expected = (3.0 + count) * scale;
        QVERIFY((precisions - expected).cwiseAbs().maxCoeff() < 0.02 * expected.cwiseAbs().maxCoeff());
        QVERIFY((means - count / (1.0 + count) * mean).cwiseAbs().maxCoeff() < 0.02);
    }

    /// Vectors that follow from features are expected to: much of their variance is the features'.
    void linksFindWhatFollowsFromFeatures()
    {
        const RatingMatrix& ratings = m_dataset.ratings();
        FactorFeatures features = ratingFeatures(ratings, FactorSide::Users, 3, 1);
        // Stars follow from the first feature alone.
        std::vector<test::Rated> stars;
        for (const RatingEntry& entry : ratings.entries()) {
            const float said = 3.0F + 4.0F * features.values(entry.user.value(), 0);
            stars.push_back({static_cast<std::int64_t>(entry.user.value()),
                             static_cast<std::int64_t>(entry.movie.value()), std::round(2.0F * said) / 2.0F});
        }
        const RatingMatrix followed = test::matrixOf(stars, ratings.userCount(), ratings.movieCount());
        GibbsSide users(followed, FactorSide::Users, 2, {std::move(features)}, 3);
        GibbsSide without(followed, FactorSide::Users, 2, {}, 3);
        const Matrix movies(ratings.movieCount(), 3);
        double withLinks = 0.0;
        double withoutLinks = 0.0;
        for (int sample = 1; sample <= 300; ++sample) {
            for (GibbsSide* side : {&users, &without}) {
                side->samplePrior(sample);
                QVERIFY(side->sampleRows(sample, movies, {3.0, 4.0}, {}));
            }
            withLinks += 1.0 / users.prior().precision(2, 2);
            withoutLinks += 1.0 / without.prior().precision(2, 2);
        }
        QVERIFY(withLinks < 0.6 * withoutLinks);
    }

    /// With fewer movies than directions nothing is lost: a known user's score is the mean over the samples,
    /// and the covariance that of the samples.
    void samplesAreCondensedToTheirMoments()
    {
        const RatingMatrix& ratings = m_dataset.ratings();
        FactorSamples samples(ratings, 3.5);
        std::vector<FactorSample> all;
        for (int s = 0; s < 3; ++s) {
            const Matrix users = someNumbers(ratings.userCount(), 3, 0.1 + s);
            all.push_back({users,
                           someNumbers(ratings.userCount(), 3, 0.2 + s),
                           someNumbers(ratings.movieCount(), 3, 0.5 * s),
                           {3.5, 1.0 / (0.5 + 0.1 * s)}});
            samples.add(all.back(), s + 1);
        }
        const auto model = samples.condensed(1);
        const UserIndex user(7);
        const std::vector<float> scores = model->score({}, user);
        const std::vector<float> newcomer = model->score({}, std::nullopt);
        Dense covariance = Dense::Zero(40, 40);
        Dense expected(3, 40);
        for (int s = 0; s < 3; ++s) {
            const FactorSample& sample = all[static_cast<std::size_t>(s)];
            const Dense users = denseOf(sample.users);
            Dense design = denseOf(sample.movies);
            const Vector biases = design.col(2);
            design.col(2).setOnes();
            const Vector mean = users.colwise().mean().transpose();
            const Dense offsets = users.rowwise() - mean.transpose();
            const Dense spread = (Dense::Identity(3, 3) + offsets.transpose() * offsets) /
                                 (static_cast<double>(users.rows()) + 3.0);
            covariance += design * spread * design.transpose() / 3.0;
            expected.row(s) = ((design * mean + biases).array() + 3.5).matrix().transpose();
        }
        const Dense deviations = expected.rowwise() - expected.colwise().mean();
        covariance += deviations.transpose() * deviations / 3.0;
        const Dense codes = denseOf(model->movieVectors());
        QVERIFY((codes * codes.transpose() - covariance).cwiseAbs().maxCoeff() < 1e-3);
        for (std::size_t m = 0; m < scores.size(); ++m) {
            double said = 0.0;
            for (const FactorSample& sample : all) {
                const auto at = [&](const Matrix& rows, std::size_t row, std::size_t k) {
                    return static_cast<double>(rows(row, k));
                };
                said += 3.5 + at(sample.userCentres, 7, 2) + at(sample.movies, m, 2);
                for (std::size_t k = 0; k < 2; ++k)
                    said += at(sample.userCentres, 7, k) * at(sample.movies, m, k);
            }
            QVERIFY(isClose(static_cast<double>(scores[m]), said / 3.0, 1e-3));
            QVERIFY(isClose(static_cast<double>(newcomer[m]),
                            expected.col(static_cast<Eigen::Index>(m)).mean(), 1e-4));
            QVERIFY(isClose(static_cast<double>(model->state().tensors.at("noise")(0, m)), 0.6, 1e-3));
        }
    }

    void manySamplesAreThinned()
    {
        const FactorSample sample{someNumbers(m_dataset.userCount(), 2, 0.1),
                                  someNumbers(m_dataset.userCount(), 2, 0.2),
                                  someNumbers(m_dataset.movieCount(), 2, 0.3),
                                  {3.5, 2.0}};
        FactorSamples samples(m_dataset.ratings(), 3.5);
        constexpr int Most = static_cast<int>(FactorSamples::Most);
        for (int number = 1; number <= 2 * Most; ++number) {
            samples.add(sample, number);
            QVERIFY(samples.size() <= FactorSamples::Most);
        }
        QCOMPARE(samples.size(), FactorSamples::Most); // those of even numbers
        samples.dropUpTo(Most);
        QCOMPARE(samples.size(), FactorSamples::Most / 2);
        samples.dropUpTo(5 * Most);
        QCOMPARE(samples.size(), std::size_t{1});
    }

private:
    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestGibbs)
#include "tst_gibbs.moc"
