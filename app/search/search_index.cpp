// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_index.h"

#include "app/search/film_key.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <numeric>

namespace autorec {

namespace {

constexpr qsizetype LongEnoughForOneError = 4;
constexpr qsizetype LongEnoughForTwoErrors = 8;

QStringList wordsOf(const QString& text)
{
    return foldedText(text).split(u' ', Qt::SkipEmptyParts);
}

/// Sets a bit for each letter in the word. A typing error removes at most one.
std::uint32_t lettersOf(QStringView word)
{
    constexpr unsigned Bits = 32;
    std::uint32_t letters = 0;
    for (const QChar letter : word)
        letters |= 1U << (letter.unicode() % Bits);
    return letters;
}

/// The fewest typing errors that turn `typed` into a beginning of `word` (optimal string alignment); `most` +
/// 1 if there are more than `most`.
int errorsTo(QStringView word, QStringView typed, int most)
{
    constexpr std::size_t Longest = 40;
    const auto length = static_cast<int>(typed.size());
    const auto end = static_cast<std::size_t>(length);
    if (end > Longest)
        return most + 1;
    std::array<int, Longest + 1> before{};
    std::array<int, Longest + 1> last{};
    std::array<int, Longest + 1> row{};
    std::iota(last.begin(), last.end(), 0);
    int fewest = length;
    const auto letters = std::min<qsizetype>(word.size(), length + most);
    for (qsizetype w = 1; w <= letters; ++w) {
        row[0] = static_cast<int>(w);
        for (int t = 1; t <= length; ++t) {
            const auto at = static_cast<std::size_t>(t);
            const int wrong = word[w - 1] == typed[t - 1] ? 0 : 1;
            row[at] = std::min({row[at - 1] + 1, last[at] + 1, last[at - 1] + wrong});
            if (w > 1 && t > 1 && word[w - 1] == typed[t - 2] && word[w - 2] == typed[t - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        fewest = std::min(fewest, row[end]);
        if (*std::min_element(row.begin(), row.begin() + length + 1) > most)
            break;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(fewest, most + 1);
}

} // namespace

SearchIndex::SearchIndex(const Dataset& dataset)
    : m_movieCount(dataset.movieCount())
{
    std::map<std::string, QStringList> genreWords; // there are few, which are folded once
    QHash<QString, std::vector<std::uint32_t>> moviesByWord;
    for (std::uint32_t number = 0; number < m_movieCount; ++number) {
        const Movie& movie = dataset.movie(MovieIndex(number));
        QStringList words = wordsOf(QString::fromStdString(movie.title));
        if (movie.year > 0)
            words.append(QString::number(movie.year));
        for (const std::string& genre : movie.genres) {
            const auto [found, isNew] = genreWords.try_emplace(genre);
            if (isNew)
                found->second = wordsOf(QString::fromStdString(genre));
            words.append(found->second);
        }
        for (const QString& word : std::as_const(words))
            moviesByWord[word].push_back(number);
    }
    add(moviesByWord);
}

void SearchIndex::add(const QHash<QString, std::vector<std::uint32_t>>& moviesByWord)
{
    for (auto entry = moviesByWord.cbegin(); entry != moviesByWord.cend(); ++entry) {
        m_begins.push_back(m_text.size());
        m_text.append(entry.key()).append(u' ');
        m_letters.push_back(lettersOf(entry.key()));
        m_movieBegin.push_back(m_movies.size());
        m_movies.insert(m_movies.end(), entry->begin(), entry->end());
    }
    m_begins.push_back(m_text.size());
    m_movieBegin.push_back(m_movies.size());
}

SearchIndex::Hits SearchIndex::find(const QString& typed) const
{
    Hits hits{std::vector<std::uint8_t>(m_movieCount, 1)};
    for (const QString& part : wordsOf(typed)) {
        std::vector<Word> words = wordsWith(part);
        if (words.empty()) {
            words = wordsLike(part);
            hits.isForgiving = hits.isForgiving || !words.empty();
        }
        const std::vector<std::uint8_t> found = moviesWith(words);
        std::transform(found.begin(), found.end(), hits.movies.begin(), hits.movies.begin(),
                       std::bit_and<std::uint8_t>());
    }
    return hits;
}

QStringView SearchIndex::text(Word word) const
{
    return QStringView(m_text).sliced(m_begins[word], m_begins[word + 1] - m_begins[word] - 1);
}

std::vector<SearchIndex::Word> SearchIndex::wordsWith(const QString& part) const
{
    std::vector<Word> words;
    auto next = m_begins.begin();
    for (qsizetype at = m_text.indexOf(part); at >= 0; at = m_text.indexOf(part, *next)) {
        next = std::upper_bound(next, m_begins.end(), at);
        words.push_back(static_cast<Word>(next - m_begins.begin()) - 1);
    }
    return words;
}

std::vector<SearchIndex::Word> SearchIndex::wordsLike(const QString& typed) const
{
    if (typed.size() < LongEnoughForOneError)
        return {};
    std::vector<Word> words = wordsLike(typed, 1);
    return words.empty() && typed.size() >= LongEnoughForTwoErrors ? wordsLike(typed, 2) : words;
}

std::vector<SearchIndex::Word> SearchIndex::wordsLike(const QString& typed, int errors) const
{
    const std::uint32_t letters = lettersOf(typed);
    std::vector<Word> words;
    for (Word word = 0; word < m_letters.size(); ++word) {
        const bool lacksTooMany = std::popcount(letters & ~m_letters[word]) > errors;
        if (!lacksTooMany && errorsTo(text(word), typed, errors) <= errors)
            words.push_back(word);
    }
    return words;
}

std::vector<std::uint8_t> SearchIndex::moviesWith(const std::vector<Word>& words) const
{
    std::vector<std::uint8_t> found(m_movieCount, 0);
    for (const Word word : words) {
        for (std::size_t k = m_movieBegin[word]; k < m_movieBegin[word + 1]; ++k)
            found[m_movies[k]] = 1;
    }
    return found;
}

} // namespace autorec
