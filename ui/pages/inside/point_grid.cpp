// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inside/point_grid.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace autorec {
namespace {

constexpr double PointsInACell = 2.0;
constexpr int MostCellsAcross = 2048;

double squaredLength(const QPointF& vector)
{
    return QPointF::dotProduct(vector, vector);
}

} // namespace

PointGrid::PointGrid(std::vector<QPointF> points)
    : m_points(std::move(points))
{
    if (m_points.empty())
        return;
    const auto [left, right] = std::minmax_element(
        m_points.begin(), m_points.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); });
    const auto [low, high] = std::minmax_element(
        m_points.begin(), m_points.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    m_bounds = QRectF(left->x(), low->y(), right->x() - left->x(), high->y() - low->y());
    const double longest = std::max(m_bounds.width(), m_bounds.height());
    const double cells = std::sqrt(static_cast<double>(m_points.size()) / PointsInACell);
    m_side = longest > 0.0 ? longest / std::clamp(cells, 1.0, static_cast<double>(MostCellsAcross)) : 1.0;
    m_columns = static_cast<int>(m_bounds.width() / m_side) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_side) + 1;

    const auto cellOf = [this](const QPointF& point) {
        return static_cast<std::size_t>(row(point.y()) * m_columns + column(point.x()));
    };
    m_offsets.assign(static_cast<std::size_t>(m_columns * m_rows) + 1, 0);
    for (const QPointF& point : m_points)
        ++m_offsets[cellOf(point) + 1];
    for (std::size_t cell = 1; cell < m_offsets.size(); ++cell)
        m_offsets[cell] += m_offsets[cell - 1];
    std::vector<std::uint32_t> next(m_offsets.begin(), m_offsets.end() - 1);
    m_order.resize(m_points.size());
    for (std::size_t k = 0; k < m_points.size(); ++k)
        m_order[next[cellOf(m_points[k])]++] = static_cast<std::uint32_t>(k);
}

std::optional<std::size_t> PointGrid::nearest(const QPointF& place, double radius, const Filter& counts) const
{
    std::optional<std::size_t> found;
    if (m_points.empty())
        return found;
    double least = radius * radius;
    for (int r = row(place.y() - radius); r <= row(place.y() + radius); ++r) {
        for (int c = column(place.x() - radius); c <= column(place.x() + radius); ++c) {
            const auto cell = static_cast<std::size_t>(r * m_columns + c);
            for (std::uint32_t k = m_offsets[cell]; k < m_offsets[cell + 1]; ++k) {
                const double distance = squaredLength(m_points[m_order[k]] - place);
                if (distance <= least && counts(m_order[k])) {
                    least = distance;
                    found = m_order[k];
                }
            }
        }
    }
    return found;
}

std::optional<std::size_t> PointGrid::neighbour(std::size_t from, const QPointF& direction,
                                                const Filter& counts) const
{
    std::optional<std::size_t> found;
    double least = 0.0;
    for (std::size_t k = 0; k < m_points.size(); ++k) {
        const QPointF way = m_points[k] - m_points[from];
        const double along = QPointF::dotProduct(way, direction);
        const double distance = squaredLength(way);
        if (along > 0.0 && 2.0 * along * along >= distance && (!found || distance < least) && counts(k)) {
            least = distance;
            found = k;
        }
    }
    return found;
}

int PointGrid::column(double x) const
{
    return static_cast<int>(std::clamp((x - m_bounds.left()) / m_side, 0.0, m_columns - 1.0));
}

int PointGrid::row(double y) const
{
    return static_cast<int>(std::clamp((y - m_bounds.top()) / m_side, 0.0, m_rows - 1.0));
}

} // namespace autorec
