// SPDX-License-Identifier: GPL-3.0-or-later
// Picks and passed films: in the store, through a data set and a model, and in the list.

#include "app/services/application.h"
#include "tests/app/support/rate.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using autorec::test::caught;
using autorec::test::rate;

class TestFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanup()
    {
        for (const PersonalFilm& film : m_app->profiles.films())
            m_app->profiles.rate(film.film, std::nullopt);
        m_app->firstStepsStore.setPicks({});
        for (const PassedFilm& film : m_app->firstStepsStore.passedFilms())
            m_app->firstStepsStore.setPass(film.film, std::nullopt);
    }

    void picksAndPassedFilmsAreKeptByProfile()
    {
        FirstStepsStore& store = m_app->firstStepsStore;
        const TasteCluster& cluster = steps().clusters().front();
        store.setPicks(steps().picksWith(cluster, true));
        store.setPass(keyOf(cluster.films[6]), Pass::Skipped);
        store.setPass(keyOf(cluster.films[7]), Pass::Unseen);
        QCOMPARE(store.picks().size(), 5);
        QVERIFY(steps().isPicked(cluster));

        const qint64 me = m_app->profiles.current().id;
        m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Ada")).id);
        QVERIFY(store.picks().isEmpty() && store.passedFilms().isEmpty() && steps().picks().empty());
        QVERIFY(!steps().isPicked(cluster));
        m_app->profiles.choose(me);

        start();
        QCOMPARE(m_app->firstStepsStore.picks().size(), 5);
        QVERIFY(steps().isPicked(steps().clusters().front()));
        const QList<PassedFilm> passed = m_app->firstStepsStore.passedFilms();
        QCOMPARE(passed.size(), 2);
        QVERIFY(passed[0].pass != passed[1].pass);
        QVERIFY(m_app->ratings.notInterested().empty());
    }

    void aPickIsTakenBackWhole()
    {
        const auto& clusters = steps().clusters();
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[0], true));
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[3], true));
        QCOMPARE(steps().picks().size(), std::size_t{10});
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[0], false));
        QVERIFY(!steps().isPicked(clusters[0]) && steps().isPicked(clusters[3]));
        QCOMPARE(steps().picks().size(), std::size_t{5});
    }

    /// Different picks, different lists; and of the kind that was picked.
    void picksMakeTheList()
    {
        const auto& clusters = steps().clusters();
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[0], true));
        const RecommendationList first = listFromPicks();
        QCOMPARE(first.items.size(), std::size_t{10});
        QCOMPARE(first.profileSize, std::size_t{0});
        QCOMPARE(first.picked.size(), std::size_t{5});
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[0], false));
        m_app->firstStepsStore.setPicks(steps().picksWith(clusters[5], true));
        const RecommendationList other = listFromPicks();
        const auto isSame = [](const Recommendation& a, const Recommendation& b) {
            return a.movie == b.movie;
        };
        QVERIFY(!std::equal(first.items.begin(), first.items.end(), other.items.begin(), other.items.end(),
                            isSame));
    }

    void picksCountLessWithEveryRating()
    {
        m_app->firstStepsStore.setPicks(steps().picksWith(steps().clusters()[0], true));
        std::size_t counted = EnoughRatings;
        for (std::size_t number = 0; number < EnoughRatings; ++number) {
            QVERIFY(steps().isWanted());
            rate(*m_app, steps().clusters()[1].films[number], 4.0);
            QCOMPARE(listFromPicks().picked.size(), --counted);
        }
        QVERIFY(!steps().isWanted());
    }

    void asksAboutAnotherFilmAfterEveryAnswer()
    {
        TRY_VERIFY(steps().question());
        const MovieIndex first = *steps().question();
        m_app->firstStepsStore.setPass(keyOf(first), Pass::Unseen);
        TRY_VERIFY(steps().question() && steps().question() != first);
        const MovieIndex second = *steps().question();
        rate(*m_app, second, 3.0);
        TRY_VERIFY(steps().question() && steps().question() != first && steps().question() != second);

        m_app->firstStepsStore.setPass(keyOf(first), std::nullopt); // taken back: asked again, and first
        QCOMPARE(*steps().question(), first);
        TRY_VERIFY(!steps().isAsking());
        QCOMPARE(*steps().question(), first);
    }

    void anotherModelMakesOtherClusters()
    {
        QSignalSpy changed(&steps(), &FirstSteps::clustersChanged);
        steps().setModel(nullptr);
        QVERIFY(steps().clusters().empty() && !steps().isReady() && !steps().question());
        steps().setModel(m_app->models.current());
        TRY_VERIFY(steps().isReady());
        QVERIFY(changed.size() >= 3);
        QVERIFY(!steps().clusters().empty());
    }

private:
    FirstSteps& steps() const { return m_app->firstSteps; }
    const FilmKey& keyOf(MovieIndex movie) const { return m_app->datasets.current()->films.key(movie); }

    void start()
    {
        m_app.reset();
        m_app = std::make_unique<Application>(m_folder.path());
        m_app->datasets.use(test::openedDemo());
        TRY_VERIFY(m_app->firstSteps.isReady());
    }

    RecommendationList listFromPicks()
    {
        QSignalSpy ready(&m_app->recommendations, &RecommendationService::listReady);
        m_app->recommendations.requestList({.dataset = m_app->datasets.current(),
                                            .model = m_app->models.current(),
                                            .user = {},
                                            .profile = m_app->ratings.profile(),
                                            .options = {},
                                            .picks = steps().picks()});
        return caught(ready) ? ready[0][0].value<RecommendationList>() : RecommendationList();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

QTEST_GUILESS_MAIN(TestFirstSteps)
#include "tst_first_steps.moc"
