// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/movie_code_model.h"

namespace autorec {

/// Matches the fold-in of new people to the people who are known.
///
/// A new person's model w over the codes has the prior N(w̄, Σ) of the known users' models, and ratings have
/// the noise σ²: w = w̄ + ΣHᵀ(HΣHᵀ + σ²I)⁻¹(r − Hw̄) (Gaussian process regression with a linear kernel;
/// Rasmussen and Williams, 2006, section 2.1). With Σ = LLᵀ the codes are multiplied by L and the models by
/// L⁻¹, which changes no prediction for a known user, and makes the ridge regression of MovieCodeModel, whose
/// prior is the same in every direction, give that w. The constant of a model stays a constant.
///
/// Σ is taken over the users with ratings, those with few counting less, and gets a little on its diagonal;
/// σ² is the mean squared residual of the ratings. Users without ratings get the mean model.
/// Changes `codes` and returns the ridge, σ² in the unit of the changed codes. Blocks.
double matchToPeople(MovieCodes& codes, const RatingMatrix& ratings, const BiasModel& biases,
                     const Normalisation& normalisation);

} // namespace autorec
