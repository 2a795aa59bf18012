// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/rating_lines.h"

namespace autorec {

/// Goes through the lines of a block. `takeUsual(at, end, rating)` reads the usual line in one go and stops
/// at its end; where it returns false, `takeOther(line, rating)` is asked, which returns why the line is left
/// out, null where it is a rating after all, or NotARating where it is something else that belongs there.
/// `rating` goes on from line to line.
template <class TakeUsual, class TakeOther>
void parseBlock(const std::string& lines, ParsedBlock& parsed, const TakeUsual& takeUsual,
                const TakeOther& takeOther)
{
    constexpr std::size_t ShortestUsualLine = 16;
    parsed.ratings.reserve(lines.size() / ShortestUsualLine);
    RawRating rating;
    const char* const end = lines.data() + lines.size();
    const char* at = lines.data();
    while (at < end) {
        const char* const begin = at;
        ++parsed.lines;
        if (takeUsual(at, end, rating)) {
            parsed.ratings.push_back(rating);
            ++parsed.rows;
            ++at;
            continue;
        }
        at = begin;
        const std::string_view line = takeLine(at, end);
        if (line.empty())
            continue;
        ++parsed.rows;
        const char* reason = takeOther(line, rating);
        if (!reason)
            parsed.ratings.push_back(rating);
        else if (reason != NotARating)
            parsed.skipped[reason].add({}, parsed.lines, line);
    }
}

} // namespace autorec
