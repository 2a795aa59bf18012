#pragma once

#include "app/film_key.h"
#include "core/base/ids.h"
#include "core/data/dataset.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace autorec {

/// Finds a data set's movies by film key and by typed text. Immutable; built once in the background.
class FilmIndex
{
public:
    explicit FilmIndex(const Dataset& dataset);

    const FilmKey& key(MovieIndex movie) const { return m_keys[movie.value()]; }
    /// Folded title with year, to be searched: "the matrix 1999".
    const QString& searchText(MovieIndex movie) const { return m_searchTexts[movie.value()]; }
    /// What a typed, folded word may stand for: itself where a title has it, or else the words of titles that
    /// begin like it but for a typing error (a letter too many, missing, wrong, or two that changed places;
    /// two errors in words of eight letters or more, none in words of less than four). Itself again where
    /// there is nothing like it.
    QStringList spellings(const QString& word) const;
    /// By IMDb id where both sides have one, else by folded title and year. Of films listed twice, the one
    /// with more ratings.
    std::optional<MovieIndex> find(const FilmKey& film) const;
    /// The films that it may be: that with its IMDb or TMDB id alone, else all with its folded title and
    /// year, else those a year older or younger; of any year where it tells none. Most rated first.
    std::vector<MovieIndex> candidates(const FilmKey& film, const QString& tmdbId = {}) const;

private:
    std::vector<FilmKey> m_keys;
    std::vector<QString> m_searchTexts;
    std::vector<QString> m_words; ///< of all search texts, each once
    QHash<QString, MovieIndex> m_byImdbId;
    QHash<QString, MovieIndex> m_byTmdbId;
    QHash<QString, MovieIndex> m_byTitle; ///< and year
    QMultiHash<QString, MovieIndex> m_byTitleAlone;
    std::vector<std::size_t> m_ratings;
};

} // namespace autorec
