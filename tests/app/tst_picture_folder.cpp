// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own pictures: what their names say, and the films that they show.

#include "app/metadata/picture_folder.h"
#include "app/metadata/picture_name.h"
#include "core/data/dataset_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

using Kind = PictureName::Kind;

Movie film(int id, const char* title, const char* imdbId, const char* tmdbId)
{
    Movie movie = listedMovie(id, title);
    movie.imdbId = imdbId;
    movie.tmdbId = tmdbId;
    return movie;
}

Dataset films()
{
    DatasetBuilder builder("films");
    int rating = 0;
    for (const Movie& movie :
         {film(1, "Toy Story (1995)", "tt0114709", "862"), film(2, "Matrix, The (1999)", "tt0133093", "603"),
          film(3, "Alien (1979)", "tt0078748", "348"), film(4, "300 (2006)", "tt0416449", "1271"),
          film(5, "Amélie (Fabuleux destin d'Amélie Poulain, Le) (2001)", "tt0211915", "194"),
          film(6, "Solaris (1972)", "tt0069293", "593"), film(7, "Solaris (2002)", "tt0307479", "2103"),
          film(8, "Inception (2010)", "tt1375666", "27205"),
          film(603, "Network (1976)", "tt0074958", "10774")}) {
        builder.addMovie(movie);
        builder.addRating(1, movie.id, 4.0F, ++rating);
    }
    return std::move(builder).build().dataset;
}

/// A folder of pictures, which hold nothing: only their names count.
class Fixture
{
public:
    Fixture()
        : dataset(films())
        , index(dataset)
    {
    }

    void add(const QString& path, const QByteArray& content = "picture")
    {
        const QString file = folder.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    }

    FolderPictures find() const { return findPictures(folder.path(), dataset, index); }

    /// The path below the folder of a film's picture; empty if it has none.
    QString pathOf(const FolderPictures& found, int id) const
    {
        const QString& path = found.paths[dataset.findMovie(SourceId(id))->value()];
        return path.isEmpty() ? path : QDir(folder.path()).relativeFilePath(path);
    }

    QTemporaryDir folder;
    Dataset dataset;
    FilmIndex index;
};

} // namespace

class TestPictureFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("imdbId");
        QTest::addColumn<QString>("tmdbId");
        const auto add = [](const char* name, Kind kind, const char* title, int year, const char* imdbId = "",
                            const char* tmdbId = "") {
            QTest::newRow(name) << kind << QString::fromUtf8(title) << year << QString::fromUtf8(imdbId)
                                << QString::fromUtf8(tmdbId);
        };
        add("tt0133093", Kind::Film, "", 0, "tt0133093");
        add("TT0133093", Kind::Film, "", 0, "tt0133093");
        add("0133093", Kind::PlainNumber, "0133093", 0);
        add("tmdb-603", Kind::Film, "", 0, "", "603");
        add("tmdb603", Kind::Film, "", 0, "", "603");
        add("The Matrix (1999)", Kind::Film, "The Matrix", 1999);
        add("Matrix, The (1999)", Kind::Film, "The Matrix", 1999);
        add("The Matrix (1999) {imdb-tt0133093}", Kind::Film, "The Matrix", 1999, "tt0133093");
        add("The Matrix (1999) [tmdbid-603]", Kind::Film, "The Matrix", 1999, "", "603");
        add("The.Matrix.1999.1080p-poster", Kind::Poster, "The Matrix", 1999);
        add("2001 A Space Odyssey (1968)", Kind::Film, "2001 A Space Odyssey", 1968);
        add("Blade Runner 2049 (2017)", Kind::Film, "Blade Runner 2049", 2017);
        add("1917", Kind::PlainNumber, "1917", 0);
        add("1917 (2019)", Kind::Film, "1917", 2019);
        add("Alien", Kind::Film, "Alien", 0);
        add("poster", Kind::OfTheFolder, "", 0);
        add("Folder", Kind::OfTheFolder, "", 0);
        add("fanart", Kind::NoPoster, "fanart", 0);
        add("Alien (1979)-fanart2", Kind::NoPoster, "Alien", 1979);
        add("Alien (1979)-poster", Kind::Poster, "Alien", 1979);
    }
    void names()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, title);
        QFETCH(int, year);
        QFETCH(QString, imdbId);
        QFETCH(QString, tmdbId);
        const PictureName name = pictureName(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(name.kind, kind);
        QCOMPARE(name.film.film.title, title);
        QCOMPARE(name.film.film.year, year);
        QCOMPARE(name.film.film.imdbId, imdbId);
        QCOMPARE(name.film.tmdbId, tmdbId);
    }

    void matchesByIds()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("tt0133093.jpg"));
        fixture.add(QStringLiteral("0078748.png"));
        fixture.add(QStringLiteral("1375666.JPG"));
        fixture.add(QStringLiteral("deep/er/tmdb-862.webp"));
        fixture.add(QStringLiteral("tt9999999.jpg"));
        fixture.add(QStringLiteral("tt0133093.txt"));
        const FolderPictures found = fixture.find();
        QCOMPARE(fixture.pathOf(found, 2), QStringLiteral("tt0133093.jpg"));
        QCOMPARE(fixture.pathOf(found, 3), QStringLiteral("0078748.png"));
        QCOMPARE(fixture.pathOf(found, 8), QStringLiteral("1375666.JPG"));
        QCOMPARE(fixture.pathOf(found, 1), QStringLiteral("deep/er/tmdb-862.webp"));
        QCOMPARE(found.matched, std::size_t{4});
        QCOMPARE(found.unmatched, std::size_t{1});
        QCOMPARE(found.unmatchedNames, QStringList{QStringLiteral("tt9999999.jpg")});
    }

    void matchesByTitleAndYear()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("The Matrix (1999)/poster.jpg"));
        fixture.add(QStringLiteral("The Matrix (1999)/fanart.jpg"));
        fixture.add(QStringLiteral("Alien.jpg"));
        fixture.add(QStringLiteral("Amelie (2001).jpg"));
        fixture.add(QStringLiteral("Solaris (1972).jpg"));
        fixture.add(QStringLiteral("other/Solaris.jpg")); // which of the two?
        fixture.add(QStringLiteral("other/Nowhere (1999).jpg"));
        const FolderPictures found = fixture.find();
        QCOMPARE(fixture.pathOf(found, 2), QStringLiteral("The Matrix (1999)/poster.jpg"));
        QCOMPARE(fixture.pathOf(found, 3), QStringLiteral("Alien.jpg"));
        QCOMPARE(fixture.pathOf(found, 5), QStringLiteral("Amelie (2001).jpg"));
        QCOMPARE(fixture.pathOf(found, 6), QStringLiteral("Solaris (1972).jpg"));
        QCOMPARE(fixture.pathOf(found, 7), QString());
        QCOMPARE(found.matched, std::size_t{4});
        QCOMPARE(found.unmatched, std::size_t{2});
    }

    void descriptionsOfMediaCentres()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("a/movie.nfo"),
                    "<?xml version=\"1.0\"?><movie><title>Something else</title>"
                    "<uniqueid type=\"tmdb\">603</uniqueid>"
                    "<uniqueid type=\"imdb\" default=\"true\">tt0133093</uniqueid></movie>");
        fixture.add(QStringLiteral("a/poster.jpg"));
        fixture.add(QStringLiteral("b/whatever.nfo"),
                    "<movie><title>Le fabuleux destin d'Amélie Poulain</title><year>2001</year></movie>");
        fixture.add(QStringLiteral("b/folder.png"));
        fixture.add(QStringLiteral("c/one.nfo"), "<movie><tmdbid>862</tmdbid></movie>");
        fixture.add(QStringLiteral("c/two.nfo"), "https://www.imdb.com/title/tt0078748/");
        fixture.add(QStringLiteral("c/one-poster.jpg"));
        fixture.add(QStringLiteral("c/two-poster.jpg"));
        fixture.add(QStringLiteral("c/poster.jpg")); // of one or two?
        fixture.add(QStringLiteral("d/tvshow.nfo"),
                    "<tvshow><title>Solaris</title><year>2002</year></tvshow>");
        fixture.add(QStringLiteral("d/poster.jpg"));
        fixture.add(QStringLiteral("Solaris (2002)/movie.nfo"), "<movie><title>Sol"); // damaged
        fixture.add(QStringLiteral("Solaris (2002)/poster.jpg"));
        const FolderPictures found = fixture.find();
        QCOMPARE(fixture.pathOf(found, 2), QStringLiteral("a/poster.jpg"));
        QCOMPARE(fixture.pathOf(found, 5), QStringLiteral("b/folder.png"));
        QCOMPARE(fixture.pathOf(found, 1), QStringLiteral("c/one-poster.jpg"));
        QCOMPARE(fixture.pathOf(found, 3), QStringLiteral("c/two-poster.jpg"));
        QCOMPARE(fixture.pathOf(found, 7), QStringLiteral("Solaris (2002)/poster.jpg"));
        QCOMPARE(found.unmatchedNames,
                 (QStringList{QStringLiteral("c/poster.jpg"), QStringLiteral("d/poster.jpg")}));
    }

    /// 603 is the TMDB id of The Matrix and the data set's id of Network.
    void plainNumbers()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("tmdb/603.jpg"));
        fixture.add(QStringLiteral("tmdb/862.jpg"));
        fixture.add(QStringLiteral("doubtful/603.jpg"));
        fixture.add(QStringLiteral("titles/300.jpg"));
        fixture.add(QStringLiteral("titles/Alien.jpg"));
        fixture.add(QStringLiteral("movie ids/1.jpg"));
        fixture.add(QStringLiteral("movie ids/2.jpg"));
        const FolderPictures found = fixture.find();
        QCOMPARE(fixture.pathOf(found, 2), QStringLiteral("tmdb/603.jpg"));
        QCOMPARE(fixture.pathOf(found, 1), QStringLiteral("tmdb/862.jpg"));
        QCOMPARE(fixture.pathOf(found, 4), QStringLiteral("titles/300.jpg"));
        QCOMPARE(found.unmatched, std::size_t{3});
    }

    void firstByPathCounts()
    {
        Fixture fixture;
        fixture.add(QStringLiteral("b/tt0133093.jpg"));
        fixture.add(QStringLiteral("a/The Matrix (1999).jpg"));
        const FolderPictures found = fixture.find();
        QCOMPARE(fixture.pathOf(found, 2), QStringLiteral("a/The Matrix (1999).jpg"));
        QCOMPARE(found.matched, std::size_t{2});
    }

    void missingFolderAndStop()
    {
        const Fixture fixture;
        const QString missing = fixture.folder.filePath(QStringLiteral("missing"));
        QVERIFY_THROWS_EXCEPTION(Error, findPictures(missing, fixture.dataset, fixture.index));
        std::stop_source stop;
        stop.request_stop();
        Fixture other;
        other.add(QStringLiteral("tt0133093.jpg"));
        QVERIFY_THROWS_EXCEPTION(
            Error, findPictures(other.folder.path(), other.dataset, other.index, {stop.get_token(), {}}));
    }
};

QTEST_GUILESS_MAIN(TestPictureFolder)
#include "tst_picture_folder.moc"
