// SPDX-License-Identifier: GPL-3.0-or-later
// How films of the store become movies of a data set that tells them apart better or worse.

#include "app/services/personal_ratings.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace autorec;
using autorec::test::caught;

namespace {

FilmKey emma(const char* imdbId)
{
    return {QString::fromLatin1(imdbId), QStringLiteral("Emma"), QStringLiteral("emma"), 1996};
}

} // namespace

class TestPersonalRatings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("explorer.sqlite")));
        m_store = std::make_unique<ProfileStore>(*m_database);
        m_ratings = std::make_unique<PersonalRatings>(*m_store);
    }
    void cleanup()
    {
        m_ratings.reset();
        m_store.reset();
        m_database.reset();
    }

    void oneFilmThatChangesIsToldAlone()
    {
        const LoadedDatasetPtr dataset =
            open("1,50,0.5,1\n2,50,5,1\n1,60,4,1\n", "50,Emma (1996),\n60,Alien (1979),\n", "");
        const MovieIndex movie = *dataset->dataset.findMovie(60);
        QSignalSpy changed(m_ratings.get(), &PersonalRatings::movieChanged);
        QSignalSpy reset(m_ratings.get(), &PersonalRatings::reset);
        m_store->rate(dataset->films.key(movie), 4.5);
        m_store->setOnWatchlist(dataset->films.key(movie), true);
        m_store->rate(dataset->films.key(movie), std::nullopt);
        QCOMPARE(m_ratings->watchlist(), std::vector<MovieIndex>{movie});
        QCOMPARE(changed.size(), 3);
        QVERIFY(!m_ratings->stars(movie) && m_ratings->onWatchlist(movie));
        QVERIFY(m_ratings->profile().empty());
        m_store->setNotInterested(dataset->films.key(movie), true);
        QCOMPARE(m_ratings->notInterested(), std::vector<MovieIndex>{movie});
        m_store->rate(emma("tt0000001"), 3.0);
        QCOMPARE(m_ratings->profile().size(), std::size_t{1});
        m_store->rate({{}, QStringLiteral("Not There"), QStringLiteral("not there"), 2031}, 3.0);
        QCOMPARE(changed.size(), 5);
        QCOMPARE(reset.size(), 0);
    }

    /// Known by its title alone, the film was taken for the better known of the two.
    void aFilmWhoseImdbIdBecomesKnownIsAnotherMovie()
    {
        const LoadedDatasetPtr dataset =
            open("1,50,0.5,1\n2,50,5,1\n1,60,4,1\n", "50,Emma (1996),\n60,Emma (1996),\n",
                 "50,0116191,\n60,0118308,\n");
        const MovieIndex known = *dataset->dataset.findMovie(50);
        const MovieIndex other = *dataset->dataset.findMovie(60);
        m_store->rate(emma(""), 3.0);
        QCOMPARE(m_ratings->stars(known), std::optional(3.0F));
        QSignalSpy changed(m_ratings.get(), &PersonalRatings::movieChanged);
        m_store->rate(dataset->films.key(other), 4.0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_ratings->profile(), (std::vector<ProfileEntry>{{other, 4.0F}}));
    }

    void ofFilmsThatAreOneMovieTheLastChangedCounts()
    {
        const LoadedDatasetPtr dataset = open("1,50,0.5,1\n2,50,5,1\n", "50,Emma (1996),\n", "");
        const MovieIndex movie = *dataset->dataset.findMovie(50);
        m_store->rate(emma("tt0116191"), 5.0);
        m_store->rate(emma("tt0118308"), 2.0);
        QCOMPARE(m_ratings->profile(), (std::vector<ProfileEntry>{{movie, 2.0F}}));
        m_ratings->setDataset(dataset);
        QCOMPARE(m_ratings->profile(), (std::vector<ProfileEntry>{{movie, 2.0F}}));
        m_store->rate(emma("tt0118308"), std::nullopt);
        QCOMPARE(m_ratings->profile(), (std::vector<ProfileEntry>{{movie, 5.0F}}));
    }

private:
    LoadedDatasetPtr open(const std::string& ratings, const std::string& movies, const std::string& links)
    {
        const QDir folder(m_folder->filePath(QStringLiteral("set")));
        folder.mkpath(QStringLiteral("."));
        const auto write = [&folder](const char* name, const std::string& content) {
            std::ofstream(folder.filePath(QString::fromLatin1(name)).toStdString()) << content;
        };
        write("ratings.csv", "userId,movieId,rating,timestamp\n" + ratings);
        write("movies.csv", "movieId,title,genres\n" + movies);
        if (!links.empty())
            write("links.csv", "movieId,imdbId,tmdbId\n" + links);
        DatasetService service(m_folder->filePath(QStringLiteral("cache")));
        QSignalSpy opened(&service, &DatasetService::opened);
        service.open(folder.path());
        if (!caught(opened))
            return nullptr;
        m_ratings->setDataset(service.current());
        return service.current();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<PersonalRatings> m_ratings;
};

QTEST_GUILESS_MAIN(TestPersonalRatings)
#include "tst_personal_ratings.moc"
