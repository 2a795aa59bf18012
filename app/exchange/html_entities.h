// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autorec {

/// Replaces the named characters of web pages (&eacute;, &ndash;) by themselves. Those that XML knows, &amp;
/// and the like, stay.
QString withoutHtmlNames(QString text);

/// Replaces all that web pages write with an ampersand, also &amp; and &#233;.
QString withoutEntities(const QString& text);

} // namespace autorec
