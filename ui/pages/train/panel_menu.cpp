// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/panel_menu.h"

#include "app/services/settings.h"

#include <QMenu>

namespace autorec {

PanelMenu::PanelMenu(Settings& settings, QWidget* parent)
    : QToolButton(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("panelMenuButton"));
    setText(tr("Panels"));
    setAccessibleName(tr("Panels to show"));
    setToolTip(tr("Choose what is shown of a training"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
}

void PanelMenu::add(const QString& text, const QString& name, QWidget* panel, bool shownAtFirst)
{
    const QByteArray remembered = m_settings.state(name);
    const bool isShown = remembered.isEmpty() ? shownAtFirst : remembered == "shown";
    QAction* action = menu()->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(isShown);
    panel->setVisible(isShown);
    connect(action, &QAction::toggled, this, [this, panel, name](bool shown) {
        panel->setVisible(shown);
        m_settings.setState(name, shown ? "shown" : "hidden");
        Q_EMIT panelToggled();
    });
}

} // namespace autorec
