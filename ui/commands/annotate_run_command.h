// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/run_store.h"

#include <QUndoCommand>

namespace autorec {

/// Changes a run's tags and note: "Change the Tags of Run 3".
class AnnotateRunCommand : public QUndoCommand
{
public:
    AnnotateRunCommand(RunStore& store, qint64 run, const RunAnnotation& before, const RunAnnotation& after);

    void undo() override { m_store.annotate(m_run, m_before); }
    void redo() override { m_store.annotate(m_run, m_after); }

private:
    RunStore& m_store;
    qint64 m_run;
    RunAnnotation m_before;
    RunAnnotation m_after;
};

} // namespace autorec
