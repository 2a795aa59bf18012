// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_source.h"
#include "core/data/split.h"
#include "core/presets/model_spec.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace autorec {

/// A model, its parameters and the ratings to train it on. The same job gives the same model, bit for bit.
struct TrainingJob
{
    DataSource data = {};
    ModelSpec spec;
    SplitSpec split = {};
    std::uint64_t seed = 1;

    /// `model, parameters, dataset, split, seed`, in the words of `autorec train --json`.
    nlohmann::json toJson() const;
    /// Also reads what versions up to 0.1 wrote. Throws Error: DamagedFile if something is missing,
    /// InvalidArgument for an unknown model or split.
    static TrainingJob fromJson(const nlohmann::json& json);

    friend bool operator==(const TrainingJob&, const TrainingJob&) = default;
};

} // namespace autorec
