// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"

#include "app/services/application.h"
#include "ui/pages/data/download_panel.h"
#include "ui/pages/data/library_panel.h"
#include "ui/pages/data/source_panel.h"
#include "ui/plot/plot_widget.h"
#include "ui/text/format.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"
#include "ui/widgets/rating_charts.h"
#include "ui/widgets/remembered_state.h"

#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QLocale>
#include <QTreeWidget>

namespace autorec {

namespace {

enum LineColumn { Reason, Where, Text, LineColumnCount };

QString summaryOf(const ImportReport& report)
{
    QStringList sentences;
    sentences.append(report.skippedCount() == 0
                         ? ImportReportView::tr("Every line was read; nothing was left out.")
                         : ImportReportView::tr("Lines that could not be read and were left out: %1.")
                               .arg(countText(report.skippedCount())));
    if (report.duplicateRatings > 0)
        sentences.append(ImportReportView::tr(
                             "Ratings of the same movie by the same user, of which the latest was kept: %1.")
                             .arg(countText(report.duplicateRatings)));
    const auto tell = [&sentences](const QString& sentence, std::size_t count) {
        if (count > 0)
            sentences.append(sentence.arg(countText(count)));
    };
    tell(ImportReportView::tr("Ratings left out because less was asked for: %1."), report.narrowedRatings);
    tell(ImportReportView::tr("Movies that nobody rated: %1."), report.moviesWithoutRatings);
    tell(ImportReportView::tr("Rated movies without a title: %1."), report.moviesWithoutTitle);
    tell(ImportReportView::tr("Titles that another movie has, too: %1."), report.duplicateTitles.count);
    tell(ImportReportView::tr("Lines that were not in UTF-8 and were taken for Latin-1: %1."),
         report.otherEncoding.count);
    tell(ImportReportView::tr("Rows that say \"seen, but not rated\", left out: %1."), report.unratedRows);
    tell(ImportReportView::tr("Ratings without a time: %1."), report.missingTimes);
    tell(ImportReportView::tr("Times that cannot be read: %1."), report.unreadTimes.count);
    for (const std::string& columns : report.columns)
        sentences.append(QString::fromStdString(columns));
    for (const std::string& note : report.notes)
        sentences.append(QString::fromStdString(note));
    return sentences.join(u' ');
}

QString linesText(std::size_t count)
{
    const int n = static_cast<int>(count);
    return ImportReportView::tr("%Ln line(s)", "", n);
}

QTreeWidgetItem* itemOf(const QString& reason, const SkippedLines& lines)
{
    auto* item = new QTreeWidgetItem({reason, linesText(lines.count)});
    for (const SkippedLines::Example& example : lines.examples) {
        const QString file = QString::fromStdString(example.file);
        const QString where =
            example.line > 0 ? ImportReportView::tr("%1, line %2").arg(file, countText(example.line)) : file;
        const QString text = QString::fromStdString(example.text);
        auto* child = new QTreeWidgetItem(item, {QString(), where, text});
        child->setToolTip(Text, text);
    }
    return item;
}

QString sourceText(const LoadedDataset& dataset)
{
    return dataset.data.path == "demo" ? DatasetFacts::tr("built in")
                                       : QDir::toNativeSeparators(dataset.source());
}

QString timeRangeText(const ImportReport& report)
{
    if (report.lastRated == 0)
        return DatasetFacts::tr("not known");
    return DatasetFacts::tr("%1 to %2").arg(dayText(report.firstRated), dayText(report.lastRated));
}

QString scaleText(const RatingScale& scale)
{
    return DatasetFacts::tr("%1 to %2 stars, in steps of %3")
        .arg(starsText(scale.min()), starsText(scale.max()), starsText(scale.step()));
}

QString densityText(double density)
{
    constexpr double Percent = 100.0;
    return DatasetFacts::tr("%1% of all users × rated movies")
        .arg(QLocale().toString(density * Percent, 'g', 3));
}

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
    all.reserve(dataset.statistics.histogram.size());
    std::uint8_t level = 0;
    for (const std::size_t count : dataset.statistics.histogram)
        all.push_back({dataset.dataset.scale().stars(level++), count});
    return all;
}

} // namespace

ImportReportView::ImportReportView(QWidget* parent)
    : QWidget(parent)
    , m_summary(makeLabel(this, "importSummary", Look::Wrapped))
    , m_lines(named(new QTreeWidget(this), "skippedLines", tr("What was left out, or is worth a look")))
{
    m_lines->setColumnCount(LineColumnCount);
    m_lines->setHeaderLabels({tr("Reason"), tr("Where"), tr("Text of the line")});
    m_lines->setUniformRowHeights(true);
    fill(withoutMargins(new QVBoxLayout(this)), {m_summary, {m_lines, 1}});
}

void ImportReportView::showReport(const ImportReport& report)
{
    m_summary->setText(summaryOf(report));
    m_lines->clear();
    for (const auto& [reason, lines] : report.skipped)
        m_lines->addTopLevelItem(itemOf(QString::fromStdString(reason), lines));
    if (report.unreadTimes.count > 0)
        m_lines->addTopLevelItem(itemOf(tr("a time that cannot be read"), report.unreadTimes));
    if (report.otherEncoding.count > 0)
        m_lines->addTopLevelItem(itemOf(tr("not UTF-8, taken for Latin-1"), report.otherEncoding));
    if (report.duplicateTitles.count > 0)
        m_lines->addTopLevelItem(itemOf(tr("a title that another movie has, too"), report.duplicateTitles));
    m_lines->expandAll();
    for (int column = 0; column < LineColumnCount; ++column)
        m_lines->resizeColumnToContents(column);
    m_lines->setVisible(m_lines->topLevelItemCount() > 0);
}

DatasetFacts::DatasetFacts(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void DatasetFacts::showDataset(const LoadedDataset& dataset)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    const Dataset& ratings = dataset.dataset;
    addFact(QStringLiteral("sourceFact"), tr("Source"), sourceText(dataset));
    addFact(QStringLiteral("formatFact"), tr("Format"), QString::fromStdString(dataset.report.format));
    addFact(QStringLiteral("ratingsFact"), tr("Ratings"), countText(ratings.ratingCount()));
    addFact(QStringLiteral("usersFact"), tr("Users"), countText(ratings.userCount()));
    addFact(QStringLiteral("moviesFact"), tr("Movies"),
            tr("%1 listed, %2 rated")
                .arg(countText(ratings.movieCount()), countText(dataset.statistics.ratedMovies)));
    addFact(QStringLiteral("densityFact"), tr("Density"), densityText(dataset.statistics.density));
    addFact(QStringLiteral("scaleFact"), tr("Scale"), scaleText(ratings.scale()));
    addFact(QStringLiteral("averageFact"), tr("Average"),
            tr("%1 stars").arg(QLocale().toString(dataset.statistics.average, 'f', 2)));
    addFact(QStringLiteral("timeFact"), tr("Rated"), timeRangeText(dataset.report));
    addFact(QStringLiteral("fingerprintFact"), tr("Fingerprint"),
            QString::fromStdString(dataset.data.fingerprint));
}

void DatasetFacts::addFact(const QString& name, const QString& title, const QString& text)
{
    auto* label = makeLabel(this, name, Look::Wrapped | Look::Selectable, text);
    label->setAccessibleName(title);
    m_layout->addRow(title, label);
}

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
    auto* facts = fill(new QVBoxLayout, {fill(new QHBoxLayout, {m_name, m_simulated, Stretch{1}}),
                                         Spacing{fontMetrics().height() / 2}, m_facts, Stretch{1}});
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
