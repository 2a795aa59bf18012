// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_service.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace autorec {

class Application;
class ContentStack;
class EditHistory;
class FilmActions;
class FilmBrowser;
class ChipRow;
class MovieDetails;
class MovieFilterBar;
class MovieFilterModel;
class MovieTableModel;

/// The whole catalogue: search, filter, sort, look closer and rate.
class MoviesPage : public Page
{
    Q_OBJECT

public:
    MoviesPage(Application& app, EditHistory& history, QWidget* parent);

    /// Shows only films of this genre and resets the other filters.
    void showGenre(const QString& genre);
    void showYears(int first, int last);
    /// Puts the cursor into the search field.
    void search();
    /// Goes to a film; resets the filters if they hide it.
    void goTo(MovieIndex movie);

Q_SIGNALS:
    /// The person wants to set up where pictures and facts come from.
    void sourcesWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectServices();
    void takeDataset();
    void takeFacts();
    void requestPredictions();
    void takePredictions(const Predictions& predictions);
    void applyFilter();
    void showCount();
    void showCurrent();
    void showFacts();
    void requestStars();
    void requestSimilar();
    void goToFilms();
    std::optional<MovieIndex> currentMovie() const;

    Application& m_app;
    FilmEditor m_editor;
    FilmActions* m_actions;
    MovieTableModel* m_model;
    MovieFilterModel* m_filtered;
    MovieFilterBar* m_filterBar;
    ChipRow* m_chips;
    QLabel* m_count;
    QToolButton* m_showAll;
    FilmBrowser* m_films;
    ContentStack* m_stack;
    MovieDetails* m_details;
    QTimer* m_predictionTimer; ///< gathers changes that come together into one request
    QTimer* m_similarTimer;    ///< lets films pass by that the person only walks over or rates
    bool m_predictionsAreOld = false;
};

} // namespace autorec
