// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/user_history_model.h"

#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QDateTime>
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

void UserHistoryModel::setList(const RecommendationList& list)
{
    beginResetModel();
    m_dataset = list.dataset;
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

int UserHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ratings.size());
}

int UserHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(rating(index), index.column());
    case SortRole:
        return sortKey(rating(index), index.column());
    case MovieIndexRole:
        return rating(index).movie.value();
    default:
        return {};
    }
}

QVariant UserHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == HeldOut)
        return tr("Whether the model was not shown the rating, and where the film stands in the list");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("They rated"), QT_TR_NOOP("Stars"), QT_TR_NOOP("Date"),
                                        QT_TR_NOOP("Held out")};
    return tr(names[section]);
}

QString UserHistoryModel::text(const Rating& rating, int column) const
{
    switch (column) {
    case Film:
        return titleWithYear(m_dataset->films.key(rating.movie).title,
                             m_dataset->dataset.movie(rating.movie).year);
    case Stars:
        return starsText(static_cast<double>(rating.stars));
    case Date:
        return rating.time == 0
                   ? missingText()
                   : QLocale().toString(QDateTime::fromSecsSinceEpoch(rating.time, Qt::UTC).date(),
                                        QLocale::ShortFormat);
    case HeldOut:
        if (!rating.heldOut)
            return {};
        return rating.place > 0 ? tr("hit: number %1").arg(QLocale().toString(rating.place)) : tr("held out");
    default:
        return {};
    }
}

QVariant UserHistoryModel::sortKey(const Rating& rating, int column) const
{
    switch (column) {
    case Film:
        return m_dataset->films.key(rating.movie).folded;
    case Stars:
        return static_cast<double>(rating.stars);
    case Date:
        return rating.time;
    case HeldOut: // hits first, in order of the list
        return rating.place > 0 && rating.heldOut ? -1.0 / rating.place : rating.heldOut ? 0.0 : 1.0;
    default:
        return {};
    }
}

} // namespace autorec
