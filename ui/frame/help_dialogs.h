// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace autorec {

/// The keys; the first ones lead to the pages.
void showShortcuts(int pages, QWidget* window);
void showAbout(QWidget* window);

} // namespace autorec
