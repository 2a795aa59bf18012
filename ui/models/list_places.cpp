// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_places.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace autorec {
namespace {

constexpr double ShortestBar = 0.08;

} // namespace

double predictedShare(std::span<const Recommendation> list, int row, const RatingScale& scale)
{
    const Recommendation& recommended = list[static_cast<std::size_t>(row)];
    if (recommended.stars)
        return static_cast<double>(*recommended.stars / scale.max());
    const auto isLess = [](const Recommendation& a, const Recommendation& b) {
        return a.rankScore < b.rankScore;
    };
    // A list that leans is not in the order of its scores.
    const auto [least, greatest] = std::minmax_element(list.begin(), list.end(), isLess);
    const auto best = static_cast<double>(greatest->rankScore);
    const auto worst = static_cast<double>(least->rankScore);
    if (best <= worst)
        return 1.0;
    return ShortestBar +
           (1.0 - ShortestBar) * (static_cast<double>(recommended.rankScore) - worst) / (best - worst);
}

QString movedText(std::optional<int> before, int now)
{
    if (!before)
        return QCoreApplication::translate("autorec", "new");
    const int places = *before - now;
    return places > 0   ? QStringLiteral("▲ %1").arg(QLocale().toString(places))
           : places < 0 ? QStringLiteral("▼ %1").arg(QLocale().toString(-places))
                        : QString();
}

} // namespace autorec
