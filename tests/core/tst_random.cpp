// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

using namespace autorec;

namespace {

constexpr std::size_t Draws = 100000;

RandomStream someStream()
{
    return RandomStream(1, RandomPurpose::Sampling);
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAFunctionOfItsName()
    {
        RandomStream first(5, RandomPurpose::Shuffle, 2, 3);
        RandomStream second(5, RandomPurpose::Shuffle, 2, 3);
        for (int draw = 0; draw < 100; ++draw)
            QCOMPARE(first.next(), second.next());
    }

    void namesDiffer()
    {
        std::set<std::uint64_t> firsts;
        std::size_t streams = 0;
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            for (std::uint64_t purpose = 1; purpose <= 8; ++purpose) {
                for (std::uint64_t epoch = 0; epoch < 10; ++epoch) {
                    for (std::uint64_t row = 0; row < 50; ++row, ++streams)
                        firsts.insert(
                            RandomStream(seed, static_cast<RandomPurpose>(purpose), epoch, row).next());
                }
            }
        }
        QCOMPARE(firsts.size(), streams);
    }

    void neighboursAreIndependent()
    {
        double product = 0.0;
        for (std::uint64_t row = 0; row < Draws; ++row) {
            const double here = RandomStream(1, RandomPurpose::Sampling, 0, row).uniform() - 0.5;
            const double next = RandomStream(1, RandomPurpose::Sampling, 0, row + 1).uniform() - 0.5;
            product += here * next;
        }
        // Of independent ones: mean 0, standard deviation 1 ⁄ (12 √n).
        QVERIFY(std::abs(product / Draws) < 5.0 / (12.0 * std::sqrt(static_cast<double>(Draws))));
    }

    void isUniform()
    {
        RandomStream random = someStream();
        std::array<int, 20> counts{};
        for (std::size_t draw = 0; draw < Draws; ++draw) {
            const double number = random.uniform();
            QVERIFY(number >= 0.0 && number < 1.0);
            ++counts[static_cast<std::size_t>(number * 20.0)];
        }
        double chiSquare = 0.0;
        for (const int count : counts)
            chiSquare += (count - 5000.0) * (count - 5000.0) / 5000.0;
        QVERIFY2(chiSquare < 43.8,
                 qPrintable(QString::number(chiSquare))); // exceeded once in a thousand seeds
    }

    void isNormal()
    {
        RandomStream random = someStream();
        double sum = 0.0, squares = 0.0, fourths = 0.0;
        std::size_t within = 0;
        for (std::size_t draw = 0; draw < Draws; ++draw) {
            const double number = random.normal();
            QVERIFY(std::isfinite(number));
            sum += number;
            squares += number * number;
            fourths += number * number * number * number;
            within += std::abs(number) < 1.0 ? 1 : 0;
        }
        QVERIFY(std::abs(sum / Draws) < 0.015);
        QVERIFY(std::abs(squares / Draws - 1.0) < 0.02);
        QVERIFY(std::abs(fourths / Draws - 3.0) < 0.15);
        QVERIFY(std::abs(static_cast<double>(within) / Draws - 0.6827) < 0.008);
    }

    void belowReachesAll()
    {
        RandomStream random = someStream();
        std::array<int, 7> counts{};
        for (std::size_t draw = 0; draw < 7000; ++draw)
            ++counts.at(random.below(7));
        for (const int count : counts)
            QVERIFY(std::abs(count - 1000) < 150);
        QCOMPARE(random.below(1), std::size_t{0});
    }

    void shufflesAreEvenPermutationsOfAll()
    {
        const auto shuffled = shuffledIndices(1000, someStream());
        std::vector<std::uint32_t> sorted = shuffled;
        std::sort(sorted.begin(), sorted.end());
        std::vector<std::uint32_t> all(1000);
        std::iota(all.begin(), all.end(), 0U);
        QCOMPARE(sorted, all);
        QVERIFY(shuffled != all);
        QCOMPARE(shuffledIndices(1000, someStream()), shuffled);
        QVERIFY(shuffledIndices(0, someStream()).empty());

        std::array<std::array<int, 4>, 4> places{};
        for (std::uint64_t row = 0; row < 8000; ++row) {
            const auto four = shuffledIndices(4, RandomStream(1, RandomPurpose::Shuffle, 0, row));
            for (std::size_t place = 0; place < 4; ++place)
                ++places[place][four[place]];
        }
        for (const auto& place : places) {
            for (const int count : place)
                QVERIFY(std::abs(count - 2000) < 200);
        }
    }

    void chunksCoverEverythingOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("chunk");
        for (const int count : {0, 1, 15, 16, 17, 1000})
            QTest::addRow("%d by 16", count) << count << 16;
        QTest::newRow("one by one") << 10 << 1;
    }
    void chunksCoverEverythingOnce()
    {
        QFETCH(int, count);
        QFETCH(int, chunk);
        for (const int threads : {0, 1, 2, 4}) {
            std::vector<int> visits(static_cast<std::size_t>(count));
            const int result = withThreads(threads, [&] {
                parallelChunks(visits.size(), static_cast<std::size_t>(chunk),
                               [&](std::size_t begin, std::size_t end) {
                                   for (std::size_t k = begin; k < end; ++k)
                                       visits[k] += begin % static_cast<std::size_t>(chunk) == 0 ? 1 : 100;
                               });
                return 42;
            });
            QCOMPARE(result, 42);
            QVERIFY(std::all_of(visits.begin(), visits.end(), [](int visit) { return visit == 1; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
