// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/rec_vae.h"

#include "core/network/initial_weights.h"

#include <algorithm>

namespace autorec {

std::size_t RecVaeShape::parameterCount() const
{
    constexpr std::size_t BiasScaleOffset = 3;
    const std::size_t dense =
        units * (width + BiasScaleOffset) + (layers - 1) * units * (units + BiasScaleOffset);
    return dense + 2 * latent * (units + 1) + width * (latent + 1);
}

RecVae::RecVae(const RecVaeShape& sizes, std::uint64_t seed)
    : shape(sizes)
{
    std::uint64_t number = 0;
    const auto newLayer = [&](std::size_t rows, std::size_t columns, std::size_t units) {
        NormedLayer layer{Matrix(rows, columns), Matrix(1, units), {}, {}};
        fillGlorot(layer.weight, RandomStream(seed, RandomPurpose::Weights, 0, ++number));
        return layer;
    };
    encoder.reserve(shape.layers + 1);
    for (std::size_t l = 0; l < shape.layers; ++l) {
        encoder.push_back(newLayer(l == 0 ? shape.width : shape.units, shape.units, shape.units));
        encoder.back().scale = Matrix(1, shape.units);
        encoder.back().offset = Matrix(1, shape.units);
        std::ranges::fill(encoder.back().scale.values(), 1.0F);
    }
    encoder.push_back(newLayer(2 * shape.latent, shape.units, 2 * shape.latent));
    decoder.push_back(newLayer(shape.width, shape.latent, shape.width));
}

} // namespace autorec
