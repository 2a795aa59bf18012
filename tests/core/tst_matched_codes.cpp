// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/eigen_view.h"
#include "core/base/random.h"
#include "core/model/movie_code_model.h"
#include "core/train/matched_codes.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <Eigen/LU>

#include <cmath>

using namespace autorec;

namespace {

constexpr std::size_t Width = 5;
constexpr Normalisation Centred{Centring::Biases};

Matrix randomMatrix(std::size_t rows, std::size_t columns, std::uint64_t purpose)
{
    Matrix matrix(rows, columns);
    RandomStream random(3, RandomPurpose::Factors, purpose, 0);
    for (float& value : matrix.values())
        value = static_cast<float>(0.5 * random.normal());
    return matrix;
}

const std::vector<ProfileEntry> Newcomer{
    {MovieIndex(2), 4.5F}, {MovieIndex(7), 1.0F}, {MovieIndex(11), 3.0F}, {MovieIndex(30), 5.0F}};

} // namespace

class TestMatchedCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The formula written out with dense matrices: w = w̄ + ΣHᵀ(HΣHᵀ + σ²I)⁻¹(r − Hw̄).
    void foldInHasTheUsersCovarianceAsPrior()
    {
        const RatingMatrix& ratings = m_dataset.ratings();
        const MovieCodes codes = someCodes();
        const auto people = static_cast<Eigen::Index>(ratings.userCount());
        Eigen::MatrixXd models(people, Width + 1);
        models << toDouble(codes.decoder), toDouble(codes.userBiases).transpose();
        Eigen::VectorXd weights(people);
        double squares = 0.0;
        for (std::size_t u = 0; u < ratings.userCount(); ++u) {
            const std::vector<ProfileEntry> profile = ratings.profile(UserIndex(u));
            const auto count = static_cast<double>(profile.size());
            weights[static_cast<Eigen::Index>(u)] = count / (count + 20.0);
            const CentredPerson person(m_biases, Centred, profile);
            for (const ProfileEntry& entry : profile)
                squares +=
                    std::pow(static_cast<double>(person.toNetwork(entry.movie, entry.stars)) -
                                 models.row(static_cast<Eigen::Index>(u)).dot(extended(codes, entry.movie)),
                             2.0);
        }
        const double variance = squares / static_cast<double>(ratings.ratingCount());
        weights /= weights.sum();
        const Eigen::VectorXd mean = models.transpose() * weights;
        const Eigen::MatrixXd centred = models.rowwise() - mean.transpose();
        Eigen::MatrixXd covariance = centred.transpose() * weights.asDiagonal() * centred;
        covariance.diagonal().array() += 0.01 * covariance.trace() / (Width + 1);

        const CentredPerson person(m_biases, Centred, Newcomer);
        const auto rated = static_cast<Eigen::Index>(Newcomer.size());
        Eigen::MatrixXd design(rated, Width + 1);
        Eigen::VectorXd target(rated);
        for (Eigen::Index k = 0; k < rated; ++k) {
            const ProfileEntry& entry = Newcomer[static_cast<std::size_t>(k)];
            design.row(k) = extended(codes, entry.movie).transpose();
            target[k] = static_cast<double>(person.toNetwork(entry.movie, entry.stars));
        }
        // The model draws towards the plain mean of the users' models.
        const Eigen::VectorXd plainMean = models.colwise().mean();
        const Eigen::MatrixXd system =
            design * covariance * design.transpose() + variance * Eigen::MatrixXd::Identity(rated, rated);
        const Eigen::VectorXd model =
            plainMean +
            covariance * design.transpose() * system.partialPivLu().solve(target - design * plainMean);

        const std::vector<float> scores = matched().score(Newcomer, std::nullopt);
        for (std::size_t m = 0; m < scores.size(); ++m) {
            const MovieIndex movie(m);
            const auto expected =
                person.toStars(movie, static_cast<float>(model.dot(extended(codes, movie))));
            QVERIFY(std::abs(scores[m] - expected) < 2e-4F);
        }
    }

    void knownUsersArePredictedAsBefore()
    {
        const MovieCodeModel before(someCodes(), m_biases, Centred, 1.0);
        const MovieCodeModel after = matched();
        for (std::size_t u = 0; u < m_dataset.userCount(); ++u) {
            const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(u));
            const std::vector<float> expected = before.score(profile, UserIndex(u));
            const std::vector<float> scores = after.score(profile, UserIndex(u));
            for (std::size_t m = 0; m < scores.size(); ++m)
                QVERIFY(std::abs(scores[m] - expected[m]) < 2e-4F);
        }
    }

    void modelsThatAreAllAlikeAreFine()
    {
        MovieCodes codes = someCodes();
        codes.decoder = Matrix(m_dataset.userCount(), Width);
        const double ridge = matchToPeople(codes, m_dataset.ratings(), m_biases, Centred);
        QVERIFY(std::isfinite(ridge) && ridge > 0.0);
        QVERIFY(isFinite(codes.codes) && isFinite(codes.decoder));
    }

    /// Somebody whose ratings are all held out is predicted as the mean person.
    void usersWithoutRatingsGetTheMeanModel()
    {
        std::vector<RatingEntry> entries = m_dataset.ratings().entries();
        std::erase_if(entries, [](const RatingEntry& entry) { return entry.user == UserIndex(4); });
        const RatingMatrix ratings(entries, m_dataset.userCount(), m_dataset.movieCount(), m_dataset.scale());
        MovieCodes codes = someCodes();
        codes.decoder(4, 0) = 1000.0F;
        const double ridge = matchToPeople(codes, ratings, m_biases, Centred);
        const MovieCodeModel model(codes, m_biases, Centred, ridge);
        const std::vector<float> known = model.score({}, UserIndex(4));
        const std::vector<float> nobody = model.score({}, std::nullopt);
        for (std::size_t m = 0; m < known.size(); ++m)
            QVERIFY(std::abs(known[m] - nobody[m]) < 0.1F);
    }

private:
    MovieCodes someCodes() const
    {
        return {randomMatrix(m_dataset.movieCount(), Width, 1), randomMatrix(m_dataset.userCount(), Width, 2),
                Matrix(1, m_dataset.userCount())};
    }

    /// A movie's code and a 1.
    static Eigen::VectorXd extended(const MovieCodes& codes, MovieIndex movie)
    {
        Eigen::VectorXd code(Width + 1);
        for (std::size_t k = 0; k < Width; ++k)
            code[static_cast<Eigen::Index>(k)] = static_cast<double>(codes.codes(movie.value(), k));
        code[Width] = 1.0;
        return code;
    }

    MovieCodeModel matched() const
    {
        MovieCodes codes = someCodes();
        const double ridge = matchToPeople(codes, m_dataset.ratings(), m_biases, Centred);
        return {std::move(codes), m_biases, Centred, ridge};
    }

    const Dataset m_dataset = test::smallDataset();
    const BiasModel m_biases{m_dataset.ratings(), 5.0};
};

QTEST_GUILESS_MAIN(TestMatchedCodes)
#include "tst_matched_codes.moc"
