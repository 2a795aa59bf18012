// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/open_dataset.h"
#include "core/recommend/rate_next.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/taste_space.h"
#include "core/train/train.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/support/real_data.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace autorec;

namespace {

constexpr std::size_t Questions = 10;
constexpr std::uint32_t OneInFive = 5;
#ifdef AUTOREC_SANITIZE
constexpr std::uint32_t Folds = 1; // slow, and its figures are those of the plain build
#else
constexpr std::uint32_t Folds = OneInFive - 1;
#endif

/// Users 1 … 40 rate films 1 and 2 alike, film 3 without any pattern, and only every fourth film 4, which
/// goes with films 1 and 2 like they do with each other.
Dataset fourFilms()
{
    std::vector<Movie> movies;
    for (std::int64_t movie = 1; movie <= 4; ++movie)
        movies.push_back(test::movieOf(movie, "Film", 2000));
    std::vector<test::Rated> ratings;
    for (std::int64_t user = 1; user <= 40; ++user) {
        const float liking = user % 2 == 0 ? 5.0F : 1.0F;
        ratings.push_back({user, 1, liking});
        ratings.push_back({user, 2, liking});
        ratings.push_back({user, 3, user % 8 < 4 ? 2.0F : 4.0F});
        if (user % 8 < 2)
            ratings.push_back({user, 4, liking});
    }
    return test::datasetOf(movies, ratings);
}

std::vector<MovieIndex> allMovies(const Dataset& dataset)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m)
        movies.emplace_back(m);
    return movies;
}

/// What is asked next, given what was answered and what not.
using Asker = std::function<MovieIndex(Profile, const std::vector<MovieIndex>&)>;

/// What somebody who has rated `known` answers.
std::vector<ProfileEntry> interview(const std::vector<ProfileEntry>& known, const Asker& ask)
{
    std::vector<ProfileEntry> profile;
    std::vector<MovieIndex> unseen;
    for (std::size_t number = 0; number < Questions; ++number) {
        const MovieIndex film = ask(profile, unseen);
        const auto isIt = [film](const ProfileEntry& entry) { return entry.movie == film; };
        const auto answer = std::find_if(known.begin(), known.end(), isIt);
        if (answer == known.end()) {
            unseen.push_back(film);
            continue;
        }
        const auto place = std::find_if(profile.begin(), profile.end(),
                                        [film](const ProfileEntry& entry) { return film < entry.movie; });
        profile.insert(place, *answer);
    }
    return profile;
}

/// A fifth of the users are strangers to the model and to what is asked. One half of each stranger's ratings,
/// drawn at random, can be asked about; the other half is predicted from the answers.
class StrangersExperiment
{
public:
    StrangersExperiment(const Dataset& all, std::uint32_t fold)
        : m_all(all)
        , m_fold(fold)
        , m_training(all.withRatings(withoutStrangers(all, fold)))
        , m_model(train(m_training, specOfTheWindow(), {}).recommender)
        , m_space(tasteSpace(m_training, *m_model))
        , m_expectations(expectationsOf(m_training.ratings(), m_space.films))
    {
    }

    double errorAfterAsking() const
    {
        return meanError([this](std::uint64_t, UserIndex) -> Asker {
            return [this](Profile profile, const std::vector<MovieIndex>& unseen) {
                return filmsToRate(m_expectations, profile, unseen, 1).front();
            };
        });
    }

    double errorAfterRandomFilms() const
    {
        return meanError([this](std::uint64_t seed, UserIndex user) -> Asker {
            return
                [this, order = shuffledIndices(m_space.films.size(),
                                               RandomStream(seed, RandomPurpose::Sampling, 0, user.value()))](
                    Profile profile, const std::vector<MovieIndex>& unseen) {
                    return m_space.films[order[profile.size() + unseen.size()]];
                };
        });
    }

    double errorAfterMostRatedFilms() const
    {
        return meanError([this](std::uint64_t, UserIndex) -> Asker {
            return [this](Profile profile, const std::vector<MovieIndex>& unseen) {
                return m_space.films[profile.size() + unseen.size()];
            };
        });
    }

private:
    static ModelSpec specOfTheWindow()
    {
        ModelSpec spec("u-autorec");
        spec.set("epochs", std::int64_t{12});
        return spec;
    }

    static RatingMatrix withoutStrangers(const Dataset& all, std::uint32_t fold)
    {
        std::vector<RatingEntry> known = all.ratings().entries();
        std::erase_if(known,
                      [fold](const RatingEntry& entry) { return entry.user.value() % OneInFive == fold; });
        return RatingMatrix(known, all.userCount(), all.movieCount(), all.scale());
    }

    /// The mean of the strangers' RMSE, over several halvings.
    double meanError(const std::function<Asker(std::uint64_t, UserIndex)>& askerFor) const
    {
        constexpr std::uint64_t Halvings = 4;
        double sum = 0.0;
        std::size_t count = 0;
        for (std::uint64_t seed = 1; seed <= Halvings; ++seed) {
            for (std::uint32_t stranger = m_fold; stranger < m_all.userCount(); stranger += OneInFive) {
                const UserIndex user(stranger);
                RandomStream random(seed, RandomPurpose::Split, 0, stranger);
                std::vector<ProfileEntry> known;
                std::vector<ProfileEntry> hidden;
                for (const ProfileEntry& entry : m_all.ratings().profile(user))
                    (random.uniform() < 0.5 ? known : hidden).push_back(entry);
                sum += errorOf(m_model->score(interview(known, askerFor(seed, user))), hidden);
                ++count;
            }
        }
        return sum / static_cast<double>(count);
    }

