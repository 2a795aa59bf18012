// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/word_table.h"

#include <QString>

#include <optional>

namespace autorec {

/// A typed word that names years: "1977", its beginning "197", "1980s", or "80s" of any century.
class YearWord
{
public:
    /// `folded` is one word; see foldedText.
    static std::optional<YearWord> of(const QString& folded);

    /// Whether a film of this year is meant. 0 is an unknown year.
    WordMatch match(int year) const;

private:
    int m_first = 0;
    int m_last = 0;
    bool m_isAnyCentury = false;
    WordMatch m_match = WordMatch::Whole;
};

} // namespace autorec
