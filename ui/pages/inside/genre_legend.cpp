// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/genre_legend.h"

#include "core/data/genres.h"
#include "ui/delegates/star_painter.h"
#include "ui/pages/inside/film_map_view.h"
#include "ui/text/format.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/named.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace autorec {
namespace {

QPixmap emptyPicture(const QWidget& widget, int side)
{
    QPixmap picture(QSize(side, side) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(Qt::transparent);
    return picture;
}

QPixmap dotPicture(const QWidget& widget, std::uint8_t color)
{
    const int side = widget.fontMetrics().height();
    QPixmap picture = emptyPicture(widget, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(FilmMapView::dotColor(color, widget.palette()));
    painter.drawEllipse(QPointF(side, side) / 2.0, side / 3.5, side / 3.5);
    return picture;
}

QPixmap starPicture(const QWidget& widget)
{
    const int side = widget.fontMetrics().height();
    QPixmap picture = emptyPicture(widget, side);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StarPainter::paintOwnMark({painter, QRect(0, 0, side, side), widget.palette()});
    return picture;
}

} // namespace

GenreLegend::GenreLegend(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* star = named(new QLabel(this), "ratedMark");
    row->addStretch();
    row->addWidget(star);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(new QLabel(tr("rated by me"), this));
    drawIcons();
}

void GenreLegend::setGenres(const MainGenres& genres)
{
    for (QToolButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (std::uint8_t color = 0; color < genres.other(); ++color)
        addButton(color, genreName(genres.genres[color]));
    addButton(FilmMapView::ColorCount, tr("Other"));
    drawIcons();
}

void GenreLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    QWidget::changeEvent(event);
}

void GenreLegend::addButton(std::uint8_t color, const QString& genre)
{
    auto* button = makeToolButton(
        this, QStringLiteral("legend%1").arg(color), genre,
        tr("Show films whose main genre this is: the rarest of those in the legend that they have"));
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::toggled, this,
            [this, color](bool shown) { Q_EMIT shownChanged(color, shown); });
    static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
}

void GenreLegend::drawIcons()
{
    for (std::size_t k = 0; k < m_buttons.size(); ++k) {
        const bool isOther = k + 1 == m_buttons.size();
        m_buttons[k]->setIcon(
            dotPicture(*this, isOther ? FilmMapView::ColorCount : static_cast<std::uint8_t>(k)));
    }
    findChild<QLabel*>(QStringLiteral("ratedMark"))->setPixmap(starPicture(*this));
}

} // namespace autorec
