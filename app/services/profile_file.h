#pragma once

#include "app/services/film_index.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace autorec {

/// A person's ratings read from a file.
struct ProfileFile
{
    std::vector<ProfileEntry> profile; ///< sorted by movie
    std::vector<std::string>
        unmatched; ///< lines whose film the data set does not have, or that hold no rating
};

/// Reads a CSV file with the header `movie_id,rating` or `title,year,rating` (columns in any order, others
/// ignored). Films are matched by id, or by folded title and year. Ratings are clipped to the scale. Blocks.
/// Throws Error: FileNotFound, FileUnreadable, DamagedFile when the header names none of these.
ProfileFile readProfileFile(const std::filesystem::path& file, const Dataset& dataset,
                            const FilmIndex& films);

} // namespace autorec
