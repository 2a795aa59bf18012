// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Puts another profile in use. Being on the stack, it parts what one person did from what the next did:
/// taking it back leads to the person whose films are next to be undone.
class SwitchProfileCommand : public QUndoCommand
{
public:
    SwitchProfileCommand(ProfileStore& store, const ProfileName& profile);

    void undo() override { m_store.choose(m_before.id); }
    void redo() override { m_store.choose(m_after.id); }

private:
    ProfileStore& m_store;
    ProfileName m_before;
    ProfileName m_after;
};

} // namespace autorec
