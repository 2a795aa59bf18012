// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/recommendation_service.h"

#include <QAbstractTableModel>

#include <map>

namespace autorec {

class FilmEditor;

/// A recommendation list, best first. For the person at the keyboard the column MyRating can be edited
/// through OwnStarsRole; for a user of the data set it has no values, and HeldOut tells what they gave films
/// that the model was not shown.
class TopNModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Year, Genres, Predicted, Why, MyRating, HeldOut, ColumnCount };

    TopNModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    /// With a `cause`, such as "you gave 4½ to Alien", the list tells what moved since the one before; that
    /// of a supposed profile, what moved against the real one's.
    void setList(const RecommendationList& list, const QString& cause = {});
    /// The same list with its reasons, which come later than it does; another one is ignored.
    void setReasons(const RecommendationList& list);
    void clear() { setList({}); }
    const RecommendationList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const Recommendation& item(int row) const { return m_list.items[static_cast<std::size_t>(row)]; }
    bool isOwnList() const { return !m_list.user; }
    QVariant text(int row, int column) const;
    QVariant toolTip(int row, int column) const;
    QString reason(const Contribution& contribution) const;
    QString reasons(const Recommendation& item) const;
    bool isOnlySupposed(const Contribution& contribution) const;
    QString heldOutText(int row) const;
    std::optional<double> ownStars(int row) const;
    void movieChanged(MovieIndex movie);
    void keepRows(const RecommendationList& list);
    std::optional<int> rowBefore(int row) const;
    QString movedToolTip(int row) const;

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;

    RecommendationList m_list;
    std::map<MovieIndex, int> m_rowsBefore; ///< of the list before; empty where moves are not told
    QString m_cause;
    bool m_reasonsToCome = false;
};

} // namespace autorec
