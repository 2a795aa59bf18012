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
const QString BestMark = QStringLiteral("◆ ");
const QString NotComparableMark = QStringLiteral("≠ ");

struct ColumnText
{
    const char* title;
    const char* help;
};

constexpr ColumnText Columns[RunTableModel::ColumnCount] = {
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Model"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Data set"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Protocol"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel",
                       "How the ratings were divided. Only results of the same data set, split "
                       "and seed may be compared.")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Tags"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Note"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Finished"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Epochs"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "How many epochs were trained")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Best"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "The best epoch, whose weights were kept")},
    {}, // metrics say their own
    {},
    {},
    {},
    {},
    {},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Time"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "How long the training took")},
};

QString finishedText(const QDateTime& time)
{
    return QLocale().toString(time.date(), QLocale::ShortFormat) +
           time.time().toString(QStringLiteral(" HH:mm"));
}

bool isText(int column)
{
    return column <= RunTableModel::Finished;
}

QString countOr(int count)
{
    return count > 0 ? QLocale().toString(count) : missingText();
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

const RunMetric* RunTableModel::metricOf(int column)
{
    return column >= Rmse && column <= Coverage ? &runMetrics()[static_cast<std::size_t>(column - Rmse)]
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

void RunTableModel::allChanged()
{
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool RunTableModel::isComparable(int row) const
{
    return !m_reference || run(row).protocol() == *m_reference;
}

bool RunTableModel::isOfOpenDataset(int row) const
{
    return run(row).job.data.fingerprint == m_openFingerprint;
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord& record = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case SortRole:
        return sortValue(record, index.column());
    case RunIdRole:
        return record.id;
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        const RunMetric* metric = metricOf(index.column());
        font.setBold(record.id == m_inUse || (metric != nullptr && m_best.isBest(*metric, record)));
        font.setItalic(!isComparable(index.row()));
        return font;
    }
    case Qt::ForegroundRole:
        return isComparable(index.row()) ? QVariant()
                                         : QGuiApplication::palette().brush(QPalette::PlaceholderText);
    default:
        return {};
    }
}

QString RunTableModel::text(int row, int column) const
{
    const RunRecord& record = run(row);
    switch (column) {
    case Model:
        return record.id == m_inUse ? InUseMark + modelTitle(record.job.spec) : modelTitle(record.job.spec);
    case Data:
        return datasetText(record);
    case ProtocolColumn:
        return isComparable(row) ? protocolText(record.protocol())
                                 : NotComparableMark + protocolText(record.protocol());
    case Finished:
        return finishedText(record.finished.toLocalTime());
    case Tags:
        return record.annotation.tags.join(QStringLiteral(", "));
    case Note:
        return record.annotation.note;
    case Epochs:
        return countOr(record.epochs);
    case BestEpoch:
        return countOr(record.report.bestEpoch);
    case Seconds:
        return durationText(record.report.secondsTotal);
    default:
        return metricCell(record, *metricOf(column));
    }
}

QString RunTableModel::metricCell(const RunRecord& run, const RunMetric& metric) const
{
    const QString value = metricText(valueOf(metric, run));
    return m_best.isBest(metric, run) ? BestMark + value : value;
}

QVariant RunTableModel::sortValue(const RunRecord& run, int column) const
{
    const auto numberOrNone = [](int number) { return number > 0 ? QVariant(number) : QVariant(); };
    const auto textOrNone = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (column) {
    case Model:
        return modelTitle(run.job.spec);
    case Data:
        return datasetText(run);
    case ProtocolColumn:
        return protocolText(run.protocol());
    case Tags:
        return textOrNone(run.annotation.tags.join(u','));
    case Note:
        return textOrNone(run.annotation.note);
    case Finished:
        return run.finished;
    case Epochs:
        return numberOrNone(run.epochs);
    case BestEpoch:
        return numberOrNone(run.report.bestEpoch);
    case Seconds:
        return run.report.secondsTotal;
    default:
        const std::optional<double> value = valueOf(*metricOf(column), run);
        return value ? QVariant(*value) : QVariant();
    }
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

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const RunMetric* metric = metricOf(section);
    switch (role) {
    case Qt::DisplayRole:
        return metric != nullptr ? metricTitle(*metric) : tr(Columns[section].title);
    case Qt::ToolTipRole:
        if (metric != nullptr)
            return metricHelp(*metric);
        return Columns[section].help != nullptr ? tr(Columns[section].help) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace autorec
