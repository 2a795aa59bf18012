// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace autorec {

/// The wheel over `field` scrolls the surrounding area; it changes the field's value only while the field has
/// the focus.
void guardFromWheel(QWidget* field);

} // namespace autorec
