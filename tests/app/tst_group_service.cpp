// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using autorec::test::caught;

class TestGroupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<Application>(m_folder->path());
        m_app->datasets.use(test::openedDemo());
        TRY_VERIFY(m_app->models.current() != nullptr);
        m_first = m_app->profiles.current().id;
        for (std::size_t m = 0; m < 6; ++m)
            m_app->profiles.rate(key(m), m % 2 == 0 ? 5.0 : 2.0);
        m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Ben")).id);
        m_app->profiles.rate(key(0), 4.0);
        m_app->profiles.rate(key(9), 4.5);
        m_app->profiles.setNotInterested(key(10), true);
        m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Nobody")).id);
    }
    void cleanup() { m_app.reset(); }

    /// Of every profile, whichever is in use; as PersonalRatings says of the one in use.
    void readsAllPeople()
    {
        const std::vector<GroupPerson> people = groupPeople(m_app->profiles, *m_app->datasets.current());
        QCOMPARE(people.size(), std::size_t{3});
        QCOMPARE(people[0].films.profile.size(), std::size_t{6});
        QCOMPARE(people[1].name.name, QStringLiteral("Ben"));
        QCOMPARE(people[1].films.notInterested, std::vector<MovieIndex>{MovieIndex(10)});
        QVERIFY(people[2].films.profile.empty());
        m_app->profiles.choose(m_first);
        QCOMPARE(people[0].films.profile, m_app->ratings.profile());
    }

    void deliversTheListThePairsAndTheReasons()
    {
        QSignalSpy lists(&m_app->together, &GroupService::listReady);
        QSignalSpy pairs(&m_app->together, &GroupService::pairsReady);
        QSignalSpy reasons(&m_app->together, &GroupService::reasonsReady);
        m_app->together.request(request(GroupStrategy::LeastMisery));
        m_app->together.request(request(GroupStrategy::Turns)); // replaces the first
        QVERIFY(caught(reasons) && caught(pairs));
        QCOMPARE(lists.size(), 1);
        const auto made = lists[0][0].value<GroupRecommendation>();
        const auto explained = reasons[0][0].value<GroupRecommendation>();
        QCOMPARE(made.request->options.strategy, GroupStrategy::Turns);
        QCOMPARE(made.list.films.size(), std::size_t{10});
        QCOMPARE(made.list.films, explained.list.films);
        QVERIFY(made.list.forMember[0][0].why.empty());
        const auto hasReason = [](const Recommendation& place) { return !place.why.empty(); };
        const std::vector<Recommendation>& own = explained.list.forMember[0];
        QVERIFY(std::any_of(own.begin(), own.end(), hasReason));
        const auto people = pairs[0][0].value<ComparedPeople>();
        QCOMPARE(people.pairs.size(), std::size_t{1});
        QCOMPARE(people.pairs[0].taste.films, std::size_t{1});
    }

    void abandonedWorkDeliversNothing()
    {
        QSignalSpy lists(&m_app->together, &GroupService::listReady);
        m_app->together.request(request(GroupStrategy::Mean));
        m_app->together.abandon();
        TRY_VERIFY(TaskRunner::runningCount() == 0);
        QCOMPARE(lists.size(), 0);
    }

private:
    FilmKey key(std::size_t movie) const { return m_app->datasets.current()->films.key(MovieIndex(movie)); }

    GroupRequest request(GroupStrategy strategy) const
    {
        GroupRequest request{.dataset = m_app->datasets.current(),
                             .model = m_app->models.current(),
                             .people = groupPeople(m_app->profiles, *m_app->datasets.current())};
        request.people.pop_back();
        request.options.strategy = strategy;
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
    qint64 m_first = 0;
};

QTEST_GUILESS_MAIN(TestGroupService)
#include "tst_group_service.moc"
