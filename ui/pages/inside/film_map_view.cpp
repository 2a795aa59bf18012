// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/film_map_view.h"

#include "ui/delegates/star_painter.h"
#include "ui/pages/inside/dot_stamp.h"
#include "ui/theme/plot_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace autorec {
namespace {

constexpr double Margin = 0.06; ///< of the widget, around the whole
constexpr double MostZoom = 2000.0;
constexpr double WheelStep = 1.2;
constexpr double PixelsForAStep = 48.0;
constexpr double OtherStrength = 0.45;
constexpr float FadedShare = 0.18F;
constexpr std::size_t MostLabels = 12;
constexpr std::size_t MostRings =
    200; ///< more would hide the dots, which stand out from the faded ones anyway

} // namespace

FilmMapView::FilmMapView(QWidget* parent)
    : QWidget(parent)
    , m_colorShown(ColorCount + 1U, true)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QColor FilmMapView::dotColor(std::uint8_t color, const QPalette& palette)
{
    return color < ColorCount ? plotColor(color, palette) : fadedText(palette, OtherStrength);
}

void FilmMapView::setDots(const std::vector<Dot>& dots, Describe describe)
{
    std::vector<QPointF> places;
    places.reserve(dots.size());
    m_colors.clear();
    for (const Dot& dot : dots) {
        places.push_back(dot.place);
        m_colors.push_back(std::min(dot.color, ColorCount));
    }
    m_grid = PointGrid(std::move(places));
    m_describe = std::move(describe);
    m_rated.clear();
    m_found.reset();
    std::fill(m_colorShown.begin(), m_colorShown.end(), true);
    m_hovered.reset();
    setCurrent(std::nullopt);
    showAll();
}

void FilmMapView::setRated(std::vector<std::size_t> dots)
{
    m_rated = std::move(dots);
    update();
}

void FilmMapView::setFound(std::optional<std::vector<std::size_t>> dots)
{
    m_found = std::move(dots);
    if (m_found)
        std::sort(m_found->begin(), m_found->end());
    redraw();
}

void FilmMapView::setColorShown(std::uint8_t color, bool shown)
{
    m_colorShown[std::min(color, ColorCount)] = shown;
    redraw();
}

void FilmMapView::setCurrent(std::optional<std::size_t> dot)
{
    if (dot == m_current)
        return;
    m_current = dot;
    setAccessibleDescription(dot ? m_describe(*dot) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged();
}

QPointF FilmMapView::positionOf(std::size_t dot) const
{
    const QPointF way = m_grid.points()[dot] - m_center;
    return QRectF(rect()).center() + QPointF(way.x(), -way.y()) * scale();
}

void FilmMapView::showAll()
{
    m_center = m_grid.bounds().center();
    m_scale = 0.0;
    redraw();
}

QSize FilmMapView::sizeHint() const
{
    constexpr int WidthInLines = 30;
    constexpr int HeightInLines = 18;
    return {fontMetrics().height() * WidthInLines, fontMetrics().height() * HeightInLines};
}

QSize FilmMapView::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void FilmMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void FilmMapView::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [&](double x, double y) {
        if (moves)
            moveBy(QPointF(-x, y) * PixelsForAStep);
        else
            stepTowards({x, y});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, 1);
    case Qt::Key_Down:
        return go(0, -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            return Q_EMIT wanted(*m_current);
        break;
    case Qt::Key_Escape:
        if (m_current)
            return setCurrent(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void FilmMapView::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void FilmMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto dot = dotAt(event->position()))
        Q_EMIT wanted(*dot);
}

void FilmMapView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        const QPointF way = event->position() - *m_dragged;
        if (!m_hasMoved && way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_hasMoved = true;
        m_dragged = event->position();
        setCursor(Qt::ClosedHandCursor);
        moveBy(way);
        return;
    }
    const auto dot = dotAt(event->position());
    if (dot == m_hovered)
        return;
    m_hovered = dot;
    update();
}

void FilmMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = event->position();
    m_hasMoved = false;
}

void FilmMapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragged)
        return;
    m_dragged.reset();
    unsetCursor();
    if (!m_hasMoved)
        setCurrent(dotAt(event->position()));
}

void FilmMapView::resizeEvent(QResizeEvent* event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void FilmMapView::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / static_cast<double>(QWheelEvent::DefaultDeltasPerStep);
    zoomBy(std::pow(WheelStep, steps), event->position());
    event->accept();
}

QPointF FilmMapView::placeAt(const QPointF& position) const
{
    const QPointF way = (position - QRectF(rect()).center()) / scale();
    return m_center + QPointF(way.x(), -way.y());
}

std::optional<std::size_t> FilmMapView::dotAt(const QPointF& position) const
{
    return m_grid.nearest(placeAt(position), fontMetrics().height() / 2.0 / scale(),
                          [this](std::size_t dot) { return isShown(dot); });
}

bool FilmMapView::isShown(std::size_t dot) const
{
    return m_colorShown[m_colors[dot]];
}

double FilmMapView::scale() const
{
    return m_scale > 0.0 ? m_scale : fittingScale();
}

double FilmMapView::fittingScale() const
{
    const QRectF& bounds = m_grid.bounds();
    const double across = bounds.width() > 0.0 ? width() * (1.0 - 2.0 * Margin) / bounds.width() : 1e9;
    const double down = bounds.height() > 0.0 ? height() * (1.0 - 2.0 * Margin) / bounds.height() : 1e9;
    const double scale = std::min(across, down);
    return scale < 1e9 ? scale : 1.0;
}

/// Small where there are many, larger the closer one looks.
double FilmMapView::dotRadius() const
{
    const double line = fontMetrics().height();
    const double room = std::sqrt(static_cast<double>(width()) * height() /
                                  std::max(1.0, static_cast<double>(m_colors.size())));
    const double zoom = scale() / fittingScale();
    return std::clamp(room / 5.0 * std::sqrt(std::max(1.0, zoom)), line / 12.0, line / 3.5);
}

void FilmMapView::zoomBy(double factor, const QPointF& fixed)
{
    const double fitting = fittingScale();
    const QPointF place = placeAt(fixed);
    m_scale = std::clamp(scale() * factor, fitting / 2.0, fitting * MostZoom);
    m_center += (place - placeAt(fixed));
    redraw();
}

void FilmMapView::moveBy(const QPointF& pixels)
{
    m_scale = scale();
    m_center -= QPointF(pixels.x(), -pixels.y()) / m_scale;
    redraw();
}

void FilmMapView::stepTowards(const QPointF& direction)
{
    const auto shown = [this](std::size_t dot) { return isShown(dot); };
    const QPointF middle = placeAt(QRectF(rect()).center());
    const double everywhere = m_grid.bounds().width() + m_grid.bounds().height();
    const auto next = m_current ? m_grid.neighbour(*m_current, direction, shown)
                                : m_grid.nearest(middle, everywhere, shown);
    if (!next)
        return;
    setCurrent(next);
    bringIntoView(*next);
}

void FilmMapView::bringIntoView(std::size_t dot)
{
    const double margin = fontMetrics().height() * 2.0;
    if (QRectF(rect()).adjusted(margin, margin, -margin, -margin).contains(positionOf(dot)))
        return;
    m_scale = scale();
    m_center = m_grid.points()[dot];
    redraw();
}

void FilmMapView::redraw()
{
    m_image = {};
    update();
}

