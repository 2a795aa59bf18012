// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/network_recommender.h"

namespace autorec {

/// U-AutoRec and its deeper variants (Sedhain et al., "AutoRec", 2015): the input is a person's ratings, the
/// output predicted ratings of all movies. Known and new people are scored in the same way, by one forward
/// pass. Movies without training ratings get the baseline.
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
