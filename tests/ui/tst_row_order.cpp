// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/row_order.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace autorec;

class RowOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfAStableSort_data();
    void isThatOfAStableSort();
};

void RowOrderTest::isThatOfAStableSort_data()
{
    QTest::addColumn<std::vector<float>>("keys");
    constexpr float Missing = std::numeric_limits<float>::quiet_NaN();
    constexpr float Endless = std::numeric_limits<float>::infinity();
    QTest::newRow("nothing") << std::vector<float>{};
    QTest::newRow("signs and zeros") << std::vector<float>{3.0F, -1.0F, 0.0F, -0.0F, -2.5F, 1e-30F, -1e30F};
    QTest::newRow("ties stay in order") << std::vector<float>{2.0F, 1.0F, 2.0F, 1.0F, 2.0F};
    QTest::newRow("missing ones last") << std::vector<float>{Missing, 2.0F, -Missing, -Endless, Endless};
    std::mt19937 random(1);
    std::vector<float> many(1000);
    std::generate(many.begin(), many.end(),
                  [&random] { return static_cast<float>(random() % 500) / 10.0F - 20.0F; });
    QTest::newRow("many") << many;
}

void RowOrderTest::isThatOfAStableSort()
{
    QFETCH(std::vector<float>, keys);
    for (const bool descending : {false, true}) {
        std::vector<std::uint32_t> expected(keys.size());
        std::iota(expected.begin(), expected.end(), 0U);
        std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
            if (std::isnan(keys[a]) || std::isnan(keys[b]))
                return !std::isnan(keys[a]) && std::isnan(keys[b]);
            return descending ? keys[a] > keys[b] : keys[a] < keys[b];
        });
        QCOMPARE(orderedPlaces(keys, descending), expected);
    }
}

AUTOREC_TEST(RowOrderTest);
#include "tst_row_order.moc"
