// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace autorec {

/// A title, group, summary or help of core's presets and parameters in the person's language.
/// `packaging/update-translations` collects them.
QString modelText(const std::string& text);

} // namespace autorec
