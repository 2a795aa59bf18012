// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/taste_cards.h"

#include "ui/delegates/taste_card_delegate.h"

#include <QResizeEvent>

#include <algorithm>

namespace autorec {

TasteCards::TasteCards(QAbstractItemModel* clusters, QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("tasteCards"));
    setAccessibleName(tr("Kinds of films to pick"));
    setItemDelegate(new TasteCardDelegate(this));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(clusters);
    connect(clusters, &QAbstractItemModel::modelReset, this, &TasteCards::arrange);
}

void TasteCards::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
    // The view counts in a margin around its items, and would scroll by that alone.
    setVerticalScrollBarPolicy(event->size().height() < m_height ? Qt::ScrollBarAsNeeded
                                                                 : Qt::ScrollBarAlwaysOff);
}

/// Even rows: with room for nine, ten cards stand in two rows of five.
void TasteCards::arrange()
{
    const int count = model()->rowCount();
    if (count == 0)
        return;
    const QSize least = TasteCardDelegate::cardSize(fontMetrics());
    const int mostInRow = std::max(1, viewport()->width() / least.width());
    const int rows = (count + mostInRow - 1) / mostInRow;
    const int inRow = (count + rows - 1) / rows;
    setGridSize({(viewport()->width() - 1) / inRow, least.height()});
    m_height = rows * least.height();
    setMaximumHeight(m_height);
    updateGeometry();
}

QSize TasteCards::sizeHint() const
{
    return {QListView::sizeHint().width(), m_height};
}

QSize TasteCards::minimumSizeHint() const
{
    return TasteCardDelegate::cardSize(fontMetrics());
}

} // namespace autorec
