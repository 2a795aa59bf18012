// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/autoencoder_options.h"
#include "core/train/solver.h"
#include "core/train/weight_map.h"

#include <algorithm>
#include <lbfgs.h>
#include <memory>
#include <new>
#include <numeric>

namespace autorec {

namespace {

struct FreeVector
{
    void operator()(lbfgsfloatval_t* vector) const { lbfgs_free(vector); }
};

std::unique_ptr<WeightMap> newWeightMap(const AutoencoderOptions& options, Network& network,
                                        std::uint64_t seed)
{
    if (options.kernel)
        return std::make_unique<KernelWeights>(network, *options.kernel, seed);
    return std::make_unique<PlainWeights>(network, options.lbfgs.penalty);
}

/// Full-batch L-BFGS (Liu and Nocedal, 1989; libLBFGS, with Moré and Thuente's line search, which finds
/// points that satisfy the strong Wolfe conditions) of ½ Σ error² and the penalty of the weights. An epoch is
/// a run of some iterations with a memory of its own, so that between epochs the weights are all there is to
/// remember. Corruption and dropout are drawn once for each epoch: within it the cost is one function.
class LbfgsSolver : public Solver
{
public:
    LbfgsSolver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network,
                std::uint64_t seed)
        : Solver(options, rows, network, seed)
        , m_weights(newWeightMap(options, network, seed))
        , m_gradient(network)
    {
    }

    std::optional<SolvedEpoch> runEpoch(int epoch, double, const std::stop_token& stop) override
    {
        if (stop.stop_requested())
            return {};
        const std::size_t count = m_weights->size();
        const std::unique_ptr<lbfgsfloatval_t, FreeVector> numbers(lbfgs_malloc(static_cast<int>(count)));
        if (!numbers)
            throw std::bad_alloc();
        m_weights->read(numbers.get());

        lbfgs_parameter_t parameters;
        lbfgs_parameter_init(&parameters);
        parameters.m = LbfgsOptions::Memory;
        parameters.max_iterations = m_options.lbfgs.iterations;
        Run run{*this, static_cast<std::uint64_t>(epoch), stop, {}, {}};
        // The solver ends after its iterations, at a minimum, or when rounding errors prevent further
        // progress; in each case it returns the best point found.
        lbfgs(static_cast<int>(count), numbers.get(), nullptr, &Run::evaluate, &Run::progress, &run,
              &parameters);
        if (stop.stop_requested())
            return {};
        m_weights->write(numbers.get());
        return SolvedEpoch{run.accepted.observed > 0 ? run.accepted : m_lastLoss, run.gradientNorm};
    }

    SolverState state() const override { return m_weights->state(); }
    void restore(const SolverState& state) override { m_weights->restore(state); }

private:
    /// The data that libLBFGS passes to its callbacks.
    struct Run
    {
        LbfgsSolver& solver;
        std::uint64_t epoch;
        const std::stop_token& stop;
        BatchLoss accepted;
        std::optional<double> gradientNorm;

        static lbfgsfloatval_t evaluate(void* instance, const lbfgsfloatval_t* numbers,
                                        lbfgsfloatval_t* gradient, int, lbfgsfloatval_t)
        {
            const auto& run = *static_cast<Run*>(instance);
            return run.solver.costAndGradient(numbers, gradient, run.epoch);
        }

        static int progress(void* instance, const lbfgsfloatval_t*, const lbfgsfloatval_t*, lbfgsfloatval_t,
                            lbfgsfloatval_t, lbfgsfloatval_t gradientNorm, lbfgsfloatval_t, int, int, int)
        {
            auto& run = *static_cast<Run*>(instance);
            run.accepted = run.solver.m_lastLoss;
            run.gradientNorm = gradientNorm;
            return run.stop.stop_requested() ? 1 : 0;
        }
    };

    double costAndGradient(const double* numbers, double* gradient, std::uint64_t epoch)
    {
        m_weights->write(numbers);
        m_gradient.setZero();
        m_lastLoss = passAllRows(epoch);
        return 0.5 * m_lastLoss.sum + m_weights->pullBack(m_gradient, gradient);
    }

    BatchLoss passAllRows(std::uint64_t epoch)
    {
        BatchLoss total;
        std::vector<std::uint32_t> rows;
        for (std::size_t first = 0; first < m_rows.rowCount(); first += RowsPerPass) {
            rows.resize(std::min(RowsPerPass, m_rows.rowCount() - first));
            std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
            m_rows.fill(m_batch, rows, {m_options.inputDropout, m_options.inputNoise, m_seed, epoch, first});
            m_batch.normaliser = 2.0;
            total += m_network.passGradient(
                m_batch, m_workspace, m_gradient,
                {m_options.hiddenDropout, m_options.dropoutPlace, 0.0, m_seed, epoch, first});
        }
        return total;
    }

    std::unique_ptr<WeightMap> m_weights;
    GradientSum m_gradient;
    BatchLoss m_lastLoss;
};

} // namespace

std::unique_ptr<Solver> newLbfgsSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                       Network& network, std::uint64_t seed)
{
    return std::make_unique<LbfgsSolver>(options, rows, network, seed);
}

} // namespace autorec
