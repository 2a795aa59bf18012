// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// The best-known films as vectors of taste: the closer the directions of two vectors, the more the same
/// people like both films.
struct TasteSpace
{
    std::vector<MovieIndex> films; ///< most rated first, equal ones in order of movie
    Matrix vectors;                ///< [films × width], rows of length 1 about the films' mean

    /// The cosine of two films' vectors, −1 to 1.
    float cosine(std::size_t filmA, std::size_t filmB) const;
};

/// Subtracts the mean of all rows from each row.
void centre(Matrix& vectors);
/// Scales each row that is not zero to length 1.
void normalise(Matrix& vectors);

constexpr std::size_t BestKnownFilms = 300;

/// The films with the most ratings that the model knows and whose title is known, most rated first, equal
/// ones in order of movie. Of a film that is listed more than once, the most rated copy.
std::vector<MovieIndex> bestKnownFilms(const Dataset& dataset, const Recommender& model, std::size_t most);

/// The taste space of the `most` best-known films.
/// Their points are the model's movie vectors; for a model without any, or with a part of its own for lists,
/// each film's similarities to the others; for a model that cannot compare movies, the adjusted cosines of
/// the films' ratings (Sarwar, Karypis, Konstan and Riedl, WWW 2001), shrunk as `similarMovies` shrinks. The
/// mean of all points, which all well-known films have in common, is subtracted. Blocks; may be called from
/// any thread.
TasteSpace tasteSpace(const Dataset& dataset, const Recommender& model, std::size_t most = BestKnownFilms);

} // namespace autorec
