// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/switch_profile_command.h"

#include <QCoreApplication>

namespace autorec {

SwitchProfileCommand::SwitchProfileCommand(ProfileStore& store, const ProfileName& profile)
    : m_store(store)
    , m_before(store.current())
    , m_after(profile)
{
    setText(QCoreApplication::translate("autorec", "Switch to Profile “%1”").arg(profile.name));
}

} // namespace autorec
