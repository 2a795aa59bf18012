// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/data/import_report.h"
#include "ui/pages/page.h"

class QFormLayout;
class QLabel;
class QTreeWidget;

namespace autorec {

class Application;
class Badge;
class ContentStack;
class LibraryPanel;
class PlotWidget;
class RatingHistogram;
class SourcePanel;

/// Shows what was left out while a data set was read: every reason with its count and the first examples.
class ImportReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportView(QWidget* parent = nullptr);

    void showReport(const ImportReport& report);

private:
    QLabel* m_summary;
    QTreeWidget* m_lines;
};

/// The figures of a data set: users, movies, ratings, density and period.
class DatasetFacts : public QWidget
{
    Q_OBJECT

public:
    explicit DatasetFacts(QWidget* parent = nullptr);

    void showDataset(const LoadedDataset& dataset);

private:
    void addFact(const QString& name, const QString& title, const QString& text);

    QFormLayout* m_layout;
};

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
