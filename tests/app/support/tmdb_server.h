// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace autorec::test {

/// Answers as TMDB does, on loopback, and can be made to answer as it should not.
class TmdbServer : public QTcpServer
{
public:
    static constexpr auto Token = "eyJ.a-token.for_tests";

    struct Answer
    {
        QByteArray status = "200 OK";
        QByteArray body = {};
        QByteArray fields = {};
        int delay = 0; ///< milliseconds
    };

    TmdbServer()
    {
        listen(QHostAddress::LocalHost);
        m_clock.start();
        setAnswer(QStringLiteral("/3/configuration"),
                  {.body = "{\"images\":{\"base_url\":\"" + base() + "/t/p/\",\"secure_base_url\":\"" +
                           base() +
                           "/t/p/\",\"poster_sizes\":[\"w92\",\"w154\",\"w342\",\"w780\",\"original\"]}}"});
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                serve(socket);
        });
    }

    QByteArray base() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }
    QUrl address() const { return QUrl(QString::fromLatin1(base())); }

    /// What is answered to a path; the last answer stays, those before it are given once each.
    void setAnswer(const QString& path, const Answer& answer) { m_answers[path] = {answer}; }
    void addAnswer(const QString& path, const Answer& answer) { m_answers[path].append(answer); }
    /// A film with a poster.
    void addMovie(int id, const QByteArray& title, const QByteArray& director)
    {
        const QByteArray number = QByteArray::number(id);
        setAnswer(QStringLiteral("/3/movie/%1").arg(id),
                  {.body = "{\"id\":" + number + ",\"title\":\"" + title +
                           "\",\"overview\":\"About it.\",\"runtime\":136,\"original_language\":\"en\","
                           "\"production_countries\":[{\"iso_3166_1\":\"US\",\"name\":\"United States\"}],"
                           "\"genres\":[{\"id\":28,\"name\":\"Action\"}],\"poster_path\":\"/p" +
                           number +
                           ".jpg\",\"credits\":{\"cast\":[{\"name\":\"First Actor\",\"order\":0},"
                           "{\"name\":\"Second Actor\",\"order\":1}],\"crew\":[{\"job\":\"Writer\","
                           "\"name\":\"A Writer\"},{\"job\":\"Director\",\"name\":\"" +
                           director + "\"}]}}"});
        setAnswer(QStringLiteral("/t/p/w342/p%1.jpg").arg(id), {.body = jpeg()});
    }
    static QByteArray jpeg() { return "\xff\xd8\xff\xe0 a picture, as far as its first bytes say"; }

    /// The paths that were asked for, in order, without their queries.
    QStringList paths() const
    {
        QStringList all;
        for (const QByteArray& request : m_requests)
            all.append(QUrl(QString::fromLatin1(request.split(' ').value(1))).path());
        return all;
    }
    const QList<QByteArray>& requests() const { return m_requests; }
    /// When each request came, in milliseconds.
    const QList<qint64>& times() const { return m_times; }

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            m_requests.append(request);
            m_times.append(m_clock.elapsed());
            const Answer answer = answerTo(request);
            QTimer::singleShot(answer.delay, socket, [socket, answer] {
                socket->write("HTTP/1.1 " + answer.status + "\r\n" + answer.fields +
                              "Content-Length: " + QByteArray::number(answer.body.size()) +
                              "\r\nConnection: close\r\n\r\n" + answer.body);
                socket->disconnectFromHost();
            });
        });
    }

    Answer answerTo(const QByteArray& request)
    {
        const QString path = QUrl(QString::fromLatin1(request.split(' ').value(1))).path();
        const bool isPicture = path.startsWith(QStringLiteral("/t/p/"));
        const bool isAllowed = request.toLower().contains(QByteArray("authorization: bearer ") +
                                                          QByteArray(Token).toLower() + "\r\n") ||
                               request.contains("api_key=0123456789abcdef0123456789abcdef");
        if (!isPicture && !isAllowed)
            return {"401 Unauthorized", "{\"status_code\":7,\"status_message\":\"Invalid API key\"}"};
        QList<Answer>& answers = m_answers[path];
        if (answers.isEmpty())
            return {"404 Not Found", "{\"status_code\":34}"};
        return answers.size() > 1 ? answers.takeFirst() : answers.front();
    }

    QMap<QString, QList<Answer>> m_answers;
    QList<QByteArray> m_requests;
    QList<qint64> m_times;
    QElapsedTimer m_clock;
};

} // namespace autorec::test
