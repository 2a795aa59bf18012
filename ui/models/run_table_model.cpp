// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/run_table_model.h"

#include "ui/text/duration_text.h"
#include "ui/text/format.h"
#include "ui/text/run_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace autorec {

namespace {

const QString InUseMark = QStringLiteral("✓ ");
const QString NotComparableMark = QStringLiteral("≠ ");

QString finishedText(const QDateTime& time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) +
           time.time().toString(QStringLiteral(" HH:mm"));
}

/// Invalid for zero and no text, which are sorted last.
template <class Value> QVariant orNone(const Value& value)
{
    return value == Value() ? QVariant() : QVariant(value);
}

/// 0 where nothing was counted.
template <class Count> TableColumn countColumn(const QString& title, const QString& help, Count count)
{
    const auto text = [count](int row) {
        return count(row) > 0 ? QLocale().toString(count(row)) : missingText();
    };
    const auto sortKey = [count](int row) { return orNone(count(row)); };
    return {.title = title, .text = text, .help = help, .alignment = Qt::AlignRight, .sortKey = sortKey};
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : ColumnTable(parent)
{
    std::vector<TableColumn> columns = originColumns();
    columns.push_back(countColumn(tr("Epochs"), tr("How many epochs were trained"),
                                  [this](int row) { return run(row).epochs; }));
    columns.push_back(countColumn(tr("Best"), tr("The best epoch, whose weights were kept"),
                                  [this](int row) { return run(row).report.bestEpoch; }));
    for (const RunMetric& metric : tableMetrics())
        columns.push_back(metricColumn(metric));
    columns.push_back({.title = tr("Time"),
                       .text = [this](int row) { return durationText(run(row).report.secondsTotal); },
                       .help = tr("How long the training took"),
                       .alignment = Qt::AlignRight,
                       .sortKey = [this](int row) { return run(row).report.secondsTotal; }});
    setColumns(std::move(columns));
}

std::vector<TableColumn> RunTableModel::originColumns() const
{
    const auto model = [this](int row) { return modelTitle(run(row).job.spec); };
    const auto markedModel = [this, model](int row) {
        return run(row).id == m_inUse ? InUseMark + model(row) : model(row);
    };
    const auto protocol = [this](int row) { return protocolText(run(row).protocol()); };
    const auto markedProtocol = [this, protocol](int row) {
        return isComparable(row) ? protocol(row) : NotComparableMark + protocol(row);
    };
    const auto tags = [this](int row) { return run(row).annotation.tags.join(QStringLiteral(", ")); };
    const auto note = [this](int row) { return run(row).annotation.note; };
    return {{.title = tr("Model"), .text = markedModel, .sortKey = model},
            {.title = tr("Data set"), .text = [this](int row) { return datasetText(run(row)); }},
            {.title = tr("Protocol"),
             .text = markedProtocol,
             .help = tr("How the ratings were divided. Only results of the same data set, split "
                        "and seed may be compared."),
             .sortKey = protocol},
            {.title = tr("Tags"), .text = tags, .sortKey = [tags](int row) { return orNone(tags(row)); }},
            {.title = tr("Note"), .text = note, .sortKey = [note](int row) { return orNone(note(row)); }},
            {.title = tr("Finished"),
             .text = [this](int row) { return finishedText(run(row).finished.toLocalTime()); },
             .sortKey = [this](int row) { return run(row).finished; },
             .firstOrder = Qt::DescendingOrder}};
}

TableColumn RunTableModel::metricColumn(const RunMetric& metric) const
{
    const auto text = [this, &metric](int row) {
        const QString value = metricText(valueOf(metric, run(row)));
        return m_best.isBest(metric, run(row)) ? BestMark + value : value;
    };
    return {.title = metricTitle(metric),
            .text = text,
            .help = metricHelp(metric),
            .alignment = Qt::AlignRight,
            .sortKey = [this, &metric](int row) { return toVariant(valueOf(metric, run(row))); },
            .firstOrder =
                metric.better == RunMetric::Better::High ? Qt::DescendingOrder : Qt::AscendingOrder};
}

const RunMetric* RunTableModel::metricOf(int column)
{
    return column >= Rmse && column <= Coverage ? &tableMetrics()[static_cast<std::size_t>(column - Rmse)]
                                                : nullptr;
}

void RunTableModel::setRuns(QList<RunRecord> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    m_best = BestResults(m_runs);
    endResetModel();
}

void RunTableModel::setModelInUse(qint64 runId)
{
    m_inUse = runId;
    allChanged();
}

void RunTableModel::setOpenDataset(const std::string& fingerprint)
{
    m_openFingerprint = fingerprint;
    allChanged();
}

void RunTableModel::setReference(const std::optional<Protocol>& reference)
{
    if (m_reference == reference)
        return;
    m_reference = reference;
    allChanged();
}

bool RunTableModel::isComparable(int row) const
{
    return !m_reference || run(row).protocol() == *m_reference;
}

bool RunTableModel::isOfOpenDataset(int row) const
{
    return run(row).job.data.fingerprint == m_openFingerprint;
}

QVariant RunTableModel::rowData(int row, int column, int role) const
{
    switch (role) {
    case RunIdRole:
        return run(row).id;
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::FontRole:
        return font(row, column);
    case Qt::ForegroundRole:
        return isComparable(row) ? QVariant() : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    default:
        return {};
    }
}

QFont RunTableModel::font(int row, int column) const
{
    QFont font;
    const RunMetric* metric = metricOf(column);
    font.setBold(run(row).id == m_inUse || (metric != nullptr && m_best.isBest(*metric, run(row))));
    font.setItalic(!isComparable(row));
    return font;
}

QString RunTableModel::toolTip(int row, int column) const
{
    QStringList notes;
    if (const RunMetric* metric = metricOf(column)) {
        const QString interval = intervalText(*metric, run(row));
        if (!interval.isEmpty())
            notes.append(tr("95% interval: %1").arg(interval));
        if (m_best.isBest(*metric, run(row)))
            notes.append(BestMark + tr("The best among the runs of its protocol."));
    }
    if (column == Note && !run(row).annotation.note.isEmpty())
        notes.append(run(row).annotation.note);
    if (run(row).id == m_inUse)
        notes.append(InUseMark + tr("This model is in use."));
    if (!isComparable(row))
        notes.append(
            NotComparableMark +
            tr("Measured on another data set, split or seed than the chosen run: not comparable with it."));
    if (!m_openFingerprint.empty() && !isOfOpenDataset(row))
        notes.append(tr("Trained on other ratings than those of the data set that is open."));
    return notes.join(u'\n');
}

} // namespace autorec
