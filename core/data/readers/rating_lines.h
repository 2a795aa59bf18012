// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/reader.h"

#include <map>
#include <optional>

namespace autorec {

/// A rating as a file tells it; time in seconds since 1970, 0 where it is not known.
struct RawRating
{
    std::int64_t userId = 0;
    std::int64_t movieId = 0;
    float stars = 0.0F;
    std::uint32_t time = 0;
};

/// What a block of lines came to.
struct ParsedBlock
{
    std::vector<RawRating> ratings;
    std::size_t ofEarlierMovie = 0;        ///< of them, the first so many are of the movie that was begun
                                           ///< in an earlier block (Netflix)
    std::optional<std::int64_t> lastMovie; ///< the movie that goes on in the next block (Netflix)
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

/// Reads rating files: blocks are read one after another, parsed side by side and handed to the builder in
/// their order. Reports progress from one thread at a time and looks for a stop at every block.
void readRatingText(const RatingText& text, const SourceFiles& source,
                    const std::vector<const SourceFile*>& files, DatasetBuilder& builder,
                    const WorkContext& work);

/// Blocks of "user SEPARATOR movie SEPARATOR rating" lines, with or without a time in seconds.
ParsedBlock parseTabbed(const std::string& lines);
ParsedBlock parseCommaSeparated(const std::string& lines);
ParsedBlock parseDoubleColons(const std::string& lines);

/// Reads fields of text as a rating. Returns the reason for leaving it out, or null.
const char* readRating(std::string_view user, std::string_view movie, std::string_view stars,
                       std::string_view time, RawRating& rating);

/// Stands for a line that is no rating, but belongs where it is.
inline constexpr char NotARating[] = "";

/// The line that begins at `at`, without its end; `at` goes on behind it.
std::string_view takeLine(const char*& at, const char* end);

/// Whether the stars can be kept: a half to five.
bool isOnScale(float stars);

} // namespace autorec
