// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "tests/core/support/print.h"
#include "tests/support/waiting.h"

#include <QtCore/QDeadlineTimer>

#include <array>
#include <mutex>
#include <numeric>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace autorec;

namespace {

/// 10⁻³⁹, which only a denormal number can be; told at run time.
float tiny()
{
    volatile float factor = 1e-19F;
    volatile float other = 1e-20F;
    return factor * other;
}

} // namespace

class TestParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chunksCoverEverythingOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("chunk");
        for (const int count : {0, 1, 7, 64, 1000}) {
            for (const int chunk : {1, 3, 64, 5000})
                QTest::addRow("%d by %d", count, chunk) << count << chunk;
        }
    }
    void chunksCoverEverythingOnce()
    {
        QFETCH(int, count);
        QFETCH(int, chunk);
        std::vector<int> met(static_cast<std::size_t>(count));
        withThreads(2, [&] {
            parallelChunks(met.size(), static_cast<std::size_t>(chunk),
                           [&](std::size_t begin, std::size_t end) {
                               QVERIFY(begin % static_cast<std::size_t>(chunk) == 0 && end <= met.size());
                               for (std::size_t k = begin; k < end; ++k)
                                   ++met[k];
                           });
            return 0;
        });
        QCOMPARE(std::accumulate(met.begin(), met.end(), 0), count);
        QVERIFY(std::set<int>(met.begin(), met.end()).size() <= 1);
    }

    void returnsTheResult()
    {
        QCOMPARE(withThreads(1, [] { return 7; }), 7);
        int a = 0;
        int b = 0;
        runTogether([&] { a = 1; }, [&] { b = 2; });
        QCOMPARE(a + b, 3);
    }

    void pipelineKeepsTheOrder()
    {
        constexpr std::size_t Slots = 4;
        constexpr int Count = 300;
        std::array<int, Slots> numbers{};
        std::vector<int> taken;
        int filled = 0;
        withThreads(2, [&] {
            Pipeline{Slots,
                     [&](std::size_t slot) {
                         numbers[slot] = filled;
                         return filled++ < Count;
                     },
                     [&](std::size_t slot) { numbers[slot] *= 2; },
                     [&](std::size_t slot) { taken.push_back(numbers[slot]); }}
                .run();
        });
        QCOMPARE(taken.size(), std::size_t{Count});
        for (int k = 0; k < Count; ++k)
            QCOMPARE(taken[static_cast<std::size_t>(k)], 2 * k);
    }

    void errorsReachTheCaller()
    {
        const auto fail = [] { throw std::runtime_error("it broke"); };
        QVERIFY_EXCEPTION_THROWN(parallelChunks(10, 1, [&](std::size_t, std::size_t) { fail(); }),
                                 std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(withThreads(2, fail), std::runtime_error);
        const auto go = [](std::size_t) { return true; };
        QVERIFY_EXCEPTION_THROWN((Pipeline{2, go, [&](std::size_t) { fail(); }, [](std::size_t) {}}.run()),
                                 std::runtime_error);
    }

    /// On every thread that takes part; before and after, tiny numbers are what they are.
    void tinyNumbersAreZeroOnEveryThread()
    {
        QVERIFY(tiny() > 0.0F);
        std::mutex mutex;
        std::set<std::thread::id> threads;
        bool allZero = true;
        withThreads(2, [&] {
            QDeadlineTimer patience(
                autorec::test::Patience); // on a busy machine the second thread may come late
            while (threads.size() < 2 && !patience.hasExpired()) {
                parallelChunks(64, 1, [&](std::size_t, std::size_t) {
                    const bool isZero = tiny() == 0.0F;
                    std::this_thread::sleep_for(std::chrono::microseconds(50));
                    const std::scoped_lock lock(mutex);
                    threads.insert(std::this_thread::get_id());
                    allZero = allZero && isZero;
                });
            }
            return 0;
        });
        QVERIFY(threads.size() >= 2);
        QVERIFY(allZero);
        QVERIFY(tiny() > 0.0F);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
