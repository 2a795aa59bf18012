// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/downloader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QNetworkReply>

#include <filesystem>
#include <system_error>

namespace autorec {

namespace {

constexpr int NotFound = 404;
constexpr int PartialContent = 206;
constexpr int RangeNotSatisfiable = 416;
constexpr int Ok = 200;

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Identifies one version of the file on the server. A weak tag does not.
QByteArray validatorOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag");
    return !tag.isEmpty() && !tag.startsWith("W/") ? tag : reply.rawHeader("Last-Modified");
}

QString serverOf(const QUrl& url)
{
    return url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
}

QString brokenConnection(const QString& server)
{
    return Downloader::tr(
               "The connection to %1 broke. What has come is kept: start the download again to go on.")
        .arg(server);
}

QString describe(const QNetworkReply& reply, const QUrl& url)
{
    const QString server = serverOf(url);
    const int status = statusOf(reply);
    if (status == NotFound)
        return Downloader::tr("%1 has no file %2. It may have been moved; look at the server's web page.")
            .arg(server, url.fileName());
    if (status >= 400)
        return Downloader::tr("%1 refused to send the file: it answered with status %2. Try again later.")
            .arg(server)
            .arg(status);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Downloader::tr("%1 cannot be reached. Check that you are connected to the internet.")
            .arg(server);
    case QNetworkReply::ConnectionRefusedError:
        return Downloader::tr("%1 does not take connections. Check the address and try again later.")
            .arg(server);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Downloader::tr("%1 stopped sending. What has come is kept: start the download again to go on.")
            .arg(server);
    case QNetworkReply::RemoteHostClosedError:
        return brokenConnection(server);
    case QNetworkReply::SslHandshakeFailedError:
        return Downloader::tr("The certificate of %1 could not be verified, so nothing was downloaded. Check "
                              "the clock of this computer and who runs the network.")
            .arg(server);
    case QNetworkReply::InsecureRedirectError:
        return Downloader::tr("%1 redirects to an address without encryption, so nothing was downloaded.")
            .arg(server);
    case QNetworkReply::TooManyRedirectsError:
        return Downloader::tr("%1 redirects in a loop. Try again later.").arg(server);
    default:
        return Downloader::tr("The download from %1 failed: %2. Try again later.")
            .arg(server, reply.errorString());
    }
}

/// "bytes 100-999/1000" → 100; −1 where it is not that.
qint64 firstByteOf(const QByteArray& contentRange)
{
    const qsizetype space = contentRange.indexOf(' ');
    const qsizetype dash = contentRange.indexOf('-');
    bool isNumber = false;
    const qint64 first = contentRange.mid(space + 1, dash - space - 1).toLongLong(&isNumber);
    return isNumber ? first : -1;
}

/// "bytes */1000" → 1000, the length of the whole file; −1 where it is not that.
qint64 wholeLengthOf(const QByteArray& contentRange)
{
    bool isNumber = false;
    const qint64 length = contentRange.mid(contentRange.indexOf('/') + 1).toLongLong(&isNumber);
    return isNumber ? length : -1;
}

QByteArray md5Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Md5);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

} // namespace

Downloader::Downloader()
    : m_network(this)
{
}

Downloader::~Downloader()
{
    dropReply();
}

void Downloader::start(const DownloadRequest& request)
{
    dropReply();
    m_part.close();
    m_request = request;
    m_total = 0;
    const QString folder = QFileInfo(request.target).path();
    if (!QDir().mkpath(folder))
        return fail(
            tr("The folder %1 cannot be made. Choose another.").arg(QDir::toNativeSeparators(folder)));
    m_part.setFileName(partName());
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Append))
        return fail(tr("%1 cannot be written: %2. Choose another folder.")
                        .arg(QDir::toNativeSeparators(partName()), m_part.errorString()));
    m_sinceProgress.start();
    fetchFile();
}

void Downloader::cancel()
{
    if (!m_reply)
        return;
    dropReply();
    m_part.close();
    Q_EMIT cancelled();
}

QNetworkReply* Downloader::get(const QUrl& url, bool resumes)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setTransferTimeout(m_timeout);
    request.setRawHeader("Accept-Encoding", "identity"); // lengths and ranges are of the file itself
    if (resumes) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + "-");
        request.setRawHeader("If-Range", validator());
    }
    return m_network.get(request);
}

void Downloader::fetchFile()
{
    constexpr qint64 BufferSize = 1 << 22;
    const bool resumes = m_part.size() > 0 && !validator().isEmpty();
    m_bodyIsFile = false;
    m_reply = get(m_request.file, resumes);
    m_reply->setReadBufferSize(BufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Downloader::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Downloader::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Downloader::endOfFile);
}

