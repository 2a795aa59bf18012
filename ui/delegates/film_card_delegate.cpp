// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/film_card_delegate.h"

#include "ui/delegates/card_frame.h"
#include "ui/delegates/prediction_delegate.h"
#include "ui/delegates/star_painter.h"
#include "ui/models/movie_roles.h"
#include "ui/theme/cover_painter.h"
#include "ui/theme/cover_pictures.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

constexpr int WidthInLines = 9;

int coverHeight(int width)
{
    return static_cast<int>(std::lround(width * CoverPainter::Aspect));
}

QRect coverRect(const QStyleOptionViewItem& item)
{
    const QRect card = cardRect(item);
    return {card.topLeft(), QSize(card.width(), coverHeight(card.width()))};
}

/// Around the cover of the current card, and paler of the one under the pointer.
void paintRing(QPainter& painter, const QStyleOptionViewItem& item)
{
    const bool current = item.state.testFlag(QStyle::State_Selected);
    if (!current && !item.state.testFlag(QStyle::State_MouseOver))
        return;
    const double line = current ? 3.0 : 1.5;
    const QRectF ring = QRectF(coverRect(item)).adjusted(-line / 2, -line / 2, line / 2, line / 2);
    const double radius = ring.width() * CoverPainter::Corner;
    painter.setPen(QPen(item.palette.color(current ? QPalette::Highlight : QPalette::PlaceholderText), line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ring, radius, radius);
}

/// At the foot of the cover, at the end of the line.
void paintWatchlistMark(QPainter& painter, const QStyleOptionViewItem& item)
{
    QFont font = item.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int inset = metrics.height() / 2;
    const QString text = FilmCardDelegate::tr("Watchlist");
    const QSize size(metrics.horizontalAdvance(text) + inset, metrics.height() + inset / 2);
    const QRect room = coverRect(item).adjusted(inset, inset, -inset, -inset);
    const QRect mark = QStyle::alignedRect(item.direction, Qt::AlignRight | Qt::AlignBottom,
                                           size.boundedTo(room.size()), room);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 200)); // as covers, dark in every palette
    painter.drawRoundedRect(mark, inset / 2, inset / 2);
    painter.setPen(Qt::white);
    painter.setFont(font);
    painter.drawText(mark, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, mark.width()));
}

} // namespace

FilmCardDelegate::FilmCardDelegate(QAbstractItemView* view)
    : StarDelegate(view)
{
}

void FilmCardDelegate::showPictures(CoverPictures& pictures)
{
    m_pictures = &pictures;
    auto* view = static_cast<QAbstractItemView*>(parent());
    connect(&pictures, &CoverPictures::changed, view->viewport(), qOverload<>(&QWidget::update));
}

void FilmCardDelegate::paintCover(QPainter& painter, const QStyleOptionViewItem& item,
                                  const QModelIndex& index) const
{
    const QRect area = coverRect(item);
    const Cover cover{index.data(TitleRole).toString(), index.data(YearTextRole).toString(),
                      index.data(GenresRole).toStringList(), movieAt(index)};
    painter.drawPixmap(area.topLeft(),
                       CoverPainter(item.font, m_pictures)
                           .pixmap(cover, area.size(), painter.device()->devicePixelRatioF()));
}

void FilmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QFontMetrics& metrics = item.fontMetrics;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCover(*painter, item, index);
    paintRing(*painter, item);
    if (index.data(OnWatchlistRole).toBool())
        paintWatchlistMark(*painter, item);

    const QRect cover = coverRect(item);
    QRect line(cover.left(), cover.bottom() + 1 + cardPadding(metrics) / 2, cover.width(),
               metrics.lineSpacing());
    QFont bold = item.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->drawText(
        line, static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        QFontMetrics(bold).elidedText(index.data(TitleRole).toString(), Qt::ElideRight, line.width()));
    line.translate(0, metrics.lineSpacing());
    PredictionDelegate::paintPrediction(*painter, line, item, index);
    painter->restore();
    item.state.setFlag(QStyle::State_Selected, false); // stars lie beside the ring, not on a highlight
    paintStars(*painter, item, index);
}

QSize FilmCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics, m_width);
}

QSize FilmCardDelegate::cardSize(const QFontMetrics& metrics, int width)
{
    const int padding = cardPadding(metrics);
    const int gap = padding / 2; // see cardRect
    const int wide = std::max(width, WidthInLines * metrics.height() + 2 * gap);
    return {wide, gap + coverHeight(wide - 2 * gap) + gap + 2 * metrics.lineSpacing() +
                      StarPainter::ownSize(metrics).height() + gap + gap};
}

QRect FilmCardDelegate::starArea(const QStyleOptionViewItem& option) const
{
    QRect area = cardRect(option);
    area.setTop(area.bottom() + 1 - StarPainter::ownSize(option.fontMetrics).height());
    return area;
}

} // namespace autorec
