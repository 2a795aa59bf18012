// SPDX-License-Identifier: GPL-3.0-or-later
// autorec download, against a server on loopback.

#include "tests/app/support/web_server.h"
#include "tests/support/paths.h"
#include "tests/support/waiting.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using Manner = test::WebServer::Manner;

namespace {

/// The command and how it ended; the server answers meanwhile.
struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Run runBeside(const test::WebServer& server, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AUTOREC_DOWNLOAD_BASE"), server.address().toString());
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(test::autorecCommand(), arguments);
    const bool ended =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, test::Patience);
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestDownloadCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::WebServer m_server;
    const QByteArray m_content = "PK\x03\x04" + QByteArray(5000, 'x');

    QStringList arguments(const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("download"), QStringLiteral("ml-100k"), QStringLiteral("--to"),
                           m_folder.path()} +
               more;
    }
    QString file() const { return m_folder.filePath(QStringLiteral("ml-100k.zip")); }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file());
        m_server.setManner(Manner::Good);
        m_server.setFile(QStringLiteral("ml-100k.zip"), m_content);
        m_server.setFile(QStringLiteral("ml-100k.zip.md5"),
                         "MD5 (ml-100k.zip) = " +
                             QCryptographicHash::hash(m_content, QCryptographicHash::Md5).toHex() + "\n");
    }

    void nothingComesBeforeItsTermsAreAgreedTo()
    {
        const Run run = runBeside(m_server, arguments());
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("must not be passed on") && run.err.contains("Harper"));
        QVERIFY(run.err.contains("--agree"));
        QVERIFY(m_server.requests().isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void comesWhole()
    {
        const Run run = runBeside(m_server, arguments({QStringLiteral("--agree"), QStringLiteral("--json")}));
        QCOMPARE(run.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json.value(QLatin1String("file")).toString(), file());
        QVERIFY(json.value(QLatin1String("citation")).toString().contains(QStringLiteral("Konstan")));
        QFile got(file());
        QVERIFY(got.open(QIODevice::ReadOnly));
        QVERIFY(got.readAll() == m_content);
    }

    void errorsAreOneLine()
    {
        m_server.setManner(Manner::Fails);
        const Run run = runBeside(m_server, arguments({QStringLiteral("--agree")}));
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("autorec: 127.0.0.1"));
        QVERIFY(run.err.contains("status 503"));
        QVERIFY(!QFile::exists(file()));
    }

    void unknownSetsAreWrongUsage()
    {
        QCOMPARE(runBeside(m_server, {QStringLiteral("download"), QStringLiteral("ml-7")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestDownloadCommand)
#include "tst_download_command.moc"
