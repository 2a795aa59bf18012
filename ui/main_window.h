// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/edit_history.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace autorec {

class Application;
class DataPage;
class DiscoverPage;
class MoviesPage;
class NavigationRail;
class Notice;
class Page;
class RatingsPage;

/// The frame around the pages: rail, top bar, menus, messages and running tasks. The pages handle films and
/// models.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Application& app, QWidget* parent = nullptr);

    void showError(const QString& message);
    /// Opens a model file or a data set. Returns at once.
    void open(const QString& path);
    /// Called when another start of the program asks for this window.
    void comeForward(const QString& toOpen);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void addPage(Page* page);
    void connectTaste(const RatingsPage& ratings, MoviesPage& movies);
    void connectImport(RatingsPage& ratings);
    void layOut();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeAppearanceMenu(QMenu& menu);
    void makeLanguageMenu(QMenu& menu);
    void makeHelpMenu();
    void askForModel();
    void showSources();
    void connectServices();
    void showTitle();
    void addNotices(QWidget* parent);
    void restore();
    void goTo(int page);
    void goTo(const QWidget* page);

    Application& m_app;
    EditHistory m_history;
    NavigationRail* m_rail;
    QStackedWidget* m_pages;
    Notice* m_message = nullptr;
    DiscoverPage* m_discover = nullptr;
    DataPage* m_data = nullptr;
    QAction* m_import = nullptr; ///< asks for a file of the person's ratings
};

} // namespace autorec
