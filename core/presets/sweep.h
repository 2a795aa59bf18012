// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/model_spec.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// The values that a sweep tries for one parameter: those listed or, in a random sweep of a number or whole
/// number, values drawn between two ends.
struct SweepAxis
{
    std::string parameter;
    std::vector<ParameterValue> values = {}; ///< each once; empty for a range
    double from = 0.0;                       ///< of a range; both ends belong to it
    double to = 0.0;
};

/// Several models that differ in some parameters, trained one after the other to find the best. A grid tries
/// all combinations: the last parameter changes fastest, as digits do. A random sweep draws every parameter
/// anew for each model, which finds more with as many trainings where only some of the parameters matter
/// (Bergstra and Bengio, "Random search for hyper-parameter optimization", JMLR 13, 2012).
struct Sweep
{
    enum class Kind { Grid, Random };

    static constexpr std::size_t MostRuns = 500;

    ModelSpec base;
    Kind kind = Kind::Grid;
    std::vector<SweepAxis> axes = {};
    std::size_t draws = 20; ///< of a random sweep
    std::uint64_t seed = 1; ///< of the draws, not of the trainings

    /// Throws Error(InvalidArgument) that names the parameter and what is wrong with it.
    void validate() const;
    /// The names of the parameters that vary.
    std::vector<std::string> parameters() const;
    /// The number of models. Precondition: validate() did not throw.
    std::size_t runCount() const;
    /// The models to train, the same for the same seed: the first draws do not depend on how many follow, and
    /// duplicates are left out. Precondition: validate() did not throw.
    std::vector<ModelSpec> specs() const;
};

/// True if validation can rank models that differ in this parameter. It cannot if the parameter decides which
/// ratings are set aside for validation, or only matters once the epoch is chosen.
bool canBeSwept(const ParameterDescription& parameter);

/// True if trainings of this model report a validation figure to rank them by: they have epochs and set
/// ratings aside.
bool tellsValidation(const ModelSpec& spec);

/// True if values of a range are drawn evenly on a logarithmic scale. Sizes and rates are, because their
/// order of magnitude is unknown; shares, and ranges that begin at 0, are drawn evenly on a linear scale.
bool isDrawnByMagnitude(const ParameterDescription& parameter, double from);

/// True if the parameter has a range to draw from: it is a number or a whole number.
bool isNumber(const ParameterDescription& parameter);

} // namespace autorec
