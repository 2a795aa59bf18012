// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/rating_matrix.h"

#include <vector>

namespace autorec {

/// The average stars; 0 without ratings.
template <class Id> float averageOf(const RatingRow<Id>& row)
{
    float sum = 0.0F;
    for (std::size_t k = 0; k < row.size(); ++k)
        sum += row.stars(k);
    return row.size() > 0 ? sum / static_cast<float>(row.size()) : 0.0F;
}

/// Sums over the users who rated both of two films, [films × films].
struct PairSums
{
    Matrix products; ///< of the deviations of both ratings
    Matrix common;   ///< the number of these users
};

/// `deviationsOf(row)` is called once for each user. It returns a function of (stars, place in `films`) that
/// gives the rating's deviation from its expected value. Blocks for one pass over the ratings.
template <class DeviationsOf>
PairSums pairSums(const RatingMatrix& ratings, const std::vector<MovieIndex>& films,
                  const DeviationsOf& deviationsOf)
{
    std::vector<std::size_t> placeOf(ratings.movieCount(), films.size());
    for (std::size_t f = 0; f < films.size(); ++f)
        placeOf[films[f].value()] = f;
    PairSums sums{Matrix(films.size(), films.size()), Matrix(films.size(), films.size())};
    std::vector<std::size_t> places;
    std::vector<float> deviations;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const RatingRow<MovieIndex> row = ratings.byUser(UserIndex(u));
        const auto deviationOf = deviationsOf(row);
        places.clear();
        deviations.clear();
        for (std::size_t k = 0; k < row.size(); ++k) {
            const std::size_t place = placeOf[row.id(k).value()];
            if (place == films.size())
                continue;
            places.push_back(place);
            deviations.push_back(deviationOf(row.stars(k), place));
        }
        for (std::size_t a = 0; a < places.size(); ++a) {
            float* products = sums.products.row(places[a]);
            float* common = sums.common.row(places[a]);
            for (std::size_t b = 0; b < places.size(); ++b) {
                products[places[b]] += deviations[a] * deviations[b];
                common[places[b]] += 1.0F;
            }
        }
    }
    return sums;
}

} // namespace autorec
