// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace autorec {

/// Reads a rating's value: a number with a decimal point or comma, "80%", or a word for a like (1) or a
/// dislike (0), such as "true", "Yes" or "thumbs down". False if it is none of these, or not finite.
bool readValue(std::string_view text, float& value);

} // namespace autorec
