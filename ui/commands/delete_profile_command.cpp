// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/delete_profile_command.h"

#include <QCoreApplication>

namespace autorec {

DeleteProfileCommand::DeleteProfileCommand(ProfileStore& store)
    : m_store(store)
    , m_profile(store.current())
{
    setText(QCoreApplication::translate("autorec", "Delete Profile “%1”").arg(m_profile.name));
}

void DeleteProfileCommand::undo()
{
    m_store.bringBack(m_profile.id);
    m_store.choose(m_profile.id);
}

} // namespace autorec
