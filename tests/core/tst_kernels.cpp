// SPDX-License-Identifier: GPL-3.0-or-later
// Every kernel of both tables against plain loops in double precision.

#include "core/base/random.h"
#include "core/kernels/kernels.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>

using namespace autorec;

namespace {

using Floats = std::vector<float>;

Floats randomFloats(std::size_t count, std::uint64_t purposeRow, double spread = 1.0)
{
    RandomStream random(11, RandomPurpose::Sampling, count, purposeRow);
    Floats values(count);
    for (float& value : values)
        value = static_cast<float>(spread * (2.0 * random.uniform() - 1.0));
    return values;
}

double wide(float value)
{
    return static_cast<double>(value);
}

bool isClose(float computed, double expected, double tolerance = 1e-5)
{
    return std::abs(wide(computed) - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

const Kernels* tableOf(const std::string& name)
{
    return name == "baseline" ? &baselineKernels() : v3Kernels();
}

StepSizes someSizes()
{
    StepSizes sizes;
    sizes.learningRate = 0.05F;
    sizes.weightDecay = 0.1F;
    sizes.momentum = 0.8F;
    sizes.decay1 = 0.9F;
    sizes.decay2 = 0.99F;
    sizes.epsilon = 1e-6F;
    sizes.rootScale = 7.1F;
    return sizes;
}

/// Runs `kernel` on the values at every place in a cache line; false where a bit differs.
bool isSameEverywhere(const Floats& values, const std::function<void(float*)>& kernel)
{
    constexpr std::size_t Places = 16;
    Floats first;
    Floats room(values.size() + Places);
    for (std::size_t place = 0; place < Places; ++place) {
        std::copy(values.begin(), values.end(), room.begin() + static_cast<std::ptrdiff_t>(place));
        kernel(room.data() + place);
        if (place == 0)
            first.assign(room.begin(), room.begin() + static_cast<std::ptrdiff_t>(values.size()));
        if (std::memcmp(first.data(), room.data() + place, values.size() * sizeof(float)) != 0)
            return false;
    }
    return true;
}

} // namespace

/// Fetches the table and the length of a row, or skips it.
#define FETCH_TABLE_AND_LENGTH                                                                               \
    QFETCH(std::string, table);                                                                              \
    QFETCH(int, length);                                                                                     \
    if (!tableOf(table))                                                                                     \
        QSKIP("This processor has no AVX2 and FMA, so their kernels cannot be tested here.");                \
    const Kernels& kernel = *tableOf(table);                                                                 \
    const auto n = static_cast<std::size_t>(length)

class TestKernels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!v3Kernels())
            qWarning("This processor has no AVX2 and FMA: only the baseline kernels are tested.");
        QCOMPARE(std::string(baselineKernels().name), std::string("baseline"));
    }

    void addScaledRows_data() { addRows(); }
    void addScaledRows()
    {
        FETCH_TABLE_AND_LENGTH;
        const Floats rows = randomFloats(9 * n, 1);
        const std::vector<std::uint32_t> chosen{8, 0, 3, 3, 7, 1, 5};
        for (std::size_t count = 0; count <= chosen.size(); ++count) {
            Floats out = randomFloats(n, 2);
            const Floats before = out;
            const Floats scales = randomFloats(count, 3, 3.0);
            kernel.addScaledRows(out.data(), n, {rows.data(), n}, chosen.data(), scales.data(), count);
            for (std::size_t j = 0; j < n; ++j) {
                double expected = wide(before[j]);
                for (std::size_t k = 0; k < count; ++k)
                    expected += wide(scales[k]) * wide(rows[chosen[k] * n + j]);
                QVERIFY(isClose(out[j], expected));
            }
        }
    }

    void dotRows_data() { addRows(); }
    void dotRows()
    {
        FETCH_TABLE_AND_LENGTH;
        const Floats rows = randomFloats(9 * n, 1);
        const Floats x = randomFloats(n, 3);
        const std::vector<std::uint32_t> chosen{8, 0, 3, 3, 7};
        Floats out(chosen.size());
        kernel.dotRows(out.data(), x.data(), n, rows.data(), chosen.data(), chosen.size());
        for (std::size_t k = 0; k < chosen.size(); ++k) {
            double expected = 0.0;
            for (std::size_t j = 0; j < n; ++j)
                expected += wide(rows[chosen[k] * n + j]) * wide(x[j]);
            QVERIFY(isClose(out[k], expected));
        }
    }

    void products_data() { addRows(); }
    void products()
    {
        FETCH_TABLE_AND_LENGTH;
        for (const std::size_t m : {std::size_t{1}, std::size_t{3}, std::size_t{16}, std::size_t{19}}) {
            for (const std::size_t k : {std::size_t{1}, std::size_t{5}, std::size_t{64}}) {
                const Floats a = randomFloats(m * k, 1);
                const Floats b = randomFloats(k * n, 2);
                Floats bTransposed(n * k);
                for (std::size_t i = 0; i < k * n; ++i)
                    bTransposed[(i % n) * k + i / n] = b[i];
                Floats aTransposed(k * (m + 2)); // two columns more than are used
                for (std::size_t i = 0; i < m * k; ++i)
                    aTransposed[(i % k) * (m + 2) + i / k] = a[i];
                Floats plain(m * n, 7.0F);
                Floats transposed(m * n, 7.0F);
                Floats byRows(m * n, 7.0F);
                kernel.multiply({plain.data(), n}, {a.data(), k}, {b.data(), n}, m, k, n);
                kernel.multiplyTransposed({transposed.data(), n}, {a.data(), k}, {bTransposed.data(), k}, m,
                                          k, n);
                kernel.transposedMultiply({byRows.data(), n}, {aTransposed.data(), m + 2}, {b.data(), n}, m,
                                          k, n);
                for (std::size_t i = 0; i < m * n; ++i) {
                    double expected = 0.0;
                    for (std::size_t j = 0; j < k; ++j)
                        expected += wide(a[(i / n) * k + j]) * wide(b[j * n + i % n]);
                    QVERIFY(isClose(plain[i], expected));
                    QVERIFY(isClose(transposed[i], expected));
                    QVERIFY(isClose(byRows[i], expected));
                }
            }
        }
    }

    void activations_data() { addRows(); }
    void activations()
    {
        FETCH_TABLE_AND_LENGTH;
        const Floats x = randomFloats(n, 1, 6.0);
        Floats sigmoid = x;
        Floats tanh = x;
        Floats selu = x;
        kernel.sigmoid(sigmoid.data(), n);
        kernel.tanh(tanh.data(), n);
        kernel.selu(selu.data(), n);
        for (std::size_t i = 0; i < n; ++i) {
            const double value = wide(x[i]);
            QVERIFY(isClose(sigmoid[i], 1.0 / (1.0 + std::exp(-value)), 1e-6));
            QVERIFY(isClose(tanh[i], std::tanh(value), 1e-6));
            const double inner = value > 0.0 ? value : 1.6732632423543772 * std::expm1(value);
            QVERIFY(isClose(selu[i], 1.0507009873554805 * inner, 1e-6));
        }
    }

    void farValuesStayFinite_data() { addRows(); }
    void farValuesStayFinite()
    {
        FETCH_TABLE_AND_LENGTH;
        Floats low(n, -1000.0F);
        Floats high(n, 1000.0F);
        Floats lowSelu = low;
        Floats lowTanh = low;
        kernel.sigmoid(low.data(), n);
        kernel.sigmoid(high.data(), n);
        kernel.selu(lowSelu.data(), n);
        kernel.tanh(lowTanh.data(), n);
        for (std::size_t i = 0; i < n; ++i) {
            QVERIFY(isClose(low[i], 0.0, 1e-6));
            QVERIFY(isClose(high[i], 1.0, 1e-6));
            QVERIFY(isClose(lowSelu[i], -1.7580993408473766, 1e-6));
            QVERIFY(isClose(lowTanh[i], -1.0, 1e-6));
        }
    }

    void optimiserSteps_data() { addRows(); }
    void optimiserSteps()
    {
        FETCH_TABLE_AND_LENGTH;
        const StepSizes s = someSizes();
        for (const bool hasGradient : {true, false}) {
            const Floats before = randomFloats(n, 1);
            const Floats slopes = randomFloats(n, 2);
            const Floats firstBefore = randomFloats(n, 3);
            Floats secondBefore = randomFloats(n, 4);
            for (float& square : secondBefore)
                square = std::abs(square);
            const float* gradient = hasGradient ? slopes.data() : nullptr;
            Floats sgd = before, adam = before, rmsprop = before;
            Floats velocity = firstBefore, mean = firstBefore, adamSquare = secondBefore,
                   square = secondBefore;
            kernel.sgdSteps(sgd.data(), gradient, velocity.data(), n, &s, 1);
            kernel.adamSteps(adam.data(), gradient, mean.data(), adamSquare.data(), n, &s, 1);
            kernel.rmspropSteps(rmsprop.data(), gradient, square.data(), n, &s, 1);
            for (std::size_t i = 0; i < n; ++i) {
                const double slope =
                    (hasGradient ? wide(slopes[i]) : 0.0) + wide(s.weightDecay) * wide(before[i]);
                const double newVelocity = wide(s.momentum) * wide(firstBefore[i]) + slope;
                QVERIFY(isClose(velocity[i], newVelocity));
                QVERIFY(isClose(sgd[i], wide(before[i]) - wide(s.learningRate) * newVelocity));
                const double newMean = wide(s.decay1) * wide(firstBefore[i]) + (1.0 - wide(s.decay1)) * slope;
                const double newSquare =
                    wide(s.decay2) * wide(secondBefore[i]) + (1.0 - wide(s.decay2)) * slope * slope;
                const double root = std::sqrt(newSquare) * wide(s.rootScale) + wide(s.epsilon);
                QVERIFY(isClose(mean[i], newMean));
                QVERIFY(isClose(adamSquare[i], newSquare));
                QVERIFY(isClose(adam[i], wide(before[i]) - wide(s.learningRate) * newMean / root));
                QVERIFY(isClose(square[i], newSquare));
                QVERIFY(isClose(rmsprop[i], wide(before[i]) - wide(s.learningRate) * slope /
                                                                  (std::sqrt(newSquare) + wide(s.epsilon))));
            }
        }
    }

    void stepsInARowAreStepsOneByOne_data() { addRows(); }
    void stepsInARowAreStepsOneByOne()
    {
        FETCH_TABLE_AND_LENGTH;
        constexpr std::size_t Steps = 5;
        std::vector<StepSizes> sizes(Steps, someSizes());
        for (std::size_t k = 0; k < Steps; ++k)
            sizes[k].learningRate *= 1.0F + static_cast<float>(k);
        const Floats slopes = randomFloats(n, 2);
        for (const float* gradient : {slopes.data(), static_cast<const float*>(nullptr)}) {
            std::vector<Floats> together(8, randomFloats(n, 1));
            for (const std::size_t square : {std::size_t{4}, std::size_t{6}, std::size_t{7}}) {
                for (float& value : together[square])
                    value = std::abs(value);
            }
            std::vector<Floats> oneByOne = together;
            const auto take = [&](std::vector<Floats>& v, const float* first, const StepSizes* from,
                                  std::size_t steps) {
                kernel.sgdSteps(v[0].data(), first, v[1].data(), n, from, steps);
                kernel.adamSteps(v[2].data(), first, v[3].data(), v[4].data(), n, from, steps);
                kernel.rmspropSteps(v[5].data(), first, v[6].data(), n, from, steps);
            };
            take(together, gradient, sizes.data(), Steps);
            for (std::size_t k = 0; k < Steps; ++k)
                take(oneByOne, k == 0 ? gradient : nullptr, &sizes[k], 1);
            QVERIFY(together == oneByOne);
        }
    }

    /// Where in memory the values lie changes no bit; else threads and runs would differ.
    void placeInMemoryDoesNotMatter_data() { addRows(); }
    void placeInMemoryDoesNotMatter()
    {
        FETCH_TABLE_AND_LENGTH;
        const Floats x = randomFloats(n, 1, 4.0);
        const Floats other = randomFloats(n, 2);
        Floats moment(n);
        const StepSizes sizes = someSizes();
        QVERIFY(isSameEverywhere(x, [&](float* v) { kernel.sigmoid(v, n); }));
        QVERIFY(isSameEverywhere(x, [&](float* v) { kernel.tanh(v, n); }));
        QVERIFY(isSameEverywhere(x, [&](float* v) { kernel.selu(v, n); }));
        QVERIFY(isSameEverywhere(x, [&](float* v) {
            std::fill(moment.begin(), moment.end(), 0.5F);
            kernel.rmspropSteps(v, other.data(), moment.data(), n, &sizes, 1);
        }));
        for (const std::size_t m : {std::size_t{1}, std::size_t{2}, std::size_t{5}, std::size_t{16}}) {
            const Floats factor = randomFloats(m * n, 3);
            Floats product(m * m);
            QVERIFY(isSameEverywhere(factor, [&](float* v) {
                kernel.multiplyTransposed({product.data(), m}, {v, n}, {factor.data(), n}, m, n, m);
                std::copy(product.begin(),
                          product.begin() + static_cast<std::ptrdiff_t>(std::min(m * m, m * n)), v);
            }));
            QVERIFY(isSameEverywhere(factor, [&](float* v) {
                kernel.multiply({v, n}, {factor.data(), n}, {randomFloats(n * n, 4).data(), n}, m, n, n);
            }));
            QVERIFY(isSameEverywhere(factor, [&](float* v) {
                kernel.transposedMultiply({v, n}, {randomFloats(3 * m, 5).data(), m},
                                          {randomFloats(3 * n, 6).data(), n}, m, 3, n);
            }));
        }
    }

    /// Cut elsewhere, as the caches of another processor would have it, the sums would have other bits.
    void longSumsAreCutAtFixedPlaces_data()
    {
        QTest::addColumn<std::string>("table");
        QTest::addColumn<int>("length");
        QTest::newRow("baseline") << std::string("baseline") << 680;
        QTest::newRow("v3") << std::string("v3") << 288;
    }
    void longSumsAreCutAtFixedPlaces()
    {
        FETCH_TABLE_AND_LENGTH;
        constexpr std::size_t Side = 60;
        const Floats a = randomFloats(Side * 2 * n, 1);
        const Floats b = randomFloats(2 * n * Side, 2);
        const auto product = [&](std::size_t from, std::size_t count) {
            Floats c(Side * Side);
            kernel.multiply({c.data(), Side}, {a.data() + from, 2 * n}, {b.data() + from * Side, Side}, Side,
                            count, Side);
            return c;
        };
        const Floats whole = product(0, 2 * n);
        const Floats first = product(0, n);
        const Floats second = product(n, n);
        for (std::size_t i = 0; i < whole.size(); ++i)
            QVERIFY(whole[i] == first[i] + second[i]);
    }

private:
    static void addRows()
    {
        QTest::addColumn<std::string>("table");
        QTest::addColumn<int>("length");
        for (const char* table : {"baseline", "v3"}) {
            for (const int length : {1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 63, 65, 100, 129})
                QTest::addRow("%s, %d", table, length) << std::string(table) << length;
        }
    }
};

QTEST_GUILESS_MAIN(TestKernels)
#include "tst_kernels.moc"
