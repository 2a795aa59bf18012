// SPDX-License-Identifier: GPL-3.0-or-later
// Facts and pictures on the disk, and how long they stay there.

#include "app/metadata/metadata_store.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

constexpr qint64 Day = qint64{24} * 60 * 60 * 1000;
constexpr qint64 Now = 1000 * Day;
const QByteArray Picture = "\xff\xd8\xff a picture";

FilmFacts someFacts()
{
    return {.directors = {QStringLiteral("Agnès Varda")},
            .cast = {QStringLiteral("Corinne Marchand"), QStringLiteral("Antoine Bourseiller")},
            .runtime = 90,
            .language = QStringLiteral("fr"),
            .countries = {QStringLiteral("FR"), QStringLiteral("IT")},
            .overview = QStringLiteral("Two hours \"of\" a life."),
            .genres = {QStringLiteral("Drama")}};
}

QList<StoredFilm> filmsIn(const MetadataStore& store)
{
    QList<StoredFilm> films;
    store.forEach([&](const StoredFilm& film) { films.append(film); });
    return films;
}

QStringList picturesIn(const QTemporaryDir& folder)
{
    return QDir(folder.filePath(QStringLiteral("pictures"))).entryList(QDir::Files);
}

} // namespace

class TestMetadataStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAsText()
    {
        QCOMPARE(factsIn(textOf(someFacts())), someFacts());
        QVERIFY(factsIn(textOf({})).isEmpty());
        QVERIFY_THROWS_EXCEPTION(Error, factsIn("{}"));
        QVERIFY_THROWS_EXCEPTION(Error, factsIn("no JSON"));
    }

    void factsOfTwoSources()
    {
        FilmFacts one = someFacts();
        one.overview.clear();
        one.runtime = 0;
        const FilmFacts other{.directors = {QStringLiteral("Varda")},
                              .runtime = 91,
                              .overview = QStringLiteral("Other words.")};
        const FilmFacts both = one.completedBy(other);
        QCOMPARE(both.directors, one.directors);
        QCOMPARE(both.runtime, 91);
        QCOMPARE(both.overview, other.overview);
    }

    void names()
    {
        FilmKey film{QStringLiteral("tt1"), QStringLiteral("Alien"), QStringLiteral("alien"), 1979};
        QCOMPARE(storedName(film, QStringLiteral("348")), QStringLiteral("tt1"));
        film.imdbId.clear();
        QCOMPARE(storedName(film, QStringLiteral("348")), QStringLiteral("tmdb:348"));
        QCOMPARE(storedName(film, {}), QStringLiteral("alien|1979"));
        QCOMPARE(storedName({}, {}), QString());
    }

    void keepsAcrossSessions()
    {
        const QTemporaryDir folder;
        {
            MetadataStore store(folder.path());
            store.keep(QStringLiteral("tt1"), someFacts(), Picture, Now);
            store.keepUnknown(QStringLiteral("tt2"), Now);
            store.keepImdb({{QStringLiteral("tt1"), FilmFacts{.runtime = 91}}}, Now);
        }
        const MetadataStore store(folder.path());
        const QList<StoredFilm> films = filmsIn(store);
        QCOMPARE(films.size(), 3);
        QCOMPARE(films[0].facts, someFacts());
        QVERIFY(QFile::exists(films[0].picture) && films[0].picture.endsWith(QStringLiteral(".jpg")));
        QCOMPARE(films[1].source, FactsSource::Imdb);
        QCOMPARE(films[1].facts.runtime, 91);
        QVERIFY(films[2].isUnknown && films[2].picture.isEmpty());
        QCOMPARE(store.count(FactsSource::Tmdb), std::size_t{1});
        QCOMPARE(store.count(FactsSource::Imdb), std::size_t{1});
        QVERIFY(store.size() > Picture.size());
    }

    void keepsNothingTooLong()
    {
        const QTemporaryDir folder;
        MetadataStore store(folder.path());
        store.keep(QStringLiteral("old"), someFacts(), Picture, Now - 181 * Day);
        store.keep(QStringLiteral("new"), someFacts(), Picture, Now - 179 * Day);
        store.keep(QStringLiteral("future"), someFacts(), {}, Now + 10 * Day);
        store.keepUnknown(QStringLiteral("unknown"), Now - 31 * Day);
        store.keepUnknown(QStringLiteral("still unknown"), Now - 29 * Day);
        store.keepImdb({{QStringLiteral("old"), someFacts()}}, Now - 1000 * Day);
        store.removeExpired(Now);
        QStringList left;
        for (const StoredFilm& film : filmsIn(store))
            left.append(film.film);
        QCOMPARE(left, (QStringList{QStringLiteral("new"), QStringLiteral("old"),
                                    QStringLiteral("still unknown")}));
        QCOMPARE(picturesIn(folder).size(), 1);
    }

    void clears()
    {
        const QTemporaryDir folder;
        MetadataStore store(folder.path());
        store.keep(QStringLiteral("tt1"), someFacts(), Picture, Now);
        store.keepImdb({{QStringLiteral("tt1"), someFacts()}}, Now);
        store.clear();
        QVERIFY(filmsIn(store).isEmpty());
        QVERIFY(picturesIn(folder).isEmpty());
    }

    void damagedFileIsMadeAnew()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("metadata.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        MetadataStore store(folder.path());
        store.keep(QStringLiteral("tt1"), someFacts(), {}, Now);
        QCOMPARE(filmsIn(store).size(), 1);
    }

    void folderThatCannotBeMade()
    {
        QVERIFY_THROWS_EXCEPTION(Error, MetadataStore(QStringLiteral("/proc/no/such")));
    }
};

QTEST_GUILESS_MAIN(TestMetadataStore)
#include "tst_metadata_store.moc"
