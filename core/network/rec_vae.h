// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// The sizes of a RecVAE.
struct RecVaeShape
{
    std::size_t width = 0;  ///< inputs and outputs
    std::size_t units = 1;  ///< of each of the encoder's dense layers
    std::size_t layers = 1; ///< dense layers of the encoder
    std::size_t latent = 1; ///< Gaussian units

    /// Number of weights and biases.
    std::size_t parameterCount() const;

    friend bool operator==(const RecVaeShape&, const RecVaeShape&) = default;
};

/// A dense layer, with layer normalisation (Ba, Kiros and Hinton, 2016) or without.
struct NormedLayer
{
    Matrix weight; ///< [to × from]; of the encoder's first layer [width × units], a row for each movie
    Matrix bias;   ///< [1 × to]
    Matrix scale;  ///< [1 × to], of the normalised units; empty without normalisation
    Matrix offset; ///< [1 × to], added to the scaled units; empty without normalisation
};

using NormedLayers = std::vector<NormedLayer>;

/// Calls `visit(name, matrix)` for every matrix of the layers that is not empty, in order; the name is
/// "layer0.weight" and so on.
template <class Layers, class Visit> void forEachMatrix(Layers& layers, const Visit& visit)
{
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const auto add = [&](const char* part, auto& matrix) {
            if (!matrix.empty())
                visit("layer" + std::to_string(l) + part, matrix);
        };
        add(".weight", layers[l].weight);
        add(".bias", layers[l].bias);
        add(".scale", layers[l].scale);
        add(".offset", layers[l].offset);
    }
}

/// The weights of a RecVAE (Shenbin et al., 2020): a variational autoencoder of what people liked. The sums
/// of each dense layer of the encoder are added to the outputs of all layers before it, and go through swish
/// (Ramachandran et al., 2017) and layer normalisation. The decoder is linear.
struct RecVae
{
    RecVae() = default;
    /// Glorot uniform weights, zero biases and offsets, scales of 1.
    RecVae(const RecVaeShape& sizes, std::uint64_t seed);

    RecVaeShape shape;
    NormedLayers encoder; ///< the dense layers, then [2 latent × units]: means, log variances
    NormedLayers decoder; ///< one layer, [width × latent]
};

} // namespace autorec
