// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"
#include "tests/support/paths.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace autorec::test {

/// Numbers that an independent implementation computed.
inline nlohmann::json golden(const std::string& file)
{
    std::ifstream stream(goldenFolder().toStdString() + "/" + file);
    return nlohmann::json::parse(stream);
}

/// Golden weights are [to × from]. The engine keeps those of the input layer the other way round.
inline Matrix matrixFrom(const nlohmann::json& rows, bool transposed)
{
    const std::size_t height = rows.size();
    const std::size_t width = rows[0].size();
    Matrix matrix(transposed ? width : height, transposed ? height : width);
    for (std::size_t r = 0; r < height; ++r) {
        for (std::size_t c = 0; c < width; ++c)
            (transposed ? matrix(c, r) : matrix(r, c)) = rows[r][c].get<float>();
    }
    return matrix;
}

inline std::vector<Layer> layersFrom(const nlohmann::json& golden)
{
    std::vector<Layer> layers;
    for (const nlohmann::json& layer : golden) {
        const bool isInput = layers.empty();
        Matrix weight = matrixFrom(layer.at("weight"), isInput);
        layers.push_back({std::move(weight), matrixFrom(nlohmann::json::array({layer.at("bias")}), false)});
    }
    return layers;
}

} // namespace autorec::test
