// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"

#include <optional>
#include <vector>

namespace autorec {

/// Asks a model that is learning for a person's top ten, a few times a second at most and seldom enough to
/// take no more than a twentieth of the training's time. For the training thread.
class ListWatch
{
public:
    ListWatch(Dataset training, std::vector<ProfileEntry> profile, std::vector<MovieIndex> notInterested);

    bool isDue(const EpochReport& report) const;
    /// Blocks.
    std::vector<Recommendation> list(const ModelSnapshot& now);

private:
    Dataset m_training;
    std::vector<ProfileEntry> m_profile;
    ListOptions m_options;
    Stopwatch m_sinceLast;
    std::optional<double> m_cost; ///< seconds that the last list took
};

} // namespace autorec
