// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/time_left.h"

#include "ui/text/duration_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// The first epoch also warms up caches; it says little.
constexpr std::size_t EpochsNeeded = 2;
constexpr std::size_t EpochsLookedAt = 5;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void TimeLeft::addEpoch(double seconds)
{
    m_durations.push_back(seconds);
}

std::optional<double> TimeLeft::seconds() const
{
    const int epochsLeft = m_epochLimit - static_cast<int>(m_durations.size());
    if (epochsLeft <= 0 && m_epochLimit > 0)
        return 0.0;
    if (m_durations.size() < EpochsNeeded)
        return std::nullopt;
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_durations.size(), EpochsLookedAt));
    return median({m_durations.end() - count, m_durations.end()}) * epochsLeft;
}

std::optional<double> TimeLeft::totalSeconds() const
{
    const std::optional<double> left = seconds();
    return left ? std::optional(std::accumulate(m_durations.begin(), m_durations.end(), *left))
                : std::nullopt;
}

QString TimeLeft::text() const
{
    const std::optional<double> left = seconds();
    if (!left)
        return QCoreApplication::translate("autorec", "estimating…");
    if (*left < 1.0)
        return QCoreApplication::translate("autorec", "almost done");
    return QCoreApplication::translate("autorec", "about %1 left").arg(durationText(std::ceil(*left)));
}

} // namespace autorec
