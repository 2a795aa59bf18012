// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/rating_export.h"
#include "app/exchange/rating_import.h"
#include "app/services/task_runner.h"
#include "ui/commands/film_editor.h"
#include "ui/models/personal_films_model.h"
#include "ui/pages/page.h"

#include <QPointer>

class QAction;
class QLineEdit;
class QTabBar;
class QToolButton;

namespace autorec {

class Application;
class ContentStack;
class EditHistory;
class FileSaver;
class ImportDialog;
class MovieTableView;
class TasteView;
struct ImportChoice;

/// Shows the films of all data sets that the person rated, wants to see, or does not want to see, and their
/// taste.
class RatingsPage : public Page
{
    Q_OBJECT

public:
    RatingsPage(Application& app, EditHistory& history, QWidget* parent);

    /// Asks for a file of the person's ratings, and imports it after a preview.
    QAction* importAction() const { return m_importAction; }
    /// Imports that file after a preview.
    void import(const QString& path) { readImport(path); }

Q_SIGNALS:
    /// The person asked to see the films of this genre on the Movies page.
    void genreWanted(const QString& genre);
    void decadeWanted(int year);
    void filmWanted(autorec::MovieIndex movie);

private:
    void layOut();
    bool isTaste() const;
    void showTab(int tab);
    void search(const QString& text);
    void showCounts();
    void showEmptyState();
    void showRemoveText();
    void removeSelected();
    bool removeFilms(const QList<PersonalFilm>& films);
    bool removeFilm(const PersonalFilm& film);
    void makeImportAction();
    QToolButton* makeFileButton();
    void askWhatToImport();
    void readImport(const QString& path, const RatingFileOptions& options = {});
    void showImport(const QString& path, const RatingImport& import, const LoadedDatasetPtr& dataset);
    void takeImport(ImportDialog& dialog, const ImportChoice& choice);
    void askWhereToExport(RatingExport format);

    Application& m_app;
    TaskRunner m_reading; ///< of a file to import
    FileSaver* m_saver;
    FilmEditor m_editor;
    PersonalFilmsModel* m_model;
    PersonalFilmsFilter* m_filtered;
    QTabBar* m_tabs;
    QLineEdit* m_search;
    QAction* m_remove;
    QAction* m_importAction;
    QToolButton* m_removeButton;
    ContentStack* m_stack;
    MovieTableView* m_table;
    TasteView* m_taste;
    QPointer<ImportDialog> m_import; ///< that is open
};

} // namespace autorec
