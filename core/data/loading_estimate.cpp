// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/loading_estimate.h"

#include "core/base/memory.h"
#include "core/data/rating_columns.h"
#include "core/data/source/source_files.h"

#include <algorithm>

namespace autorec {

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

void requireMemory(const SourceFiles& source, const LoadingEstimate& estimate)
{
    const std::optional<std::size_t> available = availableMemory();
    if (available && estimate.bytes > *available)
        throw Error(ErrorCode::NotEnoughMemory, source.path(), {},
                    "loading its " + std::to_string(estimate.ratings) + " ratings takes about " +
                        bytesText(estimate.bytes) + " of memory, and " + bytesText(*available) +
                        " are free. Close other programs or load a share of the users.");
}

} // namespace autorec
