// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/section_delegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace autorec {

namespace {

/// The row of a cell, over all columns that are shown.
QRect wholeRow(const QTableView& table, const QRect& cell)
{
    const QHeaderView& header = *table.horizontalHeader();
    int left = cell.left();
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            left = std::min(left, header.sectionViewportPosition(column));
    }
    return {left, cell.top(), header.length(), cell.height()};
}

} // namespace

SectionDelegate::SectionDelegate(int titleRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_titleRole(titleRole)
{
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const QVariant title = index.data(m_titleRole);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (!title.isValid() || table == nullptr) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int margin = option.fontMetrics.averageCharWidth();
    QFont font = option.font;
    font.setBold(true);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, option.palette.brush(QPalette::Button));
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::ButtonText));
    painter->drawText(
        wholeRow(*table, option.rect).adjusted(margin, 0, -margin, 0),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) |
            Qt::TextSingleLine,
        title.toString());
    painter->restore();
}

/// A title does not make its column wide.
QSize SectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.data(m_titleRole).isValid() ? QSize(0, size.height()) : size;
}

} // namespace autorec
