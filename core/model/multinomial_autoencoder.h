// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/liked_lists.h"
#include "core/model/network_recommender.h"

namespace autorec {

/// Mult-DAE and Mult-VAE (Liang et al., "Variational autoencoders for collaborative filtering", 2018): from
/// the liked movies (see LikedLists) to the logits of movies that the person may like next. Users of the data
/// set and new people are scored in the same way, by one forward pass.
class MultinomialAutoencoder : public NetworkRecommender
{
public:
    MultinomialAutoencoder(Network network, LikedLists lists);
    explicit MultinomialAutoencoder(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_lists.popularity.columns(); }
    bool knows(MovieIndex movie) const override { return m_lists.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    ModelState state() const override;

private:
    SparseRows inputOf(Profile profile) const override { return m_lists.inputOf(profile); }

    LikedLists m_lists;
};

} // namespace autorec
