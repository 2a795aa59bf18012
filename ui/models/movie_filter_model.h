// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metadata/facts_index.h"
#include "core/data/genre_filter.h"
#include "ui/models/movie_table_model.h"

#include <QAbstractProxyModel>

#include <functional>
#include <memory>
#include <vector>

namespace autorec {

/// The conditions for movies to be shown; the default shows all of them.
struct MovieFilter
{
    QString text{}; ///< every word must be found; see SearchIndex
    GenreFilter genres{};
    int firstYear = 0; ///< 0: no limit; films without a year pass only without limits
    int lastYear = 0;
    int minRatings = 0;
    bool unratedOnly = false;
    int maxRuntime = 0; ///< minutes; 0: no limit; films whose running time is unknown pass only without one
    QString language{}; ///< ISO 639-1; empty: any

    friend bool operator==(const MovieFilter&, const MovieFilter&) = default;
};

/// Filters and sorts a MovieTableModel of 90,000 rows within a few milliseconds: it holds all rows in order,
/// and of these the ones that are shown. A new search shows the best matches first, equal ones in the chosen
/// order, until an order is chosen again. Missing values come last in either order, and the better known film
/// comes first where values are the same. A new filter or order is one change of the layout; the current film
/// stays current where it is still shown.
class MovieFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit MovieFilterModel(MovieTableModel* movies, QObject* parent = nullptr);

    void setFilter(const MovieFilter& filter);
    const MovieFilter& filter() const { return m_filter; }
    /// What is known of the films beyond the data set, so that people, running times and languages can be
    /// searched for. Facts of another data set than the movies' are ignored.
    void setFacts(const std::shared_ptr<const FactsIndex>& facts);
    /// True if a typed word was not found and films with similar words are shown.
    bool isForgiving() const { return m_hits.isForgiving; }
    /// True if films are found and shown best match first.
    bool isByMatch() const { return m_isByMatch; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void startAgain();
    void findText();
    void rearrange(QAbstractItemModel::LayoutChangeHint hint, const std::function<void()>& change);
    void sortAgain(int column, Qt::SortOrder order);
    void sortRows();
    std::vector<int> acceptedRows() const;
    void showRows();
    void numberPlaces();
    void takeChange(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void showOrHide(int sourceRow);
    bool accepts(int sourceRow) const;
    bool yearMatches(int year) const;
    bool factsMatch(MovieIndex movie) const;
    /// Null if there are none of this data set.
    const FactsIndex* facts() const;

    MovieTableModel* m_movies;
    MovieFilter m_filter;
    std::shared_ptr<const FactsIndex> m_facts;
    SearchIndex::Hits m_hits; ///< of the filter's text
    bool m_isByMatch = false;
    int m_sortColumn = -1; ///< -1: the order of the data set
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_sorted; ///< every row of the movies, in order
    std::vector<int> m_rows;   ///< those that are shown
    std::vector<int> m_places; ///< of each row of the movies in these; -1 where it is not shown
};

} // namespace autorec
