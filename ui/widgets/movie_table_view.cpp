// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/movie_table_view.h"

#include "ui/delegates/prediction_delegate.h"
#include "ui/delegates/star_delegate.h"
#include "ui/delegates/star_painter.h"
#include "ui/widgets/film_keys.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace autorec {

MovieTableView::MovieTableView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    makeRowTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setSectionsMovable(true);
    addColumnMenu(*this);
}

void MovieTableView::setStarColumn(int column)
{
    m_starColumn = column;
    setItemDelegateForColumn(column, new StarDelegate(this));
}

void MovieTableView::setPredictionColumn(int column)
{
    setItemDelegateForColumn(column, new PredictionDelegate(this));
}

void MovieTableView::setStretchColumns(const QList<int>& columns)
{
    for (const int column : columns)
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void MovieTableView::setColumnWidths(const QList<int>& characters)
{
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, std::max(characters.at(column) * fontMetrics().averageCharWidth(),
                                        horizontalHeader()->sectionSizeHint(column)));
}

void MovieTableView::keyPressEvent(QKeyEvent* event)
{
    if (takesKeyOfUnselected(*this, *event)) {
        event->accept();
        return;
    }
    const QModelIndex current = currentIndex();
    const bool rates = starsOfKey(event->key()) && current.isValid() && m_starColumn >= 0;
    if (rates && edit(current.siblingAtColumn(m_starColumn), QAbstractItemView::AnyKeyPressed, event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

/// The film that takes the place becomes current, but not selected; see takesKeyOfUnselected.
void MovieTableView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const bool losesFilm = losesCurrent(*this, parent, first, last);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (losesFilm)
        clearSelection();
}

} // namespace autorec
