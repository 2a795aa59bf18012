// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QSplitter;

namespace autorec {

class Settings;

/// Restores how the person left the columns or panes, and keeps what they change from now on, under the
/// widget's objectName (a header: its view's). `settings` must outlive the widget. For a header: call once
/// the view has its model.
void rememberState(QHeaderView& header, Settings& settings);
void rememberState(QSplitter& splitter, Settings& settings);

} // namespace autorec
