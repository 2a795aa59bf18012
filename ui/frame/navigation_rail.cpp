// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation_rail.h"

#include "ui/theme/themed_icon.h"
#include "ui/widgets/named.h"

#include <QKeySequence>

namespace autorec {
namespace {

constexpr int HeightInLines = 2;

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QListWidget(parent)
{
    named(this, "navigationRail", tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setUniformItemSizes(true);
    const int side = fontMetrics().height() * 4 / 3;
    setIconSize({side * 2, side}); // the icon stands in the middle of it, off the edge
}

void NavigationRail::addPage(const QString& title, const QString& iconName, const QKeySequence& shortcut)
{
    auto* item = new QListWidgetItem(themedIcon(iconName), title, this);
    item->setToolTip(tr("%1 (%2)").arg(title, shortcut.toString(QKeySequence::NativeText)));
    item->setSizeHint({0, fontMetrics().height() * HeightInLines + fontMetrics().height() / 2});
    updateGeometry();
}

QSize NavigationRail::sizeHint() const
{
    int text = 0;
    for (int row = 0; row < count(); ++row)
        text = std::max(text, fontMetrics().horizontalAdvance(item(row)->text()));
    return {iconSize().width() + text + fontMetrics().averageCharWidth() * 4,
            QListWidget::sizeHint().height()};
}

} // namespace autorec
