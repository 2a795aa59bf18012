// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/memory_estimate.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/presets/presets.h"
#include "core/train/family_training.h"

#include <algorithm>

namespace autorec {

namespace {

bool canDoWithoutLbfgs(const ModelSpec& spec)
{
    if (!spec.has("optimiser") || spec.get<std::string>("optimiser") != "lbfgs")
        return false;
    const std::vector<std::string>& choices = findPreset(spec.preset()).parameter("optimiser").choices;
    return std::find(choices.begin(), choices.end(), "adam") != choices.end();
}

std::string advice(const ModelSpec& spec, const MemoryEstimate& estimate)
{
    if (estimate.ratings > estimate.weights + estimate.passes)
        return "Close other programs or choose less data.";
    if (estimate.passes > estimate.weights)
        return "Lower batch_size or hidden, or close other programs.";
    if (canDoWithoutLbfgs(spec))
        return "Set optimiser=adam, which needs a tenth of it, or lower hidden.";
    for (const char* size : {"hidden", "factors", "memory_mb"}) {
        if (spec.has(size))
            return std::string("Lower ").append(size).append(", or close other programs.");
    }
    return "Choose fewer members, or close other programs.";
}

} // namespace

MemoryEstimate estimateMemory(const ModelSpec& spec, const DataSize& size)
{
    return trainingOf(spec).estimateMemory(spec, size);
}

void requireMemory(const ModelSpec& spec, const DataSize& size)
{
    const MemoryEstimate estimate = estimateMemory(spec, size);
    if (const std::optional<std::string> shortage = memoryShortage(estimate.total()))
        throw Error(ErrorCode::NotEnoughMemory, "Training " + spec.preset() + " on this data needs " +
                                                    *shortage + ". " + advice(spec, estimate));
}

} // namespace autorec
