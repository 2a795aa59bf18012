// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace autorec {

namespace {

constexpr qsizetype EnoughTicks = 4;
constexpr double EnoughDecades = 2.5;

/// The parts of a decade that get a tick, from coarse to fine.
std::array<QList<double>, 4> mantissas()
{
    std::array<QList<double>, 4> sets{QList<double>{1}, {1, 2, 5}, {1, 2, 3, 4, 5, 6, 7, 8, 9}, {}};
    for (int tenth = 10; tenth < 100; ++tenth)
        sets[3].append(tenth / 10.0);
    return sets;
}

QList<double> ticksAround(double min, double max, const QList<double>& mantissas)
{
    QList<double> ticks;
    const int lastDecade = static_cast<int>(std::ceil(std::log10(max)));
    for (int decade = static_cast<int>(std::floor(std::log10(min))) - 1; decade <= lastDecade; ++decade) {
        for (const double mantissa : mantissas)
            ticks.append(mantissa * std::pow(10.0, decade));
    }
    const auto begin = std::upper_bound(ticks.begin(), ticks.end(), min) - 1;
    const auto end = std::lower_bound(ticks.begin(), ticks.end(), max);
    return {begin, end == ticks.end() ? end : end + 1};
}

QList<double> everyNth(const QList<double>& ticks, int atMost)
{
    const qsizetype step = (ticks.size() + atMost - 1) / atMost;
    QList<double> kept;
    for (qsizetype i = 0; i < ticks.size(); i += step)
        kept.append(ticks[i]);
    return kept;
}

} // namespace

LogTicks niceLogTicks(double min, double max, int atMost)
{
    QList<double> ticks;
    for (const QList<double>& set : mantissas()) {
        ticks = ticksAround(min, max, set);
        // Whole decades may not waste half of the axis.
        const bool fits = set.size() > 1 || std::log10(max / min) >= EnoughDecades;
        if (fits && ticks.size() >= EnoughTicks)
            break;
    }
    return {ticks.first(), ticks.last(), everyNth(ticks, std::max(atMost, 2))};
}

} // namespace autorec
