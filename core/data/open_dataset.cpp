// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"

#include "core/base/memory.h"
#include "core/base/text.h"
#include "core/data/dataset_cache.h"
#include "core/data/readers/delimited.h"
#include "core/data/readers/reader.h"
#include "core/simulate/simulate.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

constexpr double ReadingShare = 0.8; ///< of the time; ordering takes the rest

struct Detected
{
    const Reader* reader = nullptr; ///< null for delimited text
    std::vector<const SourceFile*> ratings;
    ColumnLayout layout;
};

[[noreturn]] void rejectUnknown(const SourceFiles& source)
{
    const bool isEmpty = source.files().empty();
    std::string message = isEmpty ? "there is nothing in it." : "no ratings were found in it.";
    message +=
        " Choose a MovieLens set (with u.data, ratings.dat or ratings.csv), the Netflix Prize files, or "
        "a text with columns for user, movie and rating.";
    throw Error(ErrorCode::UnknownFormat, source.shownPath(), {}, message);
}

Detected detect(const SourceFiles& source, const OpenOptions& options)
{
    static constexpr std::array<const Reader*, 4> Readers{&movieLens100K, &movieLensCsv, &movieLensDat,
                                                          &netflixPrize};
    if (!options.columns) {
        for (const Reader* reader : Readers) {
            std::vector<const SourceFile*> ratings = reader->findRatings(source);
            if (!ratings.empty())
                return {reader, std::move(ratings), {}};
        }
    }
    if (options.columns) {
        const std::vector<const SourceFile*> files = meantFile(source.candidates(), {});
        if (files.empty())
            rejectUnknown(source);
        return {nullptr, files, *options.columns};
    }
    const DelimitedFile delimited = findDelimited(source);
    if (!delimited.file)
        rejectUnknown(source);
    return {nullptr, {delimited.file}, delimited.layout};
}

bool isSimulated(const SourceFiles& source, const SourceFile& ratings)
{
    const SourceFile* readme = source.beside(ratings, "README.txt");
    return readme && source.beginningOf(*readme).starts_with(SimulationNotice);
}

/// From the length of the first lines.
LoadingEstimate estimateLoading(const SourceFiles& source, const Detected& detected,
                                const Narrowing& narrowing)
{
    constexpr std::size_t BytesPerRating = 2 * sizeof(RatingEntry) + 14; // on the way, and in the matrix
    const std::string beginning = source.beginningOf(*detected.ratings.front());
    const auto lines = static_cast<std::size_t>(std::count(beginning.begin(), beginning.end(), '\n'));
    std::uintmax_t size = 0;
    std::size_t files = 0;
    for (const SourceFile* file : detected.ratings) {
        if (narrowing.netflixFiles == 0 || files++ < narrowing.netflixFiles)
            size += file->size;
    }
    const double bytesPerLine =
        static_cast<double>(beginning.size()) / static_cast<double>(std::max<std::size_t>(lines, 1));
    LoadingEstimate estimate;
    if (bytesPerLine > 0.0)
        estimate.ratings =
            static_cast<std::size_t>(narrowing.userShare * static_cast<double>(size) / bytesPerLine);
    estimate.bytes = estimate.ratings * BytesPerRating;
    return estimate;
}

void requireMemory(const SourceFiles& source, const LoadingEstimate& estimate)
{
    const std::optional<std::size_t> available = availableMemory();
    if (available && estimate.bytes > *available)
        throw Error(ErrorCode::NotEnoughMemory, source.path(), {},
                    "loading its " + std::to_string(estimate.ratings) + " ratings takes about " +
                        bytesText(estimate.bytes) + " of memory, and " + bytesText(*available) +
                        " are free. Close other programs or load a share of the users.");
}

void requireRatings(const DatasetBuilder& builder, const SourceFiles& source, const SourceFile& file)
{
    if (builder.ratingCount() > 0)
        return;
    std::string message = "not one rating could be read from it.";
    std::optional<std::size_t> line;
    for (const auto& [reason, skipped] : builder.report().skipped) {
        if (skipped.examples.empty() || skipped.examples.front().file != file.fileName())
            continue;
        const SkippedLines::Example& first = skipped.examples.front();
        message.append(" ")
            .append(std::to_string(skipped.count))
            .append(" lines: ")
            .append(reason)
            .append(".");
        line = std::min(line.value_or(first.line), first.line);
    }
    const bool isFolder = std::filesystem::is_directory(source.path());
    throw Error(ErrorCode::DamagedFile, isFolder ? source.path() / file.name : source.path(), line,
                message + " Check that it is the file that you meant.");
}

