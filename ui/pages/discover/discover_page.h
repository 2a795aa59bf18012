#pragma once

#include "app/services/recommendation_service.h"
#include "ui/commands/film_editor.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;
class QUndoStack;

namespace autorec {

class Application;
class EmptyState;
class FilmActions;
class ListControls;
class ListExporter;
class MovieTableView;
class StarterFilmsModel;
class StarterStrip;
class TopNModel;

/// The personal top-N list, made anew at every rating; films to start with until there are a few ratings.
class DiscoverPage : public Page
{
    Q_OBJECT

public:
    DiscoverPage(Application& app, QUndoStack& undo, QWidget* parent);

    /// Off while there is no list.
    QAction* exportAction() const { return m_export; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void connectServices();
    void takeReset();
    void takeRating(MovieIndex movie);
    void requestList();
    void takeList(const RecommendationList& list);
    void takeReasons(const RecommendationList& list);
    void clearList();
    void showState();
    void showStarters(std::size_t rated);
    void showOrigin();
    void showCurrent();
    bool isModelReady() const;

    Application& m_app;
    FilmEditor m_editor;
    FilmActions* m_actions;
    TopNModel* m_model;
    StarterFilmsModel* m_starters;
    ListExporter* m_exporter;
    QAction* m_export;
    ListControls* m_controls;
    QLabel* m_origin;
    QWidget* m_listRow = nullptr;
    StarterStrip* m_strip;
    QStackedWidget* m_stack;
    MovieTableView* m_table;
    EmptyState* m_empty;
    QTimer* m_requestTimer; ///< gathers changes that come together into one request
    bool m_waiting = false;
    QString m_cause; ///< the rating that the next list follows, in words; empty where it is something else
};

} // namespace autorec
