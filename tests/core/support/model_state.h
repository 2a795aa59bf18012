// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_state.h"
#include "core/train/train.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>
#include <string>
#include <vector>

namespace autorec::test {

inline bool hasSameBits(std::span<const float> a, std::span<const float> b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
}

inline bool hasSameBits(const Matrix& a, const Matrix& b)
{
    return a.rows() == b.rows() && a.columns() == b.columns() && hasSameBits(a.values(), b.values());
}

/// Names of the tensors in which two models differ in any bit; "fields" for the rest of their state.
inline std::vector<std::string> differences(const Recommender& a, const Recommender& b)
{
    const ModelState stateA = a.state();
    const ModelState stateB = b.state();
    std::vector<std::string> names;
    for (const auto& [name, tensor] : stateA.tensors) {
        const auto other = stateB.tensors.find(name);
        if (other == stateB.tensors.end() || !hasSameBits(tensor, other->second))
            names.push_back(name);
    }
    if (stateA.tensors.size() != stateB.tensors.size() || stateA.fields != stateB.fields)
        names.emplace_back("fields");
    return names;
}

/// All but the seconds.
inline bool isSameButForTime(const EpochReport& a, const EpochReport& b)
{
    return a.epoch == b.epoch && a.epochLimit == b.epochLimit && a.trainLoss == b.trainLoss &&
           a.trainRmse == b.trainRmse && a.validRmse == b.validRmse && a.validMetric == b.validMetric &&
           a.gradientNorm == b.gradientNorm && a.learningRate == b.learningRate && a.isBest == b.isBest;
}

inline bool isSameButForTime(const TrainingReport& a, const TrainingReport& b)
{
    return a.stopReason == b.stopReason && a.bestEpoch == b.bestEpoch &&
           std::equal(a.epochs.begin(), a.epochs.end(), b.epochs.begin(), b.epochs.end(),
                      [](const EpochReport& x, const EpochReport& y) { return isSameButForTime(x, y); });
}

inline bool allFinite(const std::vector<float>& values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

} // namespace autorec::test
