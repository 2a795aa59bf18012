// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
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
    std::vector<std::string> ratingFiles = {};   ///< whose lines `rows` counts
    std::vector<std::string> columns = {};       ///< of delimited text, a sentence for each file
    std::size_t unratedRows = 0;                 ///< left out: they say "seen, but not rated"
    SkippedLines unreadTimes;                    ///< of ratings that are kept without a time
    std::size_t missingTimes = 0;                ///< ratings whose time nobody noted, though others have one
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

/// More of a data set cannot be read than its opening allows. The message says why, how much, and where.
class SkippedError : public Error
{
public:
    SkippedError(const std::filesystem::path& source, const std::string& message, double share)
        : Error(ErrorCode::TooMuchSkipped, source, {}, message)
        , m_share(share)
    {
    }

    /// What `Opening::allowedSkipped` must be for the data set to open: in hundredths.
    double share() const { return m_share; }

private:
    double m_share;
};

/// Throws SkippedError if more rows were left out for one reason than that share of all. One row is never too
/// many, nor are lines of other files than the ratings.
void requireFewSkipped(const ImportReport& report, double allowed, const std::filesystem::path& source);

/// What a person should know of how a data set was read, a sentence each: how many rows were left out and
/// why, with the first of them, times that could not be read, and the report's notes.
std::vector<std::string> importNotes(const ImportReport& report);

} // namespace autorec
