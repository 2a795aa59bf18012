// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bias_model.h"
#include "core/network/network.h"

#include <vector>

namespace autorec {

/// Every user's normalisation, told from their ratings.
std::vector<CentredPerson> centredPeople(const RatingMatrix& ratings, const BiasModel& biases,
                                         const Normalisation& normalisation);

/// The ratings of each movie as a network's input rows, normalised as those of `people` are.
SparseRows normalisedMovieRows(const RatingMatrix& ratings, const std::vector<CentredPerson>& people);

/// The code of every movie, [movies × code]: what the network's last hidden layer makes of its ratings.
Matrix encodeMovies(const Network& network, const RatingMatrix& ratings, const BiasModel& biases,
                    const Normalisation& normalisation);

} // namespace autorec
