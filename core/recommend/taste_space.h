// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// The best-known films as points of a taste: the nearer two point, the more they please the same people.
struct TasteSpace
{
    std::vector<MovieIndex> films; ///< most rated first, equal ones in order of movie
    Matrix vectors;                ///< [films × width], rows of length 1 about the films' mean

    /// −1 to 1.
    float cosine(std::size_t filmA, std::size_t filmB) const;
};

/// Takes the mean of all rows off each.
void centre(Matrix& vectors);
/// Gives each row that is not zero the length 1.
void normalise(Matrix& vectors);

constexpr std::size_t BestKnownFilms = 300;

/// The taste space of the `most` films with the most ratings that the model knows and whose title is known.
/// Their points are the model's movie vectors; for a model without any, each film's similarities to the
/// others; for a model that cannot compare movies, the adjusted cosines of the films' ratings (Sarwar,
/// Karypis, Konstan and Riedl, WWW 2001), shrunk as `similarMovies` shrinks. The mean of all points is taken
/// off, which is what all well-known films have in common. Blocks; may be called from any thread.
TasteSpace tasteSpace(const Dataset& dataset, const Recommender& model, std::size_t most = BestKnownFilms);

} // namespace autorec
