// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/data/readers/reader.h"

#include <limits>
#include <map>
#include <optional>

namespace autorec {

/// The ids in a block of lines that are not numbers. In a RawRating each is a number that no source has.
class BlockIds
{
public:
    /// The number that stands for the id.
    std::int64_t add(SourceId id)
    {
        m_ids.push_back(std::move(id));
        return First + static_cast<std::int64_t>(m_ids.size()) - 1;
    }
    static bool standsForOne(std::int64_t number) { return number < First + Most; }
    SourceId at(std::int64_t number) const
    {
        return standsForOne(number) ? m_ids[static_cast<std::size_t>(number - First)] : SourceId(number);
    }

private:
    static constexpr std::int64_t First = std::numeric_limits<std::int64_t>::min();
    static constexpr std::int64_t Most = std::int64_t{1} << 32;

    std::vector<SourceId> m_ids;
};

/// A rating as it was read; time in seconds since 1970, 0 if unknown.
struct RawRating
{
    std::int64_t userId = 0;
    std::int64_t movieId = 0;
    float stars = 0.0F;
    std::uint32_t time = 0;
};

/// The ratings in a block of lines.
struct ParsedBlock
{
    std::vector<RawRating> ratings;
    BlockIds ids;
    std::size_t ofEarlierMovie = 0; ///< number of first ratings for a movie of an earlier block (Netflix)
    std::optional<std::int64_t> lastMovie;       ///< the movie that continues in the next block (Netflix)
    std::map<std::string, SkippedLines> skipped; ///< lines are counted from 1 in the block
    std::size_t lines = 0;
    std::size_t rows = 0; ///< lines that are not empty
};

/// How the rating files of one format are read.
struct RatingText
{
    /// Called for many blocks at once, on several threads.
    ParsedBlock (*parse)(const std::string& lines);
    bool hasHeader = false;
};

/// Reads rating files: blocks are read one after another, parsed on all threads and handed to the builder in
/// their order. Reports progress from one thread at a time and checks for a stop request at every block.
void readRatingText(const RatingText& text, const std::vector<const SourceFile*>& files,
                    const Import& import);

/// Blocks of "user SEPARATOR movie SEPARATOR rating" lines, with or without a time in seconds.
ParsedBlock parseTabbed(const std::string& lines);
ParsedBlock parseCommaSeparated(const std::string& lines);
ParsedBlock parseDoubleColons(const std::string& lines);

/// Reads fields of text as a rating; `ids` takes those that are not numbers. Returns the reason for skipping
/// it, or null.
const char* readRating(std::string_view user, std::string_view movie, std::string_view stars,
                       std::string_view time, RawRating& rating, BlockIds& ids);

/// Reads digits as a number and moves `at` behind them; false if there are none, or too many to fit.
inline bool takeNumber(const char*& at, std::int64_t& number)
{
    constexpr int MostDigits = 18;
    const char* const begin = at;
    std::uint64_t value = 0; // wraps around if there are more digits
    for (; *at >= '0' && *at <= '9'; ++at)
        value = value * 10 + static_cast<std::uint64_t>(*at - '0');
    number = static_cast<std::int64_t>(value);
    return at != begin && at - begin <= MostDigits;
}

/// Takes an id that is a number; false for "007", which is not 7.
inline bool takeId(const char*& at, std::int64_t& id)
{
    const bool hasLeadingZero = at[0] == '0' && at[1] >= '0' && at[1] <= '9';
    return !hasLeadingZero && takeNumber(at, id);
}

/// Returned in place of a reason for a line that is valid but not a rating.
inline constexpr char NotARating[] = "";

/// True if a data set can hold the stars: 0.5 to 5.
bool isOnScale(float stars);

/// Parses the lines of a block. `takeUsual(at, end, rating)` reads the usual line in one go and stops at its
/// end. If it returns false, `takeOther(line, rating)` returns the reason for skipping the line, null if it
/// is a rating after all, or NotARating. `rating` is passed on from line to line.
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
        std::string_view rest(begin, static_cast<std::size_t>(end - begin));
        const std::string_view line = takeLine(rest);
        at = rest.data();
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
