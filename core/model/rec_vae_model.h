// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/liked_lists.h"
#include "core/model/recommender.h"
#include "core/network/rec_vae.h"

namespace autorec {

/// A fitted RecVAE (Shenbin et al., "RecVAE: a new variational autoencoder for top-N recommendations with
/// implicit feedback", 2020): from the liked movies (see LikedLists) to the logits of movies that the person
/// may like next. Users of the data set and new people are scored in the same way, by one forward pass with
/// the latent units at their means.
class RecVaeModel : public Recommender
{
public:
    RecVaeModel(RecVae network, LikedLists lists);
    explicit RecVaeModel(const ModelState& state);

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return m_lists.popularity.columns(); }
    bool knows(MovieIndex movie) const override { return m_lists.knows(movie); }
    std::vector<float> score(Profile profile, std::optional<UserIndex> knownUser) const override;
    GraphValue graphScores(const GraphProfiles& profiles) const override;
    /// Rows of the decoder.
    Matrix movieVectors() const override { return m_network.decoder.front().weight; }
    /// The encoder's dense layers, then the latent means.
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    std::vector<WeightView> weights() const override;
    ModelState state() const override;

private:
    std::vector<Matrix> encoded(const SparseRows& input) const;
    GraphValue outputsOf(const GraphValue& input) const;

    RecVae m_network;
    LikedLists m_lists;
};

/// A RecVAE's sizes and weights as part of a model's state.
void saveRecVae(const RecVae& network, ModelState& state);
/// Throws Error(DamagedFile) where a tensor is missing or of another shape.
RecVae restoredRecVae(const ModelState& state);

} // namespace autorec
