// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/annotate_run_command.h"

#include <QCoreApplication>

namespace autorec {

AnnotateRunCommand::AnnotateRunCommand(RunStore& store, qint64 run, const RunAnnotation& before,
                                       const RunAnnotation& after)
    : m_store(store)
    , m_run(run)
    , m_before(before)
    , m_after(after)
{
    setText((before.tags != after.tags ? QCoreApplication::translate("autorec", "Change the Tags of Run %1")
                                       : QCoreApplication::translate("autorec", "Change the Note of Run %1"))
                .arg(run));
}

} // namespace autorec
