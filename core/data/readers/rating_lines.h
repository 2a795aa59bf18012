// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/data/readers/reader.h"

#include <functional>
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

/// A rating as it was read. Its value is not judged: what scale it is on is known when all are read.
struct RawRating
{
    std::int64_t userId = 0;
    std::int64_t movieId = 0;
    float value = 0.0F;
    std::uint32_t time = 0; ///< seconds since 1970, 0 if unknown
    std::uint32_t line = 0; ///< counted from 1 in its block
};

/// What a file of ratings tells about a movie.
struct RawMovie
{
    SourceId id;
    std::string title; ///< UTF-8
    std::string genres;
};

/// The ratings in a block of lines.
struct ParsedBlock
{
    std::vector<RawRating> ratings;
    BlockIds ids;
    std::vector<RawMovie> movies;   ///< each once
    std::size_t ofEarlierMovie = 0; ///< number of first ratings for a movie of an earlier block (Netflix)
    std::optional<std::int64_t> lastMovie; ///< the movie that continues in the next block (Netflix)
    // In these, lines are counted from 1 in the block.
    std::map<std::string, SkippedLines> skipped;
    SkippedLines otherEncoding;
    SkippedLines unreadTimes;
    std::size_t missingTimes = 0;
    std::size_t lines = 0;
    std::size_t rows = 0; ///< that are to be ratings: neither empty nor comments
};

/// How the rating files of one format are read.
struct RatingText
{
    /// Called for many blocks at once, on several threads.
    std::function<ParsedBlock(const std::string& lines)> parse;
    std::size_t headerLines = 0; ///< at the beginning of every file; not parsed
};

/// Reads rating files, each as `textOf` says: blocks are read one after another, parsed on all threads and
/// handed to the builder in their order. Reports progress from one thread at a time and checks for a stop
/// request at every block.
void readRatingText(const std::function<RatingText(const SourceFile&)>& textOf,
                    const std::vector<const SourceFile*>& files, const Import& import);

/// Reads an id; `ids` takes one that is no number. False if there is none.
bool readId(std::string_view text, std::int64_t& number, BlockIds& ids);

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

/// Parses the lines of a block. `takeUsual(at, end, rating)` reads the usual line in one go and stops at its
/// end. If it returns false, `takeOther(rest, line, lines, rating)` takes the line off the front of `rest`,
/// with the lines that it goes on in, which it adds to `lines`, puts it in `line`, and returns the reason for
/// skipping it, null if it is a rating after all, or NotARating. `rating` is passed on from line to line.
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
        rating.line = static_cast<std::uint32_t>(parsed.lines + 1);
        if (takeUsual(at, end, rating)) {
            parsed.ratings.push_back(rating);
            ++parsed.lines;
            ++parsed.rows;
            ++at;
            continue;
        }
        std::string_view rest(begin, static_cast<std::size_t>(end - begin));
        std::string_view line;
        const char* reason = takeOther(rest, line, parsed.lines, rating);
        at = rest.data();
        if (!reason)
            parsed.ratings.push_back(rating);
        else if (reason != NotARating)
            parsed.skipped[reason].add({}, rating.line, line);
        parsed.rows += line.empty() || reason == NotARating ? 0 : 1;
    }
}

} // namespace autorec
