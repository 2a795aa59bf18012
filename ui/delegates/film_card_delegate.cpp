#include "ui/delegates/film_card_delegate.h"

#include "ui/models/movie_roles.h"
#include "ui/widgets/star_painter.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace autorec {
namespace {

constexpr int TitleLines = 2;

int padding(const QFontMetrics& metrics)
{
    return metrics.height() / 2;
}

QRect cardRect(const QStyleOptionViewItem& option)
{
    const int gap = padding(option.fontMetrics) / 2;
    return option.rect.adjusted(gap, gap, -gap, -gap);
}

/// Breaks between words; the last line that fits is elided.
void paintWrapped(QPainter& painter, const QRect& area, const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int top = area.top();
    for (int number = 1; number <= TitleLines; ++number, top += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = number == TitleLines ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                                   : rest.left(line.textLength()).trimmed();
        painter.drawText(QRect(area.left(), top, area.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    layout.endLayout();
}

} // namespace

void FilmCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect card = cardRect(item);
    const bool current =
        item.state.testFlag(QStyle::State_HasFocus) || item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(item.palette.color(current ? QPalette::Highlight : QPalette::Mid));
    painter->setBrush(item.palette.brush(QPalette::AlternateBase));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), padding(item.fontMetrics) / 2.0,
                             padding(item.fontMetrics) / 2.0);
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(item.font);
    const int inset = padding(item.fontMetrics);
    paintWrapped(*painter, card.adjusted(inset, inset, -inset, 0), item.text, item.font);
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    painter->drawText(starArea(item), Qt::AlignRight | Qt::AlignVCenter, index.data(YearTextRole).toString());
    painter->restore();
    item.state.setFlag(QStyle::State_Selected, false); // the card's ground is not highlighted
    paintStars(*painter, item, index);
}

QSize FilmCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cardSize(option.fontMetrics);
}

QSize FilmCardDelegate::cardSize(const QFontMetrics& metrics)
{
    const int around = 3 * padding(metrics);
    const QSize stars = StarPainter::ownSize(metrics);
    return {stars.width() * 2 + around,
            metrics.lineSpacing() * TitleLines + padding(metrics) + stars.height() + around};
}

QRect FilmCardDelegate::starArea(const QStyleOptionViewItem& option) const
{
    const int inset = padding(option.fontMetrics);
    QRect area = cardRect(option).adjusted(inset, 0, -inset, -inset);
    area.setTop(area.bottom() + 1 - StarPainter::ownSize(option.fontMetrics).height());
    return area;
}

} // namespace autorec
