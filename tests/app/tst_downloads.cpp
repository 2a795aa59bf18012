// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads from a server on loopback that stalls, truncates, redirects and corrupts.

#include "app/services/application.h"
#include "app/services/download_service.h"
#include "tests/app/support/web_server.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace autorec;
using test::WebServer;
using Manner = WebServer::Manner;

Q_DECLARE_METATYPE(Manner)

namespace {

QByteArray archive(int size)
{
    QByteArray content = "PK\x03\x04";
    for (int k = 0; content.size() < size; ++k)
        content += QByteArray::number(k * 7919) + ',';
    return content.left(size);
}

QByteArray md5Line(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex() + "  set.zip\n";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

/// One download and what came of it.
struct Outcome
{
    QString finished;
    QString problem;
};

class Fixture
{
public:
    Fixture()
        : content(archive(300000))
    {
        server.setFile(QStringLiteral("set.zip"), content);
        server.setFile(QStringLiteral("set.zip.md5"), md5Line(content));
    }

    QString target() const { return folder.filePath(QStringLiteral("library/set.zip")); }
    QString part() const { return target() + QStringLiteral(".part"); }
    DownloadRequest request() const
    {
        return {server.address().resolved(QUrl(QStringLiteral("set.zip"))),
                server.address().resolved(QUrl(QStringLiteral("set.zip.md5"))), target()};
    }

    Outcome download(int timeout = 5000) { return download(request(), timeout); }
    Outcome download(const DownloadRequest& asked, int timeout = 5000)
    {
        Downloader downloader;
        downloader.setTimeout(timeout);
        QSignalSpy finished(&downloader, &Downloader::finished);
        QSignalSpy failed(&downloader, &Downloader::failed);
        downloader.start(asked);
        const bool ended =
            QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, test::Patience);
        if (!ended)
            return {{}, QStringLiteral("it never ended")};
        return {finished.value(0).value(0).toString(), failed.value(0).value(0).toString()};
    }

    QTemporaryDir folder;
    WebServer server;
    QByteArray content;
};

} // namespace

class TestDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole()
    {
        Fixture fixture;
        const Outcome outcome = fixture.download();
        QCOMPARE(outcome.problem, QString());
        QCOMPARE(outcome.finished, fixture.target());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
        QCOMPARE(QDir(fixture.folder.filePath(QStringLiteral("library"))).entryList(QDir::Files),
                 QStringList{QStringLiteral("set.zip")});
    }

    void whatGoesWrong_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("keepsPart");
        QTest::newRow("stalls") << Manner::Stalls << QStringLiteral("stopped sending") << true;
        QTest::newRow("truncates") << Manner::Truncates << QStringLiteral("connection") << true;
        QTest::newRow("circles") << Manner::Circles << QStringLiteral("redirects in a loop") << false;
        QTest::newRow("fails") << Manner::Fails << QStringLiteral("status 503") << false;
        QTest::newRow("logs in") << Manner::LogsIn << QStringLiteral("checksum") << false;
        QTest::newRow("closes") << Manner::ClosesAtOnce << QStringLiteral("connection") << false;
    }
    void whatGoesWrong()
    {
        QFETCH(Manner, manner);
        QFETCH(QString, said);
        QFETCH(bool, keepsPart);
        Fixture fixture;
        fixture.server.setManner(manner);
        const Outcome outcome = fixture.download(500);
        QCOMPARE(outcome.finished, QString());
        QVERIFY2(outcome.problem.contains(said), qPrintable(outcome.problem));
        QVERIFY(!QFile::exists(fixture.target()));
        QCOMPARE(QFileInfo(fixture.part()).size() > 0, keepsPart);

        fixture.server.setManner(Manner::Good);
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void resumesWhereItBroke()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::Truncates);
        fixture.download();
        const qint64 kept = QFileInfo(fixture.part()).size();
        QVERIFY(kept > 0 && kept < fixture.content.size());
        fixture.server.setManner(Manner::Good);
        const qsizetype before = fixture.server.requests().size();
        QCOMPARE(fixture.download().problem, QString());
        const QByteArray request = fixture.server.requests()[before].toLower();
        QVERIFY(request.contains("range: bytes=" + QByteArray::number(kept) + "-"));
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void startsAgainWhereTheFileChanged()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::Truncates);
        fixture.download();
        fixture.server.setManner(Manner::Good);
        fixture.server.setTag("\"second\"");
        fixture.content = archive(200000);
        fixture.server.setFile(QStringLiteral("set.zip"), fixture.content);
        fixture.server.setFile(QStringLiteral("set.zip.md5"), md5Line(fixture.content));
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void oddServersWhenResuming_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<bool>("works");
        QTest::newRow("ignores ranges") << Manner::IgnoresRanges << true;
        QTest::newRow("wrong range") << Manner::WrongRange << false;
    }
    void oddServersWhenResuming()
    {
        QFETCH(Manner, manner);
        QFETCH(bool, works);
        Fixture fixture;
        fixture.server.setManner(Manner::Truncates);
        fixture.download();
        fixture.server.setManner(manner);
        QCOMPARE(fixture.download().problem.isEmpty(), works);
        QCOMPARE(contentOf(fixture.target()) == fixture.content, works);
    }

    void partThatIsTooLong()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::Truncates);
        fixture.download();
        QFile part(fixture.part());
        QVERIFY(part.open(QIODevice::Append));
        part.write(QByteArray(400000, 'x'));
        part.close();
        fixture.server.setManner(Manner::Good);
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void checksumThatDidNotCome()
    {
        Fixture fixture;
        DownloadRequest request = fixture.request();
        request.checksum = QUrl(QStringLiteral("http://no-such-host.invalid/set.zip.md5"));
        QVERIFY(!fixture.download(request).problem.isEmpty());
        QCOMPARE(QFileInfo(fixture.part()).size(), fixture.content.size());

        const qsizetype before = fixture.server.requests().size();
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
        const QList<QByteArray> asked = fixture.server.requests().mid(before);
        QCOMPARE(asked.size(), 2); // for what there is beyond what is kept, and for the checksum
        QVERIFY(asked[0].startsWith("GET /set.zip ") && asked[1].startsWith("GET /set.zip.md5 "));
    }

    void redirections()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::Redirects);
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void corrupted()
    {
        Fixture fixture;
        QByteArray wrong = fixture.content;
        wrong[1000] = '#';
        fixture.server.setFile(QStringLiteral("set.zip"), wrong);
        const Outcome outcome = fixture.download();
        QVERIFY2(outcome.problem.contains(QStringLiteral("checksum is wrong")), qPrintable(outcome.problem));
        QVERIFY(!QFile::exists(fixture.target()) && !QFile::exists(fixture.part()));
    }

    void checksumThatIsNotPublished()
    {
        Fixture fixture;
        DownloadRequest request = fixture.request();
        request.checksum = fixture.server.address().resolved(QUrl(QStringLiteral("nothing.md5")));
        QCOMPARE(fixture.download(request).problem, QString());
        request.checksum.clear();
        request.target += QStringLiteral("2.zip");
        QCOMPARE(fixture.download(request).problem, QString());
    }

    void pageInsteadOfTheArchive()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::LogsIn);
        DownloadRequest request = fixture.request();
        request.checksum.clear();
        const Outcome outcome = fixture.download(request);
        QVERIFY2(outcome.problem.contains(QStringLiteral("something else")), qPrintable(outcome.problem));
        QVERIFY(!QFile::exists(fixture.target()) && !QFile::exists(fixture.part()));
    }

    void missingFile()
    {
        Fixture fixture;
        DownloadRequest request = fixture.request();
        request.file = fixture.server.address().resolved(QUrl(QStringLiteral("ml-99m.zip")));
        const Outcome outcome = fixture.download(request);
        QVERIFY2(outcome.problem.contains(QStringLiteral("has no file ml-99m.zip")),
                 qPrintable(outcome.problem));
    }

    void offline()
    {
        Fixture fixture;
        DownloadRequest request = fixture.request();
        fixture.server.close();
        const Outcome refused = fixture.download(request);
        QVERIFY2(refused.problem.contains(QStringLiteral("does not take connections")),
                 qPrintable(refused.problem));
        request.file = QUrl(QStringLiteral("http://no-such-host.invalid/set.zip"));
        const Outcome unknown = fixture.download(request);
        QVERIFY2(unknown.problem.contains(QStringLiteral("cannot be reached")), qPrintable(unknown.problem));
    }

    /// A limit on the size of files stands for a disk without space: writing fails in the same place.
    void fullDisk()
    {
        Fixture fixture;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{100000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const Outcome outcome = fixture.download();
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(outcome.problem.contains(QStringLiteral("Free some space")), qPrintable(outcome.problem));
        QVERIFY(!QFile::exists(fixture.target()));
        QCOMPARE(fixture.download().problem, QString());
        QVERIFY(contentOf(fixture.target()) == fixture.content);
    }

    void folderThatCannotBeMade()
    {
        Fixture fixture;
        DownloadRequest request = fixture.request();
        request.target = QStringLiteral("/proc/no/such/set.zip");
        QVERIFY(fixture.download(request).problem.contains(QStringLiteral("cannot be made")));
    }

    void cancelling()
    {
        Fixture fixture;
        fixture.server.setManner(Manner::Stalls);
        Downloader downloader;
        QSignalSpy cancelled(&downloader, &Downloader::cancelled);
        QSignalSpy failed(&downloader, &Downloader::failed);
        downloader.start(fixture.request());
        TRY_VERIFY(QFileInfo(fixture.part()).size() > 0);
        downloader.cancel();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFileInfo(fixture.part()).size() > 0);
        downloader.cancel();
        QCOMPARE(cancelled.size(), 1);
    }

    /// The service, with its thread and the address from the environment.
    void serviceDownloadsIntoTheLibrary()
    {
        const QTemporaryDir folder;
        WebServer server;
        const QByteArray content = archive(50000);
        server.setFile(QStringLiteral("ml-100k.zip"), content);
        server.setFile(QStringLiteral("ml-100k.zip.md5"), md5Line(content));
        qputenv("AUTOREC_DOWNLOAD_BASE", server.address().toString().toUtf8());
        const Settings settings(folder.filePath(QStringLiteral("window.ini")));
        DownloadService service(settings, folder.filePath(QStringLiteral("library")));
        const MovieLensSet& set = *findMovieLensSet(QStringLiteral("ml-100k"));
        QSignalSpy finished(&service, &DownloadService::finished);
        QVERIFY(!service.isDownloaded(set));
        service.download(set);
        QVERIFY(service.isRunning());
        QCOMPARE(service.current(), set.name);
        QVERIFY(test::caught(finished));
        QVERIFY(!service.isRunning());
        QVERIFY(service.isDownloaded(set));
        QVERIFY(contentOf(service.pathOf(set)) == content);
        qunsetenv("AUTOREC_DOWNLOAD_BASE");
    }

    void addresses()
    {
        QCOMPARE(downloadBase().scheme(), QStringLiteral("https"));
        QCOMPARE(downloadBase(QStringLiteral("http://here/sets")).toString(),
                 QStringLiteral("http://here/sets/"));
        for (const MovieLensSet& set : movieLensSets()) {
            QVERIFY(findMovieLensSet(set.name) == &set);
            QVERIFY(licenceText(set).contains(QStringLiteral("Commercial use")));
        }
        QVERIFY(!findMovieLensSet(QStringLiteral("ml-2")));
        QVERIFY(citationText().contains(QStringLiteral("Harper")));
    }
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
