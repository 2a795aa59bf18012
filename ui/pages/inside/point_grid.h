// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace autorec {

/// Points on a plane, in square cells of about two points each, so that the nearest is found without looking
/// at all of them.
class PointGrid
{
public:
    /// Which points count.
    using Filter = std::function<bool(std::size_t)>;

    PointGrid() = default;
    explicit PointGrid(std::vector<QPointF> points);

    const std::vector<QPointF>& points() const { return m_points; }
    const QRectF& bounds() const { return m_bounds; }

    /// The point nearest to `place`, no further than `radius`.
    std::optional<std::size_t> nearest(const QPointF& place, double radius, const Filter& counts) const;
    /// The point nearest to `from` within 45° of the direction, which is one of (±1, 0) and (0, ±1).
    std::optional<std::size_t> neighbour(std::size_t from, const QPointF& direction,
                                         const Filter& counts) const;

private:
    int column(double x) const;
    int row(double y) const;

    std::vector<QPointF> m_points;
    QRectF m_bounds;
    double m_side = 1; ///< of a cell
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::uint32_t> m_offsets; ///< of each cell in m_order, row after row
    std::vector<std::uint32_t> m_order;
};

} // namespace autorec
