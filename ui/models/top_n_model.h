// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/recommendation_service.h"
#include "ui/models/ranked_films.h"

#include <map>

namespace autorec {

class FilmEditor;

/// A recommendation list, best first. For the person at the keyboard the column MyRating can be edited
/// through OwnStarsRole; for a user of the data set it has no values, and HeldOut shows their stars for films
/// that the model was not shown.
class TopNModel : public RankedFilms
{
    Q_OBJECT

public:
    enum Column { Rank, Moved, Title, Year, Genres, Predicted, Why, MyRating, HeldOut, ColumnCount };

    TopNModel(const PersonalRatings& ratings, FilmEditor& editor, QObject* parent = nullptr);

    /// With a `cause`, such as "you gave 4½ to Alien", shows what moved since the previous list; for a
    /// hypothetical profile, what moved against the list of the real one.
    void setList(const RecommendationList& list, const QString& cause = {});
    /// Adds the reasons to the list, which arrive later; those of another list are ignored.
    void setReasons(const RecommendationList& list);
    void clear() { setList({}); }
    const RecommendationList& list() const { return m_list; }

private:
    std::span<const Recommendation> items() const override { return m_list.items; }
    std::optional<double> ownStars(int row) const override;
    int starsColumn() const override { return isOwnList() ? MyRating : -1; }
    bool rate(int row, std::optional<double> stars) override;
    QVariant rowData(int row, int column, int role) const override;

    bool isOwnList() const { return !m_list.user; }
    QString titleToolTip(int row) const;
    QString whyText(int row) const;
    QString predictedToolTip(int row) const;
    QString reason(const Contribution& contribution) const;
    QString reasons(const Recommendation& item) const;
    bool isOnlySupposed(const Contribution& contribution) const;
    QString heldOutText(int row) const;
    void movieChanged(MovieIndex movie);
    void keepRows(const RecommendationList& list);
    std::optional<int> rowBefore(int row) const;
    QString moved(int row) const { return m_rowsBefore.empty() ? QString() : movedText(rowBefore(row), row); }
    QString movedToolTip(int row) const;

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;

    RecommendationList m_list;
    std::map<MovieIndex, int> m_rowsBefore; ///< of the previous list; empty if moves are not shown
    QString m_cause;
    bool m_reasonsToCome = false;
};

} // namespace autorec
