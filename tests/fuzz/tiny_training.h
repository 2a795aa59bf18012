// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/presets.h"
#include "core/train/checkpoint.h"
#include "core/train/train.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <stop_token>

namespace autorec::fuzz {

/// What the seeds are trained on.
inline const Dataset& tinyDataset()
{
    static const Dataset dataset = test::smallDataset({.users = 12, .movies = 8});
    return dataset;
}

inline ModelSpec tinySpec(const std::string& preset)
{
    ModelSpec spec = test::smallSpec(preset);
    test::setWherePossible(spec, {"epochs=2"});
    return spec;
}

/// The presets whose trainings keep checkpoints.
inline std::vector<std::string> resumablePresets()
{
    std::vector<std::string> names;
    for (const Preset& preset : presets()) {
        if (keepsCheckpoints(ModelSpec(preset.name)))
            names.push_back(preset.name);
    }
    return names;
}

/// Trains for one epoch, writes a checkpoint where a file is named, and stops.
inline void trainOneEpoch(const ModelSpec& spec, std::shared_ptr<const Checkpoint> resumeFrom,
                          const std::filesystem::path& checkpointFile)
{
    std::stop_source source;
    TrainingContext context;
    context.threads = 1;
    context.stop = source.get_token();
    context.resumeFrom = std::move(resumeFrom);
    context.checkpointFile = checkpointFile;
    context.secondsBetweenCheckpoints = 0;
    context.onEpoch = [&](const EpochReport&) { source.request_stop(); };
    train(tinyDataset(), spec, context);
}

} // namespace autorec::fuzz
