// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/bring_back_profile_command.h"

#include <QCoreApplication>

namespace autorec {

BringBackProfileCommand::BringBackProfileCommand(ProfileStore& store, const ProfileName& profile)
    : m_store(store)
    , m_before(store.current())
    , m_profile(profile)
{
    setText(QCoreApplication::translate("autorec", "Bring Back Profile “%1”").arg(profile.name));
}

void BringBackProfileCommand::undo()
{
    m_store.choose(m_before.id);
    m_store.remove(m_profile.id);
}

void BringBackProfileCommand::redo()
{
    m_store.bringBack(m_profile.id);
    m_store.choose(m_profile.id);
}

} // namespace autorec
