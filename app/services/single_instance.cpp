// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace autorec {

namespace {

constexpr int PatienceMs = 5000;
const QByteArray Answer = "here\n";

/// A different name for each folder, and short, as names of sockets have to be.
QString socketName(const QString& folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("autorec-explorer-") + QString::fromLatin1(hash.first(16));
}

QString lockFile(const QString& folder)
{
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("explorer.lock"));
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder)
    : m_folder(dataFolder)
    , m_lock(lockFile(dataFolder))
    , m_name(socketName(dataFolder))
{
    m_lock.setStaleLockTime(0); // a program may run for weeks
    m_isFirst = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
    if (m_lock.isLocked())
        listen();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of a program that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    m_server.listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket* other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        const auto read = [this, other] {
            if (!other->canReadLine())
                return;
            const QString dataset = QString::fromUtf8(other->readLine()).chopped(1);
            other->write(Answer);
            Q_EMIT comeForward(dataset);
        };
        connect(other, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool SingleInstance::handOver(const QString& dataset) const
{
    const bool isPath = !dataset.isEmpty() && dataset != u"demo";
    const QString asked = isPath ? QFileInfo(dataset).absoluteFilePath() : dataset;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(asked.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(PatienceMs))
            return false;
    }
    return socket.readLine() == Answer;
}

QString SingleInstance::problem() const
{
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    return tr("AutoRec Explorer is running already (process %1 on %2) and has %3 open, but does not answer. "
              "Use its window or end it, or start this one with --data-folder and another folder.")
        .arg(QString::number(process), host, QDir::toNativeSeparators(m_folder));
}

} // namespace autorec
