// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_keys.h"

#include "ui/delegates/star_painter.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace autorec {

bool takesKeyOfUnselected(QAbstractItemView& view, const QKeyEvent& event)
{
    const QModelIndex current = view.currentIndex();
    if (!current.isValid() || view.selectionModel()->isSelected(current))
        return false;
    const int key = event.key();
    const bool isArrow =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (isArrow && event.modifiers() == Qt::NoModifier) {
        view.setCurrentIndex(current);
        return true;
    }
    return starsOfKey(key).has_value();
}

bool losesCurrent(const QAbstractItemView& view, const QModelIndex& parent, int first, int last)
{
    const QModelIndex current = view.currentIndex();
    return current.isValid() && current.parent() == parent && current.row() >= first && current.row() <= last;
}

} // namespace autorec
