// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <initializer_list>

class QAbstractSlider;
class QCheckBox;
class QHeaderView;
class QSpinBox;

namespace autorec {

class Settings;

/// Restores how the person left the columns, and keeps what they change from now on, under the objectName of
/// the header's view. `settings` must outlive the header. Call once the view has its model.
void rememberState(QHeaderView& header, Settings& settings);

/// Sets the control as the person left it, and keeps what they change from now on, under its objectName.
/// `settings` must outlive the control.
void rememberValue(QAbstractSlider& slider, Settings& settings);
void rememberValue(QSpinBox& box, Settings& settings);
void rememberValue(QCheckBox& box, Settings& settings);

/// A pane of a splitter.
struct Pane
{
    QWidget* widget;
    int stretch = 0; ///< share of the extra room in a larger window
    int share = 0;   ///< share of the room at first; 0 for all panes: as much as they ask for
};

/// Makes a splitter whose panes do not collapse. Unless `settings` is null, restores it as the person left it
/// and keeps what they change, under its name; `settings` must outlive it.
QSplitter* makeSplitter(Qt::Orientation orientation, QAnyStringView name, std::initializer_list<Pane> panes,
                        Settings* settings, QWidget* parent);

} // namespace autorec
