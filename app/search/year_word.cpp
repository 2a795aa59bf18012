// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/year_word.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr int FirstFilm = 1870;
constexpr int End = 2100;
constexpr int Decade = 10;
constexpr int Century = 100;

/// "1980s", and "1980er" in German.
QString withoutDecadeEnding(const QString& word)
{
    for (const QStringView ending : {QStringView(u"er"), QStringView(u"s")}) {
        if (word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace

std::optional<YearWord> YearWord::of(const QString& folded)
{
    const QString digits = withoutDecadeEnding(folded);
    const bool isNumber = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    const bool isDecade = digits.size() < folded.size();
    if (!isNumber || digits.size() < 2 || digits.size() > 4)
        return std::nullopt;
    const int number = digits.toInt();
    YearWord word;
    word.m_first = number;
    word.m_last = number;
    if (isDecade) {
        word.m_last = number + Decade - 1;
        word.m_isAnyCentury = digits.size() == 2;
        const bool isYear = word.m_isAnyCentury || (number >= FirstFilm && number < End);
        return number % Decade == 0 && isYear ? std::optional(word) : std::nullopt;
    }
    if (digits.size() == 3) {
        word.m_first = number * Decade;
        word.m_last = word.m_first + Decade - 1;
        word.m_match = WordMatch::Begins;
    }
    const bool isYear = digits.size() > 2 && word.m_first >= FirstFilm && word.m_first < End;
    return isYear ? std::optional(word) : std::nullopt;
}

WordMatch YearWord::match(int year) const
{
    const int compared = m_isAnyCentury ? year % Century : year;
    return year > 0 && compared >= m_first && compared <= m_last ? m_match : WordMatch::None;
}

} // namespace autorec
