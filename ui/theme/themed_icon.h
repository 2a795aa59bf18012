// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace autorec {

/// The icon resources/icons/NAME.svg in the palette's text colour: it follows changes of the palette, is
/// dimmed where disabled, takes the highlighted text's colour where selected, and is crisp on every screen.
QIcon themedIcon(const QString& name);

} // namespace autorec
