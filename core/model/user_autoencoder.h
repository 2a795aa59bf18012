// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/network_recommender.h"

namespace autorec {

/// U-AutoRec and its deep kin (Sedhain et al., "AutoRec", 2015): a person's ratings go in, ratings of all
/// movies come out. Known and new people take the same road: one forward pass. Movies that training never saw
/// get the baseline.
class UserAutoencoder : public NetworkRecommender
{
public:
    UserAutoencoder(Network network, BiasModel biases, const Normalisation& normalisation);
    explicit UserAutoencoder(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_biases.movieCount(); }
    bool knows(MovieIndex movie) const override { return m_biases.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    SparseRows inputOf(Profile profile) const override;
    static SparseRows inputOf(Profile profile, const CentredPerson& person);

    BiasModel m_biases;
    Normalisation m_normalisation;
};

} // namespace autorec
