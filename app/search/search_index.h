// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/name_table.h"
#include "app/search/word_table.h"
#include "core/data/dataset.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace autorec {

/// Finds movies by what a person types: their names in any form (see NameForms), words of the title, years,
/// decades ("80s") and genres. Immutable; built once in the background. `find` takes about a millisecond for
/// 90,000 movies: it searches the distinct words and the sorted names, not the movies.
class SearchIndex
{
public:
    /// `films` is only used to build the index.
    SearchIndex(const Dataset& dataset, const FilmIndex& films);

    /// The result of a search.
    struct Hits
    {
        /// By MovieIndex: how well the movie matches; 0 if it does not. All match equally if nothing is
        /// typed.
        std::vector<std::uint8_t> movies;
        bool isForgiving = false; ///< no movie has all typed words, only words like them

        /// The movies found, best match first; among equal matches as `ordered`, which lists every movie
        /// once.
        std::vector<MovieIndex> bestFirst(const std::vector<MovieIndex>& ordered) const;
    };
    /// A movie matches if each typed word is part of a word of its title, a year, a decade or a genre of it,
    /// or of the name of one of its `people` where these are known, or if one of its names begins with what
    /// is typed. Best is a name that is just what is typed, apart from years; then whole words come before
    /// beginnings of words, and these before their insides. If no movie matches, words with typing errors
    /// count; see WordTable::like. One letter or digit finds the movies with a name that begins with it.
    Hits find(const QString& typed, const WordTable* people = nullptr) const;

private:
    struct TypedName;
    enum class Spelling { Exact, Forgiving };

    std::vector<WordMatch> matchesOf(const QString& word, Spelling spelling, const WordTable* people) const;
    std::vector<std::uint8_t> rankedByWords(const QStringList& words, Spelling spelling,
                                            const WordTable* people) const;
    void addNames(const std::vector<TypedName>& typed, std::vector<std::uint8_t>& ranks) const;

    std::vector<int> m_years; ///< by movie
    WordTable m_titles;
    WordTable m_genres;
    NameTable m_names;
};

} // namespace autorec
