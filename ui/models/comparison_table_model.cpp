// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_table_model.h"

#include "core/presets/presets.h"
#include "ui/text/format.h"
#include "ui/text/model_texts.h"
#include "ui/text/run_text.h"

#include <QLocale>

#include <algorithm>

namespace autorec {

namespace {

bool areAlike(const QStringList& texts)
{
    return std::all_of(texts.begin(), texts.end(),
                       [&](const QString& text) { return text == texts.front(); });
}

QStringList textsOf(const QList<RunRecord>& runs, QString (*text)(const RunRecord&))
{
    QStringList texts;
    for (const RunRecord& run : runs)
        texts.append(text(run));
    return texts;
}

/// True if two runs have the parameter with different values, or if one has it with a changed value.
bool isTold(const QList<RunRecord>& runs, const std::string& name)
{
    QStringList values;
    bool isChanged = false;
    for (const RunRecord& run : runs) {
        if (!run.job.spec.has(name))
            continue;
        isChanged = isChanged || run.job.spec.changed().contains(name);
        values.append(QString::fromStdString(toText(run.job.spec.value(name))));
    }
    return !areAlike(values) || (isChanged && values.size() < runs.size());
}

QString signedText(double value)
{
    const QString text = metricText(value);
    return value > 0 ? u'+' + text : text;
}

QString probabilityText(double p)
{
    constexpr double Least = 0.001;
    return p < Least ? u'<' + QLocale().toString(Least, 'f', 3) : QLocale().toString(p, 'f', 3);
}

} // namespace

void ComparisonTableModel::setRuns(const QList<RunRecord>& runs)
{
    beginResetModel();
    m_runs = runs;
    m_best = BestResults(runs);
    m_differences.clear();
    rebuild();
    endResetModel();
}

void ComparisonTableModel::setTest(const std::map<std::string, PairedDifference>& differences)
{
    beginResetModel();
    m_differences = differences;
    rebuild();
    endResetModel();
}

void ComparisonTableModel::rebuild()
{
    makeColumns();
    m_rows.clear();
    if (m_runs.isEmpty())
        return;
    addProtocol();
    addParameters();
    addMetrics();
}

void ComparisonTableModel::addProtocol()
{
    addSection(tr("Measured on"));
    addRow(tr("Data set"), textsOf(m_runs, [](const RunRecord& run) { return datasetText(run); }));
    const QStringList fingerprints = textsOf(
        m_runs, [](const RunRecord& run) { return QString::fromStdString(run.job.data.fingerprint); });
    if (!areAlike(fingerprints))
        addRow(tr("Fingerprint"), fingerprints);
    addRow(tr("Protocol"),
           textsOf(m_runs, [](const RunRecord& run) { return protocolText(run.protocol()); }));
}

void ComparisonTableModel::addParameters()
{
    addSection(tr("Parameters that differ"));
    const std::size_t before = m_rows.size();
    QStringList told;
    for (const RunRecord& of : std::as_const(m_runs)) {
        for (const ParameterDescription& parameter : findPreset(of.job.spec.preset()).parameters) {
            const QString name = QString::fromStdString(parameter.name);
            if (told.contains(name) || !isTold(m_runs, parameter.name))
                continue;
            told.append(name);
            QStringList cells;
            for (const RunRecord& run : std::as_const(m_runs))
                cells.append(run.job.spec.has(parameter.name)
                                 ? QString::fromStdString(toText(run.job.spec.value(parameter.name)))
                                 : missingText());
            addRow(modelText(parameter.title), cells);
        }
    }
    if (m_rows.size() == before)
        addRow(tr("none"), {});
}

void ComparisonTableModel::addMetrics()
{
    addSection(tr("Results, with 95% intervals"));
    for (const RunMetric& metric : runMetrics()) {
        QStringList cells;
        for (const RunRecord& run : std::as_const(m_runs))
            cells.append(metricCell(metric, run));
        addRow(metricTitle(metric), cells + testCells(metric), &metric);
    }
}

QString ComparisonTableModel::metricCell(const RunMetric& metric, const RunRecord& run) const
{
    const QString interval = intervalText(metric, run);
    const QString value = metricText(valueOf(metric, run));
    const QString text = interval.isEmpty() ? value : tr("%1 (%2)").arg(value, interval);
    return m_best.isBest(metric, run) ? BestMark + text : text;
}

QStringList ComparisonTableModel::testCells(const RunMetric& metric) const
{
    if (m_differences.empty())
        return {};
    const auto found = m_differences.find(metric.name);
    if (found == m_differences.end())
        return {missingText(), missingText(), missingText()};
    const PairedDifference& result = found->second;
    return {signedText(result.second - result.first),
            tr("%1 to %2").arg(signedText(result.difference.low), signedText(result.difference.high)),
            probabilityText(result.pValue)};
}

void ComparisonTableModel::addRow(const QString& title, const QStringList& cells, const RunMetric* metric)
{
    m_rows.push_back({title, false, cells, metric});
}

void ComparisonTableModel::addSection(const QString& title)
{
    m_rows.push_back({title, true, {}, nullptr});
}

void ComparisonTableModel::makeColumns()
{
    std::vector<TableColumn> columns;
    columns.push_back({.title = {}, .text = [this](int row) { return rowAt(row).title; }});
    const auto add = [&](const QString& title, const QString& help = {}) {
        const int cell = static_cast<int>(columns.size()) - 1;
        columns.push_back({.title = title,
                           .text = [this, cell](int row) { return rowAt(row).cells.value(cell); },
                           .help = help});
    };
    for (const RunRecord& run : std::as_const(m_runs))
        add(runTitle(run));
    if (!m_differences.empty()) {
        add(tr("Run %1 − run %2").arg(m_runs[1].id).arg(m_runs[0].id));
        add(tr("95% interval"));
        add(tr("p"), tr("How likely so large a difference is where the two are alike"));
    }
    setColumns(std::move(columns));
}

QVariant ComparisonTableModel::rowData(int row, int column, int role) const
{
    const Row& shown = rowAt(row);
    const bool isBest = column > 0 && shown.cells.value(column - 1).startsWith(BestMark);
    switch (role) {
    case SectionTitleRole:
        return shown.isSection ? QVariant(shown.title) : QVariant();
    case Qt::ToolTipRole:
        if (column == 0)
            return shown.metric != nullptr ? metricHelp(*shown.metric) : QVariant();
        return isBest ? QVariant(tr("The best among the runs of its protocol.")) : QVariant();
    case Qt::FontRole:
        return boldFont(isBest);
    default:
        return {};
    }
}

Qt::ItemFlags ComparisonTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || rowAt(index.row()).isSection)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace autorec