void Downloader::readHeaders()
{
    const int status = statusOf(*m_reply);
    if (status != Ok && status != PartialContent)
        return;
    const bool goesOn =
        status == PartialContent && firstByteOf(m_reply->rawHeader("Content-Range")) == m_part.size();
    if (status == PartialContent && !goesOn) {
        return fail(tr("%1 sent another part of the file than was asked for. Try again later.")
                        .arg(serverOf(m_request.file)));
    }
    if (!goesOn)
        m_part.resize(0);
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    m_total = length > 0 ? m_part.size() + length : 0;
    QFile kept(validatorName());
    if (kept.open(QIODevice::WriteOnly))
        kept.write(validatorOf(*m_reply));
    m_bodyIsFile = true;
}

void Downloader::readBody()
{
    constexpr qint64 MillisecondsBetween = 50;
    if (!m_bodyIsFile)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (m_part.write(bytes) != bytes.size() || !m_part.flush())
        return fail(tr("%1 cannot be written: %2. Free some space and start the download again to go on.")
                        .arg(QDir::toNativeSeparators(partName()), m_part.errorString()));
    if (m_sinceProgress.elapsed() < MillisecondsBetween)
        return;
    m_sinceProgress.restart();
    Q_EMIT progressChanged(m_part.size(), m_total);
}

void Downloader::endOfFile()
{
    if (statusOf(*m_reply) == RangeNotSatisfiable && m_part.size() > 0) {
        if (wholeLengthOf(m_reply->rawHeader("Content-Range")) == m_part.size())
            endOfBody(); // only the checksum had not come
        else
            startAgain();
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError)
        return fail(describe(*m_reply, m_request.file));
    readBody();
    if (!m_reply)
        return;
    if (m_total > 0 && m_part.size() != m_total)
        return fail(brokenConnection(serverOf(m_request.file)));
    endOfBody();
}

/// The partial file does not match the beginning of the server's file.
void Downloader::startAgain()
{
    dropReply();
    m_part.resize(0);
    QFile::remove(validatorName());
    fetchFile();
}

void Downloader::endOfBody()
{
    dropReply();
    m_part.close();
    Q_EMIT progressChanged(QFileInfo(partName()).size(), m_total);
    if (m_request.checksum.isEmpty())
        keep();
    else
        fetchChecksum();
}

void Downloader::fetchChecksum()
{
    m_reply = get(m_request.checksum, false);
    connect(m_reply, &QNetworkReply::finished, this, &Downloader::endOfChecksum);
}

void Downloader::endOfChecksum()
{
    constexpr qsizetype Digits = 32;
    if (statusOf(*m_reply) != NotFound && m_reply->error() != QNetworkReply::NoError)
        return fail(describe(*m_reply, m_request.checksum));
    const QByteArray text = statusOf(*m_reply) == NotFound ? QByteArray() : m_reply->readAll().trimmed();
    dropReply();
    // "digest  file", or "MD5 (file) = digest"
    const QByteArray digest = text.startsWith("MD5") ? text.right(Digits) : text.left(Digits);
    if (!digest.isEmpty() && digest.toLower() != md5Of(partName())) {
        reject(tr(
            "The file that came from %1 is damaged: its checksum is wrong. It was thrown away; download it "
            "again."));
        return;
    }
    keep();
}

void Downloader::keep()
{
    const bool isZip = m_part.open(QIODevice::ReadOnly) && m_part.peek(2) == "PK";
    m_part.close();
    if (!isZip && m_request.target.endsWith(u".zip")) {
        reject(
            tr("%1 sent something else than the archive, perhaps a page to log in to the network. Open a web "
               "browser to see."));
        return;
    }
    std::error_code error;
    std::filesystem::rename(partName().toStdU16String(), m_request.target.toStdU16String(), error);
    if (error)
        return fail(
            tr("%1 cannot be written: %2. Choose another folder.")
                .arg(QDir::toNativeSeparators(m_request.target), QString::fromStdString(error.message())));
    QFile::remove(validatorName());
    Q_EMIT finished(m_request.target);
}

/// Deletes the received data. `message` has a placeholder for the server.
void Downloader::reject(const QString& message)
{
    m_part.remove();
    QFile::remove(validatorName());
    fail(message.arg(serverOf(m_request.file)));
}

void Downloader::fail(const QString& message)
{
    dropReply();
    m_part.close();
    Q_EMIT failed(message);
}

void Downloader::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

QByteArray Downloader::validator() const
{
    QFile kept(validatorName());
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
}

} // namespace autorec
