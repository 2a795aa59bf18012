// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"

#include "core/base/memory.h"
#include "core/data/dataset_cache.h"
#include "core/data/readers/detect_format.h"
#include "core/data/readers/rating_files.h"
#include "core/simulate/simulate.h"

#include <algorithm>

namespace autorec {

namespace {

bool isSimulated(const SourceFiles& source, const SourceFile& ratings)
{
    const SourceFile* readme = source.beside(ratings, "README.txt");
    return readme && source.beginningOf(*readme).starts_with(SimulationNotice);
}

void reportIgnoredFiles(const SourceFiles& source, DatasetBuilder& builder)
{
    for (const auto& [reason, names] : source.ignored()) {
        for (const std::string& name : names)
            builder.skipLine(reason, name, 0, {});
    }
}

/// `files` are the files of ratings; the first is looked into.
LoadingEstimate estimateLoading(const SourceFiles& source, const std::vector<const SourceFile*>& files,
                                const Narrowing& narrowing)
{
    constexpr std::size_t BytesPerRating = 2 * sizeof(RatingEntry) + 14; // while reading, and in the matrix
    const std::string beginning = source.beginningOf(*files.front());
    const auto lines = std::max<std::ptrdiff_t>(std::count(beginning.begin(), beginning.end(), '\n'), 1);
    const double bytesPerLine = static_cast<double>(beginning.size()) / static_cast<double>(lines);
    const std::size_t read =
        narrowing.netflixFiles == 0 ? files.size() : std::min(narrowing.netflixFiles, files.size());
    std::uintmax_t size = 0;
    for (std::size_t k = 0; k < read; ++k)
        size += files[k]->size;
    LoadingEstimate estimate;
    if (bytesPerLine > 0.0)
        estimate.ratings =
            static_cast<std::size_t>(narrowing.userShare * static_cast<double>(size) / bytesPerLine);
    estimate.bytes = estimate.ratings * BytesPerRating;
    return estimate;
}

/// Throws Error(NotEnoughMemory) if the estimate exceeds the free memory.
void requireMemory(const SourceFiles& source, const LoadingEstimate& estimate)
{
    if (const std::optional<std::string> shortage = memoryShortage(estimate.bytes))
        throw Error(ErrorCode::NotEnoughMemory, source.path(), {},
                    "loading its " + std::to_string(estimate.ratings) + " ratings takes " + *shortage +
                        ". Close other programs or load a share of the users.");
}

} // namespace

OpenedDataset readDataset(const SourceFiles& source, const WorkContext& work, const OpenOptions& options)
{
    constexpr double ReadingShare = 0.8; // of the time; ordering takes the rest
    const auto [reader, ratings] = requireFormat(source, options.columns);
    const LoadingEstimate estimate = estimateLoading(source, ratings, options.narrowing);
    if (options.onEstimate)
        options.onEstimate(estimate);
    requireMemory(source, estimate);

    DatasetBuilder builder(source.name(), options);
    builder.setFormat(reader->format);
    builder.setSimulated(isSimulated(source, *ratings.front()));
    reportIgnoredFiles(source, builder);
    builder.report().notes = notesOnFiles(source, ratings);
    for (const SourceFile* file : ratings) {
        if (!file->note.empty())
            builder.report().notes.push_back(file->fileName() + " is " + file->note + ".");
    }
    const WorkContext reading{work.stop, [&work](double share) { work.report(ReadingShare * share); }};
    const Import import{source, ratings, options.columns, builder, reading};
    if (reader->readCatalogue)
        reader->readCatalogue(import);
    return readAndBuild(*reader, import, work);
}

OpenedDataset openDataset(const std::filesystem::path& path, const WorkContext& work,
                          const OpenOptions& options)
{
    if (path == "demo")
        return openDemo();
    const std::unique_ptr<SourceFiles> source = openSource(path, work);
    std::shared_ptr<const DatasetCache> cache;
    if (!options.cacheFolder.empty())
        cache = std::make_shared<const DatasetCache>(options.cacheFolder, *source, options);
    std::optional<OpenedDataset> copy = cache ? cache->load(work) : std::nullopt;
    OpenedDataset opened = copy ? std::move(*copy) : readDataset(*source, work, options);
    requireFewSkipped(opened.report, options.allowedSkipped, path);
    if (!copy && opened.dataset.ratingCount() >= options.cacheFrom)
        opened.missingCopy = cache;
    opened.bytes = source->size();
    return opened;
}

void keepCopy(const OpenedDataset& opened, const WorkContext& work)
{
    if (opened.missingCopy)
        opened.missingCopy->store(opened, work);
}

} // namespace autorec
