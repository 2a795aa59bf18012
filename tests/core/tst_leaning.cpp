// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/recommend/top_n.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

/// Movies 1 … 10; movie m has 11 − m ratings.
Dataset tenFilms()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 1; movie <= 10; ++movie) {
        movies.push_back(test::movieOf(movie, "Film " + std::to_string(movie), 2000));
        for (std::int64_t user = 1; user <= 11 - movie; ++user)
            ratings.push_back({user, movie, user % 2 == 0 ? 4.0F : 3.0F});
    }
    return test::datasetOf(movies, ratings);
}

/// Two kinds of film, even and odd: alike within a kind, nothing in common between kinds.
class TwoKinds : public test::FixedRecommender
{
public:
    using FixedRecommender::FixedRecommender;
    std::vector<float> similarity(MovieIndex movie) const override
    {
        std::vector<float> alike(movieCount());
        for (std::size_t m = 0; m < alike.size(); ++m)
            alike[m] = m % 2 == movie.value() % 2 ? 0.8F : 0.0F;
        return alike;
    }
};

std::vector<int> placesOf(const Dataset& dataset, const Recommender& model, const Leaning& leaning,
                          std::size_t length = 10)
{
    ListOptions options;
    options.length = length;
    options.leaning = leaning;
    std::vector<int> places;
    for (const Recommendation& place : recommend(dataset, model, {}, std::nullopt, options))
        places.push_back(static_cast<int>(place.movie.value()));
    return places;
}

double meanOf(const std::vector<int>& places)
{
    double sum = 0.0;
    for (const int place : places)
        sum += place;
    return sum / static_cast<double>(places.size());
}

/// The even ones first.
const std::vector<float> Scores{9, 4, 8, 3, 7, 2, 6, 1, 5, 0};

} // namespace

class TestLeaning : public QObject
{
    Q_OBJECT

    const Dataset m_dataset = tenFilms();

private Q_SLOTS:
    void withoutLeaningNothingChanges()
    {
        const TwoKinds model(ScoreKind::Rank, Scores);
        QCOMPARE(placesOf(m_dataset, model, {}), (std::vector<int>{0, 2, 4, 6, 8, 1, 3, 5, 7, 9}));
        QVERIFY(leanedScores(Scores, LeaningKind::ByPlace, m_dataset.ratings(), 0.0) == Scores);
    }

    /// Movie m has 10 − m ratings.
    void linearModelsDivideByAPowerOfTheRatings()
    {
        for (const double niche : {-1.0, 0.4, 1.0}) {
            const std::vector<float> leaned =
                leanedScores(Scores, LeaningKind::ByDivision, m_dataset.ratings(), niche);
            for (std::size_t m = 0; m < Scores.size(); ++m) {
                const double divisor = std::pow(15.0 - static_cast<double>(m), niche / 2.0);
                QVERIFY(std::abs(static_cast<double>(leaned[m]) * divisor - static_cast<double>(Scores[m])) <
                        1e-5);
            }
        }
    }

    void nicheMovesTowardsWhatFewRated()
    {
        const TwoKinds model(ScoreKind::Rank, Scores);
        double before = -1.0;
        for (const double niche : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
            const double mean = meanOf(placesOf(m_dataset, model, {niche, 0.0}, 4));
            QVERIFY2(mean >= before, std::to_string(niche).c_str());
            before = mean;
        }
        QVERIFY(meanOf(placesOf(m_dataset, model, {1.0, 0.0}, 4)) >
                meanOf(placesOf(m_dataset, model, {-1.0, 0.0}, 4)));
    }

    void formulaOfTheLeaning()
    {
        const std::vector<float> leaned =
            leanedScores(Scores, LeaningKind::ByPlace, m_dataset.ratings(), 1.0);
        // Movie 2 is second by score and third by ratings, of ten.
        QVERIFY(std::abs(leaned[2] - static_cast<float>(std::log(10.0 / 2) - 0.5 * std::log(10.0 / 3))) <
                1e-6F);
        const std::vector<float> same(10, 1.0F);
        const std::vector<float> ties = leanedScores(same, LeaningKind::ByPlace, m_dataset.ratings(), 1.0);
        QVERIFY(std::abs(ties[0] - static_cast<float>(0.5 * std::log(10.0))) < 1e-6F); // first of all by both
    }

    void diversityMixesKinds()
    {
        const TwoKinds model(ScoreKind::Rank, Scores);
        const auto odd = [](const std::vector<int>& places) {
            return std::count_if(places.begin(), places.end(), [](int place) { return place % 2 == 1; });
        };
        const auto safe = placesOf(m_dataset, model, {0.0, 0.0}, 4);
        const auto mixed = placesOf(m_dataset, model, {0.0, 0.7}, 4);
        QCOMPARE(odd(safe), 0);
        QVERIFY(odd(mixed) >= 1);
        QCOMPARE(mixed.front(), safe.front());
        QCOMPARE(placesOf(m_dataset, model, {0.0, 1.0}, 2)[1] % 2, 1);
    }

    /// However it leans, no film comes twice, none is lost, and filters hold.
    void listsStayWhole()
    {
        const TwoKinds model(ScoreKind::Stars, Scores);
        for (const double niche : {-1.0, 0.3, 1.0}) {
            for (const double diversity : {0.0, 0.4, 1.0}) {
                std::vector<int> places = placesOf(m_dataset, model, {niche, diversity});
                std::sort(places.begin(), places.end());
                QCOMPARE(places, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
                QCOMPARE(placesOf(m_dataset, model, {niche, diversity}, 3).size(), std::size_t{3});
                QVERIFY(placesOf(m_dataset, model, {niche, diversity}, 0).empty());
            }
        }
    }

    void modelsThatCannotTellAreLeftAsTheyAre()
    {
        const test::FixedRecommender model(ScoreKind::Rank, Scores);
        QCOMPARE(placesOf(m_dataset, model, {0.0, 0.9}, 5), (std::vector<int>{0, 2, 4, 6, 8}));
    }
};

QTEST_GUILESS_MAIN(TestLeaning)
#include "tst_leaning.moc"
