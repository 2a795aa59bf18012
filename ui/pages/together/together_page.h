// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/group_service.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/page.h"

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace autorec {

class Application;
class EmptyState;
class FileSaver;
class FilmActions;
class GroupControls;
class GroupListModel;
class MovieTableView;
class PairPanel;

/// One list for several profiles, and how alike their tastes are. Follows the ratings while it is visible.
class TogetherPage : public Page
{
    Q_OBJECT

public:
    TogetherPage(Application& app, EditHistory& history, QWidget* parent);

Q_SIGNALS:
    /// The person asked to see a film on the Movies page.
    void filmWanted(autorec::MovieIndex movie);
    /// The person in use has no ratings and wants to rate films.
    void ratingWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* makeGuide();
    QWidget* makeListSide();
    void setUpTable();
    void connectServices();
    void refresh();
    void request();
    void takeList(const GroupRecommendation& made);
    void fitColumns();
    void showCurrent();
    QString originText() const;
    void showGuide(const QString& title, const QString& advice, const QString& button = {});
    void guideToPeople();
    void followGuide();
    std::optional<ProfileName> unratedProfile() const;
    void askWhereToExport();

    Application& m_app;
    FilmEditor m_editor;
    FilmActions* m_actions;
    GroupListModel* m_model;
    FileSaver* m_saver;
    QAction* m_export;
    QTimer* m_refreshTimer; ///< gathers changes that come together into one request
    QWidget* m_side;        ///< the people, the strategy and how alike they are
    GroupControls* m_controls;
    PairPanel* m_pairs;
    QWidget* m_listSide;
    QWidget* m_listRow; ///< above the list
    QLabel* m_origin;
    MovieTableView* m_table;
    EmptyState* m_state;
    QPushButton* m_guideButton;
    QWidget* m_guide;
    QStackedWidget* m_stack;
    std::vector<GroupPerson> m_people; ///< all profiles
};

} // namespace autorec
