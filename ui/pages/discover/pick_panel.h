// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/recommendation_list.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace autorec {

class CoverLabel;
class CoverPictures;
class FilmActions;
class FilmEditor;
class PredictionLabel;

/// The one film that is picked for the person: what it is, how many stars they would give and how sure that
/// is, why it is picked, and buttons that put it on the watchlist, rate it or hide it.
class PickPanel : public QFrame
{
    Q_OBJECT

public:
    PickPanel(const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent);
    ~PickPanel() override;

    /// `isExplained`: the reasons are there; they arrive after the list.
    void setPick(const RecommendationList& list, bool isExplained);
    std::optional<MovieIndex> movie() const;
    /// Shows the film's picture where there is one; `pictures` must outlive this.
    void showPictures(CoverPictures& pictures);

Q_SIGNALS:
    void filmWanted(autorec::MovieIndex movie);

private:
    void layOut();
    void connectButtons();
    void showPrediction();
    void showWatchlist();

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    RecommendationList m_list;
    FilmActions* m_actions; ///< whose menu of stars the button opens
    CoverLabel* m_cover;
    QLabel* m_caption;
    QLabel* m_title;
    QLabel* m_facts;
    PredictionLabel* m_prediction;
    QLabel* m_deviation;
    QLabel* m_reason;
    QPushButton* m_watchlist;
    QPushButton* m_seen;
    QPushButton* m_hide;
    QPushButton* m_details;
};

} // namespace autorec
