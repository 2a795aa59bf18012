// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shelf_model.h"

#include "ui/commands/film_editor.h"
#include "ui/text/format.h"

#include <algorithm>

namespace autorec {

ShelfModel::ShelfModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent)
    : RankedFilms(parent)
    , m_ratings(ratings)
    , m_editor(editor)
{
    setColumns({{.title = tr("Film"), .text = [this](int row) { return filmText(*filmAt(row)); }}});
    connect(&ratings, &PersonalRatings::movieChanged, this, &ShelfModel::movieChanged);
}

/// Films that stay in their places are not reset, so that a view keeps its place.
void ShelfModel::setFilms(const LoadedDatasetPtr& dataset, const std::vector<Recommendation>& films)
{
    const bool isSame =
        dataset == this->dataset() &&
        std::equal(films.begin(), films.end(), m_films.begin(), m_films.end(),
                   [](const Recommendation& a, const Recommendation& b) { return a.movie == b.movie; });
    if (isSame) {
        m_films = films;
        if (!films.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_films = films;
    useDataset(dataset);
    endResetModel();
}

std::optional<double> ShelfModel::ownStars(int row) const
{
    return m_ratings.stars(item(row).movie);
}

bool ShelfModel::rate(int row, std::optional<double> stars)
{
    return m_editor.rate(dataset()->films.key(item(row).movie), ownStars(row), stars);
}

QVariant ShelfModel::rowData(int row, int column, int role) const
{
    switch (role) {
    case OnWatchlistRole:
        return m_ratings.onWatchlist(item(row).movie);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(row);
    default:
        return RankedFilms::rowData(row, column, role);
    }
}

/// "Alien (1979): 4.6 ± 0.7 stars predicted, on the watchlist".
QString ShelfModel::description(int row) const
{
    const Recommendation& film = item(row);
    QStringList facts;
    if (film.stars) {
        const QString stars = decimalStarsText(static_cast<double>(*film.stars));
        facts.append(film.distribution
                         ? tr("%1 %2 stars predicted")
                               .arg(stars, deviationText(static_cast<double>(film.distribution->deviation())))
                         : tr("%1 stars predicted").arg(stars));
    }
    if (const std::optional<double> stars = ownStars(row))
        facts.append(tr("you gave %1").arg(starsText(*stars)));
    if (m_ratings.onWatchlist(film.movie))
        facts.append(tr("on the watchlist"));
    return facts.isEmpty() ? filmText(film.movie)
                           : tr("%1: %2").arg(filmText(film.movie), facts.join(QStringLiteral(", ")));
}

void ShelfModel::movieChanged(MovieIndex movie)
{
    if (const std::optional<int> row = rowOf(movie))
        Q_EMIT dataChanged(index(*row, 0), index(*row, 0));
}

} // namespace autorec
