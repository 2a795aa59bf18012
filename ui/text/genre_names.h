// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace autorec {

/// A genre of a data set in the person's language; as the data set has it where it is not one of MovieLens'.
QString genreName(const std::string& genre);

} // namespace autorec
