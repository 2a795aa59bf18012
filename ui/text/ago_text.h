// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace autorec {

/// How long before `now` something was: "just now", "3 minutes ago", "2 hours ago"; more than a day ago its
/// date. What seems to come, because the clock was set back, is "just now" within a day and a date beyond.
QString agoText(const QDateTime& when, const QDateTime& now);

} // namespace autorec
