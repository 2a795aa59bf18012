// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints behind their checksum. One of a training that the seeds know must go on for an epoch or be
// refused.

#include "core/base/error.h"
#include "core/train/checkpoint.h"
#include "tests/fuzz/tensor_input.h"
#include "tests/fuzz/tiny_training.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace autorec;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

const std::vector<ModelSpec>& knownSpecs()
{
    static const std::vector<ModelSpec> specs = [] {
        std::vector<ModelSpec> all;
        for (const std::string& preset : fuzz::resumablePresets())
            all.push_back(fuzz::tinySpec(preset));
        return all;
    }();
    return specs;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::filesystem::path file = fuzz::scratchFile("checkpoint");
    static const std::filesystem::path again = fuzz::scratchFile("again");
    fuzz::writeTensorInput(data, size, file);
    try {
        const CheckpointSummary summary = readCheckpointSummary(file);
        const auto checkpoint = std::make_shared<const Checkpoint>(loadCheckpoint(file));
        require(checkpoint->spec == summary.spec);
        require(checkpoint->report.epochs.size() == summary.report.epochs.size());
        saveCheckpoint(*checkpoint, again);
        // Others may ask for networks of any size.
        if (std::find(knownSpecs().begin(), knownSpecs().end(), checkpoint->spec) != knownSpecs().end())
            fuzz::trainOneEpoch(checkpoint->spec, checkpoint, {});
    } catch (const Error& error) {
        require(!error.message().empty());
    }
    return 0;
}
