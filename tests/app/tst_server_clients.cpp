// SPDX-License-Identifier: GPL-3.0-or-later
// autorec serve and clients that are slow, greedy, many or wrong: each costs no more than its connection.

#include "tests/app/support/command.h"
#include "tests/app/support/server_process.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace autorec::test;

namespace {

const QByteArray Profile = R"({"ratings":[{"title":"Titanic","year":1997,"stars":4.5}]})";

QByteArray posted(const QByteArray& body)
{
    return "POST /recommend HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray asked(const QByteArray& path, const QByteArray& fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

} // namespace

class TestServerClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({QStringLiteral("train"), QStringLiteral("demo"), QStringLiteral("--model"),
                      QStringLiteral("u-autorec"), QStringLiteral("--epochs"), QStringLiteral("1"),
                      QStringLiteral("--out"), model()})
                     .status,
                 0);
    }
    void init()
    {
        m_server = started({QStringLiteral("--timeout"), QStringLiteral("2"), QStringLiteral("--body-limit"),
                            QStringLiteral("20000")});
        QVERIFY(m_server->isListening());
    }
    void cleanup()
    {
        QVERIFY(m_server->isRunning());
        QVERIFY(isWell());
        m_server->askToStop();
        QCOMPARE(m_server->ended(), 0);
    }

    void wrongRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& sent, int status) {
            QTest::newRow(name) << sent << status;
        };
        row("garbage", QByteArray("\x16\x03\x01\x00\xff garbage\r\n\r\n", 17), 400);
        row("no version", "GET /health\r\n\r\n", 400);
        row("no method", " / HTTP/1.1\r\n\r\n", 400);
        row("negative length", "POST /recommend HTTP/1.1\r\nContent-Length: -5\r\n\r\nabc", 400);
        row("length too great to write", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
            400);
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
        row("length and chunks",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("bad chunk", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 400);
        row("body that is promised too long",
            "POST /recommend HTTP/1.1\r\nContent-Length: 8000000000\r\n\r\n", 413);
        row("body that is too long", posted(QByteArray(20001, ' ')), 413);
        row("chunks that are too long",
            "POST /recommend HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n" +
                QByteArray(30000, 'x'),
            413);
        row("one long field", asked("/", "X: " + QByteArray(100000, 'x') + "\r\n"), 431);
        row("many fields", asked("/", QByteArray("Field: value\r\n").repeated(10000)), 431);
        row("long address", asked("/" + QByteArray(100000, 'a')), 431);
    }
    void wrongRequestsAreRefused()
    {
        QFETCH(QByteArray, sent);
        QFETCH(int, status);
        const auto socket = m_server->connected();
        socket->write(sent);
        const QByteArray answer = received(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status)), answer.left(200).constData());
        QVERIFY(answer.contains("application/problem+json"));
        QVERIFY(answer.contains("Connection: close"));
    }

    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("answered");
        QTest::newRow("as proxies send it")
            << QByteArray("http://localhost/health") << QByteArray("u-autorec");
        QTest::newRow("of the whole server")
            << QByteArray("http://localhost") << QByteArray("POST /recommend");
        QTest::newRow("escaped") << QByteArray("/similar/%31?n=1") << QByteArray("similarity");
        QTest::newRow("empty parts") << QByteArray("/movies?&search=matrix&&limit=1")
                                     << QByteArray("The Matrix");
        QTest::newRow("signs that escape nothing")
            << QByteArray("/movies?search=%+matrix%zz&limit=1") << QByteArray("\"items\"");
        QTest::newRow("an escape that is no UTF-8")
            << QByteArray("/movies?search=matrix%E9") << QByteArray("\"items\"");
    }
    void addressesAreUnderstood()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, answered);
        const auto socket = m_server->connected();
        socket->write(asked(address, "Connection: close\r\n"));
        const QByteArray answer = received(*socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY2(answer.contains(answered), answer.constData());
    }

    void randomBytesDoNoHarm()
    {
        QRandomGenerator random(7);
        const QByteArray good = posted(Profile);
        for (int k = 0; k < 300; ++k) {
            QByteArray bytes = good;
            for (int change = 0; change < 1 + k % 8; ++change)
                bytes[random.bounded(static_cast<int>(bytes.size()))] =
                    static_cast<char>(random.bounded(256));
            const auto socket = m_server->connected();
            socket->write(
                bytes.left(k % 3 == 0 ? random.bounded(static_cast<int>(bytes.size())) : bytes.size()));
            socket->waitForBytesWritten();
            if (k % 2 == 0)
                socket->abort();
            else
                socket->disconnectFromHost();
        }
        QVERIFY(isWell());
    }

    void clientsMayLeaveBeforeTheAnswer()
    {
        for (int k = 0; k < 200; ++k) {
            const auto socket = m_server->connected();
            socket->write(posted(Profile).repeated(3));
            socket->waitForBytesWritten();
            socket->abort();
        }
        // While their requests are still worked on, others may be told to come again.
        TRY_VERIFY(isWell());
    }

    void aBodyOfGigabytesIsNotRead()
    {
        const auto socket = m_server->connected();
        socket->write("POST /recommend HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
        for (int k = 0; k < 400 && socket->state() == QAbstractSocket::ConnectedState; ++k) {
            socket->write(chunk);
            socket->waitForBytesWritten(1000);
        }
        QVERIFY(received(*socket).startsWith("HTTP/1.1 413"));
    }

    void stalledClientsAreCutOffAndBlockNobody()
    {
        std::vector<std::unique_ptr<QTcpSocket>> stalled;
        for (int k = 0; k < 50; ++k) {
            stalled.push_back(m_server->connected());
            stalled.back()->write(k % 2 == 0 ? QByteArray("GET /hea") : posted(Profile).chopped(5));
        }
        stalled.push_back(m_server->connected()); // says nothing at all
        QVERIFY(isWell());
        for (const auto& socket : stalled) {
            QCOMPARE(received(*socket), QByteArray());
            QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        }
    }

    void aByteNowAndThenDoesNotKeepAConnection()
    {
        const auto socket = m_server->connected();
        socket->write("GET / HTTP/1.1\r\nX: ");
        int sent = 0;
        while (socket->state() == QAbstractSocket::ConnectedState && sent < 600) {
            socket->write("x");
            socket->waitForReadyRead(100);
            ++sent;
        }
        QVERIFY(sent < 600);
    }

    void aClientThatTakesNoAnswersIsCutOff()
    {
        const auto socket = m_server->connected();
        socket->setReadBufferSize(1);
        socket->write(asked("/openapi.json").repeated(1000000));
        socket->waitForDisconnected(autorec::test::Patience);
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void keepsConnectionsAlive()
    {
        const auto socket = m_server->connected();
        for (int k = 0; k < 20; ++k) {
            socket->write(asked("/health"));
            const QByteArray answer = nextAnswer(*socket);
            QVERIFY(answer.startsWith("HTTP/1.1 200 OK"));
            QVERIFY(!answer.contains("Connection: close"));
        }
        socket->write(asked("/health", "Connection: close\r\n"));
        QVERIFY(received(*socket).contains("Connection: close"));
        QCOMPARE(socket->state(), QAbstractSocket::UnconnectedState);

        const auto older = m_server->connected();
        older->write("GET /health HTTP/1.0\r\n\r\n");
        QVERIFY(received(*older).startsWith("HTTP/1.0 200"));
        QCOMPARE(older->state(), QAbstractSocket::UnconnectedState);
    }

    void answersPipelinedRequestsInOrder()
    {
        const auto socket = m_server->connected();
        socket->write(posted(Profile) + asked("/health") + posted("{}") + asked("/nowhere") +
                      asked("/", "Connection: close\r\n"));
        const QByteArray all = received(*socket);
        qsizetype at = 0;
        for (const char* part :
             {"profile_ratings", "uptime_seconds", "profile_ratings", "404 Not Found", "GET /health"}) {
            at = all.indexOf(part, at);
            QVERIFY2(at >= 0, part);
            at += qsizetype(qstrlen(part));
        }
        QCOMPARE(all.count("HTTP/1.1 "), 5);
    }

    void asksForTheBodyWhereItWaits()
    {
        const auto socket = m_server->connected();
        const QByteArray whole = posted(Profile);
        const qsizetype body = whole.indexOf("\r\n\r\n") + 2;
        socket->write(whole.left(body) + "Expect: 100-continue\r\nConnection: close\r\n\r\n");
        QVERIFY(received(*socket, 25).startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        socket->write(Profile);
        QVERIFY(received(*socket).startsWith("HTTP/1.1 200 OK"));
    }

    void answersAHundredAtOnce()
    {
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int k = 0; k < 100; ++k)
            clients.push_back(m_server->connected());
        QByteArray wanted = posted(Profile);
        wanted.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n");
        for (const auto& client : clients) {
            client->write(wanted);
            client->flush();
        }
        QByteArray first;
        for (const auto& client : clients) {
            const QByteArray answer = received(*client);
            QVERIFY(answer.startsWith("HTTP/1.1 200 OK"));
            first = first.isEmpty() ? answer : first;
            QCOMPARE(answer, first);
        }
    }

    void moreThanCanWaitAreSentAway()
    {
        const auto server = started({QStringLiteral("--threads"), QStringLiteral("1"),
                                     QStringLiteral("--waiting"), QStringLiteral("0")});
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        const QByteArray hard = R"({"n":200,"diversity":0.5,"like_genres":["Drama","Comedy"]})";
        for (int k = 0; k < 20; ++k) {
            clients.push_back(server->connected());
            clients.back()->write(posted(hard).replace("Host: x\r\n", "Connection: close\r\n"));
            clients.back()->flush();
        }
        int answered = 0;
        int sentAway = 0;
        for (const auto& client : clients) {
            const QByteArray answer = received(*client);
            answered += answer.startsWith("HTTP/1.1 200");
            sentAway += answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: 1");
        }
        QVERIFY(answered > 0);
        QVERIFY(sentAway > 0);
        QCOMPARE(answered + sentAway, 20);
    }

    void connectionsBeyondTheLimitWait()
    {
        const auto server = started({QStringLiteral("--connections"), QStringLiteral("3")});
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int k = 0; k < 10; ++k) {
            clients.push_back(server->connected());
            clients.back()->write(asked("/health", "Connection: close\r\n"));
        }
        for (const auto& client : clients)
            QVERIFY(received(*client).startsWith("HTTP/1.1 200"));
    }

    void finishesWhatRunsWhenStopped()
    {
        const auto server = started({});
        const auto idle = server->connected();
        const auto half = server->connected();
        half->write("GET /hea");
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int k = 0; k < 20; ++k) {
            clients.push_back(server->connected());
            clients.back()->write(posted(R"({"n":100,"diversity":0.5,"like_genres":["Drama"]})"));
            clients.back()->flush();
        }
        QVERIFY(clients.front()->waitForReadyRead(autorec::test::Patience));
        server->askToStop();
        for (const auto& client : clients) {
            const QByteArray answer = received(*client);
            QVERIFY(client != clients.front() || !answer.isEmpty());
            const qsizetype body = answer.indexOf("\r\n\r\n") + 4;
            QVERIFY(answer.isEmpty() || QJsonDocument::fromJson(answer.mid(body)).isObject());
        }
        QCOMPARE(server->ended(), 0);
        QCOMPARE(received(*idle), QByteArray());
        QCOMPARE(received(*half), QByteArray());
    }

    void aPortInUseIsAnError()
    {
        const QString port = QString::number(m_server->url(QStringLiteral("/")).port());
        const Outcome outcome =
            run({QStringLiteral("serve"), model(), QStringLiteral("demo"), QStringLiteral("--port"), port});
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.err.contains("in use"));
        QVERIFY(outcome.err.contains(port.toLatin1()));
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(run({QStringLiteral("serve"), model(), QStringLiteral("demo"), QStringLiteral("--address"),
                      QStringLiteral("here")})
                     .status,
                 1);
    }

    void listeningToOthersIsWarnedOf()
    {
        const auto server = started({QStringLiteral("--address"), QStringLiteral("0.0.0.0")});
        QVERIFY(server->isListening());
        server->askToStop();
        QCOMPARE(server->ended(), 0);
        QVERIFY(server->errors().contains("password"));
    }

private:
    std::unique_ptr<ServerProcess> started(const QStringList& options) const
    {
        return std::make_unique<ServerProcess>(QStringList{model(), QStringLiteral("demo")} + options);
    }
    bool isWell() { return m_server->get(QStringLiteral("/health")).status == 200; }
    QString model() const { return m_folder.filePath(QStringLiteral("demo.autorec")); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
};

QTEST_GUILESS_MAIN(TestServerClients)
#include "tst_server_clients.moc"
