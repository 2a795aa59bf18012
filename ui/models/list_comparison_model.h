// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/store/run_store.h"
#include "ui/models/film_table.h"

#include <map>
#include <vector>

namespace autorec {

/// The lists of the models of several runs for one person.
struct RunLists
{
    LoadedDatasetPtr dataset;
    std::map<qint64, std::vector<Recommendation>> byRun;
};

/// The lists of several runs side by side, a column to each; films in more than one list are marked.
class ListComparisonModel : public FilmTable
{
    Q_OBJECT

public:
    using FilmTable::FilmTable;

    /// Shows the runs that are in `lists`, in the order of `runs`.
    void setLists(const RunLists& lists, const QList<RunRecord>& runs);
    void clear() { setLists({}, {}); }
    /// The number of films that are in every list.
    int commonFilms() const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Films = std::vector<Recommendation>;

    int rows() const override { return m_rows; }
    QVariant rowData(int row, int column, int role) const override;

    std::optional<MovieIndex> filmIn(int row, int column) const;
    /// The number of lists that contain the film.
    int listsWith(MovieIndex film) const;
    /// Invalid below the end of a list.
    QVariant text(int row, int column) const;
    QString otherPlaces(int row, int column) const;

    std::vector<Films> m_lists; ///< by column
    int m_rows = 0;
};

} // namespace autorec
