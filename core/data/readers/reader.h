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

    /// Reads titles, genres, links and what is known of the users from the files beside the ratings, as far as there are any.
    void (*readCatalogue)(const std::filesystem::path& ratings, DatasetBuilder& builder);
};

extern const Reader movieLens100K;
extern const Reader movieLensCsv;
extern const Reader movieLensDat;

/// Reads `userField … timeField` as one rating. Returns the reason for leaving the line out, or null.
const char* addRatingFields(DatasetBuilder& builder, std::string_view user, std::string_view movie,
                            std::string_view stars, std::string_view time);

/// Reports progress and looks for a stop every few thousand lines.
void checkNowAndThen(std::size_t lineNumber, double share, const WorkContext& work);

} // namespace autorec
