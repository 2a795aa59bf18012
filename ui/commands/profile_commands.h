// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/profile_store.h"

namespace autorec {

class EditHistory;

/// Puts a profile in use, as a step that can be undone. No step if it is in use.
void switchToProfile(ProfileStore& profiles, EditHistory& history, const ProfileName& profile);

} // namespace autorec
