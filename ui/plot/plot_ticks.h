// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace autorec {

/// A logarithmic axis: where it begins and ends and what is written on it.
struct LogTicks
{
    double min = 1.0;
    double max = 10.0;
    QList<double> ticks;
};

/// Round ticks for values from `min` to `max`, both positive: powers of ten where there are enough of them,
/// else 1-2-5, else finer. The axis begins and ends on a tick.
LogTicks niceLogTicks(double min, double max, int atMost);

} // namespace autorec
