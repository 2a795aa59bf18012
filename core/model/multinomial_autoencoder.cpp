// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/multinomial_autoencoder.h"

#include "core/base/error.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/network_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace autorec {

void addUnitRow(SparseRows& rows, std::span<const std::uint32_t> movies)
{
    const float value = 1.0F / std::sqrt(static_cast<float>(std::max<std::size_t>(1, movies.size())));
    for (const std::uint32_t movie : movies)
        rows.add(movie, value);
    rows.endRow();
}

MultinomialAutoencoder::MultinomialAutoencoder(Network network, Matrix popularity, const LikedRule& liked)
    : NetworkRecommender(std::move(network))
    , m_popularity(std::move(popularity))
    , m_liked(liked)
{
}

MultinomialAutoencoder::MultinomialAutoencoder(const ModelState& state)
    : MultinomialAutoencoder(restoredNetwork(state), state.row("popularity"), {state.fields.at("liked_from")})
{
    if (network().shape().width != movieCount())
        throw Error(ErrorCode::DamagedFile,
                    "the network and the popularity are of different numbers of movies");
}

std::vector<float> MultinomialAutoencoder::score(Profile profile, std::optional<UserIndex>) const
{
    const std::vector<std::uint32_t> liked = likedMovies(profile, m_liked);
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
    const GraphValue count = rowSum(liked);
    const GraphValue outputs = outputsOf(liked / squareRoot(atLeast(count, 1.0)));
    const GraphValue popularity = graph.constant(m_popularity);
    const GraphValue least = graph.apply(GraphOperation::RowMinimum, {outputs});
    return choose(count >= 1.0, choose(popularity > 0.0, outputs, least), popularity);
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
    state.fields["liked_from"] = m_liked.from;
    state.tensors["popularity"] = m_popularity;
    return state;
}

template <> FamilyModel modelOf<ModelFamily::MultinomialAutoencoder>()
{
    return {restoreAs<MultinomialAutoencoder>, ModelInsight::Units};
}

} // namespace autorec
