// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/downloader.h"
#include "app/services/movielens_sets.h"

#include <QThread>

namespace autorec {

class Settings;

/// Downloads MovieLens sets into the library folder, one at a time, on a thread of its own. Must be used on
/// the thread that it lives on. Only the destructor blocks: it cancels a running download and keeps what
/// arrived.
class DownloadService : public QObject
{
    Q_OBJECT

public:
    DownloadService(const Settings& settings, const QString& libraryFolder);
    ~DownloadService() override;

    /// Precondition: the person agreed to the licence.
    void download(const MovieLensSet& set);
    void cancel();

    bool isRunning() const { return !m_current.isEmpty(); }
    /// The name of the set that is being downloaded; empty if there is none.
    const QString& current() const { return m_current; }
    /// The path of the archive, which may not exist yet.
    QString pathOf(const MovieLensSet& set) const;
    bool isDownloaded(const MovieLensSet& set) const;

Q_SIGNALS:
    void runningChanged(bool running);
    void progressChanged(qint64 received, qint64 total);
    void finished(const QString& path);
    void failed(const QString& message);

    /// For the thread of the downloads only.
    void startRequested(const autorec::DownloadRequest& request);
    void cancelRequested();

private:
    void end();

    const Settings& m_settings;
    QString m_folder;
    QString m_current;
    QThread m_thread;
};

} // namespace autorec
