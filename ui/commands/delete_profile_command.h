// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Deletes the profile in use, which another one then follows; taken back, it is in use again.
class DeleteProfileCommand : public QUndoCommand
{
public:
    explicit DeleteProfileCommand(ProfileStore& store);

    void undo() override;
    void redo() override { m_store.remove(m_profile.id); }

private:
    ProfileStore& m_store;
    ProfileName m_profile;
};

} // namespace autorec
