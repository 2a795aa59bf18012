// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/parameters.h"

#include <QString>

#include <string>

namespace autorec {

/// A title, group, summary or help of core's presets and parameters in the person's language.
/// `packaging/update-translations` collects them.
QString modelText(const std::string& text);

/// A value as people of the user's country write it: "0.0005" and "120", but "1e-06".
QString parameterText(const ParameterValue& value);

} // namespace autorec
