// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"

#include "core/data/dataset_cache.h"
#include "core/data/readers/detect_format.h"
#include "core/simulate/simulate.h"

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

} // namespace

OpenedDataset readDataset(const SourceFiles& source, const WorkContext& work, const OpenOptions& options)
{
    constexpr double ReadingShare = 0.8; // of the time; ordering takes the rest
    const auto [reader, ratings] = requireFormat(source, options.columns);
    const LoadingEstimate estimate = estimateLoading(source, ratings, options.narrowing);
    if (options.onEstimate)
        options.onEstimate(estimate);
    requireMemory(source, estimate);

    DatasetBuilder builder(source.name(), options.narrowing);
    builder.setFormat(reader->format);
    builder.setSimulated(isSimulated(source, *ratings.front()));
    reportIgnoredFiles(source, builder);
    const WorkContext reading{work.stop, [&work](double share) { work.report(ReadingShare * share); }};
    const Import import{source, ratings, options.columns, builder, reading};
    if (reader->readCatalogue)
        reader->readCatalogue(import);
    readRatings(*reader, import);
    return std::move(builder).build(work);
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
