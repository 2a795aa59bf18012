// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace autorec {

/// "0.4 s", "12 s", "3 min 5 s", "2 h 10 min"; numbers and units stay on one line.
QString durationText(double seconds);

/// How long before `now` something was: "just now", "3 minutes ago", "2 hours ago"; more than a day ago its
/// date. A time in the future, because the clock was set back, is "just now" within a day and a date beyond.
QString agoText(const QDateTime& when, const QDateTime& now);

} // namespace autorec
