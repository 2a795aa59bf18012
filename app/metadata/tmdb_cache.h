// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/metadata_store.h"
#include "app/metadata/tmdb_client.h"

#include <QObject>

#include <memory>

namespace autorec {

/// Keeps TMDB's answers in a MetadataStore. Blocks, so it lives on the thread of the TmdbClient.
class TmdbCache : public QObject
{
    Q_OBJECT

public:
    /// Opens the store with the first answer.
    explicit TmdbCache(const QString& folder)
        : m_folder(folder)
    {
    }

    void keep(const autorec::TmdbAnswer& answer);

Q_SIGNALS:
    /// Also if it could not be written; then it has no picture.
    void kept(const autorec::StoredFilm& film);
    /// Emitted once, however often it fails.
    void failed(const QString& message);

private:
    QString write(const TmdbAnswer& answer);

    QString m_folder;
    std::unique_ptr<MetadataStore> m_store;
    bool m_hasFailed = false;
};

} // namespace autorec
