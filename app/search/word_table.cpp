// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/word_table.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>
#include <numeric>

namespace autorec {

namespace {

constexpr qsizetype LongEnoughForInside = 3;
constexpr qsizetype LongEnoughForOneError = 4;
constexpr qsizetype LongEnoughForTwoErrors = 8;

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

WordTable::WordTable(const Films& films)
    : m_text(u' ')
{
    for (auto entry = films.cbegin(); entry != films.cend(); ++entry) {
        m_begins.push_back(m_text.size());
        m_text.append(entry.key()).append(u' ');
        m_letters.push_back(lettersOf(entry.key()));
        m_filmBegin.push_back(m_films.size());
        m_films.insert(m_films.end(), entry->begin(), entry->end());
    }
    m_begins.push_back(m_text.size());
    m_filmBegin.push_back(m_films.size());
}

std::vector<WordTable::Found> WordTable::with(const QString& part) const
{
    const bool isInside = part.size() >= LongEnoughForInside;
    const QString sought = isInside ? part : u' ' + part;
    std::vector<Found> found;
    auto next = m_begins.begin();
    for (qsizetype at = m_text.indexOf(sought); at >= 0; at = m_text.indexOf(sought, *next - 1)) {
        const qsizetype begin = isInside ? at : at + 1;
        next = std::upper_bound(next, m_begins.end(), begin);
        const auto word = static_cast<std::size_t>(next - m_begins.begin()) - 1;
        const bool isWhole = text(word) == part;
        const WordMatch match = isWhole                   ? WordMatch::Whole
                                : begin == m_begins[word] ? WordMatch::Begins
                                                          : WordMatch::Inside;
        found.push_back({word, match});
    }
    return found;
}

std::vector<WordTable::Found> WordTable::like(const QString& typed) const
{
    if (typed.size() < LongEnoughForOneError)
        return {};
    std::vector<Found> found = like(typed, 1);
    return found.empty() && typed.size() >= LongEnoughForTwoErrors ? like(typed, 2) : found;
}

std::vector<WordTable::Found> WordTable::like(const QString& typed, int errors) const
{
    const std::uint32_t letters = lettersOf(typed);
    std::vector<Found> found;
    for (std::size_t word = 0; word < m_letters.size(); ++word) {
        const bool lacksTooMany = std::popcount(letters & ~m_letters[word]) > errors;
        if (lacksTooMany || errorsTo(text(word), typed, errors) > errors)
            continue;
        const bool isAsLong = std::abs(text(word).size() - typed.size()) <= errors;
        found.push_back({word, isAsLong ? WordMatch::Begins : WordMatch::Inside});
    }
    return found;
}

std::span<const std::uint32_t> WordTable::films(std::size_t word) const
{
    return std::span(m_films).subspan(m_filmBegin[word], m_filmBegin[word + 1] - m_filmBegin[word]);
}

QStringView WordTable::text(std::size_t word) const
{
    return QStringView(m_text).sliced(m_begins[word], m_begins[word + 1] - m_begins[word] - 1);
}

} // namespace autorec
