// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

class QNetworkReply;

namespace autorec {

/// A file to fetch, and where to.
struct DownloadRequest
{
    QUrl file;
    QUrl checksum;  ///< a text with the file's MD5 in hexadecimal digits; empty if none is published
    QString target; ///< path; created when the whole file has arrived
};

/// Fetches one file at a time. Keeps what arrived in "TARGET.part": a download that broke or was cancelled
/// resumes there, unless the file on the server has changed. Checks the length and, if one is published, the
/// checksum, then renames the file. Verifies certificates and never follows a redirection from https to http.
/// Asynchronous; writes to the disk on its own thread.
class Downloader : public QObject
{
    Q_OBJECT

public:
    Downloader();
    ~Downloader() override;

    /// Time without any data after which a download fails.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

    /// Cancels a running download.
    void start(const DownloadRequest& request);
    void cancel();

Q_SIGNALS:
    /// `total` is 0 until it is known. Emitted at most twenty times a second.
    void progressChanged(qint64 received, qint64 total);
    void finished(const QString& target);
    void failed(const QString& message);
    void cancelled();

private:
    QNetworkReply* get(const QUrl& url, bool resumes);
    void fetchFile();
    void readHeaders();
    void readBody();
    void endOfFile();
    void startAgain();
    void endOfBody();
    void fetchChecksum();
    void endOfChecksum();
    void keep();
    void reject(const QString& message);
    void fail(const QString& message);
    void dropReply();

    QString partName() const { return m_request.target + QStringLiteral(".part"); }
    QString validatorName() const { return partName() + QStringLiteral(".validator"); }
    QByteArray validator() const;

    QNetworkAccessManager m_network;
    QNetworkReply* m_reply = nullptr;
    DownloadRequest m_request;
    QFile m_part;
    qint64 m_total = 0;        ///< bytes; 0 while unknown
    bool m_bodyIsFile = false; ///< the reply is the file, not a page about an error
    int m_timeout = 30000;
    QElapsedTimer m_sinceProgress;
};

} // namespace autorec
