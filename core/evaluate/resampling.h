// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/user_measures.h"

#include <map>

namespace autorec {

/// 95% intervals by the bootstrap over users (Efron, 1979; percentile method, 1,000 resamples, fewer where
/// there are more than 20,000 users). The same for the same users; on the threads of the enclosing
/// `withThreads`.
std::map<std::string, Interval> bootstrapIntervals(const std::vector<MeasureColumn>& columns);

/// How two models that were tested on the same users differ in one metric.
struct PairedDifference
{
    double first = 0;
    double second = 0;
    Interval difference; ///< of second − first, 95%, by the bootstrap over users
    double pValue = 1;   ///< of the two being alike: users' results swapped at random, two-sided
};

/// For each metric that both have. Both hold the same users in the same order. Throws Error(Cancelled).
std::map<std::string, PairedDifference> comparePaired(const std::vector<MeasureColumn>& first,
                                                      const std::vector<MeasureColumn>& second,
                                                      const WorkContext& work = {});

} // namespace autorec
