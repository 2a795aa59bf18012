// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "ui/pages/page.h"

class QLabel;

namespace autorec {

class Application;
class Badge;
class ContentStack;
class DatasetFacts;
class ImportReportView;
class LibraryPanel;
class PlotWidget;
class RatingHistogram;
class SourcePanel;

/// Opens data sets and shows what is in the one that is open.
class DataPage : public Page
{
    Q_OBJECT

public:
    DataPage(Application& app, QWidget* parent);

public Q_SLOTS:
    void openFile();
    void openFolder();
    void openWithOptions();

private:
    QWidget* makeSources(Application& app);
    QWidget* makeOverview();
    QWidget* makeHeading();
    QWidget* makeCharts();
    void showDataset(const LoadedDatasetPtr& dataset);

    SourcePanel* m_sources;
    LibraryPanel* m_library;
    ContentStack* m_stack;
    QLabel* m_name;
    Badge* m_simulated;
    DatasetFacts* m_facts;
    RatingHistogram* m_histogram;
    PlotWidget* m_longTail;
    ImportReportView* m_report;
};

} // namespace autorec
