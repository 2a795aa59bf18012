// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/delete_runs_command.h"

#include <QCoreApplication>

namespace autorec {

DeleteRunsCommand::DeleteRunsCommand(RunStore& store, const QList<qint64>& ids)
    : m_store(store)
    , m_ids(ids)
{
    const int n = static_cast<int>(ids.size());
    setText(QCoreApplication::translate("autorec", "Delete %Ln Run(s)", "", n));
}

} // namespace autorec
