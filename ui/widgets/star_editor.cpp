// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/star_editor.h"

#include "ui/delegates/star_painter.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace autorec {
namespace {

constexpr int FocusMargin = 2;

} // namespace

StarEditor::StarEditor(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Click a star to rate, the same one again to take it back. Keys: 1 to 9 for ½ to 4½ stars, "
                  "0 for 5."));
}

void StarEditor::setStars(std::optional<double> stars)
{
    m_stars = stars;
    setAccessibleDescription(stars ? tr("%1 stars").arg(starsText(*stars)) : tr("not rated"));
    update();
}

QSize StarEditor::sizeHint() const
{
    return StarPainter::ownSize(fontMetrics()).grownBy({FocusMargin, FocusMargin, FocusMargin, FocusMargin});
}

void StarEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    StarPainter::paintOwn(
        {painter, starArea(), palette(), isEnabled() ? QPalette::Active : QPalette::Disabled}, m_stars,
        m_hovered);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void StarEditor::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(StarPainter::starsAt(starArea(), fontMetrics(), event->pos()));
}

void StarEditor::mouseReleaseEvent(QMouseEvent* event)
{
    const auto stars = StarPainter::starsAt(starArea(), fontMetrics(), event->pos());
    if (event->button() != Qt::LeftButton || !stars)
        return;
    setHovered(std::nullopt);
    Q_EMIT edited(stars == m_stars ? std::nullopt : stars);
}

void StarEditor::leaveEvent(QEvent*)
{
    setHovered(std::nullopt);
}

void StarEditor::keyPressEvent(QKeyEvent* event)
{
    if (const auto stars = starsOfKey(event->key()))
        Q_EMIT edited(*stars);
    else
        QWidget::keyPressEvent(event);
}

QRect StarEditor::starArea() const
{
    return rect().adjusted(FocusMargin, FocusMargin, 0, -FocusMargin);
}

void StarEditor::setHovered(std::optional<double> stars)
{
    m_hovered = stars;
    update();
}

} // namespace autorec
