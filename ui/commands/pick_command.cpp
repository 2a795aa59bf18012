// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/pick_command.h"

namespace autorec {

PickCommand::PickCommand(FirstStepsStore& store, const QString& text, const QList<FilmPick>& picks)
    : m_store(store)
    , m_before(store.picks())
    , m_after(picks)
{
    setText(text);
}

} // namespace autorec
