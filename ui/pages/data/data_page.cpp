// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"

#include "app/services/application.h"
#include "ui/pages/data/dataset_facts.h"
#include "ui/pages/data/download_panel.h"
#include "ui/pages/data/import_report_view.h"
#include "ui/pages/data/library_panel.h"
#include "ui/pages/data/source_panel.h"
#include "ui/plot/plot_widget.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/rating_histogram.h"
#include "ui/widgets/remembered_state.h"

#include <QGridLayout>
#include <QLabel>

namespace autorec {

namespace {

QList<QPointF> longTail(const DatasetStatistics& statistics)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(statistics.ratingsByPopularity.size()));
    double rank = 0.0;
    for (const std::size_t ratings : statistics.ratingsByPopularity)
        points.append({++rank, static_cast<double>(ratings)});
    return points;
}

std::vector<RatingHistogram::Bar> bars(const LoadedDataset& dataset)
{
    std::vector<RatingHistogram::Bar> all;
    std::uint8_t level = 0;
    for (const std::size_t count : dataset.statistics.histogram)
        all.push_back({dataset.dataset.scale().stars(level++), count});
    return all;
}

} // namespace

DataPage::DataPage(Application& app, QWidget* parent)
    : Page(tr("Data"), QStringLiteral("data"), parent)
    , m_sources(new SourcePanel(app.datasets, this))
    , m_library(new LibraryPanel(app.library, this))
    , m_stack(new ContentStack(QStringLiteral("data"), this))
    , m_name(makeLabel(this, "datasetName", Look::Title))
    , m_simulated(named(new Badge(simulatedText(), this), "simulatedBadge"))
    , m_facts(new DatasetFacts(this))
    , m_histogram(named(new RatingHistogram(this), "ratingHistogram",
                        tr("Number of ratings at each step of the scale")))
    , m_longTail(named(new PlotWidget(this), "longTailPlot"))
    , m_report(new ImportReportView(this))
{
    m_stack->setEmptyText(tr("No data set is open"),
                          tr("Open the built-in demo, or a file or folder of ratings."));
    m_stack->setContent(makeOverview());
    auto* splitter =
        makeSplitter(Qt::Horizontal, "dataSplitter", {{makeSources(app), 2}, {m_stack, 3}}, nullptr, this);
    fill(new QVBoxLayout(this), {m_sources, Spacing{fontMetrics().height() / 2}, {splitter, 1}});

    connect(&app.datasets, &DatasetService::opened, this, &DataPage::showDataset);
    if (app.datasets.current())
        showDataset(app.datasets.current());
}

QWidget* DataPage::makeSources(Application& app)
{
    auto* sources = new QWidget(this);
    auto* downloads = new DownloadPanel(app.downloads, sources);
    fill(withoutMargins(new QVBoxLayout(sources)),
         {makeLabel(sources, {}, Look::Heading, tr("Opened before")),
          {m_library, 1},
          makeLabel(sources, {}, Look::Heading, tr("Real ratings to download")),
          {downloads, 1}});
    connect(m_library, &LibraryPanel::openRequested, this,
            [&app](const LibraryEntry& entry) { app.datasets.open(entry.source, entry.opening); });
    connect(downloads, &DownloadPanel::openRequested, this,
            [&app](const QString& path) { app.datasets.open(path); });
    return sources;
}

QWidget* DataPage::makeOverview()
{
    auto* overview = new QWidget(this);
    auto* facts =
        fill(new QVBoxLayout, {makeHeading(), Spacing{fontMetrics().height() / 2}, m_facts, Stretch{1}});
    auto* layout = new QGridLayout(overview);
    layout->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    layout->addLayout(facts, 0, 0);
    layout->addWidget(makeCharts(), 0, 1);
    layout->addWidget(m_report, 1, 0, 1, 2);
    layout->setHorizontalSpacing(fontMetrics().height());
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 2);
    layout->setRowStretch(0, 1);
    return overview;
}

QWidget* DataPage::makeHeading()
{
    auto* row = new QWidget(this);
    fill(withoutMargins(new QHBoxLayout(row)), {m_name, m_simulated, Stretch{1}});
    return row;
}

QWidget* DataPage::makeCharts()
{
    m_longTail->setTitle(tr("The long tail: ratings of each movie"));
    m_longTail->setAxisTitles(tr("Movies, most rated first"), tr("Ratings"));
    m_longTail->setWholeX(true);
    m_longTail->setLogarithmicY(true);
    m_longTail->setEmptyText(tr("There are no ratings."));
    connect(m_longTail, &PlotWidget::failed, this, &DataPage::failed);

    auto* charts = new QWidget(this);
    fill(withoutMargins(new QVBoxLayout(charts)),
         {makeLabel(charts, {}, Look::Heading, tr("Ratings by stars")), m_histogram, {m_longTail, 1}});
    return charts;
}

void DataPage::openFile()
{
    m_sources->askForFile();
}

void DataPage::openFolder()
{
    m_sources->askForFolder();
}

void DataPage::openWithOptions()
{
    m_sources->askWithOptions();
}

void DataPage::showDataset(const LoadedDatasetPtr& dataset)
{
    m_name->setText(QString::fromStdString(dataset->dataset.name()));
    m_simulated->setVisible(dataset->dataset.simulated());
    m_facts->showDataset(*dataset);
    m_histogram->setBars(bars(*dataset));
    m_longTail->setSeries(QStringLiteral("movies"), tr("Ratings"), longTail(dataset->statistics));
    m_report->showReport(dataset->report);
    m_library->setCurrent(dataset->source());
    m_stack->showContent(true);
}

} // namespace autorec
