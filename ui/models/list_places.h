// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"

#include <QString>

#include <optional>
#include <span>

namespace autorec {

/// How long the bar or the stars of a place are, 0 to 1: of the scale's maximum for stars; for rank scores
/// between the list's least and greatest.
double predictedShare(std::span<const Recommendation> list, int row, const RatingScale& scale);

/// "▲ 3", "▼ 1", "new"; empty where a film stands where it stood. Places count from 0.
QString movedText(std::optional<int> before, int now);

} // namespace autorec
