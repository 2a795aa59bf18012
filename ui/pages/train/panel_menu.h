// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace autorec {

class Settings;

/// A button whose menu shows and hides panels of a page, which is remembered.
class PanelMenu : public QToolButton
{
    Q_OBJECT

public:
    PanelMenu(Settings& settings, QWidget* parent = nullptr);

    /// `name` is the action's objectName and what it is remembered by. `panel` outlives this.
    void add(const QString& text, const QString& name, QWidget* panel, bool shownAtFirst);

Q_SIGNALS:
    /// A panel was shown or hidden.
    void panelToggled();

private:
    Settings& m_settings;
};

} // namespace autorec
