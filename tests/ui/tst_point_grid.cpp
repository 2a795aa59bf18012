// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/pages/inside/dot_stamp.h"
#include "ui/pages/inside/point_grid.h"

#include <QTest>

#include <random>

using namespace autorec;

namespace {

std::vector<QPointF> somePoints(std::size_t count)
{
    std::mt19937 random(7);
    std::normal_distribution<double> normal;
    std::vector<QPointF> points;
    for (std::size_t k = 0; k < count; ++k)
        points.emplace_back(normal(random) * 10.0, normal(random));
    return points;
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

bool any(std::size_t)
{
    return true;
}

} // namespace

class PointGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALookAtAllOfThemFinds()
    {
        const std::vector<QPointF> points = somePoints(2000);
        const PointGrid grid(points);
        for (const QPointF& place : somePoints(200)) {
            const QPointF moved = place * 1.1;
            const auto nearest =
                std::min_element(points.begin(), points.end(), [&](const QPointF& a, const QPointF& b) {
                    return distance(a, moved) < distance(b, moved);
                });
            const auto found = grid.nearest(moved, 0.5, any);
            QCOMPARE(found.has_value(), distance(*nearest, moved) <= 0.5);
            if (found)
                QCOMPARE(points[*found], *nearest);
        }
    }

    void leavesOutWhatDoesNotCount()
    {
        const PointGrid grid({{0, 0}, {1, 0}, {5, 5}});
        QCOMPARE(grid.nearest({0.1, 0}, 3, any), std::optional<std::size_t>(0));
        QCOMPARE(grid.nearest({0.1, 0}, 3, [](std::size_t k) { return k > 0; }),
                 std::optional<std::size_t>(1));
        QVERIFY(!grid.nearest({20, 20}, 3, any));
    }

    void neighboursLieInTheirDirection()
    {
        const PointGrid grid({{0, 0}, {2, 0.5}, {1, 3}, {-4, 1}, {0, -9}});
        QCOMPARE(grid.neighbour(0, {1, 0}, any), std::optional<std::size_t>(1));
        QCOMPARE(grid.neighbour(0, {0, 1}, any), std::optional<std::size_t>(2));
        QCOMPARE(grid.neighbour(0, {-1, 0}, any), std::optional<std::size_t>(3));
        QCOMPARE(grid.neighbour(0, {0, -1}, any), std::optional<std::size_t>(4));
        QVERIFY(!grid.neighbour(4, {0, -1}, any));
    }

    void pointsThatAreAllTheSameAndNone()
    {
        const PointGrid same({{1, 1}, {1, 1}});
        QVERIFY(same.nearest({1, 1}, 0.0, any).has_value());
        QVERIFY(!same.neighbour(0, {1, 0}, any));
        QVERIFY(!PointGrid().nearest({0, 0}, 1e9, any));
    }

    void dotsAreBlendedInsideTheImageOnly()
    {
        QImage image(20, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        const DotStamp stamp(Qt::red, 3.0);
        const DotStamp::Canvas canvas(image);
        stamp.stampOn(canvas, {10, 10});
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::red));
        QCOMPARE(image.pixelColor(10, 15), QColor(Qt::white));
        stamp.stampOn(canvas, {-1, 0});
        stamp.stampOn(canvas, {400, -400});
        stamp.stampOn(canvas, {1e12, -1e12});
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
        QColor half(Qt::blue);
        half.setAlphaF(0.5F);
        DotStamp(half, 3.0).stampOn(canvas, {10, 10});
        const QColor mixed = image.pixelColor(10, 10);
        QVERIFY(std::abs(mixed.red() - 127) <= 2 && std::abs(mixed.blue() - 128) <= 2 && mixed.green() == 0);
    }
};

AUTOREC_TEST(PointGridTest);
#include "tst_point_grid.moc"
