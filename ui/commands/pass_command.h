// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/first_steps_store.h"

#include <QUndoCommand>

namespace autorec {

/// Passes over a film that the person was asked about.
class PassCommand : public QUndoCommand
{
public:
    PassCommand(FirstStepsStore& store, const FilmKey& film, Pass pass);

    void undo() override { m_store.setPass(m_film, std::nullopt); }
    void redo() override { m_store.setPass(m_film, m_pass); }

private:
    FirstStepsStore& m_store;
    FilmKey m_film;
    Pass m_pass;
};

} // namespace autorec
