// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/settings.h"

namespace autorec {

/// Gives the whole program the platform's own palette, or a light or a dark one whatever the platform has.
/// The palettes are defined here and nowhere else.
void applyAppearance(Settings::Appearance appearance);

} // namespace autorec
