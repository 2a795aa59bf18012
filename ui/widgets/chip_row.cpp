// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_row.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"

namespace autorec {

ChipRow::ChipRow(QWidget* parent)
    : QWidget(parent)
    , m_flow(withoutMargins(new FlowLayout(this)))
{
}

/// One of the chips may just have been clicked.
void ChipRow::clear()
{
    while (const QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ChipRow::add(const QString& name, const QString& text, const std::function<void()>& takeBack)
{
    const QString action = tr("Take back the filter %1").arg(text);
    auto* chip = makeToolButton(this, name, QString(text).replace(u'&', QStringLiteral("&&")), action,
                                QStringLiteral("close"));
    chip->setAccessibleName(action);
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_flow->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, takeBack);
}

bool ChipRow::isEmpty() const
{
    return m_flow->count() == 0;
}

} // namespace autorec
