// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movie_filter_model.h"

#include "ui/models/row_order.h"

#include <algorithm>
#include <numeric>

namespace autorec {

MovieFilterModel::MovieFilterModel(MovieTableModel* movies, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_movies(movies)
{
    setSourceModel(movies);
    connect(movies, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(movies, &QAbstractItemModel::modelReset, this, [this] {
        startAgain();
        endResetModel();
    });
    connect(movies, &QAbstractItemModel::dataChanged, this, &MovieFilterModel::takeChange);
    connect(movies, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    startAgain();
}

void MovieFilterModel::setFilter(const MovieFilter& filter)
{
    if (filter == m_filter)
        return;
    rearrange(NoLayoutChangeHint, [&] {
        const bool isOtherText = filter.text != m_filter.text;
        m_filter = filter;
        if (isOtherText) {
            m_isByMatch = !filter.text.trimmed().isEmpty();
            findText();
        }
        showRows();
    });
}

void MovieFilterModel::setFacts(const std::shared_ptr<const FactsIndex>& facts)
{
    m_facts = facts;
    if (m_filter.text.isEmpty() && m_filter.maxRuntime == 0 && m_filter.language.isEmpty())
        return;
    rearrange(NoLayoutChangeHint, [&] {
        findText();
        showRows();
    });
}

const FactsIndex* MovieFilterModel::facts() const
{
    const bool isOfTheseMovies = m_facts && m_facts->size() == static_cast<std::size_t>(m_movies->rowCount());
    return isOfTheseMovies ? m_facts.get() : nullptr;
}

int MovieFilterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovieFilterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_movies->columnCount();
}

QModelIndex MovieFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MovieFilterModel::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_movies->index(m_rows[static_cast<std::size_t>(index.row())], index.column())
                           : QModelIndex();
}

QModelIndex MovieFilterModel::mapFromSource(const QModelIndex& source) const
{
    return source.isValid() ? index(m_places[static_cast<std::size_t>(source.row())], source.column())
                            : QModelIndex();
}

QVariant MovieFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_movies->headerData(section, orientation, role) : QVariant();
}

void MovieFilterModel::sort(int column, Qt::SortOrder order)
{
    m_isByMatch = false;
    sortAgain(column, order);
}

void MovieFilterModel::sortAgain(int column, Qt::SortOrder order)
{
    rearrange(VerticalSortHint, [&] {
        m_sortColumn = column;
        m_sortOrder = order;
        sortRows();
        showRows();
    });
}

void MovieFilterModel::startAgain()
{
    findText();
    sortRows();
    showRows();
}

void MovieFilterModel::findText()
{
    const WordTable* people = facts() ? &facts()->people() : nullptr;
    m_hits =
        m_movies->dataset() ? m_movies->dataset()->search.find(m_filter.text, people) : SearchIndex::Hits();
}

/// Persistent indexes, of the current film and of selected ones, move with their films.
void MovieFilterModel::rearrange(LayoutChangeHint hint, const std::function<void()>& change)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList held = persistentIndexList();
    QModelIndexList sources;
    for (const QModelIndex& index : held)
        sources.append(mapToSource(index));
    change();
    QModelIndexList moved;
    for (const QModelIndex& source : std::as_const(sources))
        moved.append(mapFromSource(source));
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, hint);
}

void MovieFilterModel::sortRows()
{
    m_sorted.resize(static_cast<std::size_t>(m_movies->rowCount()));
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    if (m_sortColumn < 0 || m_sorted.empty())
        return;
    std::vector<float> keyOf; // in the order of memory, which is much faster than that of the best known
    keyOf.reserve(m_sorted.size());
    for (const int row : m_sorted)
        keyOf.push_back(static_cast<float>(m_movies->sortKey(row, m_sortColumn)));
    const std::vector<MovieIndex>& bestKnown = m_movies->dataset()->order.bestKnown();
    std::vector<float> keys(keyOf.size());
    std::transform(bestKnown.begin(), bestKnown.end(), keys.begin(),
                   [&keyOf](MovieIndex movie) { return keyOf[movie.value()]; });
    const std::vector<std::uint32_t> places = orderedPlaces(keys, m_sortOrder == Qt::DescendingOrder);
    std::transform(places.begin(), places.end(), m_sorted.begin(),
                   [&](std::uint32_t place) { return static_cast<int>(bestKnown[place].value()); });
}

