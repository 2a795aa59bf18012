// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;
class QLineEdit;

namespace autorec {

/// A button for an action, with its icon and text, that can be reached by keyboard. The button of an action
/// named "export" is named "exportButton".
QToolButton* makeActionButton(QAction* action, QWidget* parent);

/// Makes a button that the keyboard reaches, with a text, and an icon before it unless `icon` is empty.
/// Screen readers say the text.
QToolButton* makeToolButton(QWidget* parent, QAnyStringView name, const QString& text,
                            const QString& toolTip = {}, const QString& icon = {});

/// Makes a search field with a button that clears it. It leaves files that are dropped on it to the window.
QLineEdit* makeSearchField(QWidget* parent, QAnyStringView name, const QString& accessibleName,
                           const QString& placeholder);

/// Ctrl+F goes to the field and selects its text, wherever in the window the focus is while the field is
/// visible.
void focusOnFind(QLineEdit* field);

} // namespace autorec
