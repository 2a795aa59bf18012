// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/tmdb_cache.h"

#include "core/base/error.h"

#include <QDateTime>

#include <utility>

namespace autorec {

void TmdbCache::keep(const TmdbAnswer& answer)
{
    StoredFilm film{
        .film = answer.name, .isUnknown = !answer.facts, .facts = answer.facts.value_or(FilmFacts())};
    try {
        film.picture = write(answer);
    } catch (const Error& error) {
        if (!std::exchange(m_hasFailed, true))
            Q_EMIT failed(QString::fromStdString(error.message()));
    }
    Q_EMIT kept(film);
}

/// Returns the path of the picture.
QString TmdbCache::write(const TmdbAnswer& answer)
{
    if (!m_store)
        m_store = std::make_unique<MetadataStore>(m_folder);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (answer.facts)
        return m_store->keep(answer.name, *answer.facts, answer.picture, now);
    m_store->keepUnknown(answer.name, now);
    return {};
}

} // namespace autorec
