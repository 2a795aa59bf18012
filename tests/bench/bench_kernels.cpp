// SPDX-License-Identifier: GPL-3.0-or-later
// How near every kernel, of both tables, comes to what one core of this machine can do at best, measured in
// the same run: fused multiply-adds where arithmetic is the limit, plain reading or updating of as many bytes
// where memory is.

#include "core/kernels/kernels.h"
#include "tests/bench/peaks.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

using namespace autorec;

namespace {

constexpr std::size_t Width = 512;      ///< Units of the layer next to the ratings.
constexpr std::size_t TableRows = 4499; ///< Movies of the Netflix quarter.
constexpr std::size_t RowsPerCall = 51; ///< Its ratings per user.
constexpr std::size_t BatchSize = 128;
constexpr std::size_t TableSize = TableRows * Width;

using Floats = std::vector<float>;
using Rows = std::vector<std::uint32_t>;

Floats randomFloats(std::size_t count)
{
    std::mt19937 engine(1);
    std::uniform_real_distribution<float> distribution(-1.0F, 1.0F);
    Floats values(count);
    for (float& value : values)
        value = distribution(engine);
    return values;
}

Rows randomRows(std::size_t count)
{
    std::mt19937 engine(2);
    std::uniform_int_distribution<std::uint32_t> distribution(0, TableRows - 1);
    Rows rows(count);
    for (std::uint32_t& row : rows)
        row = distribution(engine);
    return rows;
}

/// Times call(0), call(1), ... and answers calls per second.
template <class Call> double callsPerSecond(benchmark::State& state, const Call& call)
{
    std::size_t calls = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state)
        call(calls++);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    return static_cast<double>(calls) / seconds.count();
}

void reportFlops(benchmark::State& state, double flopsPerSecond)
{
    state.counters["GFLOP/s"] = flopsPerSecond / 1e9;
    state.counters["% of peak"] = 100.0 * flopsPerSecond / bench::floatPeak();
}

void reportBytes(benchmark::State& state, double bytesPerSecond, double peak)
{
    state.counters["GB/s"] = bytesPerSecond / 1e9;
    state.counters["% of peak"] = 100.0 * bytesPerSecond / peak;
}

/// Row gathers read the table's rows; what they add to or multiply with stays in the nearest cache.
void reportGather(benchmark::State& state, double calls)
{
    constexpr double FloatsPerCall = RowsPerCall * Width;
    state.counters["GFLOP/s"] = 2.0 * FloatsPerCall * calls / 1e9;
    reportBytes(state, FloatsPerCall * sizeof(float) * calls, bench::readPeak(TableSize * sizeof(float)));
}

void addScaledRows(benchmark::State& state, const Kernels& kernel)
{
    const Floats table = randomFloats(TableSize);
    const Floats scales = randomFloats(RowsPerCall);
    const Rows rows = randomRows(BatchSize * RowsPerCall);
    Floats out(Width);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::uint32_t* chosen = rows.data() + call % BatchSize * RowsPerCall;
        kernel.addScaledRows(out.data(), Width, {table.data(), Width}, chosen, scales.data(), RowsPerCall);
    });
    reportGather(state, calls);
}

void dotRows(benchmark::State& state, const Kernels& kernel)
{
    const Floats table = randomFloats(TableSize);
    const Floats x = randomFloats(Width);
    const Rows rows = randomRows(BatchSize * RowsPerCall);
    Floats out(RowsPerCall);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::uint32_t* chosen = rows.data() + call % BatchSize * RowsPerCall;
        kernel.dotRows(out.data(), x.data(), Width, table.data(), chosen, RowsPerCall);
    });
    reportGather(state, calls);
}