    double errorOf(const std::vector<float>& scores, const std::vector<ProfileEntry>& hidden) const
    {
        double squares = 0.0;
        for (const ProfileEntry& entry : hidden) {
            const auto error =
                static_cast<double>(m_all.scale().clip(scores[entry.movie.value()]) - entry.stars);
            squares += error * error;
        }
        return hidden.empty() ? 0.0 : std::sqrt(squares / static_cast<double>(hidden.size()));
    }

    const Dataset& m_all;
    std::uint32_t m_fold;
    Dataset m_training;
    std::shared_ptr<const Recommender> m_model;
    TasteSpace m_space;
    Expectations m_expectations;
};

} // namespace

class TestRateNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhatManyKnowAndWhatTellsMost()
    {
        const Dataset dataset = fourFilms();
        const Expectations expectations = expectationsOf(dataset.ratings(), allMovies(dataset));
        const std::vector<MovieIndex> films = filmsToRate(expectations, {}, {}, 4);
        QCOMPARE(films.size(), std::size_t{4});
        QVERIFY(films[0] < MovieIndex(2)); // one of the twins, which many rated
        const auto placeOf = [&](std::size_t movie) {
            return std::find(films.begin(), films.end(), MovieIndex(movie)) - films.begin();
        };
        QVERIFY(placeOf(3) > placeOf(0) || placeOf(3) > placeOf(1));
    }

    /// The twin of a rated film tells nothing more.
    void doesNotAskForWhatIsKnown()
    {
        const Dataset dataset = fourFilms();
        const Expectations expectations = expectationsOf(dataset.ratings(), allMovies(dataset));
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}};
        const Matrix& covariance = expectations.covariance;
        QVERIFY(covariance(0, 1) > 2.0F * std::abs(covariance(0, 2)));
        const std::vector<MovieIndex> films = filmsToRate(expectations, profile, {}, 4);
        QCOMPARE(films.size(), std::size_t{3});
        QVERIFY(films.front() != MovieIndex(1));
    }

    void passedFilmsAreNotAskedAgain()
    {
        const Dataset dataset = fourFilms();
        const Expectations expectations = expectationsOf(dataset.ratings(), allMovies(dataset));
        const std::vector<MovieIndex> passed{MovieIndex(0), MovieIndex(3)};
        std::vector<MovieIndex> films = filmsToRate(expectations, {}, passed, 9);
        std::sort(films.begin(), films.end());
        QCOMPARE(films, (std::vector<MovieIndex>{MovieIndex(1), MovieIndex(2)}));
        QVERIFY(filmsToRate(expectations, {}, allMovies(dataset), 9).empty());
        QVERIFY(filmsToRate({}, {}, {}, 9).empty());
    }

    void expectationsAreCovariances()
    {
        const Dataset dataset = fourFilms();
        const Expectations expectations = expectationsOf(dataset.ratings(), allMovies(dataset));
        QCOMPARE(expectations.answerShares[0], 1.0F);
        QCOMPARE(expectations.answerShares[3], 0.25F);
        QVERIFY(expectations.covariance(0, 0) > 3.0F); // ratings of 1 and 5 about 3, drawn to the mean
        QCOMPARE(expectations.covariance(0, 1), expectations.covariance(1, 0));
    }

    /// Ten answers to what is asked are worth more than ten to random well-known films. On the users of the
    /// folds 1 to 4, or 1 where a sanitizer watches: fold 0 was looked at while the question was being
    /// chosen.
    void tenQuestionsBeatTenRandomFilms()
    {
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const Dataset dataset = openDataset(folder).dataset;
        double asked = 0.0;
        double random = 0.0;
        double mostRated = 0.0;
        for (std::uint32_t fold = 1; fold <= Folds; ++fold) {
            const StrangersExperiment experiment(dataset, fold);
            asked += experiment.errorAfterAsking() / Folds;
            random += experiment.errorAfterRandomFilms() / Folds;
            mostRated += experiment.errorAfterMostRatedFilms() / Folds;
            qInfo("Up to fold %u: asked %.4f, random %.4f, most rated %.4f", fold, asked, random, mostRated);
        }
        QVERIFY(asked < random);
        QVERIFY(asked < mostRated);
    }

    void picksFadeWithEveryRating()
    {
        const Dataset dataset = fourFilms();
        const std::vector<PickedFilm> picks{{MovieIndex(2), 0}, {MovieIndex(0), 1}, {MovieIndex(3), 4}};
        QCOMPARE(countingPicks(picks, 0),
                 (std::vector<MovieIndex>{MovieIndex(0), MovieIndex(2), MovieIndex(3)}));
        QCOMPARE(countingPicks(picks, 1), (std::vector<MovieIndex>{MovieIndex(0), MovieIndex(2)}));
        QCOMPARE(countingPicks(picks, 4), std::vector<MovieIndex>{MovieIndex(2)});
        QVERIFY(countingPicks(picks, EnoughRatings).empty());

        const std::vector<ProfileEntry> rated{{MovieIndex(0), 2.0F}};
        const std::vector<ProfileEntry> expected{{MovieIndex(0), 2.0F}, {MovieIndex(2), 5.0F}};
        QVERIFY(withPicks(dataset, rated, picks) == expected); // a rating stands before a pick
        QVERIFY(withPicks(dataset, rated, {}) == rated);
    }
};

QTEST_GUILESS_MAIN(TestRateNext)
#include "tst_rate_next.moc"
