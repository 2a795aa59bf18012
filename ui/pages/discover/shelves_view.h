// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/recommendation_list.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace autorec {

class CoverPictures;
class FilmEditor;
class PickPanel;
class ShelfPanel;
class ShelfView;

/// The pick for a person and below it shelves of films, one under another. Arrow keys move along a shelf and
/// from shelf to shelf.
class ShelvesView : public QScrollArea
{
    Q_OBJECT

public:
    ShelvesView(const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent);

    /// The menu and shortcuts of every shelf, for its current film. Call before `setList`.
    void setFilmActions(const QList<QAction*>& actions) { m_filmActions = actions; }

    /// Shows pictures in the place of drawn covers where there are any; `pictures` must outlive this.
    void showPictures(CoverPictures& pictures);

    /// Shows the shelves of a list. Widgets are used again, so that focus and places stay.
    void setList(const RecommendationList& list);
    /// Adds the reason of the pick, which arrives later; that of another list is ignored.
    void setReasons(const RecommendationList& list);
    bool isEmpty() const { return !m_list.shelves || m_list.shelves->pick.empty(); }

    /// The current film of the shelf that was last gone to.
    std::optional<MovieIndex> currentMovie() const;
    /// To the current film, or to the first film of the first shelf.
    void takeFocus();

Q_SIGNALS:
    void currentChanged();
    void filmWanted(autorec::MovieIndex movie);
    void allWanted(const autorec::Shelf& shelf);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ShelfPanel* addPanel();
    void goFrom(const ShelfPanel& panel, int direction);
    void setCurrentPanel(ShelfPanel* panel, bool byKeyboard);

    const PersonalRatings& m_ratings;
    FilmEditor& m_editor;
    RecommendationList m_list;
    QList<QAction*> m_filmActions;
    CoverPictures* m_pictures = nullptr;
    PickPanel* m_pick;
    QVBoxLayout* m_column;
    std::vector<ShelfPanel*> m_panels; ///< as many as were ever needed; the last ones may be hidden
    ShelfPanel* m_current = nullptr;
};

} // namespace autorec
