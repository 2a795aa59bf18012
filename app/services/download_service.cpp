// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/download_service.h"

#include "app/services/settings.h"

#include <QDir>
#include <QFileInfo>

namespace autorec {

DownloadService::DownloadService(const Settings& settings, const QString& libraryFolder)
    : m_settings(settings)
    , m_folder(libraryFolder)
    , m_downloader(new Downloader)
{
    m_downloader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_downloader, &QObject::deleteLater);
    connect(m_downloader, &Downloader::progressChanged, this, &DownloadService::progressChanged);
    connect(m_downloader, &Downloader::cancelled, this, &DownloadService::end);
    connect(m_downloader, &Downloader::failed, this, [this](const QString& message) {
        end();
        Q_EMIT failed(message);
    });
    connect(m_downloader, &Downloader::finished, this, [this](const QString& path) {
        end();
        Q_EMIT finished(path);
    });
    m_thread.setObjectName(QStringLiteral("downloads"));
    m_thread.start();
}

DownloadService::~DownloadService()
{
    m_thread.quit();
    m_thread.wait();
}

void DownloadService::download(const MovieLensSet& set)
{
    m_current = set.name;
    Q_EMIT runningChanged(true);
    const DownloadRequest request = requestFor(set, downloadBase(m_settings.downloadBase()), m_folder);
    QMetaObject::invokeMethod(m_downloader,
                              [downloader = m_downloader, request] { downloader->start(request); });
}

void DownloadService::cancel()
{
    QMetaObject::invokeMethod(m_downloader, &Downloader::cancel);
}

QString DownloadService::pathOf(const MovieLensSet& set) const
{
    return QDir(m_folder).absoluteFilePath(set.archiveName());
}

bool DownloadService::isDownloaded(const MovieLensSet& set) const
{
    return QFileInfo::exists(pathOf(set));
}

void DownloadService::end()
{
    m_current.clear();
    Q_EMIT runningChanged(false);
}

} // namespace autorec
