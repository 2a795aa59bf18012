// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sweep_leaderboard_model.h"

#include "core/presets/presets.h"
#include "ui/text/format.h"
#include "ui/text/model_texts.h"
#include "ui/text/run_text.h"
#include "ui/text/sweep_text.h"

#include <QLocale>

#include <algorithm>

namespace autorec {

namespace {

/// Those without a figure come last.
template <class Row> bool isBetter(const Row& a, const Row& b)
{
    return a.figure && (!b.figure || a.figure->isBetterThan(*b.figure));
}

} // namespace

SweepLeaderboardModel::SweepLeaderboardModel(const TrainingQueue& queue, QObject* parent)
    : ColumnTable(parent)
    , m_queue(queue)
{
    makeColumns();
    connect(&queue, &TrainingQueue::entriesChanged, this, [this] { setSweep(m_sweep.id); });
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
    makeColumns();
    endResetModel();
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
    allChanged();
    columnAt(figureColumn()).title = figureTitle();
    Q_EMIT headerDataChanged(Qt::Horizontal, figureColumn(), figureColumn());
}

/// Selected runs stay selected wherever they move.
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

void SweepLeaderboardModel::makeColumns()
{
    const auto rank = [this](int row) {
        return rowAt(row).figure ? QLocale().toString(row + 1) : missingText();
    };
    const auto figure = [this](int row) {
        const std::optional<ValidationFigure>& reached = rowAt(row).figure;
        return metricText(reached ? std::optional(reached->value) : std::nullopt);
    };
    const auto epoch = [this](int row) {
        return rowAt(row).figure ? QLocale().toString(entry(row)->best->epoch) : missingText();
    };
    const auto state = [this](int row) { return stateText(*entry(row), m_queue.latestEpoch()); };
    std::vector<TableColumn> columns{{.title = tr("#"), .text = rank, .alignment = Qt::AlignRight}};
    for (const std::string& name : m_sweep.parameters)
        columns.push_back(parameterColumn(name));
    columns.push_back({.title = figureTitle(), .text = figure, .alignment = Qt::AlignRight});
    columns.push_back({.title = tr("Epoch"), .text = epoch, .alignment = Qt::AlignRight});
    columns.push_back({.title = tr("State"), .text = state});
    setColumns(std::move(columns));
}

TableColumn SweepLeaderboardModel::parameterColumn(const std::string& name) const
{
    return {.title = m_base ? modelText(findPreset(m_base->preset()).parameter(name).title) : QString(),
            .text = [this, name](int row) { return parameterValueText(entry(row)->job.spec.value(name)); },
            .alignment = Qt::AlignRight};
}

QString SweepLeaderboardModel::figureTitle() const
{
    return measure() ? tr("Validation %1").arg(figureName(*measure())) : tr("Validation");
}

QVariant SweepLeaderboardModel::data(const QModelIndex& index, int role) const
{
    return index.isValid() && entry(index.row()) == nullptr ? QVariant() : ColumnTable::data(index, role);
}

QVariant SweepLeaderboardModel::rowData(int row, int, int role) const
{
    const QueueEntry& shown = *entry(row);
    switch (role) {
    case Qt::ToolTipRole:
        return shown.message.isEmpty() ? changedParametersText(shown.job.spec) : shown.message;
    case EntryIdRole:
        return shown.id;
    case RunIdRole:
        return shown.runId;
    case Qt::FontRole:
        return boldFont(shown.state == QueueState::Training);
    default:
        return {};
    }
}

} // namespace autorec
