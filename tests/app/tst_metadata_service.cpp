// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and facts from a person's sources, in the background, and what the films of a data set have of
// them.

#include "app/services/metadata_service.h"
#include "app/services/settings.h"
#include "tests/app/support/small_films.h"
#include "tests/app/support/tmdb_server.h"
#include "tests/support/idle.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using test::TmdbServer;

namespace {

/// A service on a folder of its own, as the window has it.
class Fixture
{
public:
    Fixture()
        : dataset(test::openedSmallFilms())
        , settings(folder.filePath(QStringLiteral("window.ini")))
    {
        server.addMovie(603, "The Matrix", "Lana Wachowski");
        server.addMovie(348, "Alien", "Ridley Scott");
        settings.setValue(QStringLiteral("tmdbBase"), server.address().toString());
        start();
    }

    void start()
    {
        service.reset();
        service = std::make_unique<MetadataService>(settings, cacheFolder());
        QSignalSpy loaded(service.get(), &MetadataService::indexChanged);
        service->setDataset(dataset);
        TRY_VERIFY(loaded.size() >= 2); // emptied, and filled again
    }
    void giveToken()
    {
        service->setToken(QString::fromLatin1(TmdbServer::Token));
        TRY_COMPARE(service->tmdbState(), TmdbState::On);
    }
    QString cacheFolder() const { return folder.filePath(QStringLiteral("cache/metadata")); }
    KnownFilm known(std::size_t movie) const { return service->known(MovieIndex(movie)); }

    LoadedDatasetPtr dataset;
    QTemporaryDir folder;
    Settings settings;
    TmdbServer server;
    std::unique_ptr<MetadataService> service;
};

} // namespace

