// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split_files.h"

#include "core/data/readers/detect_format.h"

#include <algorithm>

namespace autorec {

namespace {

/// The source with that file chosen.
std::unique_ptr<SourceFiles> openChosen(const std::filesystem::path& path, const std::string& name)
{
    std::unique_ptr<SourceFiles> source = openSource(path);
    const auto isNamed = [&name](const SourceFile& file) {
        return file.name == name || file.fileName() == name;
    };
    const auto found = std::find_if(source->files().begin(), source->files().end(), isNamed);
    if (found != source->files().end()) {
        source->choose(found->name);
        return source;
    }
    // Anywhere else on the disk, or a path that leads upwards.
    std::error_code error;
    return openSource((std::filesystem::is_directory(path, error) ? path : path.parent_path()) / name);
}

} // namespace

std::vector<RatingEntry> readRatingFile(const std::filesystem::path& path, const std::string& name,
                                        const Dataset& dataset)
{
    const std::unique_ptr<SourceFiles> source = openChosen(path, name);
    const DetectedFormat format = requireFormat(*source);
    DatasetBuilder builder(name);
    const WorkContext work;
    readRatings(*format.reader, {*source, format.ratings, {}, builder, work});
    const Dataset read = std::move(builder).build().dataset;

    std::vector<RatingEntry> entries = read.ratings().entries();
    for (RatingEntry& entry : entries) {
        const std::int64_t userId = read.userId(entry.user);
        const std::int64_t movieId = read.movie(entry.movie).id;
        const auto user = dataset.findUser(userId);
        const auto movie = dataset.findMovie(movieId);
        if (!user || !movie)
            throw Error(ErrorCode::DamagedFile, name, {},
                        (user ? "movie " + std::to_string(movieId) : "user " + std::to_string(userId)) +
                            " is not in the data set. Both files of a split must be parts of it.");
        entry.user = *user;
        entry.movie = *movie;
    }
    return entries;
}

} // namespace autorec
