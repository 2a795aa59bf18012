// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/film_effect_model.h"

#include "ui/models/movie_roles.h"
#include "ui/pages/inside/unit_texts.h"
#include "ui/text/format.h"

#include <utility>

namespace autorec {

FilmEffectModel::FilmEffectModel(const PersonalRatings& ratings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_ratings(ratings)
{
    connect(&ratings, &PersonalRatings::movieChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, MyRating), index(rowCount() - 1, MyRating));
    });
}

void FilmEffectModel::setFilms(const LoadedDatasetPtr& dataset, std::vector<UnitMove> moves)
{
    beginResetModel();
    m_dataset = dataset;
    m_moves = std::move(moves);
    endResetModel();
}

int FilmEffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moves.size());
}

int FilmEffectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilmEffectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitMove& move = m_moves[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(move, index.column());
    case Qt::ToolTipRole:
        return index.column() == Film ? text(move, Film) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Film ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case MovieIndexRole:
        return move.movie.value();
    default:
        return {};
    }
}

QVariant FilmEffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Film ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                               : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Film:
        return tr("Film");
    case MyRating:
        return tr("My rating");
    default:
        return tr("Change");
    }
}

QString FilmEffectModel::text(const UnitMove& move, int column) const
{
    switch (column) {
    case Film:
        return titleWithYear(m_dataset->films.key(move.movie).title,
                             m_dataset->dataset.movie(move.movie).year);
    case MyRating: {
        const std::optional<float> stars = m_ratings.stars(move.movie);
        return stars ? starsText(static_cast<double>(*stars)) : QString();
    }
    default:
        return changeText(static_cast<double>(move.change));
    }
}

} // namespace autorec
