// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queue_model.h"

#include "ui/text/run_text.h"
#include "ui/text/sweep_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace autorec {

QueueModel::QueueModel(const TrainingQueue& queue, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_entries(queue.entries())
{
    connect(&queue, &TrainingQueue::entriesChanged, this, &QueueModel::reload);
    connect(&queue, &TrainingQueue::entryChanged, this, &QueueModel::update);
}

void QueueModel::setOpenDataset(const std::string& fingerprint)
{
    m_openFingerprint = fingerprint;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
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
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return toolTip(shown);
    case EntryIdRole:
        return shown.id;
    case Qt::FontRole: {
        QFont font;
        font.setBold(shown.state == QueueState::Training);
        return font;
    }
    case Qt::ForegroundRole:
        return shown.isOver() ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Validation)
        return tr("By the best epoch so far, on the ratings set aside from the training part");
    if (role != Qt::DisplayRole)
        return {};
    static const char* const names[] = {QT_TR_NOOP("State"), QT_TR_NOOP("Model"), QT_TR_NOOP("Parameters"),
                                        QT_TR_NOOP("Validation")};
    return tr(names[section]);
}

QString QueueModel::text(const QueueEntry& entry, int column) const
{
    switch (column) {
    case State:
        return shownState(entry);
    case Model:
        return modelTitle(entry.job.spec);
    case Parameters:
        return parametersText(entry);
    case Validation:
        return figureText(figureOf(entry));
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
