// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/discover/shelf_view.h"

#include "ui/delegates/film_card_delegate.h"
#include "ui/delegates/star_painter.h"
#include "ui/widgets/film_keys.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace autorec {

ShelfView::ShelfView(const QString& objectName, QWidget* parent)
    : QListView(parent)
    , m_cards(new FilmCardDelegate(this))
{
    setObjectName(objectName);
    setItemDelegate(m_cards);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setFocusPolicy(Qt::StrongFocus); // not by the wheel, which scrolls the page
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover); // the edge of the card under the pointer
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ShelfView::scrolled);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ShelfView::scrolled);
    fitHeight();
}

void ShelfView::showPictures(CoverPictures& pictures)
{
    m_cards->showPictures(pictures);
}

bool ShelfView::isWhollyShown(int row) const
{
    const int gap = fontMetrics().height() / 4; // about a card, which may be scrolled out
    const QRect card = visualRect(model()->index(row, 0));
    return card.left() >= -gap && card.right() < viewport()->width() + gap;
}

int ShelfView::cardsShown() const
{
    return std::max(1, viewport()->width() / FilmCardDelegate::cardSize(fontMetrics()).width());
}

bool ShelfView::canTurn(bool forward) const
{
    const int count = model() != nullptr ? model()->rowCount() : 0;
    return count > 0 && !isWhollyShown(forward ? count - 1 : 0);
}

void ShelfView::turnPage(bool forward)
{
    const int count = model() != nullptr ? model()->rowCount() : 0;
    int first = 0;
    while (first < count && !isWhollyShown(first))
        ++first;
    if (first == count)
        return;
    const int wanted = forward ? first + 2 * cardsShown() - 1 : first - cardsShown();
    scrollTo(model()->index(std::clamp(wanted, 0, count - 1), 0));
}

QSize ShelfView::sizeHint() const
{
    return {3 * FilmCardDelegate::cardSize(fontMetrics()).width(), height()};
}

QSize ShelfView::minimumSizeHint() const
{
    return {FilmCardDelegate::cardSize(fontMetrics()).width(), height()};
}

/// Delete and Backspace too, which a view does not hand to its delegate.
void ShelfView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (takesKeyOfUnselected(*this, *event))
        event->accept();
    else if (starsOfKey(event->key()) && edit(currentIndex(), QAbstractItemView::AnyKeyPressed, event))
        event->accept();
    else if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT left(event->key() == Qt::Key_Up ? -1 : 1);
    else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             currentIndex().isValid())
        Q_EMIT filmWanted(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ShelfView::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const bool isSideways = std::abs(turn.x()) > std::abs(turn.y());
    if (!isSideways && !event->modifiers().testFlag(Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    constexpr int Notch = 120;
    const int step =
        (isSideways ? turn.x() : turn.y()) * FilmCardDelegate::cardSize(fontMetrics()).width() / Notch;
    QScrollBar* bar = horizontalScrollBar();
    bar->setValue(bar->value() - step);
    event->accept();
}

void ShelfView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton && !m_cards->isOnStars(index, event->pos()))
        Q_EMIT filmWanted(index);
}

void ShelfView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    Q_EMIT scrolled();
}

void ShelfView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void ShelfView::fitHeight()
{
    const QSize card = FilmCardDelegate::cardSize(fontMetrics());
    setGridSize(card);
    setFixedHeight(card.height());
}

} // namespace autorec
