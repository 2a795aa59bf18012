// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/film_diary_store.h"
#include "core/base/error.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

FilmKey film(const char* title, int year, const char* imdbId = "")
{
    const QString text = QString::fromUtf8(title);
    return {QString::fromLatin1(imdbId), text, foldedTitle(text), year};
}

const QDate First(2019, 2, 28);
const QDate Later(2024, 12, 31);

} // namespace

class TestFilmDiaryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void keepsViewingsAndNotes()
    {
        const QSignalSpy changed(m_diary.get(), &FilmDiaryStore::changed);
        m_diary->add(film("Alien", 1979), {Later, true});
        m_diary->add(film("Alien", 1979), {First, false});
        m_diary->setNote(film("Alien", 1979), QStringLiteral("Nobody hears \"it\";\nnot even ½."));
        QCOMPARE(changed.size(), 3);
        open();
        const FilmDiary diary = m_diary->diary(film("Alien", 1979));
        QCOMPARE(diary.viewings, (QList<Viewing>{{First, false}, {Later, true}}));
        QCOMPARE(diary.note, QStringLiteral("Nobody hears \"it\";\nnot even ½."));
        QVERIFY(m_profiles->films().isEmpty()); // it is neither rated nor marked
    }

    void takesBack()
    {
        const FilmKey alien = film("Alien", 1979);
        m_diary->add(alien, {First, false});
        m_diary->add(alien, {First, true}); // the same day
        QCOMPARE(m_diary->diary(alien).viewings, (QList<Viewing>{{First, true}}));
        m_diary->remove(alien, First);
        m_diary->setNote(alien, QStringLiteral("x"));
        m_diary->setNote(alien, {});
        QVERIFY(m_diary->diary(alien).viewings.isEmpty() && m_diary->diary(alien).note.isEmpty());
        QVERIFY(m_diary->all().isEmpty());
        QVERIFY(m_diary->diary(film("Aliens", 1986)).note.isNull());
    }

    /// The film is known by its title before its IMDb id is, and after.
    void belongsToTheFilmAndNotToADataSet()
    {
        m_diary->setNote(film("The Matrix", 1999), QStringLiteral("Red."));
        m_diary->add(film("Matrix, The", 1999, "tt0133093"), {First, false});
        for (const FilmKey& key : {film("The Matrix", 1999), film("Matrix", 1999, "tt0133093")}) {
            QCOMPARE(m_diary->diary(key).note, QStringLiteral("Red."));
            QCOMPARE(m_diary->diary(key).viewings.size(), 1);
        }
        QCOMPARE(m_diary->all().size(), 1);
        QCOMPARE(m_diary->all().first().film.imdbId, QStringLiteral("tt0133093"));
        QVERIFY(m_diary->diary(film("The Matrix", 2021)).note.isEmpty());
    }

    void keepsProfilesApart()
    {
        const FilmKey heat = film("Heat", 1995);
        const qint64 me = m_profiles->current().id;
        m_diary->setNote(heat, QStringLiteral("Mine."));
        m_profiles->choose(m_profiles->create(QStringLiteral("Guest")).id);
        QVERIFY(m_diary->diary(heat).note.isEmpty() && m_diary->all().isEmpty());
        m_diary->setNote(heat, QStringLiteral("Theirs."));
        m_diary->add(heat, {First, false});
        const qint64 guest = m_profiles->current().id;
        m_profiles->choose(me);
        QCOMPARE(m_diary->diary(heat).note, QStringLiteral("Mine."));
        m_profiles->remove(guest);
        m_profiles->erase(guest);
        QCOMPARE(m_database->number(QStringLiteral("SELECT count(*) FROM film_notes")), 1);
        QCOMPARE(m_database->number(QStringLiteral("SELECT count(*) FROM viewings")), 0);
    }

    void saysSoWhenItCannotWrite()
    {
        m_database->run(QStringLiteral("PRAGMA query_only = ON"));
        QVERIFY_EXCEPTION_THROWN(m_diary->setNote(film("Alien", 1979), QStringLiteral("x")), Error);
    }

private:
    void open()
    {
        m_diary.reset();
        m_profiles.reset();
        m_database.reset();
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("explorer.sqlite")));
        m_profiles = std::make_unique<ProfileStore>(*m_database);
        m_diary = std::make_unique<FilmDiaryStore>(*m_database, *m_profiles);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<FilmDiaryStore> m_diary;
};

QTEST_GUILESS_MAIN(TestFilmDiaryStore)
#include "tst_film_diary_store.moc"
