// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/shelves_switch.h"

#include "app/services/settings.h"
#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/named.h"

#include <QActionGroup>

namespace autorec {
namespace {

const QString RememberedView = QStringLiteral("discoverView");
const QByteArray TableView = QByteArrayLiteral("table");

} // namespace

ShelvesSwitch::ShelvesSwitch(Settings& settings, QWidget* parent)
    : QWidget(parent)
{
    withoutMargins(new QHBoxLayout(this))->setSpacing(0);
    m_shelves = addChoice("discoverShelves", QStringLiteral("grid"), tr("Shelves"),
                          tr("Show what to watch on shelves"));
    m_table = addChoice("discoverList", QStringLiteral("table"), tr("Table"),
                        tr("Show your list as a table, with its controls"));
    auto* either = new QActionGroup(this);
    either->addAction(m_shelves);
    either->addAction(m_table);
    (settings.state(RememberedView) == TableView ? m_table : m_shelves)->setChecked(true);
    connect(m_shelves, &QAction::triggered, this, &ShelvesSwitch::shelvesWanted);
    connect(m_shelves, &QAction::toggled, this, [this, &settings](bool shelves) {
        settings.setState(RememberedView, shelves ? QByteArray() : TableView);
        Q_EMIT toggled(shelves);
    });
}

bool ShelvesSwitch::isOnShelves() const
{
    return m_shelves->isChecked();
}

void ShelvesSwitch::chooseTable()
{
    m_table->setChecked(true);
}

QAction* ShelvesSwitch::addChoice(const char* name, const QString& icon, const QString& text,
                                  const QString& toolTip)
{
    auto* action = named(new QAction(themedIcon(icon), text, this), name, toolTip);
    action->setCheckable(true);
    QToolButton* button = makeActionButton(action, this);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layout()->addWidget(button);
    return action;
}

} // namespace autorec
