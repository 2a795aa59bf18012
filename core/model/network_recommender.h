// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"
#include "core/model/score_graph.h"
#include "core/network/network.h"

namespace autorec {

/// The base of models that score a profile by one forward pass of a network.
class NetworkRecommender : public Recommender
{
public:
    /// Rows of the output layer.
    Matrix movieVectors() const override { return m_network.outputWeight(); }
    std::vector<HiddenLayer> hiddenLayers(Profile profile) const override;
    std::vector<Matrix> hiddenResponses(std::span<const MovieIndex> movies) const override;
    /// Weights and biases of every layer that owns some.
    std::vector<WeightView> weights() const override;

protected:
    explicit NetworkRecommender(Network network);

    const Network& network() const { return m_network; }
    /// The profile as the network takes it: one row.
    virtual SparseRows inputOf(Profile profile) const = 0;
    /// Every output for the rows of `input`, [rows × width].
    Matrix outputsOf(const SparseRows& input) const;
    /// Every output for `input` [batch × width], as graph. Drops nothing; Gaussian units are their means.
    GraphValue outputsOf(const GraphValue& input) const;

private:
    Network m_network;
};

} // namespace autorec
