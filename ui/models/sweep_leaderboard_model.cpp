// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweep_leaderboard_model.h"

#include "core/presets/presets.h"
#include "ui/text/format.h"
#include "ui/text/model_texts.h"
#include "ui/text/run_text.h"
#include "ui/text/sweep_text.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace autorec {

namespace {

enum { EpochAfterFigure = 1, StateAfterFigure };

/// Those without a figure come last.
template <class Row> bool isBetter(const Row& a, const Row& b)
{
    return a.figure && (!b.figure || a.figure->isBetterThan(*b.figure));
}

} // namespace

SweepLeaderboardModel::SweepLeaderboardModel(const TrainingQueue& queue, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
{
    connect(&queue, &TrainingQueue::entriesChanged, this, &SweepLeaderboardModel::reload);
    connect(&queue, &TrainingQueue::entryChanged, this, &SweepLeaderboardModel::update);
}

void SweepLeaderboardModel::setSweep(qint64 id)
{
    beginResetModel();
    const QList<SweepRecord>& all = m_queue.sweeps();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const SweepRecord& sweep) { return sweep.id == id; });
    m_sweep = found == all.end() ? SweepRecord{} : *found;
    m_rows.clear();
    for (const QueueEntry& entry : m_queue.entries()) {
        if (m_sweep.id == 0 || entry.sweepId != m_sweep.id)
            continue;
        m_base = entry.job.spec;
        m_rows.push_back({entry.id, figureOf(entry)});
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), isBetter<Row>);
    endResetModel();
}

void SweepLeaderboardModel::reload()
{
    setSweep(m_sweep.id);
}

void SweepLeaderboardModel::update(qint64 id)
{
    const int row = rowOf(id);
    const QueueEntry* entry = m_queue.find(id);
    if (row < 0 || entry == nullptr)
        return;
    m_rows[static_cast<std::size_t>(row)].figure = figureOf(*entry);
    if (!std::is_sorted(m_rows.begin(), m_rows.end(), isBetter<Row>))
        sortRows();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, figureColumn(), figureColumn());
}

/// What is selected stays so, wherever it moves.
void SweepLeaderboardModel::sortRows()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<Row> old = m_rows;
    std::stable_sort(m_rows.begin(), m_rows.end(), isBetter<Row>);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& place : before)
        after.append(index(rowOf(old[static_cast<std::size_t>(place.row())].id), place.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int SweepLeaderboardModel::rowOf(qint64 id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SweepLeaderboardModel::doneCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) {
        const QueueEntry* entry = m_queue.find(row.id);
        return entry != nullptr && entry->isOver();
    }));
}

bool SweepLeaderboardModel::isRanked() const
{
    return m_base && tellsValidation(*m_base);
}

std::optional<ValidationMeasure> SweepLeaderboardModel::measure() const
{
    if (m_rows.empty() || !m_rows.front().figure)
        return std::nullopt;
    return m_rows.front().figure->measure;
}

int SweepLeaderboardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SweepLeaderboardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : figureColumn() + StateAfterFigure + 1;
}

QVariant SweepLeaderboardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry* entry = m_queue.find(m_rows[static_cast<std::size_t>(index.row())].id);
    if (entry == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), *entry, index.column());
    case Qt::ToolTipRole:
        return entry->message.isEmpty() ? changedParametersText(entry->job.spec) : entry->message;
    case EntryIdRole:
        return entry->id;
    case RunIdRole:
        return entry->runId;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(entry->state == QueueState::Training);
        return font;
    }
    default:
        return {};
    }
}

QVariant SweepLeaderboardModel::alignment(int column) const
{
    return QVariant((column == figureColumn() + StateAfterFigure ? Qt::AlignLeft : Qt::AlignRight) |
                    Qt::AlignVCenter);
}

QVariant SweepLeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Rank)
        return tr("#");
    switch (section - figureColumn()) {
    case 0:
        return measure() ? tr("Validation %1").arg(figureName(*measure())) : tr("Validation");
    case EpochAfterFigure:
        return tr("Epoch");
    case StateAfterFigure:
        return tr("State");
    default:
        break;
    }
    const std::string& parameter = m_sweep.parameters[static_cast<std::size_t>(section - FirstParameter)];
    return m_base ? modelText(findPreset(m_base->preset()).parameter(parameter).title) : QString();
}

QString SweepLeaderboardModel::text(int row, const QueueEntry& entry, int column) const
{
    const std::optional<ValidationFigure>& figure = m_rows[static_cast<std::size_t>(row)].figure;
    if (column == Rank)
        return figure ? QLocale().toString(row + 1) : missingText();
    if (column < figureColumn())
        return parameterValueText(
            entry.job.spec.value(m_sweep.parameters[static_cast<std::size_t>(column - FirstParameter)]));
    switch (column - figureColumn()) {
    case 0:
        return metricText(figure ? std::optional(figure->value) : std::nullopt);
    case EpochAfterFigure:
        return figure ? QLocale().toString(entry.best->epoch) : missingText();
    default:
        return stateText(entry, m_queue.latestEpoch());
    }
}

} // namespace autorec
