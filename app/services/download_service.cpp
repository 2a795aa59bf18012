// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/download_service.h"

#include "app/services/settings.h"

#include <QDir>
#include <QFileInfo>

namespace autorec {

DownloadService::DownloadService(const Settings& settings, const QString& libraryFolder)
    : m_settings(settings)
    , m_folder(libraryFolder)
{
    auto* downloader = new Downloader;
    downloader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, downloader, &QObject::deleteLater);
    // Signals, whose arguments Qt copies: ThreadSanitizer takes those of our own functors for races.
    connect(this, &DownloadService::startRequested, downloader, &Downloader::start);
    connect(this, &DownloadService::cancelRequested, downloader, &Downloader::cancel);
    connect(downloader, &Downloader::progressChanged, this, &DownloadService::progressChanged);
    connect(downloader, &Downloader::cancelled, this, &DownloadService::end);
    connect(downloader, &Downloader::failed, this, [this](const QString& message) {
        end();
        Q_EMIT failed(message);
    });
    connect(downloader, &Downloader::finished, this, [this](const QString& path) {
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
    Q_EMIT startRequested(requestFor(set, downloadBase(m_settings.downloadBase()), m_folder));
}

void DownloadService::cancel()
{
    Q_EMIT cancelRequested();
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
