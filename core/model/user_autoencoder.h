// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/recommender.h"
#include "core/network/network.h"

namespace autorec {

/// U-AutoRec and its deep kin (Sedhain et al., "AutoRec", 2015): a person's ratings go in, ratings of all
/// movies come out. Known and new people take the same road: one forward pass. Movies that training never saw
/// get the baseline.
class UserAutoencoder : public Recommender
{
public:
    UserAutoencoder(Network network, BiasModel biases, const Normalisation& normalisation);
    explicit UserAutoencoder(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Stars; }
    std::size_t movieCount() const override { return m_biases.movieCount(); }
    bool knows(MovieIndex movie) const override { return m_biases.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Rows of the output layer.
    Matrix movieVectors() const override { return m_network.outputWeight(); }
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    static SparseRows inputOf(Profile profile, const CentredPerson& person);

    Network m_network;
    BiasModel m_biases;
    Normalisation m_normalisation;
};

} // namespace autorec
