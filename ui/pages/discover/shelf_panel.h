// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/recommendation_list.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace autorec {

class FilmEditor;
class ShelfModel;
class ShelfView;

/// A shelf with its title, why it is there, buttons that turn its pages, "See all", and its cards.
class ShelfPanel : public QWidget
{
    Q_OBJECT

public:
    /// The names of its parts end with `number`.
    ShelfPanel(int number, const PersonalRatings& ratings, FilmEditor& editor, QWidget* parent);

    /// Keeps the current film where the shelf still has it; the film after one that left becomes current.
    void setShelf(const LoadedDatasetPtr& dataset, const Shelf& shelf);
    const Shelf& shelf() const { return m_shelf; }
    ShelfView& view() const { return *m_view; }

Q_SIGNALS:
    void allWanted(const autorec::Shelf& shelf);

private:
    void layOut();
    void showTexts(const QString& title);
    void restoreCurrent(MovieIndex movie, int row, bool wasSelected);
    void showButtons();

    Shelf m_shelf;
    ShelfModel* m_model;
    ShelfView* m_view;
    QLabel* m_title;
    QLabel* m_reason;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_seeAll;
};

} // namespace autorec
