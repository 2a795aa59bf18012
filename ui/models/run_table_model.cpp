#include "ui/models/run_table_model.h"

#include "ui/duration_text.h"
#include "ui/format.h"
#include "ui/run_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <limits>

namespace autorec {

namespace {

constexpr std::size_t Cutoff = 10;
const QString InUseMark = QStringLiteral("✓ ");
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
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Finished"), nullptr},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Epoch"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "The best epoch, whose weights were kept")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "RMSE"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel",
                       "Error in stars over all held-out ratings; lower is better")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "User RMSE"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "Mean of every user's own RMSE; lower is better")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "MAE"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "Mean absolute error in stars; lower is better")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Recall@10"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel",
                       "Share of the held-out movies that the ten best hold; higher is better")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "NDCG@10"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel", "How far up the ten best hold them; higher is better")},
    {QT_TRANSLATE_NOOP("autorec::RunTableModel", "Cov.@10"),
     QT_TRANSLATE_NOOP("autorec::RunTableModel",
                       "Coverage: share of all movies that are in somebody's ten best")},
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

const Metrics::AtK* atCutoff(const RunRecord& run)
{
    const auto found = run.metrics.at.find(Cutoff);
    return found == run.metrics.at.end() || run.metrics.testRatings == 0 ? nullptr : &found->second;
}

std::optional<double> metric(const RunRecord& run, int column)
{
    const Metrics::AtK* ranking = atCutoff(run);
    switch (column) {
    case RunTableModel::Rmse:
        return run.metrics.rmse;
    case RunTableModel::UserRmse:
        return run.metrics.userRmse;
    case RunTableModel::Mae:
        return run.metrics.mae;
    case RunTableModel::Recall:
        return ranking != nullptr ? std::optional(ranking->recall) : std::nullopt;
    case RunTableModel::Ndcg:
        return ranking != nullptr ? std::optional(ranking->ndcg) : std::nullopt;
    case RunTableModel::Coverage:
        return ranking != nullptr ? std::optional(ranking->coverage) : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

RunTableModel::RunTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RunTableModel::setRuns(QList<RunRecord> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
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
    return !m_reference || Protocol::of(run(row).origin) == *m_reference;
}

bool RunTableModel::isOfOpenDataset(int row) const
{
    return run(row).origin.fingerprint == m_openFingerprint;
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
        return toolTip(index.row());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setBold(record.id == m_inUse);
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
        return record.id == m_inUse ? InUseMark + modelTitle(record.spec) : modelTitle(record.spec);
    case Data:
        return datasetText(record.origin);
    case ProtocolColumn:
        return isComparable(row) ? protocolText(record.origin)
                                 : NotComparableMark + protocolText(record.origin);
    case Finished:
        return finishedText(record.finished.toLocalTime());
    case BestEpoch:
        return record.report.bestEpoch > 0 ? QLocale().toString(record.report.bestEpoch) : missingText();
    case Seconds:
        return durationText(record.report.secondsTotal);
    default:
        return metricText(metric(record, column));
    }
}

QVariant RunTableModel::sortValue(const RunRecord& run, int column) const
{
    switch (column) {
    case Model:
        return modelTitle(run.spec);
    case Data:
        return datasetText(run.origin);
    case ProtocolColumn:
        return protocolText(run.origin);
    case Finished:
        return run.finished;
    case BestEpoch:
        return run.report.bestEpoch;
    case Seconds:
        return run.report.secondsTotal;
    default:
        return metric(run, column).value_or(std::numeric_limits<double>::infinity());
    }
}

QString RunTableModel::toolTip(int row) const
{
    QStringList notes;
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
    switch (role) {
    case Qt::DisplayRole:
        return tr(Columns[section].title);
    case Qt::ToolTipRole:
        return Columns[section].help != nullptr ? tr(Columns[section].help) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

} // namespace autorec
