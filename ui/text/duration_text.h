// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autorec {

/// "0.4 s", "12 s", "3 min 5 s", "2 h 10 min"; numbers and units stay on one line.
QString durationText(double seconds);

} // namespace autorec
