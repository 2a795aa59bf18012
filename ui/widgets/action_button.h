// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;

namespace autorec {

/// A button for an action, with its icon and text, that can be reached by keyboard. The button of an action
/// named "export" is named "exportButton".
QToolButton* makeActionButton(QAction* action, QWidget* parent);

} // namespace autorec
