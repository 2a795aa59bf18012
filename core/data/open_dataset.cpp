#include "core/data/open_dataset.h"

#include "core/base/text_file.h"

#include "core/data/readers/reader.h"
#include "core/data/simulate.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

struct Detected
{
    const Reader* reader = nullptr;
    std::filesystem::path ratings;
};

Detected detect(const std::filesystem::path& source)
{
    static constexpr std::array<const Reader*, 3> Readers{&movieLens100K, &movieLensCsv, &movieLensDat};
    for (const Reader* reader : Readers) {
        std::filesystem::path ratings = reader->findRatings(source);
        if (!ratings.empty())
            return {reader, std::move(ratings)};
    }
    throw Error(ErrorCode::UnknownFormat, source, {},
                "no ratings were found in it. Choose a MovieLens folder (with u.data or ratings.csv) or such "
                "a file itself.");
}

/// "ml-latest-small" for a folder or a file in it.
std::string nameOf(const std::filesystem::path& ratings)
{
    const std::string folder = std::filesystem::absolute(ratings).parent_path().filename().string();
    return folder.empty() ? ratings.filename().string() : folder;
}

bool isSimulated(const std::filesystem::path& ratings)
{
    return readBeginning(ratings.parent_path() / "README.txt").starts_with(SimulationNotice);
}

void requireRatings(const DatasetBuilder& builder, const std::filesystem::path& file)
{
    if (builder.ratingCount() > 0)
        return;
    std::string message = "not one rating could be read from it.";
    std::optional<std::size_t> line;
    for (const auto& [reason, skipped] : builder.report().skipped) {
        const SkippedLines::Example& first = skipped.examples.front();
        if (first.file != file.filename().string())
            continue;
        message.append(" ")
            .append(std::to_string(skipped.count))
            .append(" lines: ")
            .append(reason)
            .append(".");
        line = std::min(line.value_or(first.line), first.line);
    }
    throw Error(ErrorCode::DamagedFile, file, line, message + " Check that it is the file that you meant.");
}

} // namespace

OpenedDataset openDataset(const std::filesystem::path& source, const WorkContext& work)
{
    if (source == "demo")
        return openDemo();
    std::error_code unreachable;
    if (!std::filesystem::exists(source, unreachable))
        throw Error(ErrorCode::FileNotFound, source, {}, "there is no such file or folder.");
    const Detected detected = detect(source);
    DatasetBuilder builder(nameOf(detected.ratings));
    builder.setFormat(detected.reader->format);
    builder.setSimulated(isSimulated(detected.ratings));
    detected.reader->readCatalogue(detected.ratings, builder);
    detected.reader->readRatings(detected.ratings, builder, work);
    requireRatings(builder, detected.ratings);
    return std::move(builder).build();
}

std::vector<RatingEntry> readRatingFile(const std::filesystem::path& file, const Dataset& dataset)
{
    std::error_code unreachable;
    if (!std::filesystem::is_regular_file(file, unreachable))
        throw Error(ErrorCode::FileNotFound, file, {}, "there is no such file.");
    const Detected detected = detect(file);
    DatasetBuilder builder(file.filename().string());
    detected.reader->readRatings(detected.ratings, builder, {});
    requireRatings(builder, file);
    const OpenedDataset opened = std::move(builder).build();

    std::vector<RatingEntry> entries = opened.dataset.ratings().entries();
    for (RatingEntry& entry : entries) {
        const std::int64_t userId = opened.dataset.userId(entry.user);
        const std::int64_t movieId = opened.dataset.movie(entry.movie).id;
        const auto user = dataset.findUser(userId);
        const auto movie = dataset.findMovie(movieId);
        if (!user || !movie)
            throw Error(ErrorCode::DamagedFile, file, {},
                        (user ? "movie " + std::to_string(movieId) : "user " + std::to_string(userId)) +
                            " is not in the data set. Both files of a split must be parts of it.");
        entry.user = *user;
        entry.movie = *movie;
    }
    return entries;
}

} // namespace autorec
