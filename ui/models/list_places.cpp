#include "ui/models/list_places.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace autorec {
namespace {

constexpr double ShortestBar = 0.08;

} // namespace

double predictedShare(const RecommendationList& list, int row)
{
    const Recommendation& recommended = list.items[static_cast<std::size_t>(row)];
    if (recommended.stars)
        return static_cast<double>(*recommended.stars / list.dataset->dataset.scale().max());
    const auto isLess = [](const Recommendation& a, const Recommendation& b) {
        return a.rankScore < b.rankScore;
    };
    // A list that leans is not in the order of its scores.
    const auto [least, greatest] = std::minmax_element(list.items.begin(), list.items.end(), isLess);
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
