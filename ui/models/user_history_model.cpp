// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/user_history_model.h"

#include "ui/text/format.h"

#include <QLocale>

#include <map>

namespace autorec {
namespace {

std::map<MovieIndex, int> placesOf(const RecommendationList& list)
{
    std::map<MovieIndex, int> places;
    for (const Recommendation& item : list.items)
        places.emplace(item.movie, static_cast<int>(places.size()) + 1);
    return places;
}

} // namespace

UserHistoryModel::UserHistoryModel(QObject* parent)
    : FilmTable(parent)
{
    const auto heldOutText = [this](int row) {
        if (!rating(row).heldOut)
            return QString();
        const int place = rating(row).place;
        return place > 0 ? tr("hit: number %1").arg(QLocale().toString(place)) : tr("held out");
    };
    // Hits first, in order of the list.
    const auto heldOutKey = [this](int row) {
        const Rating& shown = rating(row);
        return shown.place > 0 && shown.heldOut ? -1.0 / shown.place : shown.heldOut ? 0.0 : 1.0;
    };
    setColumns(
        {{.title = tr("They rated"),
          .text = [this](int row) { return filmText(rating(row).movie); },
          .isTextToolTip = true,
          .sortKey = [this](int row) { return dataset()->films.key(rating(row).movie).folded; }},
         {.title = tr("Stars"),
          .text = [this](int row) { return starsText(static_cast<double>(rating(row).stars)); },
          .isTextToolTip = true,
          .sortKey = [this](int row) { return static_cast<double>(rating(row).stars); },
          .firstOrder = Qt::DescendingOrder},
         {.title = tr("Date"),
          .text = [this](int row) { return dayText(rating(row).time); },
          .isTextToolTip = true,
          .sortKey = [this](int row) { return rating(row).time; },
          .firstOrder = Qt::DescendingOrder},
         {.title = tr("Held out"),
          .text = heldOutText,
          .isTextToolTip = true,
          .help = tr("Whether the model was not shown the rating, and where the film stands in the list"),
          .sortKey = heldOutKey}});
}

void UserHistoryModel::setList(const RecommendationList& list)
{
    beginResetModel();
    useDataset(list.dataset);
    m_ratings.clear();
    if (list.user) {
        const RatingMatrix& all = list.dataset->dataset.ratings();
        const auto rated = all.byUser(*list.user);
        const auto times = all.times(*list.user);
        const auto places = placesOf(list);
        for (std::size_t k = 0; k < rated.size(); ++k) {
            const MovieIndex movie = rated.id(k);
            const auto place = places.find(movie);
            m_ratings.push_back({movie, rated.stars(k), times[k], list.heldOutStars(movie).has_value(),
                                 place == places.end() ? 0 : place->second});
        }
    }
    endResetModel();
}

} // namespace autorec
