// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/profile_commands.h"

#include "ui/commands/edit_history.h"

#include <QCoreApplication>

namespace autorec {

void switchToProfile(ProfileStore& profiles, EditHistory& history, const ProfileName& profile)
{
    const qint64 before = profiles.current().id;
    if (profile.id == before)
        return;
    history.push(
        QCoreApplication::translate("autorec::ProfileButton", "Switch to Profile “%1”").arg(profile.name),
        [&profiles, id = profile.id] { profiles.choose(id); },
        [&profiles, before] { profiles.choose(before); });
}

} // namespace autorec
