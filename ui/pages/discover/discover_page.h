// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_service.h"
#include "app/services/what_if.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace autorec {

class Application;
class EditHistory;
class EmptyState;
class FilmActions;
class FirstStepsPanel;
class ListControls;
class ListExport;
class ListLimit;
class MovieTableView;
class ShelvesSwitch;
class ShelvesView;
class SideBySide;
class TopNModel;
class UserHistoryPanel;
class WhatIfBar;
class WhyPanel;

/// What to watch, updated at every rating: shelves of films, or the personal top-N list as a table with its
/// controls; above them, first steps until there are a few ratings. Below the table, the reasons for the
/// current film and hypothetical ratings; in its place, the lists of several models side by side; below the
/// list of a user of the data set, their ratings.
class DiscoverPage : public Page
{
    Q_OBJECT

public:
    DiscoverPage(Application& app, EditHistory& history, QWidget* parent);

    /// Off while there is no list.
    QAction* exportAction() const { return m_export; }
    QAction* letterboxdAction() const { return m_letterboxd; }
    /// Asks for a list whose films alone are listed.
    QAction* onlyFromAction() const { return m_onlyFrom; }

Q_SIGNALS:
    /// The person has ratings in a file.
    void importWanted();
    /// The person wants to search for films that they love.
    void searchWanted();
    /// There is no model to compare with.
    void trainingWanted();
    /// To be shown with its details.
    void filmWanted(autorec::MovieIndex movie);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpActions();
    void layOut();
    QSplitter* makeListArea();
    void connectServices();
    void connectViews();
    void takeReset();
    void takeRating(MovieIndex movie);
    void requestList();
    ListRequest currentRequest() const;
    void takeList(const RecommendationList& list);
    void takeReasons(const RecommendationList& list);
    void takeFailure(const QString& message);
    void clearList();
    void showState();
    void showEmptyState();
    void showOrigin();
    void showCurrent();
    void showWhy(bool shown);
    void showSideBySide(bool shown);
    void showShelves(bool shown);
    bool showsShelves() const;
    /// The table of all films that a shelf was chosen from.
    void showAllOf(const Shelf& shelf);
    void limitTo(const std::vector<MovieIndex>& films, const QString& name);
    std::optional<MovieIndex> currentMovie() const;
    /// True if the person has ratings or picks.
    bool isSomethingKnown() const;
    bool isModelReady() const;

    Application& m_app;
    FilmEditor m_editor;
    FilmActions* m_actions;
    TopNModel* m_model;
    ListExport* m_listExport;
    ListLimit* m_listLimit;
    QAction* m_onlyFrom;
    QAction* m_export;
    QAction* m_letterboxd;
    QAction* m_why;
    QAction* m_compare;
    WhatIf* m_whatIf;
    ListControls* m_controls;
    QLabel* m_origin;
    QLabel* m_hits; ///< hits of a user's list among the held-out films
    WhatIfBar* m_whatIfBar;
    QWidget* m_listRow = nullptr;
    FirstStepsPanel* m_firstSteps;
    QStackedWidget* m_stack;
    ShelvesSwitch* m_switch;
    ShelvesView* m_shelves;
    MovieTableView* m_table;
    UserHistoryPanel* m_history;
    WhyPanel* m_whyPanel;
    SideBySide* m_sideBySide;
    QSplitter* m_listArea = nullptr;
    EmptyState* m_empty;
    QToolButton* m_unlimited;        ///< takes the limit back
    std::vector<MovieIndex> m_among; ///< the films that the table is limited to; empty: all
    QString m_amongName;             ///< the shelf that they come from
    QTimer* m_requestTimer;          ///< gathers changes that come together into one request
    bool m_waiting = false;
    QString m_failure; ///< why the last list could not be made
    QString m_cause;   ///< the rating that the next list follows, in words; empty where it is something else
};

} // namespace autorec
