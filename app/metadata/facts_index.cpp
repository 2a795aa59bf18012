// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/metadata/facts_index.h"

#include "app/search/film_key.h"

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

using FactsOf = std::function<const FilmFacts*(MovieIndex movie)>;

WordTable::Films wordsOfPeople(std::size_t movies, const FactsOf& factsOf)
{
    QHash<QString, QStringList> wordsOfName; // many people are in many films
    WordTable::Films films;
    for (std::uint32_t m = 0; m < movies; ++m) {
        const FilmFacts* facts = factsOf(MovieIndex(m));
        if (!facts)
            continue;
        for (const QString& name : facts->directors + facts->cast) {
            auto words = wordsOfName.find(name);
            if (words == wordsOfName.end())
                words = wordsOfName.insert(name, foldedText(name).split(u' ', Qt::SkipEmptyParts));
            for (const QString& word : std::as_const(*words)) {
                std::vector<std::uint32_t>& having = films[word];
                if (having.empty() || having.back() != m)
                    having.push_back(m);
            }
        }
    }
    return films;
}

} // namespace

FactsIndex::FactsIndex(std::size_t movies, const FactsOf& factsOf)
    : m_people(wordsOfPeople(movies, factsOf))
    , m_runtimes(movies)
    , m_languages(movies)
{
    QHash<QString, int> count;
    for (std::size_t m = 0; m < movies; ++m) {
        const FilmFacts* facts = factsOf(MovieIndex(m));
        if (!facts)
            continue;
        m_runtimes[m] = facts->runtime;
        m_languages[m] = facts->language;
        m_hasRuntimes = m_hasRuntimes || facts->runtime > 0;
        if (!facts->language.isEmpty())
            ++count[facts->language];
    }
    m_allLanguages = count.keys();
    std::sort(m_allLanguages.begin(), m_allLanguages.end(), [&](const QString& one, const QString& other) {
        return std::pair(count[other], one) < std::pair(count[one], other);
    });
}

} // namespace autorec
