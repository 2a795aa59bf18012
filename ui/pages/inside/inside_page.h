// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inspection_service.h"
#include "ui/pages/page.h"

class QLabel;
class QTabWidget;
class QTimer;

namespace autorec {

class Application;
class ContentStack;
class FilmMapPanel;
class UnitsPanel;
class WeightsPanel;

/// Shows the inside of the model in use: its hidden units for the person, its films on a map, its weights.
/// Requests are only made while the page is visible.
class InsidePage : public Page
{
    Q_OBJECT

public:
    InsidePage(Application& app, QWidget* parent);

Q_SIGNALS:
    /// The person wants to see a film on the Movies page.
    void filmWanted(autorec::MovieIndex movie);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectServices();
    void refreshSoon();
    void refresh();
    /// Empty where there is none that fits the data set.
    InspectionService::Model usableModel() const;
    void showModel();
    QString noUnitsText() const;

    Application& m_app;
    InspectionService::Model m_model; ///< that is shown
    LoadedDatasetPtr m_dataset;
    QLabel* m_title;
    QTabWidget* m_tabs;
    UnitsPanel* m_units;
    FilmMapPanel* m_map;
    WeightsPanel* m_weights;
    ContentStack* m_stack;
    QTimer* m_timer; ///< gathers changes that come together into one request
};

} // namespace autorec
