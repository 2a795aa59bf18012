#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace autorec {

/// Lines that were left out for one reason.
struct SkippedLines
{
    static constexpr std::size_t ExamplesKept = 5;

    struct Example
    {
        std::string file;
        std::size_t line = 0;
        std::string text;
    };

    std::size_t count = 0;
    std::vector<Example> examples; ///< the first few
};

/// What was found while a data set was read. Nothing is left out silently: every line is either a rating, or
/// counted here.
struct ImportReport
{
    std::string format;
    std::map<std::string, SkippedLines> skipped; ///< by reason
    std::size_t duplicateRatings = 0;            ///< same user and movie; the last in time was kept
    std::uint32_t firstRated = 0;                ///< seconds since 1970; 0 where no times are known
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
