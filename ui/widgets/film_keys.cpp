// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_keys.h"

#include "ui/delegates/star_painter.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

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

CurrentFilm::CurrentFilm(QAbstractItemView& view)
    : m_view(view)
    , m_film(movieAt(view.currentIndex()))
    , m_row(view.currentIndex().row())
    , m_column(view.currentIndex().column())
    , m_isSelected(view.selectionModel()->isSelected(view.currentIndex()))
{
}

void CurrentFilm::follow() const
{
    using Command = QItemSelectionModel;
    const QAbstractItemModel& model = *m_view.model();
    if (!m_film || model.rowCount() == 0)
        return;
    int row = 0;
    while (row < model.rowCount() && movieAt(model.index(row, 0)) != m_film)
        ++row;
    const bool isThere = row < model.rowCount();
    m_view.selectionModel()->setCurrentIndex(
        model.index(isThere ? row : std::min(m_row, model.rowCount() - 1), m_column),
        isThere && m_isSelected ? Command::ClearAndSelect | Command::Rows
                                : Command::SelectionFlags(Command::Clear));
}

} // namespace autorec
