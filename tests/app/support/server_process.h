// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace autorec::test {

/// An answer of the server.
struct Reply
{
    int status = 0;
    QByteArray type;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char* name) const { return json().value(QLatin1String(name)).toString(); }
    QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

/// `autorec serve` as a program of its own, on a port that is free.
class ServerProcess
{
public:
    explicit ServerProcess(const QStringList& arguments)
    {
        m_process.start(test::autorecCommand(),
                        QStringList{QStringLiteral("serve")} + arguments +
                            QStringList{QStringLiteral("--port"), QStringLiteral("0")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(test::Patience))
            ;
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("Listening on "))
            m_url = QUrl(QString::fromLatin1(line.mid(13)));
    }
    ~ServerProcess()
    {
        m_process.kill();
        m_process.waitForFinished(test::Patience);
    }

    bool isListening() const { return m_url.isValid(); }
    bool isRunning()
    {
        m_process.waitForFinished(0);
        return m_process.state() == QProcess::Running;
    }
    /// The address of a path that begins with a slash.
    QUrl url(const QString& path) const { return QUrl(m_url.toString() + path.mid(1)); }
    void askToStop() { m_process.terminate(); }
    /// The exit status; -1 if it crashed or is still running.
    int ended()
    {
        const bool isOver =
            m_process.state() == QProcess::NotRunning || m_process.waitForFinished(test::Patience);
        return isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

    /// A connection of its own.
    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
        socket->waitForConnected(test::Patience);
        return socket;
    }

    Reply get(const QString& path) { return sent("GET", path); }
    Reply post(const QString& path, const QByteArray& body, const QByteArray& type = "application/json")
    {
        return sent("POST", path, body, type);
    }
    Reply sent(const QByteArray& method, const QString& path, const QByteArray& body = {},
               const QByteArray& type = {})
    {
        QNetworkRequest request(url(path));
        if (!type.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        const std::unique_ptr<QNetworkReply> reply(
            method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->rawHeader("Content-Type"), reply->readAll(), reply->error(), reply->rawHeaderPairs()};
    }

private:
    QProcess m_process;
    QUrl m_url;
    QNetworkAccessManager m_network;
};

/// Everything that arrives until the server closes the connection, or until `enough` of it has arrived.
inline QByteArray received(QTcpSocket& socket, qsizetype enough = -1, int patience = 60000)
{
    QByteArray all;
    QElapsedTimer timer;
    timer.start();
    while ((enough < 0 || all.size() < enough) && timer.elapsed() < patience) {
        all += socket.readAll();
        if (socket.state() == QAbstractSocket::UnconnectedState && socket.bytesAvailable() == 0)
            break;
        socket.waitForReadyRead(100);
    }
    return all + socket.readAll();
}

/// The next answer on a connection that stays open.
inline QByteArray nextAnswer(QTcpSocket& socket)
{
    const QByteArray field = "Content-Length: ";
    QByteArray answer;
    while (!answer.endsWith("\r\n\r\n") && (socket.canReadLine() || socket.waitForReadyRead(test::Patience)))
        answer += socket.readLine();
    const qsizetype length = answer.indexOf(field) + field.size();
    const qsizetype body = answer.mid(length, answer.indexOf('\r', length) - length).toLongLong();
    const qsizetype whole = answer.size() + body;
    while (answer.size() < whole && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(test::Patience)))
        answer += socket.read(whole - answer.size());
    return answer;
}

} // namespace autorec::test