/// The sizes of c[m × n] = a[m × k] · b[k × n], and room for the three.
struct Product
{
    explicit Product(const benchmark::State& state)
        : m(static_cast<std::size_t>(state.range(0)))
        , k(static_cast<std::size_t>(state.range(1)))
        , n(static_cast<std::size_t>(state.range(2)))
        , a(randomFloats(m * k))
        , b(randomFloats(k * n))
        , c(m * n)
    {
    }

    double flops() const { return 2.0 * static_cast<double>(m * k * n); }

    std::size_t m, k, n;
    Floats a, b, c;
};

void multiply(benchmark::State& state, const Kernels& kernel)
{
    Product p(state);
    const double calls = callsPerSecond(state, [&](std::size_t) {
        kernel.multiply({p.c.data(), p.n}, {p.a.data(), p.k}, {p.b.data(), p.n}, p.m, p.k, p.n);
    });
    reportFlops(state, p.flops() * calls);
}

void multiplyTransposed(benchmark::State& state, const Kernels& kernel)
{
    Product p(state);
    const double calls = callsPerSecond(state, [&](std::size_t) {
        kernel.multiplyTransposed({p.c.data(), p.n}, {p.a.data(), p.k}, {p.b.data(), p.k}, p.m, p.k, p.n);
    });
    reportFlops(state, p.flops() * calls);
}

void transposedMultiply(benchmark::State& state, const Kernels& kernel)
{
    Product p(state);
    const double calls = callsPerSecond(state, [&](std::size_t) {
        kernel.transposedMultiply({p.c.data(), p.n}, {p.a.data(), p.m}, {p.b.data(), p.n}, p.m, p.k, p.n);
    });
    reportFlops(state, p.flops() * calls);
}

using Activation = void (*)(float* values, std::size_t count);

/// Applied to its own results: the values run away, which costs these kernels no time.
void activate(benchmark::State& state, Activation activation)
{
    Floats values = randomFloats(BatchSize * Width);
    const double bytesPerCall = 2.0 * static_cast<double>(values.size() * sizeof(float));
    const double calls =
        callsPerSecond(state, [&](std::size_t) { activation(values.data(), values.size()); });
    reportBytes(state, bytesPerCall * calls, bench::updatePeak(values.size() * sizeof(float)));
}

void sigmoid(benchmark::State& state, const Kernels& kernel)
{
    activate(state, kernel.sigmoid);
}

void hyperbolicTangent(benchmark::State& state, const Kernels& kernel)
{
    activate(state, kernel.tanh);
}

void selu(benchmark::State& state, const Kernels& kernel)
{
    activate(state, kernel.selu);
}

/// Weights of a whole table, of which a call steps over one random row or over all.
struct Weights
{
    explicit Weights(const benchmark::State& state)
        : count(static_cast<std::size_t>(state.range(0)))
        , rows(count < TableSize ? randomRows(TableRows) : Rows(1, 0))
    {
        sizes.learningRate = 1e-3F;
        sizes.weightDecay = 1e-5F;
        sizes.momentum = 0.9F;
        sizes.decay1 = 0.9F;
        sizes.decay2 = 0.999F;
        sizes.epsilon = 1e-8F;
    }

    std::size_t offset(std::size_t call) const { return rows[call % rows.size()] * Width; }

    void report(benchmark::State& state, double calls, std::size_t readFloats,
                std::size_t writtenFloats) const
    {
        const double floatsPerCall = static_cast<double>(count * (readFloats + writtenFloats));
        reportBytes(state, floatsPerCall * sizeof(float) * calls,
                    bench::updatePeak(TableSize * writtenFloats * sizeof(float)));
    }

    std::size_t count;
    Rows rows;
    StepSizes sizes;
    Floats values = randomFloats(TableSize);
    Floats gradient = randomFloats(count);
    Floats velocity = Floats(TableSize);
    Floats square = Floats(TableSize);
};

void sgdStep(benchmark::State& state, const Kernels& kernel)
{
    Weights w(state);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::size_t at = w.offset(call);
        kernel.sgdSteps(&w.values[at], w.gradient.data(), &w.velocity[at], w.count, &w.sizes, 1);
    });
    w.report(state, calls, 3, 2);
}

