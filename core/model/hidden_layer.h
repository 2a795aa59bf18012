// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

namespace autorec {

/// The kinds of units that a layer may have.
enum class HiddenKind {
    Units,        ///< hidden units of a network that ratings go into
    Means,        ///< hidden units of a network: the means of a Gaussian layer
    PersonVector, ///< elements of a vector found for the person, by which the movies' vectors are weighed
};

/// One hidden layer of a model, for one person.
struct HiddenLayer
{
    HiddenKind kind = HiddenKind::Units;
    std::vector<float> activations; ///< by unit
    std::vector<float> resting;     ///< by unit: the activations for somebody without ratings
    std::string member{};           ///< of an ensemble: the preset of the member whose layer it is
};

/// Learned numbers of a model, looked at where they lie.
struct WeightView
{
    std::string name; ///< as in the model's state: "layer0.weight"
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::span<const float> values;
    std::string member{}; ///< of an ensemble: the preset of the member whose weights they are
};

} // namespace autorec
