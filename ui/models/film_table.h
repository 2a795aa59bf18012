// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "ui/models/column_table.h"
#include "ui/models/movie_roles.h"

namespace autorec {

/// Base of the tables of films. OwnStarsRole reads and sets the person's stars in every column; the column
/// that shows them can be edited.
class FilmTable : public ColumnTable
{
    Q_OBJECT

public:
    using ColumnTable::ColumnTable;

    const LoadedDatasetPtr& dataset() const { return m_dataset; }

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    /// Empty if the row's film is not tied to a data set.
    virtual std::optional<MovieIndex> filmAt(int row) const;
    virtual std::optional<double> ownStars(int row) const;
    /// Rates the film of a row; no stars remove the rating. Returns whether it was done.
    virtual bool rate(int row, std::optional<double> stars);
    /// The column that can be edited; -1 for none.
    virtual int starsColumn() const { return -1; }
    QVariant rowData(int row, int column, int role) const override;

    void useDataset(const LoadedDatasetPtr& dataset) { m_dataset = dataset; }
    const Movie& movie(int row) const { return m_dataset->dataset.movie(*filmAt(row)); }
    QString title(int row) const;
    /// "Alien (1979)".
    QString filmText(MovieIndex film) const;
    /// "4½"; empty if not rated.
    QString ownStarsText(int row) const;
    /// How a title shows that its film is on the watchlist: an icon, and the words for screen readers.
    /// Invalid for other roles, and if it is not.
    static QVariant watchlistMark(const QString& title, bool onWatchlist, int role);

private:
    LoadedDatasetPtr m_dataset;
};

} // namespace autorec
