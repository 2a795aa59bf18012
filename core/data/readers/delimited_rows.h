// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/rating_lines.h"

namespace autorec {

/// How text of that layout is read: the usual line of MovieLens' files, with its user, movie, rating and time
/// as plain numbers in that order, in one go, and every other line field by field.
RatingText ratingTextOf(const ColumnLayout& layout);

/// Reads the import's files of ratings, each by the layout that its own beginning shows, unless a person gave
/// one. Notes in the report what the columns were taken for.
void readDelimitedRatings(const Import& import);

} // namespace autorec
