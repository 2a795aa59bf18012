// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/film_card_delegate.h"

#include "ui/delegates/card_frame.h"
#include "ui/delegates/prediction_delegate.h"
#include "ui/delegates/star_painter.h"
#include "ui/models/movie_roles.h"
#include "ui/theme/genre_color.h"

#include <QAbstractItemView>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace autorec {
namespace {

constexpr int TitleLines = 3;
constexpr int WidthInLines = 11;

QFont titleFont(const QFont& font)
{
    QFont large = font;
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.1);
    return large;
}

/// As high as the title may get, whatever the font's bold does.
int groundHeight(const QFontMetrics& metrics)
{
    return metrics.lineSpacing() * (TitleLines + 1) + metrics.height() + cardPadding(metrics) / 2;
}

/// Breaks between words; the last line that fits is elided.
void paintTitle(QPainter& painter, const QRect& area, const QString& title, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    int top = area.top();
    for (int number = 1; number <= TitleLines; ++number, top += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = title.mid(line.textStart());
        const QString wanted = number == TitleLines ? rest : rest.left(line.textLength()).trimmed();
        painter.drawText(
            QRect(area.left(), top, area.width(), metrics.height()),
            static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
            metrics.elidedText(wanted, Qt::ElideRight, area.width()));
    }
    layout.endLayout();
}

/// From the colour of the first genre to that of the second.
QBrush groundBrush(const QRect& area, const QStringList& genres, const QPalette& palette)
{
    const QColor first = genreColor(genres.value(0), palette);
    if (genres.size() < 2)
        return first;
    QLinearGradient gradient(area.topLeft(), area.bottomRight());
    gradient.setColorAt(0.35, first);
    gradient.setColorAt(1.0, genreColor(genres.at(1), palette));
    return gradient;
}

void paintPaper(QPainter& painter, const QStyleOptionViewItem& item, const QStringList& genres)
{
    const bool current = item.state.testFlag(QStyle::State_Selected);
    const QRect card = cardRect(item);
    const qreal radius = cardPadding(item.fontMetrics) / 2.0;
    const qreal line = current ? 2.0 : 1.0;
    const QRectF outline = QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath shape;
    shape.addRoundedRect(outline, radius, radius);
    painter.fillPath(shape, item.palette.brush(QPalette::Base));
    painter.save();
    painter.setClipRect(QRect(card.topLeft(), QSize(card.width(), groundHeight(item.fontMetrics))),
                        Qt::IntersectClip);
    painter.fillPath(shape, groundBrush(card, genres, item.palette));
    painter.restore();
    const bool hovered = item.state.testFlag(QStyle::State_MouseOver);
    const QPalette::ColorRole edge = current   ? QPalette::Highlight
                                     : hovered ? QPalette::PlaceholderText
                                               : QPalette::Mid;
    painter.strokePath(shape, QPen(item.palette.color(edge), line));
}

} // namespace

FilmCardDelegate::FilmCardDelegate(QAbstractItemView* view, Prediction prediction)
    : StarDelegate(view)
    , m_prediction(prediction)
{
}

void FilmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStringList genres = index.data(GenresRole).toStringList();
    const QFontMetrics& metrics = item.fontMetrics;
    const int inset = cardPadding(metrics);
    const QRect card = cardRect(item);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPaper(*painter, item, genres);

    const QRect ground(card.topLeft(), QSize(card.width(), groundHeight(metrics)));
    const QRect written = ground.adjusted(inset, inset, -inset, -inset / 2);
    const Qt::Alignment leading = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(titleFont(item.font));
    paintTitle(*painter, written, index.data(TitleRole).toString(), item.direction);
    painter->setFont(item.font);
    painter->drawText(written, static_cast<int>(leading | Qt::AlignBottom),
                      index.data(YearTextRole).toString());

    QRect line(written.left(), ground.bottom() + 1 + inset / 2, written.width(), metrics.lineSpacing());
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    painter->drawText(line, static_cast<int>(leading | Qt::AlignVCenter),
                      metrics.elidedText(genres.join(QStringLiteral(", ")), Qt::ElideRight, line.width()));
    line.translate(0, metrics.lineSpacing());
    if (m_prediction == Prediction::Shown)
        PredictionDelegate::paintPrediction(*painter, line, item, index);
    painter->restore();
    item.state.setFlag(QStyle::State_Selected, false); // the card's ground is not highlighted
    paintStars(*painter, item, index);
}

QSize FilmCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics, m_prediction).expandedTo({m_width, 0});
}

QSize FilmCardDelegate::cardSize(const QFontMetrics& metrics, Prediction prediction)
{
    const int lines = prediction == Prediction::Shown ? 2 : 1;
    const int inset = cardPadding(metrics);
    return {WidthInLines * metrics.height(), groundHeight(metrics) + lines * metrics.lineSpacing() +
                                                 StarPainter::ownSize(metrics).height() + inset / 2 * 2 +
                                                 inset + inset};
}

QRect FilmCardDelegate::starArea(const QStyleOptionViewItem& option) const
{
    const int inset = cardPadding(option.fontMetrics);
    QRect area = cardRect(option).adjusted(inset, 0, -inset, -inset);
    area.setTop(area.bottom() + 1 - StarPainter::ownSize(option.fontMetrics).height());
    return area;
}

} // namespace autorec
