#pragma once

#include "ui/models/movie_table_model.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <string>

namespace autorec {

/// Which movies are shown; the default is all of them.
struct MovieFilter
{
    QString text{};      ///< every word must be found, whatever its case and accents; see FilmIndex::spellings
    std::string genre{}; ///< empty: any
    int firstYear = 0;   ///< 0: no limit; films without a year pass only without limits
    int lastYear = 0;
    int minRatings = 0;
    bool unratedOnly = false;

    friend bool operator==(const MovieFilter&, const MovieFilter&) = default;
};

/// Filters and sorts a MovieTableModel. Rows are compared by numbers, missing values come last in either
/// order, the better known film comes first where values are the same, and a change of the filter is one pass
/// over the movies.
class MovieFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MovieFilterModel(MovieTableModel* movies, QObject* parent = nullptr);

    void setFilter(const MovieFilter& filter);
    const MovieFilter& filter() const { return m_filter; }
    /// A typed word is in no title, and films with words like it are shown.
    bool isForgiving() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool comesFirst(int row, int other, int column) const;
    void takeText();
    bool textMatches(MovieIndex movie) const;
    bool yearMatches(int year) const;

    MovieTableModel* m_movies;
    MovieFilter m_filter;
    QStringList m_words;
    QList<QStringList> m_spellings; ///< of each of the words
};

} // namespace autorec
