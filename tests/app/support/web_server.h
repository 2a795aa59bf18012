// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace autorec::test {

/// A web server on loopback that can be made to misbehave.
class WebServer : public QTcpServer
{
public:
    enum class Manner {
        Good,
        IgnoresRanges,
        Stalls,     ///< sends half of the body and then nothing
        Truncates,  ///< sends half of the body and closes
        Redirects,  ///< to the same path below /moved
        Circles,    ///< redirects to itself
        Fails,      ///< with status 503
        WrongRange, ///< sends another part than was asked for
        LogsIn,     ///< sends a web page, whatever is asked for
        ClosesAtOnce
    };

    WebServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                serve(socket);
        });
    }

    QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }
    void setFile(const QString& path, const QByteArray& content) { m_files[path] = content; }
    void setManner(Manner manner) { m_manner = manner; }
    void setTag(const QByteArray& tag) { m_tag = tag; }
    /// The requests so far. Qt may write the names of header fields in upper or lower case.
    const QList<QByteArray>& requests() const { return m_requests; }

private:
    void serve(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            m_requests.append(request);
            answer(socket, request);
        });
    }

    void answer(QTcpSocket* socket, const QByteArray& request)
    {
        const QString path = QString::fromLatin1(request.split(' ').value(1)).mid(1);
        const QString name = path.startsWith(QStringLiteral("moved/")) ? path.mid(6) : path;
        if (m_manner == Manner::ClosesAtOnce)
            return socket->abort();
        if (m_manner == Manner::Fails)
            return send(socket, "503 Service Unavailable", {}, "busy");
        if (m_manner == Manner::LogsIn)
            return send(socket, "200 OK", {}, "<html>Please log in</html>");
        if (m_manner == Manner::Circles || (m_manner == Manner::Redirects && name == path))
            return send(socket, "302 Found",
                        "Location: /" + QByteArray(m_manner == Manner::Circles ? "" : "moved/") +
                            path.toLatin1() + "\r\n",
                        {});
        if (!m_files.contains(name))
            return send(socket, "404 Not Found", {}, "no such file");
        sendFile(socket, request, m_files[name], name.endsWith(QStringLiteral(".md5")));
    }

    void sendFile(QTcpSocket* socket, const QByteArray& request, const QByteArray& content, bool isChecksum)
    {
        const qsizetype first = firstAskedFor(request);
        const bool partly = first > 0 && m_manner != Manner::IgnoresRanges &&
                            request.toLower().contains("if-range: " + m_tag + "\r\n");
        if (partly && first >= content.size())
            return send(socket, "416 Range Not Satisfiable",
                        "Content-Range: bytes */" + QByteArray::number(content.size()) + "\r\n", {});
        const qsizetype from = !partly ? 0 : m_manner == Manner::WrongRange ? first + 1 : first;
        QByteArray fields = "ETag: " + m_tag + "\r\n";
        if (partly)
            fields += "Content-Range: bytes " + QByteArray::number(from) + "-" +
                      QByteArray::number(content.size() - 1) + "/" + QByteArray::number(content.size()) +
                      "\r\n";
        const QByteArray body = content.mid(from);
        const bool breaks = !isChecksum && (m_manner == Manner::Stalls || m_manner == Manner::Truncates);
        const QByteArray sent = breaks ? body.left(body.size() / 2) : body;
        socket->write("HTTP/1.1 " + QByteArray(partly ? "206 Partial Content" : "200 OK") + "\r\n" + fields +
                      "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" +
                      sent);
        if (m_manner != Manner::Stalls || isChecksum)
            socket->disconnectFromHost();
    }

    static void send(QTcpSocket* socket, const QByteArray& status, const QByteArray& fields,
                     const QByteArray& body)
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " +
                      QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    static qsizetype firstAskedFor(const QByteArray& request)
    {
        const qsizetype begin = request.toLower().indexOf("range: bytes=");
        return begin < 0 ? 0 : request.mid(begin + 13, request.indexOf('-', begin) - begin - 13).toLongLong();
    }

    QMap<QString, QByteArray> m_files;
    QByteArray m_tag = "\"first\"";
    Manner m_manner = Manner::Good;
    QList<QByteArray> m_requests;
};

} // namespace autorec::test
