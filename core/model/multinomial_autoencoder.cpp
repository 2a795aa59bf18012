// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/multinomial_autoencoder.h"

#include "core/base/error.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/network_state.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

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

MultinomialAutoencoder::MultinomialAutoencoder(Network network, Matrix popularity, const LikedRule& liked)
    : NetworkRecommender(std::move(network))
    , m_popularity(std::move(popularity))
    , m_liked(liked)
{
}

MultinomialAutoencoder::MultinomialAutoencoder(const ModelState& state)
    : MultinomialAutoencoder(restoredNetwork(state), state.row("popularity"), likedOf(state))
{
    if (network().shape().width != movieCount())
        throw Error(ErrorCode::DamagedFile,
                    "the network and the popularity are of different numbers of movies");
}

std::vector<float> MultinomialAutoencoder::score(Profile profile, std::optional<UserIndex>) const
{
    const LikedMovies liked = likedMovies(profile, m_liked);
    if (liked.empty())
        return {m_popularity.values().begin(), m_popularity.values().end()};
    SparseRows input;
    addUnitRow(input, liked);
    const Matrix outputs = outputsOf(input);
    std::vector<float> scores(outputs.values().begin(), outputs.values().end());
    // The model learned nothing about these movies: they go to the end of the list.
    const float least = *std::min_element(scores.begin(), scores.end());
    for (std::size_t m = 0; m < scores.size(); ++m) {
        if (!knows(MovieIndex(m)))
            scores[m] = least;
    }
    return scores;
}

GraphValue MultinomialAutoencoder::graphScores(const GraphProfiles& profiles) const
{
    ScoreGraph& graph = profiles.stars.graph();
    const GraphValue liked = likedMovies(profiles, m_liked);
    const GraphValue square = rowSum(liked * liked);
    const GraphValue outputs =
        outputsOf(liked / squareRoot(atLeast(square, std::numeric_limits<float>::min())));
    const GraphValue popularity = graph.constant(m_popularity);
    const GraphValue least = graph.apply(GraphOperation::RowMinimum, {outputs});
    return choose(square > 0.0, choose(popularity > 0.0, outputs, least), popularity);
}

SparseRows MultinomialAutoencoder::inputOf(Profile profile) const
{
    SparseRows input;
    addUnitRow(input, likedMovies(profile, m_liked));
    return input;
}

ModelState MultinomialAutoencoder::state() const
{
    ModelState state;
    saveNetwork(network(), state);
    saveLiked(m_liked, state);
    state.tensors["popularity"] = m_popularity;
    return state;
}

template <> FamilyModel modelOf<ModelFamily::MultinomialAutoencoder>()
{
    return {restoreAs<MultinomialAutoencoder>, ModelInsight::Units};
}

} // namespace autorec
