// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_grid_view.h"

#include "ui/delegates/film_card_delegate.h"
#include "ui/delegates/star_painter.h"
#include "ui/widgets/film_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace autorec {

FilmGridView::FilmGridView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_cards(new FilmCardDelegate(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(m_cards);
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

void FilmGridView::showPictures(CoverPictures& pictures)
{
    m_cards->showPictures(pictures);
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

/// Delete and Backspace too, which a view does not hand to its delegate.
void FilmGridView::keyPressEvent(QKeyEvent* event)
{
    if (takesKeyOfUnselected(*this, *event) ||
        (starsOfKey(event->key()) && edit(currentIndex(), QAbstractItemView::AnyKeyPressed, event)))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

/// The film that takes the place becomes current, but not selected; see takesKeyOfUnselected.
void FilmGridView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    const bool losesFilm = losesCurrent(*this, parent, first, last);
    QListView::rowsAboutToBeRemoved(parent, first, last);
    if (losesFilm)
        clearSelection();
}

/// The room that is left in a row makes the cards wider. A point stays free: QListView puts the last card of
/// a row that is exactly full into the next one.
void FilmGridView::spreadCards()
{
    const int least = FilmCardDelegate::cardSize(fontMetrics()).width();
    const int room = viewport()->width() - 1;
    const int columns = std::max(1, room / least);
    const QSize cell = FilmCardDelegate::cardSize(fontMetrics(), room / columns);
    if (cell == gridSize())
        return;
    m_cards->setCardWidth(cell.width());
    setGridSize(cell);
}

} // namespace autorec