class TestMetadataService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Nothing is asked, written or known until the person gives a source.
    void offUntilGiven()
    {
        Fixture fixture;
        fixture.service->want(MovieIndex(0));
        TRY_IDLE();
        QVERIFY(fixture.server.requests().isEmpty());
        QVERIFY(!QFile::exists(fixture.cacheFolder()));
        QVERIFY(fixture.known(0).facts.isEmpty() && fixture.known(0).picture.isEmpty());
        QCOMPARE(fixture.service->tmdbState(), TmdbState::Off);
        fixture.service->setToken(QStringLiteral("wrong")); // refused after all that was asked before
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::Refused);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void ownPictures()
    {
        Fixture fixture;
        const QTemporaryDir pictures;
        QFile picture(pictures.filePath(QStringLiteral("tt0133093.jpg")));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        QFile other(pictures.filePath(QStringLiteral("Brazil (1985).jpg")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QSignalSpy changed(fixture.service.get(), &MetadataService::changed);
        fixture.service->setPictureFolder(pictures.path());
        QVERIFY(fixture.service->isLookingForPictures());
        TRY_COMPARE(fixture.known(0).picture, picture.fileName());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(fixture.service->ownPictures().matched, std::size_t{1});
        QCOMPARE(fixture.service->ownPictures().unmatchedNames,
                 QStringList{QStringLiteral("Brazil (1985).jpg")});
        fixture.start(); // the next session finds them again
        TRY_COMPARE(fixture.known(0).picture, picture.fileName());
        fixture.service->setPictureFolder({});
        QCOMPARE(fixture.known(0).picture, QString());
    }

    void missingPictureFolder()
    {
        Fixture fixture;
        QSignalSpy failed(fixture.service.get(), &MetadataService::failed);
        fixture.service->setPictureFolder(QStringLiteral("/no/such/folder"));
        QVERIFY(test::caught(failed));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("/no/such/folder")));
    }

    void tmdb()
    {
        Fixture fixture;
        fixture.giveToken();
        QSignalSpy known(fixture.service.get(), &MetadataService::filmChanged);
        fixture.service->want(MovieIndex(0));
        fixture.service->want(MovieIndex(0));
        QVERIFY(test::caught(known));
        const KnownFilm film = fixture.known(0);
        QVERIFY(film.isFromTmdb && !film.isFromImdb);
        QCOMPARE(film.facts.directors, QStringList{QStringLiteral("Lana Wachowski")});
        QVERIFY(QFile::exists(film.picture));
        QCOMPARE(fixture.server.paths().count(QStringLiteral("/3/movie/603")), 1);
        TRY_COMPARE(fixture.service->index()->runtime(MovieIndex(0)), 136);
        QCOMPARE(fixture.service->index()->languages(), QStringList{QStringLiteral("en")});
    }

    /// The next session asks for nothing that is known, or known to be unknown.
    void cached()
    {
        Fixture fixture;
        fixture.giveToken();
        fixture.service->want(MovieIndex(0));
        TRY_VERIFY(fixture.known(0).isFromTmdb);
        fixture.service->want(MovieIndex(2));
        TRY_VERIFY(fixture.server.paths().contains(QStringLiteral("/3/search/movie")));
        fixture.service->want(MovieIndex(1));
        TRY_VERIFY(fixture.known(1).isFromTmdb); // by then the answer before it is kept
        fixture.start();
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::On);
        const qsizetype before = fixture.server.requests().size();
        QVERIFY(fixture.known(0).isFromTmdb && QFile::exists(fixture.known(0).picture));
        for (const std::size_t movie : {0, 1, 2})
            fixture.service->want(MovieIndex(movie));
        fixture.service->setToken(QStringLiteral("wrong")); // refused after all that was asked before
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::Refused);
        QCOMPARE(fixture.server.requests().size(), before + 1);
    }

    void clearing()
    {
        Fixture fixture;
        fixture.giveToken();
        fixture.service->want(MovieIndex(0));
        TRY_VERIFY(fixture.known(0).isFromTmdb);
        QSignalSpy measured(fixture.service.get(), &MetadataService::measured);
        fixture.service->measure();
        QVERIFY(test::caught(measured));
        const auto full = measured.takeFirst()[0].value<MetadataSummary>();
        QVERIFY(full.bytes > 0 && full.tmdbFilms == 1 && full.imdbFilms == 0);
        fixture.service->clearCache();
        QVERIFY(test::caught(measured));
        QCOMPARE(measured.takeFirst()[0].value<MetadataSummary>().tmdbFilms, std::size_t{0});
        TRY_VERIFY(!fixture.known(0).isFromTmdb);
    }

    /// The settings are the only place that has the token, and only the person can read them.
    void token()
    {
        Fixture fixture;
        fixture.giveToken();
        fixture.service->want(MovieIndex(0));
        TRY_VERIFY(fixture.known(0).isFromTmdb);
        QDirIterator files(fixture.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll().contains(TmdbServer::Token),
                     file.fileName() == fixture.settings.fileName());
        }
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(fixture.settings.fileName()) & others));
        fixture.settings.setValue(QStringLiteral("other"), 1);
        fixture.settings.sync();
        QVERIFY(!(QFile::permissions(fixture.settings.fileName()) & others));
        fixture.service->setToken({});
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::Off);
    }

    void tokenThatIsNotAccepted()
    {
        Fixture fixture;
        fixture.service->setToken(QStringLiteral("wrong"));
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::Refused);
        fixture.service->want(MovieIndex(0));
        fixture.service->setToken(QStringLiteral("wrong again")); // refused after all that was asked before
        TRY_COMPARE(fixture.server.requests().size(), 2);
        TRY_COMPARE(fixture.service->tmdbState(), TmdbState::Refused);
        QCOMPARE(fixture.server.requests().size(), 2);
    }

    void imdb()
    {
        Fixture fixture;
        const QTemporaryDir files;
        QFile basics(files.filePath(QStringLiteral("title.basics.tsv")));
        QVERIFY(basics.open(QIODevice::WriteOnly));
        basics.write("tconst\truntimeMinutes\tgenres\ntt0078748\t117\tHorror,Sci-Fi\ntt5555555\t9\tDrama\n");
        basics.close();
        QSignalSpy read(fixture.service.get(), &MetadataService::imdbRead);
        fixture.service->readImdbFiles(files.path());
        QVERIFY(fixture.service->isReadingImdb());
        QVERIFY(test::caught(read));
        QCOMPARE(read[0][0].value<std::size_t>(), std::size_t{1});
        QCOMPARE(read[0][1].toStringList().size(), 3);
        TRY_COMPARE(fixture.known(1).facts.runtime, 117);
        QVERIFY(fixture.known(1).isFromImdb && !fixture.known(1).isFromTmdb);
        fixture.giveToken(); // TMDB's facts come on top
        fixture.service->want(MovieIndex(1));
        TRY_VERIFY(fixture.known(1).isFromTmdb);
        QCOMPARE(fixture.known(1).facts.runtime, 136);
        QVERIFY(fixture.known(1).isFromImdb);
        fixture.start();
        QCOMPARE(fixture.known(1).facts.runtime, 136);
    }

    void imdbFolderWithoutFiles()
    {
        Fixture fixture;
        const QTemporaryDir empty;
        QSignalSpy failed(fixture.service.get(), &MetadataService::failed);
        fixture.service->readImdbFiles(empty.path());
        QVERIFY(test::caught(failed));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("none of IMDb's files")));
    }
};

QTEST_GUILESS_MAIN(TestMetadataService)
#include "tst_metadata_service.moc"
