// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace autorec {

/// Paints the title rows of a table's sections as bars over the whole width, however the columns are ordered
/// or hidden. `titleRole` gives a row's title from any of its columns; other rows have none.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(int titleRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_titleRole;
};

} // namespace autorec
