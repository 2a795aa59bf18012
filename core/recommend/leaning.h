// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/recommender.h"

#include <span>
#include <vector>

namespace autorec {

/// How a list leans away from the plain order of a model's scores.
struct Leaning
{
    double niche = 0.0;     ///< −1: towards what many rated; 1: towards what few rated
    double diversity = 0.0; ///< 0: the best films one by one; 1: films as unlike each other as can be

    friend bool operator==(const Leaning&, const Leaning&) = default;
};

/// Ranking scores that lean towards the popular or the niche. Linear models of what people watch lean
/// exactly: with n the ratings of a movie,
///     leaned = score ⁄ (n + 5)^(niche ⁄ 2).
/// Scores of other models have no common unit, so places are weighed instead: with p the place of a movie by
/// score and q its place by number of ratings, among N,
///     leaned = ln(N ⁄ p) − niche ⁄ 2 · ln(N ⁄ q).
/// Without a leaning the scores are returned as they are.
std::vector<float> leanedScores(std::span<const float> ranking, LeaningKind kind,
                                const RatingMatrix& training, double niche);

/// Chooses `length` of the candidates, which come best first, by maximal marginal relevance (Carbonell and
/// Goldstein, SIGIR 1998): one after another that with the greatest
///     (1 − diversity) · relevance − diversity · likeness to the most alike chosen one,
/// relevance falling from 1 at the first candidate to 0 at the last, likeness as Recommender::similarity
/// tells it, of the greatest. Models that cannot tell leave the order as it is.
std::vector<MovieIndex> diversified(std::span<const MovieIndex> candidates, const Recommender& model,
                                    double diversity, std::size_t length);

} // namespace autorec
