#pragma once

#include "core/recommend/taste_space.h"

#include <span>
#include <vector>

namespace autorec {

/// How much the parts of what a question is worth count, as exponents; see `filmsToRate`.
struct QuestionWeights
{
    double novelty = 1.0;
    double doubt = 1.0;
};

/// The films whose ratings would tell most of a person, the most telling first, out of a taste space, at most
/// `most`. Neither films of the profile are among them nor those `passed` over (skipped, not seen). A question
/// is worth
///     ln(1 + n) · H · (1 − likeness)^novelty · (1 − decidedness)^doubt,
/// where n is the film's number of ratings (who knows it can answer), H the entropy of its ratings (people
/// disagree about it; together log popularity × entropy of Rashid et al., "Getting to Know You", IUI 2002),
/// likeness its greatest cosine with a film asked before, the ones chosen here among them (no less than 0),
/// and decidedness how far the model's prediction lies from the mean of its predictions for the space's films,
/// as a share of the farthest (0 for models of rank scores, and while nothing is rated). Blocks; may be called
/// from any thread.
std::vector<MovieIndex> filmsToRate(const Dataset& dataset, const Recommender& model, const TasteSpace& space,
                                    Profile profile, std::span<const MovieIndex> passed, std::size_t most,
                                    const QuestionWeights& weights = {});

} // namespace autorec
