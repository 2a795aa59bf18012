// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_index.h"

#include "app/search/film_key.h"
#include "app/search/film_names.h"
#include "app/search/year_word.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace autorec {

namespace {

// The parts of a rank. A name that is just what was typed outweighs all else.
constexpr std::uint8_t Matches = 1;
constexpr std::uint8_t NameBegins = 1;
constexpr std::uint8_t WordStep = 2; ///< for each step of WordMatch, of the word that matches least
constexpr std::uint8_t NameIsWhole = 16;
constexpr std::size_t RankEnd = 32;

QStringList wordsOf(const QString& text)
{
    return foldedText(text).split(u' ', Qt::SkipEmptyParts);
}

std::vector<int> yearsOf(const Dataset& dataset)
{
    std::vector<int> years;
    years.reserve(dataset.movieCount());
    for (const Movie& movie : dataset.movies())
        years.push_back(movie.year);
    return years;
}

/// The words of the titles as written, and with Roman numerals as Arabic ones.
WordTable::Films titleWords(const FilmIndex& films)
{
    WordTable::Films filmsByWord;
    for (std::uint32_t film = 0; film < films.size(); ++film) {
        const QString& title = films.key(MovieIndex(film)).title;
        QStringList words = wordsOf(title);
        for (const QString& word : wordsOfName(title)) {
            if (!words.contains(word))
                words.append(word);
        }
        for (const QString& word : std::as_const(words))
            filmsByWord[word].push_back(film);
    }
    return filmsByWord;
}

/// The words of the genres; "Sci-Fi" is also "scifi".
WordTable::Films genreWords(const Dataset& dataset)
{
    std::map<std::string, QStringList> wordsOfGenre; // there are few, which are folded once
    WordTable::Films filmsByWord;
    for (std::uint32_t film = 0; film < dataset.movieCount(); ++film) {
        for (const std::string& genre : dataset.movie(MovieIndex(film)).genres) {
            const auto [found, isNew] = wordsOfGenre.try_emplace(genre);
            QStringList& words = found->second;
            if (isNew) {
                words = wordsOf(QString::fromStdString(genre));
                if (words.size() > 1)
                    words.append(words.join(QString()));
            }
            for (const QString& word : std::as_const(words))
                filmsByWord[word].push_back(film);
        }
    }
    return filmsByWord;
}

/// A word of the title counts more than a genre or a person.
WordMatch asOther(WordMatch match)
{
    return match == WordMatch::Whole ? WordMatch::Begins : WordMatch::Inside;
}

void raise(std::vector<WordMatch>& matches, std::span<const std::uint32_t> films, WordMatch match)
{
    for (const std::uint32_t film : films)
        matches[film] = std::max(matches[film], match);
}

} // namespace

/// The typed text, split into a name and the years from which a film may be.
struct SearchIndex::TypedName
{
    QString name;
    std::vector<YearWord> years;

    /// "Star Wars (1977)" is a name and a year.
    static TypedName withoutYears(const QString& typed)
    {
        TypedName result;
        QStringList rest;
        for (const QString& part : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const std::optional<YearWord> year = YearWord::of(foldedText(part)))
                result.years.push_back(*year);
            else
                rest.append(part);
        }
        result.name = rest.join(u' ');
        return result;
    }

    bool isOf(int year) const
    {
        return std::all_of(years.begin(), years.end(),
                           [year](const YearWord& word) { return word.match(year) != WordMatch::None; });
    }
};

SearchIndex::SearchIndex(const Dataset& dataset, const FilmIndex& films)
    : m_years(yearsOf(dataset))
    , m_titles(titleWords(films))
    , m_genres(genreWords(dataset))
    , m_names(films)
{
}