void adamStep(benchmark::State& state, const Kernels& kernel)
{
    Weights w(state);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::size_t at = w.offset(call);
        kernel.adamSteps(&w.values[at], w.gradient.data(), &w.velocity[at], &w.square[at], w.count, &w.sizes,
                         1);
    });
    w.report(state, calls, 4, 3);
}

/// What rows that a mini-batch does not name take between two uses.
void adamStepsInARow(benchmark::State& state, const Kernels& kernel)
{
    constexpr std::size_t Steps = 8;
    Weights w(state);
    const std::vector<StepSizes> sizes(Steps, w.sizes);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::size_t at = w.offset(call);
        kernel.adamSteps(&w.values[at], nullptr, &w.velocity[at], &w.square[at], w.count, sizes.data(),
                         Steps);
    });
    w.report(state, calls, 3, 3);
    state.counters["ns a step"] = 1e9 / (calls * static_cast<double>(w.count * Steps));
}

void rmspropStep(benchmark::State& state, const Kernels& kernel)
{
    Weights w(state);
    const double calls = callsPerSecond(state, [&](std::size_t call) {
        const std::size_t at = w.offset(call);
        kernel.rmspropSteps(&w.values[at], w.gradient.data(), &w.square[at], w.count, &w.sizes, 1);
    });
    w.report(state, calls, 3, 2);
}

using Measurement = void (*)(benchmark::State&, const Kernels&);

benchmark::internal::Benchmark* add(const std::string& name, Measurement measurement, const Kernels& kernel)
{
    const std::string table = &kernel == &baselineKernels() ? "baseline" : "v3";
    return benchmark::RegisterBenchmark((name + '/' + table).c_str(),
                                        [measurement, &kernel](auto& state) { measurement(state, kernel); })
        ->Unit(benchmark::kMicrosecond);
}

void addProduct(const std::string& name, Measurement measurement, const Kernels& kernel)
{
    add(name, measurement, kernel)->ArgNames({"m", "k", "n"})->Args({128, 512, 256})->Args({128, 256, 64});
}

void addStep(const std::string& name, Measurement measurement, const Kernels& kernel)
{
    add(name, measurement, kernel)->ArgName("weights")->Arg(Width)->Arg(TableSize);
}

void addAll(const Kernels& kernel)
{
    add("addScaledRows", addScaledRows, kernel);
    add("dotRows", dotRows, kernel);
    addProduct("multiply", multiply, kernel);
    addProduct("multiplyTransposed", multiplyTransposed, kernel);
    addProduct("transposedMultiply", transposedMultiply, kernel);
    add("sigmoid", sigmoid, kernel);
    add("tanh", hyperbolicTangent, kernel);
    add("selu", selu, kernel);
    addStep("sgdStep", sgdStep, kernel);
    addStep("adamStep", adamStep, kernel);
    addStep("adamStepsInARow", adamStepsInARow, kernel);
    addStep("rmspropStep", rmspropStep, kernel);
}

std::string inBillions(double perSecond, const char* unit)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.1f %s", perSecond / 1e9, unit);
    return text;
}

void tellPeaks()
{
    constexpr std::size_t TableBytes = TableSize * sizeof(float);
    benchmark::AddCustomContext("Peak of multiply-adds", inBillions(bench::floatPeak(), "GFLOP/s"));
    benchmark::AddCustomContext("Peak of reading one table", inBillions(bench::readPeak(TableBytes), "GB/s"));
    benchmark::AddCustomContext("Peak of updating three",
                                inBillions(bench::updatePeak(3 * TableBytes), "GB/s"));
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    addAll(baselineKernels());
    if (v3Kernels())
        addAll(*v3Kernels());
    tellPeaks();
    benchmark::RunSpecifiedBenchmarks();
}
