#include "ui/models/movie_filter_model.h"

#include <algorithm>
#include <cmath>

namespace autorec {

MovieFilterModel::MovieFilterModel(MovieTableModel* movies, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_movies(movies)
{
    // Before the base class hears of it and asks for every row.
    connect(movies, &QAbstractItemModel::modelReset, this, &MovieFilterModel::takeText);
    setSourceModel(movies);
}

void MovieFilterModel::setFilter(const MovieFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    takeText();
    invalidate();
}

void MovieFilterModel::takeText()
{
    m_words = foldedText(m_filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_spellings.clear();
    for (const QString& word : std::as_const(m_words))
        m_spellings.append(m_movies->dataset() ? m_movies->dataset()->films.spellings(word)
                                               : QStringList(word));
}

bool MovieFilterModel::isForgiving() const
{
    for (qsizetype k = 0; k < m_spellings.size(); ++k) {
        if (m_spellings[k] != QStringList(m_words[k]))
            return true;
    }
    return false;
}

bool MovieFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    const LoadedDataset& loaded = *m_movies->dataset();
    const MovieIndex index(static_cast<std::size_t>(sourceRow));
    const Movie& movie = loaded.dataset.movie(index);
    return loaded.statistics.movies[index.value()].ratings >= static_cast<std::size_t>(m_filter.minRatings) &&
           yearMatches(movie.year) &&
           (m_filter.genre.empty() ||
            std::find(movie.genres.begin(), movie.genres.end(), m_filter.genre) != movie.genres.end()) &&
           textMatches(index) && !(m_filter.unratedOnly && m_movies->isRated(sourceRow));
}

bool MovieFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (sortOrder() == Qt::DescendingOrder) // the base class asks the other way round then
        return comesFirst(right.row(), left.row(), left.column());
    return comesFirst(left.row(), right.row(), left.column());
}

bool MovieFilterModel::comesFirst(int row, int other, int column) const
{
    const double key = m_movies->sortKey(row, column);
    const double otherKey = m_movies->sortKey(other, column);
    if (std::isnan(key) != std::isnan(otherKey))
        return std::isnan(otherKey);
    if (key < otherKey || otherKey < key)
        return sortOrder() == Qt::AscendingOrder ? key < otherKey : key > otherKey;
    const double known = m_movies->sortKey(row, MovieTableModel::Ratings);
    const double otherKnown = m_movies->sortKey(other, MovieTableModel::Ratings);
    return known > otherKnown || (known == otherKnown && row < other);
}

bool MovieFilterModel::textMatches(MovieIndex movie) const
{
    const QString& text = m_movies->dataset()->films.searchText(movie);
    return std::all_of(m_spellings.begin(), m_spellings.end(), [&](const QStringList& spellings) {
        return std::any_of(spellings.begin(), spellings.end(),
                           [&](const QString& word) { return text.contains(word); });
    });
}

bool MovieFilterModel::yearMatches(int year) const
{
    if (m_filter.firstYear == 0 && m_filter.lastYear == 0)
        return true;
    return year > 0 && year >= m_filter.firstYear && (m_filter.lastYear == 0 || year <= m_filter.lastYear);
}

} // namespace autorec
