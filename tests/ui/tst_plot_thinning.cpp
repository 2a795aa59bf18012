// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/plot/plot_axis.h"
#include "ui/plot/plot_thinning.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

QList<QPointF> wave(int count)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({static_cast<double>(i), std::sin(i * 0.01)});
    return points;
}

double highest(const QList<QPointF>& points)
{
    return std::max_element(points.begin(), points.end(), [](auto a, auto b) { return a.y() < b.y(); })->y();
}

} // namespace

class TestPlotThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortSeriesStayAsTheyAre()
    {
        const QList<QPointF> points = wave(200);
        QCOMPARE(thinnedByMinMax(points, 100), points);
        QCOMPARE(thinnedByMinMax({}, 100), QList<QPointF>());
    }

    void longSeriesShrinkToTheirColumns()
    {
        const QList<QPointF> thinned = thinnedByMinMax(wave(100'000), 300);
        QVERIFY(thinned.size() <= 2 * 300 + 2);
        QVERIFY(thinned.size() >= 300);
    }

    void endsAndOrderStay()
    {
        const QList<QPointF> points = wave(50'000);
        const QList<QPointF> thinned = thinnedByMinMax(points, 100);
        QCOMPARE(thinned.first(), points.first());
        QCOMPARE(thinned.last(), points.last());
        QVERIFY(std::is_sorted(thinned.begin(), thinned.end(), [](auto a, auto b) { return a.x() < b.x(); }));
    }

    void singlePeakSurvives()
    {
        QList<QPointF> points = wave(100'000);
        points[54'321].setY(1000.0);
        QCOMPARE(highest(thinnedByMinMax(points, 50)), 1000.0);
    }

    void everyColumnKeepsItsExtremes()
    {
        const QList<QPointF> points = wave(10'000);
        const QList<QPointF> thinned = thinnedByMinMax(points, 10);
        for (int column = 0; column < 10; ++column) {
            const auto inColumn = [column](const QPointF& p) {
                return p.x() >= column * 999.9 && p.x() < (column + 1) * 999.9;
            };
            QList<QPointF> all;
            QList<QPointF> kept;
            std::copy_if(points.begin(), points.end(), std::back_inserter(all), inColumn);
            std::copy_if(thinned.begin(), thinned.end(), std::back_inserter(kept), inColumn);
            QCOMPARE(highest(kept), highest(all));
        }
    }

    void smoothingLeavesConstantsAndStartsAtTheFirstPoint()
    {
        QCOMPARE(smoothed({{1, 4}, {2, 4}, {3, 4}}, 0.6), QList<QPointF>({{1, 4}, {2, 4}, {3, 4}}));
        const QList<QPointF> jump = smoothed({{1, 0}, {2, 1}}, 0.5);
        QCOMPARE(jump[0].y(), 0.0);
        QCOMPARE(jump[1].y(), 0.5 / 0.75);
        QCOMPARE(smoothed({{1, 0}, {2, 1}}, 0.0)[1].y(), 1.0);
    }

    void logTicksAreRound_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("decades") << 1.5 << 9000.0 << QList<double>{1, 10, 100, 1000, 10000};
        QTest::newRow("one decade") << 1.0 << 10.0 << QList<double>{1, 2, 5, 10};
        QTest::newRow("part of a decade") << 3.5 << 6.5 << QList<double>{3, 4, 5, 6, 7};
        QTest::newRow("less than a decade") << 38.0 << 199.0 << QList<double>{20, 50, 100, 200};
        QTest::newRow("narrow") << 0.92 << 0.94 << QList<double>{0.92, 0.93, 0.94};
    }

    void logTicksAreRound()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(QList<double>, ticks);
        const LogTicks nice = niceLogTicks(min, max, 8);
        QCOMPARE(nice.ticks.size(), ticks.size());
        for (qsizetype i = 0; i < ticks.size(); ++i)
            QVERIFY(std::abs(nice.ticks[i] - ticks[i]) < 1e-9 * ticks[i]);
        QVERIFY(nice.min <= min && nice.max >= max);
    }
};

AUTOREC_TEST(TestPlotThinning);
#include "tst_plot_thinning.moc"
