#include "ui/widgets/film_grid_view.h"

#include "ui/delegates/film_card_delegate.h"

#include <QEvent>

#include <algorithm>

namespace autorec {

FilmGridView::FilmGridView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new FilmCardDelegate(this, FilmCardDelegate::Prediction::Shown));
    // The icon mode keeps every card in a tree; the list mode only counts.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setUniformItemSizes(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // cards must not move when it comes and goes
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window); // cards are lighter than what they lie on
    viewport()->setAttribute(Qt::WA_Hover);          // the edge of the card under the pointer
    spreadCards();
}

void FilmGridView::doItemsLayout()
{
    if (isVisible())
        QListView::doItemsLayout();
}

void FilmGridView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    doItemsLayout();
}

void FilmGridView::resizeEvent(QResizeEvent* event)
{
    spreadCards();
    QListView::resizeEvent(event);
}

void FilmGridView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        spreadCards();
}

/// The room that is left in a row goes between the cards.
void FilmGridView::spreadCards()
{
    const QSize card = FilmCardDelegate::cardSize(fontMetrics(), FilmCardDelegate::Prediction::Shown);
    const int columns = std::max(1, viewport()->width() / card.width());
    const QSize cell(std::max(card.width(), viewport()->width() / columns), card.height());
    if (cell != gridSize())
        setGridSize(cell);
}

} // namespace autorec
