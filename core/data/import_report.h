// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace autorec {

/// Lines that were skipped for one reason, or are doubtful.
struct SkippedLines
{
    static constexpr std::size_t ExamplesKept = 5;

    /// One such line.
    struct Example
    {
        std::string file;
        std::size_t line = 0; ///< counted from 1; 0 if it is not a line
        std::string text;
    };

    std::size_t count = 0;
    std::vector<Example> examples; ///< the first few

    void add(const std::string& file, std::size_t line, std::string_view text)
    {
        constexpr std::size_t LongestExample = 120;
        ++count;
        if (examples.size() < ExamplesKept)
            examples.push_back({file, line, std::string(text.substr(0, LongestExample))});
    }
};

/// The findings of reading a data set. Every line is either a rating or counted here.
struct ImportReport
{
    std::string format;
    std::size_t rows = 0;                        ///< lines of the rating files that are not empty
    std::map<std::string, SkippedLines> skipped; ///< by reason
    std::size_t duplicateRatings = 0;            ///< same user and movie; the last in time was kept
    std::size_t narrowedRatings = 0;             ///< left out by narrowing
    SkippedLines duplicateTitles;                ///< movies with the title and year of another
    std::size_t moviesWithoutRatings = 0;
    std::size_t moviesWithoutTitle = 0; ///< rated, but not listed
    SkippedLines otherEncoding;         ///< lines that were not valid UTF-8 and decoded as Latin-1
    std::vector<std::string> notes;     ///< one sentence each, for a person
    std::uint32_t firstRated = 0;       ///< seconds since 1970; 0 if no times are known
    std::uint32_t lastRated = 0;

    std::size_t skippedCount() const
    {
        std::size_t total = 0;
        for (const auto& [reason, lines] : skipped)
            total += lines.count;
        return total;
    }
};

} // namespace autorec
