// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/film_facts.h"
#include "app/search/word_table.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace autorec {

/// What films are searched and filtered by, besides what the data set says. Immutable; built in the
/// background.
class FactsIndex
{
public:
    /// `factsOf` returns a movie's facts, or null.
    FactsIndex(std::size_t movies, const std::function<const FilmFacts*(MovieIndex movie)>& factsOf);

    /// The number of movies.
    std::size_t size() const { return m_runtimes.size(); }
    /// The words of the names of directors and actors, for SearchIndex.
    const WordTable& people() const { return m_people; }
    /// Minutes; 0 if unknown.
    int runtime(MovieIndex movie) const { return m_runtimes[movie.value()]; }
    /// ISO 639-1; empty if unknown.
    const QString& language(MovieIndex movie) const { return m_languages[movie.value()]; }
    /// All languages, the one of most films first.
    const QStringList& languages() const { return m_allLanguages; }
    /// True if running times are known.
    bool hasRuntimes() const { return m_hasRuntimes; }

private:
    WordTable m_people;
    std::vector<int> m_runtimes;
    std::vector<QString> m_languages;
    QStringList m_allLanguages;
    bool m_hasRuntimes = false;
};

} // namespace autorec
