// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/film_table.h"

#include "ui/text/format.h"
#include "ui/theme/themed_icon.h"

namespace autorec {

bool FilmTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != OwnStarsRole || starsColumn() < 0)
        return false;
    return rate(index.row(), value.isValid() ? std::optional(value.toDouble()) : std::nullopt);
}

Qt::ItemFlags FilmTable::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = ColumnTable::flags(index);
    return index.isValid() && index.column() == starsColumn() ? flags | Qt::ItemIsEditable : flags;
}

std::optional<MovieIndex> FilmTable::filmAt(int) const
{
    return std::nullopt;
}

std::optional<double> FilmTable::ownStars(int) const
{
    return std::nullopt;
}

bool FilmTable::rate(int, std::optional<double>)
{
    return false;
}

QVariant FilmTable::rowData(int row, int, int role) const
{
    if (role == OwnStarsRole)
        return toVariant(ownStars(row));
    const std::optional<MovieIndex> film = role >= MovieIndexRole ? filmAt(row) : std::nullopt;
    if (!film)
        return {};
    switch (role) {
    case MovieIndexRole:
        return film->value();
    case TitleRole:
        return title(row);
    case YearTextRole:
        return movie(row).year > 0 ? QVariant(yearText(movie(row).year)) : QVariant();
    case GenresRole:
        return sourceGenres(movie(row).genres);
    default:
        return {};
    }
}

QString FilmTable::title(int row) const
{
    return m_dataset->films.key(*filmAt(row)).title;
}

QString FilmTable::filmText(MovieIndex film) const
{
    return titleWithYear(m_dataset->films.key(film).title, m_dataset->dataset.movie(film).year);
}

QString FilmTable::ownStarsText(int row) const
{
    const std::optional<double> stars = ownStars(row);
    return stars ? starsText(*stars) : QString();
}

QVariant FilmTable::watchlistMark(const QString& title, bool onWatchlist, int role)
{
    if (!onWatchlist)
        return {};
    if (role == Qt::DecorationRole) {
        static const QIcon Mark = themedIcon(QStringLiteral("bookmark"));
        return Mark;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1, on your watchlist").arg(title);
    return {};
}

} // namespace autorec
