// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemView;
class QAction;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace autorec {

class CoverPictures;
class FilmGridView;
class MovieFilterModel;
class MovieTableView;
class Settings;

/// The films of a MovieFilterModel as a table or as a grid of cards. Both have the same order, the same
/// current film and the same menu; which one is shown is remembered, as are the table's columns.
class FilmBrowser : public QWidget
{
    Q_OBJECT

public:
    FilmBrowser(MovieFilterModel* films, Settings& settings, QWidget* parent = nullptr);

    /// Buttons for table and grid, and a choice of the order, because a grid has no headers. The page places
    /// this widget.
    QWidget* controls() const { return m_controls; }
    /// The entries of both menus, and their shortcuts.
    void addFilmActions(const QList<QAction*>& actions);

    /// See FilmCardDelegate.
    void showPictures(CoverPictures& pictures);

    /// The current film; invalid if there is none.
    QModelIndex current() const;
    void setCurrent(int row);
    void scrollToCurrent(bool toTheMiddle = false);
    void scrollToTop();
    void focusFilms();

Q_SIGNALS:
    void currentChanged();

private:
    void layOutTable();
    void layOutGrid();
    void makeControls();
    QToolButton* makeSwitch(const QString& name, const QString& icon, const QString& text,
                            const QKeySequence& shortcut);
    void makeOrders();
    void showGrid(bool grid);
    void chooseOrder(int choice);
    void showOrder();
    bool isGrid() const;
    QAbstractItemView& view() const;

    MovieFilterModel* m_films;
    Settings& m_settings;
    MovieTableView* m_table;
    FilmGridView* m_grid;
    QStackedWidget* m_views;
    QWidget* m_controls;
    QToolButton* m_tableSwitch = nullptr;
    QToolButton* m_gridSwitch = nullptr;
    QComboBox* m_order = nullptr;
};

} // namespace autorec
