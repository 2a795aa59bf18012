// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_builder.h"

#include <string>

namespace autorec::test {

/// 0 where the user did not rate the movie.
inline float starsOf(const Dataset& dataset, const SourceId& userId, const SourceId& movieId)
{
    const RatingRow<MovieIndex> row = dataset.ratings().byUser(dataset.findUser(userId).value());
    for (std::size_t k = 0; k < row.size(); ++k) {
        if (dataset.movie(row.id(k)).id == movieId)
            return row.stars(k);
    }
    return 0.0F;
}

/// "reason: count, reason: count".
inline std::string skippedText(const ImportReport& report)
{
    std::string text;
    for (const auto& [reason, lines] : report.skipped)
        text += (text.empty() ? "" : ", ") + reason + ": " + std::to_string(lines.count);
    return text;
}

} // namespace autorec::test
