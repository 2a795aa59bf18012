// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/demographics.h"
#include "core/data/movie.h"
#include "core/network/sparse_rows.h"

#include <string>
#include <vector>

namespace autorec {

/// A constant, the genres and the decade of each movie, as rows of ones.
SparseRows movieFeatures(const std::vector<Movie>& movies);

/// What is known of a person, as words: "all", "gender:F", "age:25", "occupation:student". Ages are put into
/// the bands of MovieLens 1M.
std::vector<std::string> personFeatures(const Demographics& person);

} // namespace autorec
