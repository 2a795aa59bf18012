// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/first_steps_store.h"

#include <QUndoCommand>

namespace autorec {

/// Picks films that stand for a taste, or takes picks back.
class PickCommand : public QUndoCommand
{
public:
    PickCommand(FirstStepsStore& store, const QString& text, const QList<FilmPick>& picks);

    void undo() override { m_store.setPicks(m_before); }
    void redo() override { m_store.setPicks(m_after); }

private:
    FirstStepsStore& m_store;
    QList<FilmPick> m_before;
    QList<FilmPick> m_after;
};

} // namespace autorec
