// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "ui/models/prediction_shares.h"

#include <QAbstractTableModel>

#include <vector>

namespace autorec {

class FilmEditor;

/// Every movie of a data set; row n is MovieIndex n. The column MyRating can be edited through OwnStarsRole.
class MovieTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Year, Genres, Ratings, Average, Predicted, MyRating, ColumnCount };

    MovieTableModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    /// Also to be called when the ratings were reset: they are read through the data set that is open.
    void setDataset(const LoadedDatasetPtr& dataset);
    const LoadedDatasetPtr& dataset() const { return m_dataset; }
    /// Predictions that do not fit the data set are taken for none.
    void setPredictions(const Predictions& predictions);
    const PredictionShares& predictions() const { return m_predictions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// A number that orders a column; NaN where there is no value. Fast enough to sort 90,000 rows by.
    double sortKey(int row, int column) const;
    bool isRated(int row) const { return ownStars(row).has_value(); }

private:
    QVariant text(int row, int column) const;
    QVariant toolTip(int row, int column) const;
    QVariant accessibleText(int row, int column) const;
    const Movie& movie(int row) const;
    std::optional<double> ownStars(int row) const;
    double readOwnStars(MovieIndex movie) const;
    void readAllOwnStars();
    void movieChanged(MovieIndex changed);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    LoadedDatasetPtr m_dataset;
    PredictionShares m_predictions;
    std::vector<double> m_ownStars; ///< by row; NaN where not rated
};

} // namespace autorec
