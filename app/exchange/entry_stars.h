// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace autorec {

/// A rating as a file writes it.
struct FiledStars
{
    double value = 0.0;
    double highest = 0.0; ///< of its scale, if the text says so: "8/10", "85%", "★★★★½"; else 0
};

/// Reads a number with a point or a comma or a half, drawn stars, perhaps with a unit or the scale: "4½",
/// "8 von 10", "★★★☆☆", "4 stars"; nothing if the text is none.
std::optional<FiledStars> filedStars(std::string_view text);

/// The lowest and the highest rating that can be given.
using StarsRange = std::pair<double, double>;

/// The scale of all ratings of a file: that of its origin (0 if unknown) unless they exceed it, else of five,
/// ten, twenty or a hundred. A few ratings above ten among many that are not are typing errors. Zero is a
/// rating of scales above ten only. Ratings below −1, and parts of one, are on the scale that a data set
/// would have (see source_scale.h). Nothing if the ratings fit no scale, or may be likes.
std::optional<StarsRange> findScale(const std::vector<double>& values, double highestOfOrigin);

/// Brings a rating to five stars, at least half a star: in proportion, but a scale that begins below zero
/// onto half a star to five, and one from 1 to fewer than ten points onto one to five. Nothing if the rating
/// lies outside the scale.
std::optional<double> starsOf(const FiledStars& filed, const StarsRange& range);

/// Netflix's thumbs: two up are 5 stars, one up is 4, down is 2; 0 is none.
std::optional<double> starsOfThumbs(double thumbs);

} // namespace autorec
