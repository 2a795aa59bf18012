// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/unit_grid.h"

#include "ui/pages/inside/unit_texts.h"
#include "ui/theme/plot_palette.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {
namespace {

constexpr int LargestCellInLines = 3;

} // namespace

UnitGrid::UnitGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void UnitGrid::setLayer(const HiddenLayer& layer)
{
    const bool isSameShape = layer.activations.size() == m_activations.size();
    m_activations = layer.activations;
    m_resting = layer.resting;
    m_strongest = 0.0;
    for (int unit = 0; unit < count(); ++unit)
        m_strongest = std::max(m_strongest, std::abs(move(unit)));
    orderUnits();
    int chosen = m_current;
    if (!isSameShape || m_current < 0) {
        const auto isWeaker = [this](int a, int b) { return std::abs(move(a)) < std::abs(move(b)); };
        chosen = m_units.empty() ? -1 : *std::max_element(m_units.begin(), m_units.end(), isWeaker);
    }
    m_current = -1;
    setCurrent(chosen);
    update();
}

void UnitGrid::setSorted(bool sorted)
{
    m_sorted = sorted;
    orderUnits();
    update();
}

void UnitGrid::setCurrent(int unit)
{
    if (unit == m_current)
        return;
    m_current = unit;
    setAccessibleDescription(unit < 0 ? QString() : description(unit));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged(unit);
}

QRect UnitGrid::cellOf(int unit) const
{
    const auto [columns, side] = shape();
    const int place = m_places[static_cast<std::size_t>(unit)];
    const QRect cell(place % columns * side, place / columns * side, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QSize UnitGrid::sizeHint() const
{
    constexpr int WidthInLines = 20;
    constexpr int HeightInLines = 14;
    return {fontMetrics().height() * WidthInLines, fontMetrics().height() * HeightInLines};
}

QSize UnitGrid::minimumSizeHint() const
{
    return sizeHint() / 2;
}

bool UnitGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int unit = unitAt(help->pos());
    if (unit >= 0)
        QToolTip::showText(help->globalPos(), description(unit), this, cellOf(unit));
    else
        QToolTip::hideText();
    return true;
}

void UnitGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int place = m_places[static_cast<std::size_t>(m_current)];
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        stepTo(place - forwards);
        break;
    case Qt::Key_Right:
        stepTo(place + forwards);
        break;
    case Qt::Key_Up:
        stepTo(place - shape().columns);
        break;
    case Qt::Key_Down:
        stepTo(place + shape().columns);
        break;
    case Qt::Key_Home:
        stepTo(0);
        break;
    case Qt::Key_End:
        stepTo(count() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void UnitGrid::mousePressEvent(QMouseEvent* event)
{
    const int unit = unitAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && unit >= 0)
        setCurrent(unit);
}

void UnitGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int gap = shape().side > 6 ? 1 : 0;
    for (int unit = 0; unit < count(); ++unit) {
        const double share = m_strongest > 0.0 ? move(unit) / m_strongest : 0.0;
        painter.fillRect(cellOf(unit).adjusted(0, 0, -gap, -gap), divergingColor(share, palette()));
    }
    if (m_current < 0)
        return;
    const QRect cell = cellOf(m_current).adjusted(0, 0, -1 - gap, -1 - gap);
    painter.setPen(palette().color(QPalette::Base));
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text), 2));
    painter.drawRect(cell);
}

/// Makes the cells as large as there is room for.
UnitGrid::Shape UnitGrid::shape() const
{
    if (count() == 0)
        return {};
    const int largest = fontMetrics().height() * LargestCellInLines;
    const double share = static_cast<double>(width()) * height() / count();
    int side = std::clamp(static_cast<int>(std::sqrt(share)), 1, largest);
    while (side > 1 && (count() + width() / side - 1) / std::max(1, width() / side) * side > height())
        --side;
    return {std::max(1, width() / side), side};
}

double UnitGrid::move(int unit) const
{
    const auto place = static_cast<std::size_t>(unit);
    return static_cast<double>(m_activations[place] - m_resting[place]);
}

int UnitGrid::unitAt(const QPoint& position) const
{
    const auto [columns, side] = shape();
    const QPoint point = isRightToLeft() ? QPoint(width() - 1 - position.x(), position.y()) : position;
    const int column = point.x() / side;
    const int place = point.y() / side * columns + column;
    const bool isThere = rect().contains(position) && column < columns && place < count();
    return isThere ? m_units[static_cast<std::size_t>(place)] : -1;
}

void UnitGrid::orderUnits()
{
    m_units.resize(m_activations.size());
    std::iota(m_units.begin(), m_units.end(), 0);
    if (m_sorted)
        std::stable_sort(m_units.begin(), m_units.end(), [this](int a, int b) { return move(a) > move(b); });
    m_places.resize(m_units.size());
    for (std::size_t place = 0; place < m_units.size(); ++place)
        m_places[static_cast<std::size_t>(m_units[place])] = static_cast<int>(place);
}

void UnitGrid::stepTo(int place)
{
    if (place >= 0 && place < count())
        setCurrent(m_units[static_cast<std::size_t>(place)]);
}

QString UnitGrid::description(int unit) const
{
    const auto place = static_cast<std::size_t>(unit);
    return tr("Unit %1 of %2: %3")
        .arg(unit + 1)
        .arg(count())
        .arg(activationText(m_activations[place], m_resting[place]));
}

} // namespace autorec
