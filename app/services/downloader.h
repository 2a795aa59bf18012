// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
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
    QUrl
        checksum; ///< a text that begins with the file's MD5 in hexadecimal digits; empty where there is none
    QString target; ///< path; nothing is there until the whole file is
};

/// Fetches one file at a time. What has come is kept in "TARGET.part", so that a download that broke or was
/// cancelled goes on where it stopped, unless the file on the server has changed. Checked for length and,
/// where one is published, checksum, then renamed. Certificates are checked and redirections never lead from
/// https to http. Asynchronous; writes to the disk on the thread that it lives on.
class Downloader : public QObject
{
    Q_OBJECT

public:
    explicit Downloader(QObject* parent = nullptr);
    ~Downloader() override;

    /// How long nothing may come before the download is given up.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

public Q_SLOTS:
    /// Gives up a download that is under way.
    void start(const autorec::DownloadRequest& request);
    void cancel();

Q_SIGNALS:
    /// `total` is 0 until it is known. At most some twenty times a second.
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
    bool m_bodyIsFile = false; ///< what comes is the file, not a page about an error
    int m_patience = 30000;
    QElapsedTimer m_sinceProgress;
};

} // namespace autorec

Q_DECLARE_METATYPE(autorec::DownloadRequest)
