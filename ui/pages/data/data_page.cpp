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

#include <QGridLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>

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

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    makeHeading(*label);
    return label;
}

} // namespace

DataPage::DataPage(Application& app, QWidget* parent)
    : Page(tr("Data"), QStringLiteral("data"), parent)
    , m_sources(new SourcePanel(app.datasets, this))
    , m_library(new LibraryPanel(app.library, this))
    , m_stack(new QStackedLayout)
    , m_name(named(new QLabel(this), "datasetName"))
    , m_simulated(named(new Badge(simulatedText(), this), "simulatedBadge"))
    , m_facts(new DatasetFacts(this))
    , m_histogram(named(new RatingHistogram(this), "ratingHistogram",
                        tr("Number of ratings at each step of the scale")))
    , m_longTail(named(new PlotWidget(this), "longTailPlot"))
    , m_report(new ImportReportView(this))
{
    setObjectName(QStringLiteral("dataPage"));
    auto* empty = new EmptyState(QStringLiteral("data"), this);
    empty->setText(tr("No data set is open"), tr("Open the built-in demo, or a file or folder of ratings."));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeOverview());
    auto* shown = new QWidget(this);
    shown->setLayout(m_stack);
    auto* splitter = named(new QSplitter(this), "dataSplitter");
    splitter->addWidget(makeSources(app));
    splitter->addWidget(shown);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sources);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(splitter, 1);

    connect(&app.datasets, &DatasetService::opened, this, &DataPage::showDataset);
    if (app.datasets.current())
        showDataset(app.datasets.current());
}

QWidget* DataPage::makeSources(Application& app)
{
    auto* sources = new QWidget(this);
    auto* downloads = new DownloadPanel(app.downloads, sources);
    fill(withoutMargins(new QVBoxLayout(sources)), {heading(tr("Opened before"), sources),
                                                    {m_library, 1},
                                                    heading(tr("Real ratings to download"), sources),
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
    auto* facts = new QVBoxLayout;
    facts->addWidget(makeHeading());
    facts->addSpacing(fontMetrics().height() / 2);
    facts->addWidget(m_facts);
    facts->addStretch(1);
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
    makeTitle(*m_name);
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
         {heading(tr("Ratings by stars"), charts), m_histogram, {m_longTail, 1}});
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
    m_stack->setCurrentIndex(1);
}

} // namespace autorec
