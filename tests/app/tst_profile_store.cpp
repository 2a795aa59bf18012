// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/hand_match_store.h"
#include "app/store/profile_store.h"
#include "core/base/error.h"
#include "tests/support/waiting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace autorec;

namespace {

FilmKey film(const char* title, int year, const char* imdbId = "")
{
    const QString text = QString::fromUtf8(title);
    return {QString::fromLatin1(imdbId), text, foldedTitle(text), year};
}

/// Rates film after film and says so on standard output, until it is killed.
[[noreturn]] void rateForEver(const QString& file)
{
    Database database(file);
    ProfileStore store(database);
    for (int year = 1900;; ++year) {
        store.rate(film("Endless", year), 4.5);
        std::printf("%d\n", year);
        std::fflush(stdout);
    }
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("explorer.sqlite"));
        open();
    }

    void keepsRatings()
    {
        m_store->rate(film("Alien", 1979), 4.5);
        open();
        const QList<PersonalFilm> films = m_store->films();
        QCOMPARE(films.size(), 1);
        QCOMPARE(films[0].film.title, QStringLiteral("Alien"));
        QCOMPARE(films[0].stars, std::optional(4.5));
        QVERIFY(!films[0].onWatchlist);
    }

    void changesAndTakesBack()
    {
        QSignalSpy changed(m_store.get(), &ProfileStore::filmChanged);
        m_store->rate(film("Alien", 1979), 4.5);
        m_store->rate(film("Alien", 1979), 3.0);
        QCOMPARE(m_store->films()[0].stars, std::optional(3.0));
        m_store->rate(film("Alien", 1979), std::nullopt);
        QVERIFY(m_store->films().isEmpty());
        QCOMPARE(changed.size(), 3);
    }

    /// Even of a film that is rated twice.
    void manyRatingsReturnWhatUndoesThem()
    {
        m_store->rate(film("Alien", 1979), 4.5);
        const QList<FilmRating> before = m_store->rateAll(
            {{film("Alien", 1979), 3.0}, {film("Heat", 1995), 2.0}, {film("Alien", 1979), 1.0}});
        QCOMPARE(m_store->films().size(), 2);
        QCOMPARE(m_store->films()[0].stars, std::optional(1.0));
        m_store->rateAll(before);
        QCOMPARE(m_store->films().size(), 1);
        QCOMPARE(m_store->films()[0].stars, std::optional(4.5));
    }

    void datesGoWithImportedRatings()
    {
        const QDateTime watched(QDate(1969, 7, 20), QTime(20, 17), Qt::UTC);
        const QList<FilmRating> before = m_store->rateAll(
            {{film("Alien", 1979), 3.0, watched}, {film("Heat", 1995), 2.0}}, {film("Saw", 2004)});
        const auto rated = [this](const QString& title) {
            for (const PersonalFilm& kept : m_store->films()) {
                if (kept.film.title == title)
                    return kept.rated;
            }
            return QDateTime();
        };
        QCOMPARE(rated(QStringLiteral("Alien")), watched);
        QVERIFY(!rated(QStringLiteral("Heat")).isValid());
        QCOMPARE(m_store->films().size(), 3);
        m_store->setOnWatchlist(film("Alien", 1979), true);
        QCOMPARE(rated(QStringLiteral("Alien")), watched);
        m_store->rate(film("Alien", 1979), 4.0); // given here and now
        QVERIFY(!rated(QStringLiteral("Alien")).isValid());
        m_store->setOnWatchlist(film("Alien", 1979), false);
        m_store->rateAll(before, {film("Saw", 2004)}, false);
        QVERIFY(m_store->films().isEmpty());
    }

    void handMatchesAreRemembered()
    {
        HandMatchStore matches(*m_database, *m_store);
        QVERIFY(matches.all().isEmpty());
        matches.remember({{QStringLiteral("der pate|1972"), film("The Godfather", 1972, "tt0068646")}});
        matches.remember({{QStringLiteral("der pate|1972"), film("Heat", 1995)},
                          {QStringLiteral("x|0"), film("The Godfather", 1972, "tt0068646")}});
        QCOMPARE(matches.all().size(), 2);
        QCOMPARE(matches.all().value(QStringLiteral("der pate|1972")).title, QStringLiteral("Heat"));
        QCOMPARE(matches.all().value(QStringLiteral("x|0")).imdbId, QStringLiteral("tt0068646"));
    }

    void keepsWatchlistAndNotInterestedApart()
    {
        m_store->setOnWatchlist(film("Heat", 1995), true);
        m_store->setNotInterested(film("Saw", 2004), true);
        m_store->rate(film("Heat", 1995), 5.0);
        m_store->rate(film("Heat", 1995), std::nullopt);
        const QList<PersonalFilm> films = m_store->films();
        QCOMPARE(films.size(), 2);
        QVERIFY(films[0].onWatchlist && !films[0].stars);
        QVERIFY(films[1].notInterested);
    }

    void listsTheNewestChangeFirst()
    {
        for (int year = 1950; year < 2000; ++year)
            m_store->rate(film("Film", year), 4.0);
        for (int year = 1999; year >= 1950; --year)
            m_store->setOnWatchlist(film("Film", year), true);
        const QList<PersonalFilm> films = m_store->films();
        for (int place = 0; place < films.size(); ++place)
            QCOMPARE(films[place].film.year, 1950 + place);
    }

    void refusesStarsOutOfScale()
    {
        QVERIFY_EXCEPTION_THROWN(m_store->rate(film("Alien", 1979), 5.5), Error);
        QVERIFY(m_store->films().isEmpty());
    }

    void knowsAFilmByTitleUntilItLearnsItsId()
    {
        m_store->rate(film("The Matrix", 1999), 5.0);
        m_store->rate(film("Matrix, The", 1999, "tt0133093"), 4.0);
        QCOMPARE(m_store->films().size(), 1);
        QCOMPARE(m_store->films()[0].film.imdbId, QStringLiteral("tt0133093"));
        m_store->rate(film("Another Name", 1999, "tt0133093"), 3.0);
        QCOMPARE(m_store->films().size(), 1);
        QCOMPARE(m_store->films()[0].stars, std::optional(3.0));
    }

    void keepsFilmsOfOneTitleAndDifferentIdsApart()
    {
        m_store->rate(film("Emma", 1996, "tt0116191"), 5.0);
        m_store->rate(film("Emma", 1996, "tt0118308"), 2.0);
        QCOMPARE(m_store->films().size(), 2);
    }

    void keepsProfilesApart()
    {
        m_store->rate(film("Alien", 1979), 4.5);
        const ProfileName other = m_store->create(QStringLiteral("Grace"));
        m_store->choose(other.id);
        QVERIFY(m_store->films().isEmpty());
        m_store->rename(other.id, QStringLiteral("Grace H."));
        open();
        QCOMPARE(m_store->current().name, QStringLiteral("Grace H."));
        QCOMPARE(m_store->profiles().size(), 2);
        QVERIFY_EXCEPTION_THROWN(m_store->create(QStringLiteral("Grace H.")), Error);
        QVERIFY_EXCEPTION_THROWN(m_store->choose(999), Error);
    }

    void checksNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QString() << QStringLiteral("needs a name");
        QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("needs a name");
        QTest::newRow("taken") << QStringLiteral(" grace ") << QStringLiteral("Another profile");
        QTest::newRow("deleted") << QStringLiteral("ALAN") << QStringLiteral("deleted profile");
    }

    void checksNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        const ProfileName grace = m_store->create(QStringLiteral("Grace"));
        m_store->remove(m_store->create(QStringLiteral("Alan")).id);
        QVERIFY(m_store->nameProblem(name).contains(says));
        QVERIFY_EXCEPTION_THROWN(m_store->create(name), Error);
        QVERIFY_EXCEPTION_THROWN(m_store->rename(m_store->current().id, name), Error);
        QCOMPARE(m_store->profiles().size(), 2);
        QCOMPARE(m_store->nameProblem(QStringLiteral("GRACE"), grace.id), QString());
        m_store->rename(grace.id, QStringLiteral(" GRACE "));
        QCOMPARE(m_store->profiles()[1].name, QStringLiteral("GRACE"));
    }

    /// Each step is looked at as the next start of the program would see it.
    void deletesAndBringsBack()
    {
        const qint64 me = m_store->current().id;
        const qint64 grace = m_store->create(QStringLiteral("Grace")).id;
        m_store->choose(grace);
        m_store->rate(film("Alien", 1979), 4.5);
        m_store->setOnWatchlist(film("Heat", 1995), true);

        QSignalSpy switched(m_store.get(), &ProfileStore::currentChanged);
        m_store->remove(grace);
        QCOMPARE(switched.size(), 1);
        QCOMPARE(m_store->current().id, me);
        open();
        QCOMPARE(m_store->current().id, me);
        QVERIFY(m_store->films().isEmpty());
        QCOMPARE(m_store->profiles().size(), 1);
        QCOMPARE(m_store->deletedProfiles().size(), 1);
        QCOMPARE(m_store->deletedProfiles()[0].profile.name, QStringLiteral("Grace"));
        QCOMPARE(m_store->deletedProfiles()[0].films, 2);
        QCOMPARE(rowsOf(grace), 2);
        QVERIFY_EXCEPTION_THROWN(m_store->choose(grace), Error);

        m_store->bringBack(grace);
        open();
        QCOMPARE(m_store->current().id, me);
        QVERIFY(m_store->deletedProfiles().isEmpty());
        m_store->choose(grace);
        QCOMPARE(m_store->films().size(), 2);
    }

    void theOnlyProfileStays()
    {
        const qint64 me = m_store->current().id;
        QVERIFY_EXCEPTION_THROWN(m_store->remove(me), Error);
        const qint64 grace = m_store->create(QStringLiteral("Grace")).id;
        m_store->remove(me);
        QCOMPARE(m_store->current().id, grace);
        QVERIFY_EXCEPTION_THROWN(m_store->remove(grace), Error);
        QCOMPARE(m_store->profiles().size(), 1);
    }

    void erasesOnlyWhatWasDeleted()
    {
        const qint64 me = m_store->current().id;
        m_store->rate(film("Alien", 1979), 4.5);
        const qint64 grace = m_store->create(QStringLiteral("Grace")).id;
        m_store->choose(grace);
        m_store->rate(film("Alien", 1979), 2.0);
        m_store->erase(grace);
        QCOMPARE(rowsOf(grace), 1);
        m_store->remove(grace);
        m_store->erase(grace);
        open();
        QCOMPARE(rowsOf(grace), 0);
        QCOMPARE(rowsOf(me), 1);
        QVERIFY(m_store->deletedProfiles().isEmpty());
        QCOMPARE(m_store->nameProblem(QStringLiteral("Grace")), QString());
    }

    /// Every rating that was acknowledged before a kill -9 is there afterwards.
    void survivesBeingKilled()
    {
        for (int round = 0; round < 5; ++round) {
            const QString file = m_folder->filePath(QStringLiteral("killed%1.sqlite").arg(round));
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--rate-for-ever"), file});
            while (process.bytesAvailable() < 60 + 37 * round)
                QVERIFY(process.waitForReadyRead(test::Patience));
            process.kill();
            process.waitForFinished(test::Patience);
            const QByteArray said = process.readAll();
            const auto acknowledged = said.count('\n');

            Database database(file);
            const ProfileStore store(database);
            QVERIFY(store.films().size() >= acknowledged);
            QVERIFY(acknowledged > 10);
        }
    }

private:
    int rowsOf(qint64 profile)
    {
        QSqlQuery query = m_database->run(
            QStringLiteral("SELECT count(*) FROM profile_films WHERE profile_id = ?"), {profile});
        query.next();
        return query.value(0).toInt();
    }

    void open()
    {
        m_store.reset();
        m_database.reset();
        m_database = std::make_unique<Database>(m_file);
        m_store = std::make_unique<ProfileStore>(*m_database);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProfileStore> m_store;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--rate-for-ever"))
        rateForEver(app.arguments().value(2));
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profile_store.moc"
