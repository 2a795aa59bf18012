// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;
class QLineEdit;

namespace autorec {

/// A button for an action, with its icon and text, that can be reached by keyboard. The button of an action
/// named "export" is named "exportButton".
QToolButton* makeActionButton(QAction* action, QWidget* parent);

/// A button that can be reached by keyboard, with its text and, unless that is empty, an icon before it. Its
/// text is also what screen readers say.
QToolButton* makeToolButton(QWidget* parent, QAnyStringView name, const QString& text,
                            const QString& toolTip = {}, const QString& icon = {});

/// A field to search by, with a button that clears it. Files that are dropped on it are for the window.
QLineEdit* makeSearchField(QWidget* parent, QAnyStringView name, const QString& accessibleName,
                           const QString& placeholder);

/// Ctrl+F goes to the field and selects its text, wherever in the window the focus is while the field is
/// seen.
void focusOnFind(QLineEdit* field);

} // namespace autorec
