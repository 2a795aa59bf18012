// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personal_films_filter.h"

#include <algorithm>

namespace autorec {

PersonalFilmsFilter::PersonalFilmsFilter(PersonalFilmsModel* films, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_films(films)
{
    setSourceModel(films);
    setSortRole(PersonalFilmsModel::SortRole);
}

bool PersonalFilmsFilter::isOfKind(const PersonalFilm& film, Kind kind)
{
    switch (kind) {
    case Rated:
        return film.stars.has_value();
    case Watchlist:
        return film.onWatchlist;
    case NotInterested:
        return film.notInterested;
    case KindCount:
        break;
    }
    return false;
}

void PersonalFilmsFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidate();
}

void PersonalFilmsFilter::setSearch(const QString& text)
{
    m_words = foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidate();
}

bool PersonalFilmsFilter::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const PersonalFilm& film = m_films->film(sourceRow);
    if (!isOfKind(film, m_kind))
        return false;
    const QString searched = foldedText(film.film.title) + QLatin1Char(' ') + QString::number(film.film.year);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return searched.contains(word); });
}

} // namespace autorec
