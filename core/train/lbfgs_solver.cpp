#include "core/train/lbfgs_solver.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <memory>
#include <new>
#include <numeric>

#include <lbfgs.h>

namespace autorec {

namespace {

constexpr std::size_t RowsPerPass = 1024;
constexpr std::size_t NumbersPerChunk = 1 << 16;

struct FreeVector
{
    void operator()(lbfgsfloatval_t* vector) const { lbfgs_free(vector); }
};

template <class From, class To> void copyNumbers(const From* from, std::size_t count, To* to)
{
    parallelChunks(count, NumbersPerChunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            to[i] = static_cast<To>(from[i]);
    });
}

} // namespace

/// What libLBFGS hands back to its callbacks.
struct LbfgsSolver::Run
{
    LbfgsSolver& solver;
    std::uint64_t epoch;
    const std::stop_token& stop;
    BatchLoss accepted;

    static lbfgsfloatval_t evaluate(void* instance, const lbfgsfloatval_t* weights, lbfgsfloatval_t* gradient,
                                    int, lbfgsfloatval_t)
    {
        const auto& run = *static_cast<Run*>(instance);
        return run.solver.costAndGradient(weights, gradient, run.epoch);
    }

    static int progress(void* instance, const lbfgsfloatval_t*, const lbfgsfloatval_t*, lbfgsfloatval_t,
                        lbfgsfloatval_t, lbfgsfloatval_t, lbfgsfloatval_t, int, int, int)
    {
        auto& run = *static_cast<Run*>(instance);
        run.accepted = run.solver.m_lastLoss;
        return run.stop.stop_requested() ? 1 : 0;
    }
};

LbfgsSolver::LbfgsSolver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network,
                         std::uint64_t seed)
    : m_options(options)
    , m_rows(rows)
    , m_network(network)
    , m_seed(seed)
    , m_gradient(network)
{
}

std::optional<BatchLoss> LbfgsSolver::runEpoch(int epoch, double, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return {};
    const std::size_t count = m_network.shape().parameterCount();
    const std::unique_ptr<lbfgsfloatval_t, FreeVector> weights(lbfgs_malloc(static_cast<int>(count)));
    if (!weights)
        throw std::bad_alloc();
    double* next = weights.get();
    for (const Layer& layer : m_network.layers()) {
        for (const Matrix* matrix : {&layer.weight, &layer.bias}) {
            copyNumbers(matrix->data(), matrix->size(), next);
            next += matrix->size();
        }
    }

    lbfgs_parameter_t parameters;
    lbfgs_parameter_init(&parameters);
    parameters.m = Memory;
    parameters.max_iterations = m_options.lbfgs.iterations;
    Run run{*this, static_cast<std::uint64_t>(epoch), stop, {}};
    // It ends after its iterations, at a minimum, or where rounding hides the way further down; each of these
    // is the best point that it found.
    lbfgs(static_cast<int>(count), weights.get(), nullptr, &Run::evaluate, &Run::progress, &run, &parameters);
    if (stop.stop_requested())
        return {};
    takeWeights(weights.get());
    return run.accepted.observed > 0 ? run.accepted : m_lastLoss;
}

double LbfgsSolver::costAndGradient(const double* weights, double* gradient, std::uint64_t epoch)
{
    takeWeights(weights);
    m_gradient.setZero();
    m_lastLoss = passAllRows(epoch);
    double* next = gradient;
    for (std::size_t l = 0; l < m_network.layers().size(); ++l) {
        for (const Matrix* matrix : {&m_gradient.weights(l), &m_gradient.biases(l)}) {
            copyNumbers(matrix->data(), matrix->size(), next);
            next += matrix->size();
        }
    }
    return 0.5 * m_lastLoss.squaredError + addPenalty(weights, gradient);
}

BatchLoss LbfgsSolver::passAllRows(std::uint64_t epoch)
{
    BatchLoss total;
    std::vector<std::uint32_t> rows;
    for (std::size_t first = 0; first < m_rows.rowCount(); first += RowsPerPass) {
        rows.resize(std::min(RowsPerPass, m_rows.rowCount() - first));
        std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
        m_rows.fill(m_batch, rows, {m_options.inputDropout, m_options.inputNoise, m_seed, epoch, first});
        m_batch.normaliser = 2.0;
        total +=
            m_network.passGradient(m_batch, m_workspace, m_gradient,
                                   {m_options.hiddenDropout, m_options.dropoutPlace, m_seed, epoch, first});
    }
    return total;
}

void LbfgsSolver::takeWeights(const double* weights)
{
    const double* next = weights;
    for (Layer& layer : m_network.layers()) {
        for (Matrix* matrix : {&layer.weight, &layer.bias}) {
            copyNumbers(next, matrix->size(), matrix->data());
            next += matrix->size();
        }
    }
}

/// Adds λ · weight to the gradient of the weights, not of the biases; returns ½ λ Σ weight².
double LbfgsSolver::addPenalty(const double* weights, double* gradient) const
{
    const double penalty = m_options.lbfgs.penalty;
    double squares = 0.0;
    std::size_t place = 0;
    for (const Layer& layer : m_network.layers()) {
        for (std::size_t i = 0; i < layer.weight.size(); ++i, ++place) {
            squares += weights[place] * weights[place];
            gradient[place] += penalty * weights[place];
        }
        place += layer.bias.size();
    }
    return 0.5 * penalty * squares;
}

} // namespace autorec
