// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace autorec {

/// What a key gives where stars can be given: 1 to 9 are ½ to 4½ stars, 0 is five; Delete and Backspace take
/// back (an empty inner value). No value for other keys.
std::optional<std::optional<double>> starsOfKey(int key);

} // namespace autorec