void FilmMapView::drawDots()
{
    const double ratio = devicePixelRatioF();
    m_image = QImage(size() * ratio, QImage::Format_RGB32);
    m_image.fill(palette().color(QPalette::Base));
    const double radius = dotRadius() * ratio;
    std::vector<DotStamp> stamps;
    std::vector<DotStamp> faded;
    for (std::uint8_t color = 0; color <= ColorCount; ++color) {
        QColor paint = dotColor(color, palette());
        stamps.emplace_back(paint, radius);
        paint.setAlphaF(FadedShare);
        faded.emplace_back(paint, radius);
    }
    const DotStamp::Canvas canvas(m_image);
    const double pixels = scale() * ratio;
    const QPointF middle = QRectF(rect()).center() * ratio;
    const auto stamp = [&](const std::vector<DotStamp>& with, std::size_t dot) {
        const QPointF way = m_grid.points()[dot] - m_center;
        if (isShown(dot))
            with[m_colors[dot]].stampOn(canvas, middle + QPointF(way.x(), -way.y()) * pixels);
    };
    for (std::size_t dot = 0; dot < m_colors.size(); ++dot)
        stamp(m_found ? faded : stamps, dot);
    if (!m_found)
        return;
    for (const std::size_t dot : *m_found)
        stamp(stamps, dot);
}

void FilmMapView::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        drawDots();
    QPainter painter(this);
    painter.drawImage(rect(), m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRated(painter);
    paintFound(painter);
    if (m_hovered && m_hovered != m_current)
        paintNamed(painter, *m_hovered);
    if (m_current)
        paintNamed(painter, *m_current);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilmMapView::paintRated(QPainter& painter) const
{
    const int side = fontMetrics().height() * 3 / 2;
    for (const std::size_t dot : m_rated) {
        QRect area(0, 0, side, side);
        area.moveCenter(positionOf(dot).toPoint());
        if (rect().intersects(area))
            StarPainter::paintOwnMark({painter, area, palette()});
    }
}

/// Rings around what was searched for, and their names, where few of them are in sight.
void FilmMapView::paintFound(QPainter& painter) const
{
    if (!m_found)
        return;
    std::vector<std::size_t> inSight;
    for (const std::size_t dot : *m_found) {
        if (isShown(dot) && QRectF(rect()).contains(positionOf(dot)))
            inSight.push_back(dot);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Text));
    const double radius = dotRadius() + 2.0;
    if (inSight.size() <= MostRings) {
        for (const std::size_t dot : inSight)
            painter.drawEllipse(positionOf(dot), radius, radius);
    }
    if (inSight.size() <= MostLabels) {
        for (const std::size_t dot : inSight)
            paintLabel(painter, dot, false);
    }
}

void FilmMapView::paintNamed(QPainter& painter, std::size_t dot) const
{
    const double radius = dotRadius() + fontMetrics().height() / 4.0;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), dot == m_current ? 2.0 : 1.0));
    painter.drawEllipse(positionOf(dot), radius, radius);
    paintLabel(painter, dot, true);
}

/// Beside the dot, on the side where there is room; `strong` ones stand in a frame.
void FilmMapView::paintLabel(QPainter& painter, std::size_t dot, bool strong) const
{
    const int gap = fontMetrics().height() / 2;
    const QString text = m_describe(dot);
    QRect box(QPoint(), fontMetrics().size(0, text) + QSize(gap, gap / 2));
    const QPoint at = positionOf(dot).toPoint();
    box.moveLeft(at.x() + gap);
    box.moveTop(at.y() - box.height() / 2);
    if (box.right() > width())
        box.moveRight(at.x() - gap);
    box.moveLeft(std::max(0, box.left()));
    box.moveTop(std::clamp(box.top(), 0, std::max(0, height() - box.height())));
    QColor ground = palette().color(strong ? QPalette::ToolTipBase : QPalette::Base);
    ground.setAlphaF(strong ? 1.0F : 0.75F);
    painter.setBrush(ground);
    painter.setPen(strong ? QPen(fadedText(palette(), OtherStrength)) : QPen(Qt::NoPen));
    painter.drawRect(box);
    painter.setPen(palette().color(strong ? QPalette::ToolTipText : QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace autorec