void readRatings(const SourceFiles& source, const Detected& detected, bool layoutIsGiven,
                 DatasetBuilder& builder, const WorkContext& work)
{
    if (detected.reader)
        detected.reader->readRatings(source, detected.ratings, builder, work);
    else
        readDelimited(source, {detected.ratings.front(), detected.layout}, layoutIsGiven, builder, work);
    requireRatings(builder, source, *detected.ratings.front());
}

void tellOfWhatWasLeftAlone(const SourceFiles& source, DatasetBuilder& builder)
{
    for (const auto& [reason, names] : source.leftAlone()) {
        for (const std::string& name : names)
            builder.skipLine(reason, name, 0, {});
    }
}

/// The source with one of its files chosen.
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
    const std::filesystem::path folder = std::filesystem::is_directory(path) ? path : path.parent_path();
    return openSource(folder / name);
}

} // namespace

OpenedDataset readDataset(const SourceFiles& source, const WorkContext& work, const OpenOptions& options)
{
    const Detected detected = detect(source, options);
    const LoadingEstimate estimate = estimateLoading(source, detected, options.narrowing);
    if (options.onEstimate)
        options.onEstimate(estimate);
    requireMemory(source, estimate);

    DatasetBuilder builder(source.name(), options.narrowing);
    builder.setFormat(detected.reader ? detected.reader->format : DelimitedFormat);
    builder.setSimulated(isSimulated(source, *detected.ratings.front()));
    tellOfWhatWasLeftAlone(source, builder);
    if (detected.reader)
        detected.reader->readCatalogue(source, *detected.ratings.front(), builder, work);
    const WorkContext reading{work.stop, [&work](double share) { work.report(ReadingShare * share); }};
    readRatings(source, detected, options.columns.has_value(), builder, reading);
    return std::move(builder).build(work);
}

OpenedDataset openDataset(const std::filesystem::path& path, const WorkContext& work,
                          const OpenOptions& options)
{
    if (path == "demo")
        return openDemo();
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    if (options.cacheFolder.empty())
        return readDataset(*source, work, options);
    const DatasetCache cache(options.cacheFolder, *source, options);
    if (std::optional<OpenedDataset> kept = cache.load(work))
        return std::move(*kept);
    return readDataset(*source, work, options);
}

void keepCopy(const std::filesystem::path& path, const OpenedDataset& opened, const OpenOptions& options,
              const WorkContext& work)
{
    if (path == "demo" || options.cacheFolder.empty())
        return;
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    DatasetCache(options.cacheFolder, *source, options).store(opened, work);
}

SourcePreview previewSource(const std::filesystem::path& path, const WorkContext& work)
{
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    SourcePreview preview;
    const auto take = [&](const SourceFile& file) {
        const std::string beginning = source->beginningOf(file);
        preview.beginning = isUtf8(beginning) ? beginning : latin1ToUtf8(beginning);
    };
    try {
        const Detected detected = detect(*source, {});
        take(*detected.ratings.front());
        preview.format = detected.reader ? detected.reader->format : DelimitedFormat;
        if (!detected.reader)
            preview.layout = detected.layout;
    } catch (const Error& error) {
        const std::vector<const SourceFile*> largest = meantFile(source->candidates(), {});
        if (error.code() != ErrorCode::UnknownFormat || largest.empty())
            throw;
        take(*largest.front());
    }
    return preview;
}

std::vector<RatingEntry> readRatingFile(const std::filesystem::path& path, const std::string& name,
                                        const Dataset& dataset)
{
    const std::unique_ptr<SourceFiles> source = openChosen(path, name);
    const Detected detected = detect(*source, {});
    DatasetBuilder builder(name);
    readRatings(*source, detected, false, builder, {});
    const OpenedDataset opened = std::move(builder).build();

    std::vector<RatingEntry> entries = opened.dataset.ratings().entries();
    for (RatingEntry& entry : entries) {
        const std::int64_t userId = opened.dataset.userId(entry.user);
        const std::int64_t movieId = opened.dataset.movie(entry.movie).id;
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