void MovieFilterModel::showRows()
{
    m_rows = acceptedRows();
    numberPlaces();
}

std::vector<int> MovieFilterModel::acceptedRows() const
{
    std::vector<int> rows;
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(rows),
                 [this](int row) { return accepts(row); });
    if (m_isByMatch)
        std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
            return m_hits.movies[static_cast<std::size_t>(a)] > m_hits.movies[static_cast<std::size_t>(b)];
        });
    return rows;
}

void MovieFilterModel::numberPlaces()
{
    m_places.assign(m_sorted.size(), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
}

void MovieFilterModel::takeChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (first.column() <= MovieTableModel::MyRating && last.column() >= MovieTableModel::MyRating) {
        for (int row = first.row(); row <= last.row(); ++row)
            showOrHide(row);
    }
    if (first.column() <= m_sortColumn && m_sortColumn <= last.column())
        sortAgain(m_sortColumn, m_sortOrder);
    const bool isOneFilm = first.row() == last.row();
    const int from = isOneFilm ? m_places[static_cast<std::size_t>(first.row())] : 0;
    const int to = isOneFilm ? from : rowCount() - 1;
    if (from >= 0 && to >= from)
        Q_EMIT dataChanged(index(from, first.column()), index(to, last.column()), roles);
}

void MovieFilterModel::showOrHide(int sourceRow)
{
    const int place = m_places[static_cast<std::size_t>(sourceRow)];
    if (accepts(sourceRow) == (place >= 0))
        return;
    if (place >= 0) {
        beginRemoveRows({}, place, place);
        m_rows.erase(m_rows.begin() + place);
        numberPlaces();
        endRemoveRows();
        return;
    }
    std::vector<int> rows = acceptedRows();
    const auto before = std::find(rows.begin(), rows.end(), sourceRow) - rows.begin();
    beginInsertRows({}, static_cast<int>(before), static_cast<int>(before));
    m_rows = std::move(rows);
    numberPlaces();
    endInsertRows();
}

bool MovieFilterModel::accepts(int sourceRow) const
{
    const MovieIndex index(static_cast<std::size_t>(sourceRow));
    if (m_hits.movies[index.value()] == 0)
        return false;
    const LoadedDataset& loaded = *m_movies->dataset();
    const Movie& movie = loaded.dataset.movie(index);
    return loaded.statistics.movies[index.value()].ratings >= static_cast<std::size_t>(m_filter.minRatings) &&
           yearMatches(movie.year) && m_filter.genres.admits(movie) &&
           !(m_filter.unratedOnly && m_movies->isRated(sourceRow)) && factsMatch(index);
}

bool MovieFilterModel::factsMatch(MovieIndex movie) const
{
    if (m_filter.maxRuntime == 0 && m_filter.language.isEmpty())
        return true;
    const FactsIndex* known = facts();
    if (!known)
        return false;
    const int runtime = known->runtime(movie);
    return (m_filter.maxRuntime == 0 || (runtime > 0 && runtime <= m_filter.maxRuntime)) &&
           (m_filter.language.isEmpty() || known->language(movie) == m_filter.language);
}

bool MovieFilterModel::yearMatches(int year) const
{
    if (m_filter.firstYear == 0 && m_filter.lastYear == 0)
        return true;
    return year > 0 && year >= m_filter.firstYear && (m_filter.lastYear == 0 || year <= m_filter.lastYear);
}

} // namespace autorec
