#pragma once

#include "core/base/progress.h"
#include "core/data/dataset_builder.h"

#include <filesystem>

namespace autorec {

/// One file format. Each lives in a file of its own in this folder.
struct Reader
{
    const char* format; ///< "MovieLens 100K"

    /// The file of ratings that `source`, a folder or a file, holds in this format; empty where it holds
    /// none. Looks at content, not only at names.
    std::filesystem::path (*findRatings)(const std::filesystem::path& source);

    /// Reads ratings only. Malformed lines are counted in the builder.
    void (*readRatings)(const std::filesystem::path& ratings, DatasetBuilder& builder,
                        const WorkContext& work);

    /// Reads titles, genres, links and what is known of the users from the files beside the ratings, as far
    /// as there are any.
    void (*readCatalogue)(const std::filesystem::path& ratings, DatasetBuilder& builder);
};

extern const Reader movieLens100K;
extern const Reader movieLensCsv;
extern const Reader movieLensDat;

/// Reads `userField … timeField` as one rating. Returns the reason for leaving the line out, or null.
const char* addRatingFields(DatasetBuilder& builder, std::string_view user, std::string_view movie,
                            std::string_view stars, std::string_view time);

/// Cuts a line into its fields.
using SplitLine = std::vector<std::string_view> (*)(std::string_view line);

/// Whether one of the first lines is a rating: user, movie and stars, all numbers, and perhaps a time. One
/// good line among the first few is enough: a damaged first line does not make a file another format.
bool looksLikeRatings(const std::filesystem::path& file, SplitLine split);

/// Reads such a file. `problem` is why lines with other numbers of fields are skipped.
void readRatingLines(const std::filesystem::path& file, SplitLine split, const char* problem,
                     DatasetBuilder& builder, const WorkContext& work);

/// Reports progress and looks for a stop every few thousand lines.
void checkNowAndThen(std::size_t lineNumber, double share, const WorkContext& work);

} // namespace autorec
