// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranked_films.h"

#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace autorec {
namespace {

constexpr double ShortestBar = 0.08;

} // namespace

std::optional<int> RankedFilms::rowOf(MovieIndex movie) const
{
    return placeOf(movie, items());
}

QVariant RankedFilms::rowData(int row, int column, int role) const
{
    switch (role) {
    case PredictedStarsRole:
        return toVariant(item(row).stars);
    case PredictedShareRole:
        return predictedShare(items(), static_cast<std::size_t>(row), dataset()->dataset.scale());
    case PredictedDeviationRole:
        return item(row).distribution ? QVariant(static_cast<double>(item(row).distribution->deviation()))
                                      : QVariant();
    default:
        return FilmTable::rowData(row, column, role);
    }
}

TableColumn RankedFilms::rankColumn()
{
    return {.title = tr("#"), .text = [](int row) { return row + 1; }, .alignment = Qt::AlignRight};
}

QString RankedFilms::predictedText(int row) const
{
    const std::optional<float> stars = item(row).stars;
    return stars ? decimalStarsText(static_cast<double>(*stars)) : tr("place %1").arg(row + 1);
}

QString RankedFilms::movedText(std::optional<int> before, int now)
{
    if (!before)
        return tr("new");
    const int places = *before - now;
    return places > 0   ? QStringLiteral("▲ %1").arg(QLocale().toString(places))
           : places < 0 ? QStringLiteral("▼ %1").arg(QLocale().toString(-places))
                        : QString();
}

double predictedShare(std::span<const Recommendation> list, std::size_t place, const RatingScale& scale)
{
    const Recommendation& recommended = list[place];
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

std::optional<int> placeOf(MovieIndex movie, std::span<const Recommendation> list)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [movie](const Recommendation& item) { return item.movie == movie; });
    return found == list.end() ? std::nullopt : std::optional(static_cast<int>(found - list.begin()));
}

} // namespace autorec
