// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

#include <QUndoCommand>

namespace autorec {

/// Brings a deleted profile back and puts it in use.
class BringBackProfileCommand : public QUndoCommand
{
public:
    BringBackProfileCommand(ProfileStore& store, const ProfileName& profile);

    void undo() override;
    void redo() override;

private:
    ProfileStore& m_store;
    ProfileName m_before;
    ProfileName m_profile;
};

} // namespace autorec
