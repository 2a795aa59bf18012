// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/liked_lists.h"

#include "core/model/model_state.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace autorec {

void addUnitRow(SparseRows& rows, const LikedMovies& liked)
{
    const float square =
        std::inner_product(liked.weights.begin(), liked.weights.end(), liked.weights.begin(), 0.0F);
    const float scale = square > 0.0F ? 1.0F / std::sqrt(square) : 1.0F;
    for (std::size_t k = 0; k < liked.movies.size(); ++k)
        rows.add(liked.movies[k], scale * liked.weights[k]);
    rows.endRow();
}

SparseRows LikedLists::inputOf(Profile profile) const
{
    SparseRows input;
    addUnitRow(input, likedMovies(profile, liked));
    return input;
}

std::vector<float> LikedLists::score(Profile profile,
                                     const std::function<Matrix(const SparseRows&)>& network) const
{
    const SparseRows input = inputOf(profile);
    if (input.entryCount() == 0)
        return {popularity.values().begin(), popularity.values().end()};
    const Matrix outputs = network(input);
    std::vector<float> scores(outputs.values().begin(), outputs.values().end());
    const float least = *std::min_element(scores.begin(), scores.end());
    for (std::size_t m = 0; m < scores.size(); ++m) {
        if (!knows(MovieIndex(m)))
            scores[m] = least;
    }
    return scores;
}

GraphValue LikedLists::graphScores(const GraphProfiles& profiles,
                                   const std::function<GraphValue(const GraphValue&)>& network) const
{
    ScoreGraph& graph = profiles.stars.graph();
    const GraphValue weights = likedMovies(profiles, liked);
    const GraphValue square = rowSum(weights * weights);
    const GraphValue outputs =
        network(weights / squareRoot(atLeast(square, std::numeric_limits<float>::min())));
    const GraphValue ratings = graph.constant(popularity);
    const GraphValue least = graph.apply(GraphOperation::RowMinimum, {outputs});
    return choose(square > 0.0, choose(ratings > 0.0, outputs, least), ratings);
}

void LikedLists::save(ModelState& state) const
{
    saveLiked(liked, state);
    state.tensors["popularity"] = popularity;
}

LikedLists LikedLists::of(const ModelState& state)
{
    return {state.row("popularity"), likedOf(state)};
}

} // namespace autorec
