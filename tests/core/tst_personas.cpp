// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/personas.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

using namespace autorec;

namespace {

/// Films 1 to 20 are horror, 21 to 40 romances, 41 to 45 both; within a kind the first are the most-rated.
Dataset horrorAndRomance()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 1; movie <= 45; ++movie) {
        std::vector<std::string> genres;
        if (movie <= 20 || movie > 40)
            genres.push_back("Horror");
        if (movie > 20)
            genres.push_back("Romance");
        movies.push_back(test::movieOf(movie, "Film " + std::to_string(movie), 2000, genres));
        const std::int64_t place = (movie - 1) % 20;
        for (std::int64_t user = 1; user <= 40 - place; ++user)
            ratings.push_back({user, movie, user % 2 == 0 ? 4.5F : 0.5F});
    }
    return test::datasetOf(movies, ratings);
}

/// Orders by number: the first films first, or the last.
std::vector<float> numbered(std::size_t count, float step)
{
    std::vector<float> scores;
    for (std::size_t m = 0; m < count; ++m)
        scores.push_back(step * static_cast<float>(m));
    return scores;
}

} // namespace

class TestPersonas : public QObject
{
    Q_OBJECT

    const Dataset m_dataset = horrorAndRomance();

private Q_SLOTS:
    void profilesHoldTheMostRatedOfEitherKind()
    {
        const std::vector<ProfileEntry> profile = profileOf({"Horror", "Romance"}, m_dataset);
        QCOMPARE(profile.size(), std::size_t{13});
        for (std::size_t k = 0; k < profile.size(); ++k) {
            const bool isLoved = k < 10;
            const std::int64_t id = m_dataset.movie(profile[k].movie).id.number();
            QCOMPARE(id, static_cast<std::int64_t>(isLoved ? k + 1 : k + 11));
            QCOMPARE(profile[k].stars, isLoved ? m_dataset.scale().max() : 1.0F);
        }
    }

    void peopleWhoseGenresLackFilmsAreLeftOut()
    {
        QVERIFY(profileOf({"Western", "Sci-Fi"}, m_dataset).empty());
        const test::FixedRecommender model(ScoreKind::Rank, numbered(45, -1.0F));
        const std::vector<PersonaList> lists = listsForPersonas(m_dataset, model);
        QCOMPARE(lists.size(), std::size_t{2});
        QCOMPARE(lists[0].persona, (Persona{"Horror", "Romance"}));
        QCOMPARE(lists[1].persona, (Persona{"Romance", "Horror"}));
    }

    /// The same list for everybody: horror is own taste for the one and the opposite for the other.
    void sharesAreOfTheFirstTen()
    {
        const test::FixedRecommender model(ScoreKind::Rank, numbered(45, -1.0F));
        const std::vector<PersonaList> lists = listsForPersonas(m_dataset, model);
        QCOMPARE(lists[0].list.size(), std::size_t{10});
        QCOMPARE(lists[0].own, 1.0); // films 11 to 20
        QCOMPARE(lists[0].opposite, 0.0);
        QCOMPARE(lists[1].own, 0.0); // films 4 to 13, all horror
        QCOMPARE(lists[1].opposite, 1.0);
    }

    void filmsOfBothKindsAreOfNeither()
    {
        const test::FixedRecommender model(ScoreKind::Rank, numbered(45, 1.0F));
        const std::vector<PersonaList> lists = listsForPersonas(m_dataset, model);
        QCOMPARE(lists[0].own, 0.0); // films 45 to 36: five of both, five romances
        QCOMPARE(lists[0].opposite, 0.5);
        QCOMPARE(lists[1].own, 0.5);
        QCOMPARE(lists[1].opposite, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestPersonas)
#include "tst_personas.moc"
