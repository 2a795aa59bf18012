#pragma once

#include "app/services/recommendation_service.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;
class QUndoStack;

namespace autorec {

class Application;
class EmptyState;
class FilmActions;
class MovieDetails;
class FilterChips;
class MovieFilterBar;
class MovieFilterModel;
class MovieTableModel;
class MovieTableView;

/// The whole catalogue: search, filter, sort, look closer and rate.
class MoviesPage : public Page
{
    Q_OBJECT

public:
    MoviesPage(Application& app, QUndoStack& undo, QWidget* parent);

    void focusSearch();
    /// Makes it the current film; takes the filters back where they hide it.
    void showFilm(MovieIndex movie);

private:
    void layOut();
    void layOutTable();
    void connectServices();
    void takeDataset();
    void requestPredictions();
    void takePredictions(const Predictions& predictions);
    void applyFilter();
    void showCount();
    void showCurrent();
    void requestSimilar();
    void goToTable();
    std::optional<MovieIndex> currentMovie() const;

    Application& m_app;
    FilmEditor m_editor;
    FilmActions* m_actions;
    MovieTableModel* m_model;
    MovieFilterModel* m_filtered;
    MovieFilterBar* m_filterBar;
    FilterChips* m_chips;
    QLabel* m_count;
    QToolButton* m_showAll;
    MovieTableView* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    MovieDetails* m_details;
    QTimer* m_predictionTimer; ///< gathers changes that come together into one request
};

} // namespace autorec
