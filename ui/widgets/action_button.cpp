// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_button.h"

#include "ui/widgets/named.h"

#include <QAction>

namespace autorec {

QToolButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* button =
        named(new QToolButton(parent), action->objectName() + QStringLiteral("Button"), action->iconText());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace autorec
