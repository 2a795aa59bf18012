// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QUndoCommand>

namespace autorec {

/// Deletes runs: "Delete 2 Runs".
class DeleteRunsCommand : public QUndoCommand
{
public:
    DeleteRunsCommand(RunStore& store, const QList<qint64>& ids);

    void undo() override { m_store.restore(m_ids); }
    void redo() override { m_store.remove(m_ids); }

private:
    RunStore& m_store;
    QList<qint64> m_ids;
};

} // namespace autorec
