// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "ui/models/film_table.h"
#include "ui/models/prediction_shares.h"

#include <vector>

namespace autorec {

class FilmEditor;

/// Every movie of a data set; row n is MovieIndex n. The column MyRating can be edited through OwnStarsRole.
class MovieTableModel : public FilmTable
{
    Q_OBJECT

public:
    enum Column { Title, Year, Genres, Ratings, Average, Predicted, MyRating, ColumnCount };

    MovieTableModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    /// Call it also after the ratings were reset: they are read through the open data set.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Predictions that do not fit the data set are treated as none.
    void setPredictions(const Predictions& predictions);
    const PredictionShares& predictions() const { return m_predictions; }

    /// A number that orders a column; NaN where there is no value. Fast enough to sort 90,000 rows by.
    double sortKey(int row, int column) const;
    bool isRated(int row) const { return ownStars(row).has_value(); }

private:
    int rows() const override;
    std::optional<MovieIndex> filmAt(int row) const override;
    std::optional<double> ownStars(int row) const override;
    bool rate(int row, std::optional<double> stars) override;
    int starsColumn() const override { return MyRating; }
    QVariant rowData(int row, int column, int role) const override;

    const MovieStatistics& statistics(int row) const;
    QString averageText(int row) const;
    QString predictedText(int row) const;
    QString accessibleRating(int row) const;
    void explainPredictions();
    double readOwnStars(MovieIndex movie) const;
    void readAllOwnStars();
    void movieChanged(MovieIndex changed);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    PredictionShares m_predictions;
    std::vector<double> m_ownStars; ///< by row; NaN where not rated
};

} // namespace autorec
