// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace autorec {

/// The wheel over `field` scrolls what it lies in, and changes its value only once it has the focus.
void guardFromWheel(QWidget* field);

} // namespace autorec