SearchIndex::Hits SearchIndex::find(const QString& typed, const WordTable* people) const
{
    QStringList words = wordsOf(typed);
    words.removeDuplicates();
    if (words.isEmpty())
        return {std::vector<std::uint8_t>(m_years.size(), Matches)};
    const bool isOneLetter = words.size() == 1 && words.first().size() == 1;
    Hits hits{isOneLetter ? std::vector<std::uint8_t>(m_years.size())
                          : rankedByWords(words, Spelling::Exact, people)};
    addNames({{typed, {}}, TypedName::withoutYears(typed)}, hits.movies);
    const auto isFound = [](std::uint8_t rank) { return rank > 0; };
    if (!isOneLetter && std::none_of(hits.movies.begin(), hits.movies.end(), isFound)) {
        hits.movies = rankedByWords(words, Spelling::Forgiving, people);
        hits.isForgiving = std::any_of(hits.movies.begin(), hits.movies.end(), isFound);
    }
    return hits;
}

/// How well each movie matches one typed word.
std::vector<WordMatch> SearchIndex::matchesOf(const QString& word, Spelling spelling,
                                              const WordTable* people) const
{
    std::vector<WordMatch> matches(m_years.size(), WordMatch::None);
    for (const WordTable::Found& found : m_titles.with(word))
        raise(matches, m_titles.films(found.word), found.match);
    for (const WordTable::Found& found : m_genres.with(word))
        raise(matches, m_genres.films(found.word), asOther(found.match));
    for (const WordTable::Found& found : people ? people->with(word) : std::vector<WordTable::Found>())
        raise(matches, people->films(found.word), asOther(found.match));
    if (const std::optional<YearWord> years = YearWord::of(word)) {
        for (std::size_t film = 0; film < matches.size(); ++film)
            matches[film] = std::max(matches[film], years->match(m_years[film]));
    }
    if (spelling == Spelling::Exact)
        return matches;
    for (const WordTable* table : {&m_titles, &m_genres, people}) {
        for (const WordTable::Found& found : table ? table->like(word) : std::vector<WordTable::Found>())
            raise(matches, table->films(found.word), found.match);
    }
    return matches;
}

/// A movie's rank is that of the typed word which it matches least.
std::vector<std::uint8_t> SearchIndex::rankedByWords(const QStringList& words, Spelling spelling,
                                                     const WordTable* people) const
{
    std::vector<WordMatch> least(m_years.size(), WordMatch::Whole);
    for (const QString& word : words) {
        const std::vector<WordMatch> matches = matchesOf(word, spelling, people);
        std::transform(matches.begin(), matches.end(), least.begin(), least.begin(),
                       [](WordMatch a, WordMatch b) { return std::min(a, b); });
    }
    std::vector<std::uint8_t> ranks(least.size());
    std::transform(least.begin(), least.end(), ranks.begin(), [](WordMatch match) {
        const int steps = static_cast<int>(match);
        return static_cast<std::uint8_t>(steps == 0 ? 0 : Matches + WordStep * steps);
    });
    return ranks;
}

/// Raises the movies with a name that begins with one of those typed.
void SearchIndex::addNames(const std::vector<TypedName>& typed, std::vector<std::uint8_t>& ranks) const
{
    std::vector<std::uint8_t> parts(ranks.size());
    for (const TypedName& name : typed) {
        for (const NameTable::Found& found : m_names.beginning(name.name)) {
            if (name.isOf(m_years[found.film]))
                parts[found.film] = std::max(parts[found.film], found.isWhole ? NameIsWhole : NameBegins);
        }
    }
    for (std::size_t film = 0; film < ranks.size(); ++film) {
        if (parts[film] > 0)
            ranks[film] = static_cast<std::uint8_t>(std::max(ranks[film], Matches) + parts[film]);
    }
}

std::vector<MovieIndex> SearchIndex::Hits::bestFirst(const std::vector<MovieIndex>& ordered) const
{
    std::array<std::vector<MovieIndex>, RankEnd> byRank;
    for (const MovieIndex movie : ordered)
        byRank[movies[movie.value()]].push_back(movie);
    std::vector<MovieIndex> found;
    found.reserve(ordered.size());
    for (std::size_t rank = RankEnd - 1; rank > 0; --rank)
        found.insert(found.end(), byRank[rank].begin(), byRank[rank].end());
    return found;
}

} // namespace autorec
