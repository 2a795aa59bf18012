// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/profile.h"

#include <cstddef>
#include <string>
#include <vector>

namespace autorec {

/// A person's ratings of the films of one genre or decade, and the crowd's ratings of the same films.
struct TasteGroup
{
    std::string genre; ///< empty for a decade
    int decade = 0;    ///< its first year, 1980; 0 for a genre
    std::size_t films = 0;
    double mean = 0.0;      ///< of the person's stars
    double crowdMean = 0.0; ///< of the films' averages
    double leaning = 0.0;   ///< stars; above 0 loved, below disliked; see summariseTaste
};

/// A rating that differs from the crowd's.
struct UnusualRating
{
    MovieIndex movie;
    float stars = 0.0F;
    double crowdMean = 0.0;
    std::size_t crowdRatings = 0;
};

/// Summarises a person's ratings in comparison with the crowd, the users of the data set.
struct TasteSummary
{
    std::size_t films = 0; ///< rated by both the person and the crowd; only these count
    double mean = 0.0;     ///< of the person's stars
    double crowdMean = 0.0;
    std::vector<TasteGroup> genres;  ///< most loved first
    std::vector<TasteGroup> decades; ///< oldest first
    /// Share of the person's ratings at each level of the scale, and of the crowd's ratings of the same
    /// films, every film counting as much as any other.
    std::vector<double> shares;
    std::vector<double> crowdShares;
    std::vector<UnusualRating> unusual; ///< furthest from the crowd first
};

/// Shrinks each leaning as if this many ratings without a leaning were added: the ratio of the variance of
/// ratings within a person's genres and decades to that between them, estimated by the method of moments on
/// MovieLens 100K and latest-small (8 to 17).
constexpr double LeaningStrength = 13.0;

/// With d the person's stars less the film's average, n the films of a group and d̄ their mean,
///     leaning = (d̄ of the group − d̄ of all films) · n ⁄ (n + LeaningStrength):
/// how much more than the crowd the person likes these films, compared with all films; the posterior mean
/// with a normal prior at 0. Unusual ratings, at most `mostUnusual`, are ordered by |d| · c ⁄ (c + 10) for
/// films of c ratings. Blocks for a pass over the ratings of the person's films; may be called from any
/// thread.
TasteSummary summariseTaste(const Dataset& dataset, Profile profile, std::size_t mostUnusual = 8);

} // namespace autorec
