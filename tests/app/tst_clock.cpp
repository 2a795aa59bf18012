// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that is set back, or was wrong: what came later stays later, and nothing is purged early.

#include "app/services/application.h"
#include "core/base/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

FilmKey film(const char* title)
{
    const QString text = QString::fromUtf8(title);
    return {QString(), text, foldedTitle(text), 1979};
}

RunRecord runOf(const QDateTime& finished)
{
    return {.finished = finished, .job = {.spec = ModelSpec("biases")}};
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("explorer.sqlite"));
        m_now = QDateTime::currentDateTimeUtc();
    }

    void laterChangesAreDatedLater()
    {
        openDatabase();
        ProfileStore store(*m_database);
        store.rate(film("Alien"), 4.5);
        m_now = m_now.addYears(-1);
        store.rate(film("Brazil"), 4.0);
        QCOMPARE(titles(store), QStringList({QStringLiteral("Brazil"), QStringLiteral("Alien")}));
    }

    void alsoAfterARestart()
    {
        openDatabase();
        ProfileStore(*m_database).rate(film("Alien"), 4.5);
        m_now = m_now.addYears(-40);
        openDatabase();
        ProfileStore store(*m_database);
        store.rate(film("Brazil"), 4.0);
        QCOMPARE(titles(store), QStringList({QStringLiteral("Brazil"), QStringLiteral("Alien")}));
        LibraryStore library(*m_database);
        for (const char* source : {"first", "second"}) {
            LibraryEntry entry;
            entry.source = entry.name = entry.format = QString::fromLatin1(source);
            library.remember(entry);
        }
        QCOMPARE(library.entries().first().source, QStringLiteral("second"));
    }

    /// Deleted while the clock stood far in the past, and looked at when it is right again.
    void deletedWithAWrongClockIsNotPurgedEarly()
    {
        openDatabase();
        ProfileStore(*m_database).rate(film("Alien"), 4.5);
        RunStore runs(*m_database);
        const qint64 id = runs.add(runOf(m_now.addDays(-1)));
        m_now = m_now.addYears(-40);
        runs.remove({id});
        m_database.reset();
        const Application app(m_folder->path());
        QCOMPARE(app.runs.deletedIds(), QList<qint64>{id});
    }

    /// A clock that runs ahead for one session purges nothing; two sessions that agree do.
    void purgesOnceTwoSessionsAgree()
    {
        m_now = m_now.addDays(-30);
        openDatabase();
        RunStore runs(*m_database);
        const qint64 id = runs.add(runOf(m_now));
        runs.remove({id});
        m_database.reset();
        {
            const Application first(m_folder->path());
            QCOMPARE(first.runs.deletedIds(), QList<qint64>{id});
        }
        m_now = QDateTime::currentDateTimeUtc();
        openDatabase();
        ProfileStore(*m_database).rate(film("Alien"), 4.5);
        m_database.reset();
        const Application second(m_folder->path());
        QVERIFY(second.runs.deletedIds().isEmpty());
    }

    void emptyingTakesWhatSeemsToBeDeletedTomorrow()
    {
        openDatabase();
        RunStore runs(*m_database);
        const qint64 id = runs.add(runOf(m_now));
        m_now = m_now.addDays(1);
        runs.remove({id});
        m_now = m_now.addDays(-1);
        runs.purge();
        QVERIFY(runs.deletedIds().isEmpty());
    }

private:
    void openDatabase()
    {
        m_database.reset();
        m_database = std::make_unique<Database>(m_file, [this] { return m_now.toMSecsSinceEpoch(); });
    }

    static QStringList titles(const ProfileStore& store)
    {
        QStringList all;
        for (const PersonalFilm& film : store.films())
            all.append(film.film.title);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QDateTime m_now;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
