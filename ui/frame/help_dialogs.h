// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace autorec {

void showShortcuts(QWidget* window);
void showAbout(QWidget* window);

} // namespace autorec
