// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_model.h"

#include "ui/text/run_text.h"
#include "ui/text/sweep_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace autorec {

QueueModel::QueueModel(const TrainingQueue& queue, QObject* parent)
    : ColumnTable(parent)
    , m_queue(queue)
    , m_entries(queue.entries())
{
    setColumns({{.title = tr("State"), .text = [this](int row) { return shownState(entry(row)); }},
                {.title = tr("Model"), .text = [this](int row) { return modelTitle(entry(row).job.spec); }},
                {.title = tr("Parameters"), .text = [this](int row) { return parametersText(entry(row)); }},
                {.title = tr("Validation"),
                 .text = [this](int row) { return figureText(figureOf(entry(row))); },
                 .help = tr("By the best epoch so far, on the ratings set aside from the training part")}});
    connect(&queue, &TrainingQueue::entriesChanged, this, &QueueModel::reload);
    connect(&queue, &TrainingQueue::entryChanged, this, &QueueModel::update);
}

void QueueModel::setOpenDataset(const std::string& fingerprint)
{
    m_openFingerprint = fingerprint;
    allChanged();
}

int QueueModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const QueueEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void QueueModel::reload()
{
    beginResetModel();
    m_entries = m_queue.entries();
    endResetModel();
}

void QueueModel::update(qint64 id)
{
    const int row = rowOf(id);
    const QueueEntry* entry = m_queue.find(id);
    if (row < 0 || entry == nullptr)
        return;
    m_entries[row] = *entry;
    rowChanged(row);
}

QVariant QueueModel::rowData(int row, int, int role) const
{
    const QueueEntry& shown = entry(row);
    switch (role) {
    case Qt::ToolTipRole:
        return toolTip(shown);
    case EntryIdRole:
        return shown.id;
    case Qt::FontRole:
        return boldFont(shown.state == QueueState::Training);
    case Qt::ForegroundRole:
        return shown.isOver() ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    default:
        return {};
    }
}

QString QueueModel::shownState(const QueueEntry& entry) const
{
    return entry.isWaiting() && entry.job.data.fingerprint != m_openFingerprint
               ? tr("waiting until %1 is open").arg(QString::fromStdString(entry.job.data.name))
               : stateText(entry, m_queue.latestEpoch());
}

QString QueueModel::parametersText(const QueueEntry& entry) const
{
    const QList<SweepRecord>& sweeps = m_queue.sweeps();
    const auto sweep = std::find_if(sweeps.begin(), sweeps.end(),
                                    [&entry](const SweepRecord& one) { return one.id == entry.sweepId; });
    return sweep == sweeps.end() ? changedValuesText(entry.job.spec)
                                 : parameterValuesText(entry.job.spec, sweep->parameters);
}

QString QueueModel::toolTip(const QueueEntry& entry) const
{
    QStringList lines{tr("%1, %2, seed %3")
                          .arg(QString::fromStdString(entry.job.data.name),
                               QString::fromStdString(entry.job.split.text()),
                               QString::number(entry.job.seed)),
                      changedValuesText(entry.job.spec)};
    if (!entry.message.isEmpty())
        lines.prepend(entry.message);
    return lines.join(u'\n');
}

} // namespace autorec
