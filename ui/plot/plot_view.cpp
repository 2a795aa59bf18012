// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/plot_view.h"

#include "ui/plot/plot_axis.h"
#include "ui/plot/plot_readout.h"
#include "ui/theme/plot_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace autorec {

namespace {

constexpr double CrosshairStrength = 0.5;
constexpr double EmptyTextStrength = 0.7;
constexpr float FrameOpacity = 0.25F;

} // namespace

PlotView::PlotView(QChart* chart, const PlotCurves& curves, const PlotAxis& x, const PlotAxis& y,
                   QWidget* parent)
    : QChartView(chart, parent)
    , m_curves(curves)
    , m_x(x)
    , m_y(y)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void PlotView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void PlotView::setCrosshair(std::optional<double> x)
{
    if (x == m_crosshair)
        return;
    m_crosshair = x;
    viewport()->update();
    Q_EMIT crosshairMoved();
}

QPointF PlotView::toScene(QPointF value) const
{
    return chart()->mapToPosition({m_x.position(value.x()), m_y.position(value.y())});
}

QPointF PlotView::toValue(QPointF scene) const
{
    const QPointF position = chart()->mapToValue(scene);
    return {m_x.value(position.x()), m_y.value(position.y())};
}

void PlotView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    painter->setFont(font());
    if (m_curves.isEmpty()) {
        drawEmptyText(*painter);
        return;
    }
    painter->save();
    painter->setClipRect(chart()->plotArea());
    for (const PlotCurve& curve : m_curves.all())
        drawBest(*painter, curve);
    painter->restore();
    if (m_crosshair)
        drawCrosshair(*painter);
    if (!m_frame.isNull()) {
        QColor fill = palette().color(QPalette::Highlight);
        painter->setPen(fill);
        fill.setAlphaF(FrameOpacity);
        painter->setBrush(fill);
        painter->drawRect(m_frame.normalized() & chart()->plotArea());
    }
}

void PlotView::drawEmptyText(QPainter& painter) const
{
    const int margin = fontMetrics().height();
    painter.setPen(fadedText(palette(), EmptyTextStrength));
    painter.drawText(QRectF(viewport()->rect()).adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void PlotView::drawBest(QPainter& painter, const PlotCurve& curve) const
{
    const std::optional<double> y = curve.best ? curve.valueAt(*curve.best) : std::nullopt;
    if (!curve.visible || !y || !m_x.canShow(*curve.best) || !m_y.canShow(*y))
        return;
    const QPointF point = toScene({*curve.best, *y});
    const QRectF area = chart()->plotArea();
    const double radius = fontMetrics().height() / 3.5;
    QPen line(plotColor(curve.color, palette()));
    line.setStyle(Qt::DashLine);
    painter.setPen(line);
    painter.drawLine(QPointF(point.x(), area.top()), QPointF(point.x(), area.bottom()));
    painter.setPen(palette().color(QPalette::Base));
    painter.setBrush(plotColor(curve.color, palette()));
    painter.drawEllipse(point, radius, radius);
}

void PlotView::drawCrosshair(QPainter& painter) const
{
    const std::optional<PlotReading> reading = m_curves.readingAt(*m_crosshair);
    if (!reading || !m_x.canShow(reading->x))
        return;
    const QRectF area = chart()->plotArea();
    const double x = chart()->mapToPosition({m_x.position(reading->x), 0.0}).x();
    if (x < area.left() - 1.0 || x > area.right() + 1.0)
        return;
    painter.setPen(fadedText(palette(), CrosshairStrength));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    drawReading(painter, *reading, m_x, m_y, QPointF(x, area.top()), area, palette());
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    if (!m_frame.isNull()) {
        m_frame.setBottomRight(event->position());
        viewport()->update();
    }
    if (m_curves.isEmpty() || !chart()->plotArea().contains(event->position())) {
        setCrosshair(std::nullopt);
        return;
    }
    const std::optional<PlotReading> reading = m_curves.readingAt(toValue(event->position()).x());
    setCrosshair(reading ? std::optional(reading->x) : std::nullopt);
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    const bool inside = chart()->plotArea().contains(event->position());
    if (event->button() == Qt::LeftButton && inside && !m_curves.isEmpty())
        m_frame = QRectF(event->position(), QSizeF(1.0, 1.0));
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const QRectF frame = m_frame.normalized() & chart()->plotArea();
    m_frame = {};
    viewport()->update();
    const int least = QApplication::startDragDistance();
    if (frame.width() < least || frame.height() < least)
        return;
    const QPointF topLeft = toValue(frame.topLeft());
    const QPointF bottomRight = toValue(frame.bottomRight());
    Q_EMIT areaChosen(QRectF(topLeft, bottomRight).normalized());
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QChartView::mouseDoubleClickEvent(event);
    if (chart()->plotArea().contains(event->position()))
        Q_EMIT wholeWanted();
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveCrosshair(-1);
        break;
    case Qt::Key_Right:
        moveCrosshair(1);
        break;
    case Qt::Key_Escape:
        if (!m_crosshair) {
            event->ignore();
            return;
        }
        setCrosshair(std::nullopt);
        break;
    default:
        QChartView::keyPressEvent(event);
    }
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setCrosshair(std::nullopt);
}

void PlotView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void PlotView::moveCrosshair(int step)
{
    if (!m_crosshair) {
        const std::optional<PlotReading> first =
            m_curves.readingAt(toValue(chart()->plotArea().topLeft()).x());
        setCrosshair(first ? std::optional(first->x) : std::nullopt);
    } else if (const std::optional<double> next = m_curves.neighbour(*m_crosshair, step)) {
        setCrosshair(next);
    }
}

} // namespace autorec
