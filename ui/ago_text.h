#pragma once

#include <QString>

class QDateTime;

namespace autorec {

/// How long before `now` something was: "just now", "3 minutes ago", "2 hours ago"; more than a day ago its
/// date.
QString agoText(const QDateTime& when, const QDateTime& now);

} // namespace autorec
