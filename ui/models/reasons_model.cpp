// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reasons_model.h"

#include "ui/models/movie_roles.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace autorec {

ReasonsModel::ReasonsModel(const PersonalRatings& ratings, WhatIf& whatIf, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ratings(ratings)
    , m_whatIf(whatIf)
{
    connect(&whatIf, &WhatIf::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void ReasonsModel::setFilm(const RecommendationList& list, std::optional<int> row)
{
    beginResetModel();
    m_dataset = list.dataset;
    m_reasons.clear();
    if (row) {
        const Recommendation& film = list.items[static_cast<std::size_t>(*row)];
        m_areStars = film.stars.has_value();
        m_areComing = std::all_of(list.items.begin(), list.items.end(),
                                  [](const Recommendation& recommended) { return recommended.why.empty(); });
        for (const Contribution& contribution : film.why)
            m_reasons.push_back({contribution.movie, contribution});
        for (const ProfileEntry& entry : m_ratings.profile()) {
            if (!rowOf(entry.movie))
                m_reasons.push_back({entry.movie, std::nullopt});
        }
    }
    endResetModel();
}

std::optional<int> ReasonsModel::rowOf(MovieIndex movie) const
{
    const auto found = std::find_if(m_reasons.begin(), m_reasons.end(),
                                    [movie](const Reason& reason) { return reason.movie == movie; });
    return found == m_reasons.end() ? std::nullopt
                                    : std::optional(static_cast<int>(found - m_reasons.begin()));
}

int ReasonsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
}

int ReasonsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MovieIndex movie = reason(index.row()).movie;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == MyRating
                   ? tr("Click other stars to see what would change, or the same ones to leave the rating "
                        "out. Nothing is kept until you say so.")
                   : text(index.row(), index.column());
    case MovieIndexRole:
        return movie.value();
    case OwnStarsRole: {
        const std::optional<float> stars = m_whatIf.stars(movie);
        return stars ? QVariant(static_cast<double>(*stars)) : QVariant();
    }
    default:
        return {};
    }
}

bool ReasonsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole)
        return false;
    m_whatIf.suppose(reason(index.row()).movie,
                     value.isValid() ? std::optional(value.toFloat()) : std::nullopt);
    return true;
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("You rated"), QT_TR_NOOP("What if you had given"),
                                        QT_TR_NOOP("Really"), QT_TR_NOOP("What it does for the film")};
    return tr(names[section]);
}

Qt::ItemFlags ReasonsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == MyRating ? flags | Qt::ItemIsEditable : flags;
}

QString ReasonsModel::text(int row, int column) const
{
    const auto& [movie, contribution] = reason(row);
    const std::optional<float> stars = m_whatIf.stars(movie);
    const std::optional<float> real = m_ratings.stars(movie);
    switch (column) {
    case Film:
        return titleWithYear(m_dataset->films.key(movie).title, m_dataset->dataset.movie(movie).year);
    case MyRating:
        return stars ? starsText(static_cast<double>(*stars)) : tr("left out");
    case Real:
        return m_whatIf.isSupposed(movie) && real ? starsText(static_cast<double>(*real)) : QString();
    case Effect:
        if (!stars)
            return tr("left out");
        if (m_areComing)
            return tr("…");
        return contribution ? effectText(*contribution) : tr("does not speak for it");
    default:
        return {};
    }
}

QString ReasonsModel::effectText(const Contribution& contribution) const
{
    if (m_areStars)
        return tr("+%1 stars").arg(QLocale().toString(static_cast<double>(contribution.effect), 'f', 2));
    const auto strongest = static_cast<double>(m_reasons.front().contribution->lift);
    return tr("%1% of the strongest")
        .arg(std::lround(100 * static_cast<double>(contribution.lift) / strongest));
}

} // namespace autorec
