// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <vector>

namespace autorec {

/// The ratings of one movie.
struct MovieStatistics
{
    std::size_t ratings = 0;
    float average = 0.0F; ///< stars; 0 if nobody rated it
};

/// Figures of a data set. `average` and `histogram` are over all ratings.
struct DatasetStatistics
{
    std::vector<MovieStatistics> movies; ///< by MovieIndex
    std::vector<std::size_t> histogram;  ///< number of ratings at each level of the scale
    std::vector<std::size_t>
        ratingsByPopularity;         ///< ratings of each rated movie, most rated first: the long tail
    std::vector<std::string> genres; ///< every genre that is listed, alphabetically
    float average = 0.0F;
    int firstYear = 0; ///< of the movies whose year is known; 0 if there are none
    int lastYear = 0;
    double density = 0.0;
    std::size_t ratedMovies = 0;
};

/// The average of one movie; 0 if nobody rated it.
double meanStars(const RatingRow<UserIndex>& ratings);

/// Blocks for one pass over the ratings.
DatasetStatistics computeStatistics(const Dataset& dataset);

} // namespace autorec
