// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/autoencoder_options.h"
#include "core/train/solver.h"
#include "core/train/training_rows.h"
#include "core/train/weight_map.h"

#include <memory>

namespace autorec {

/// Full-batch L-BFGS (Liu and Nocedal, 1989; libLBFGS, with Moré and Thuente's line search, which finds
/// points that satisfy the strong Wolfe conditions) of ½ Σ error² and the penalty of the weights. An epoch is
/// a run of some iterations with a memory of its own, so that between epochs the weights are all there is to
/// remember. Corruption and dropout are drawn once for each epoch: within it the cost is one function.
class LbfgsSolver : public Solver
{
public:
    /// Pairs of vectors that it remembers.
    static constexpr int Memory = 5;

    /// Keeps references to all but the seed.
    LbfgsSolver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network,
                std::uint64_t seed);

    std::optional<SolvedEpoch> runEpoch(int epoch, double learningRate, const std::stop_token& stop) override;
    SolverState state() const override { return m_weights->state(); }
    void restore(const SolverState& state) override { m_weights->restore(state); }

    /// Bytes of double-precision vectors for each weight.
    static constexpr std::size_t BytesPerWeight = (2 * Memory + 6) * sizeof(double);

private:
    struct Run;

    double costAndGradient(const double* numbers, double* gradient, std::uint64_t epoch);
    BatchLoss passAllRows(std::uint64_t epoch);

    const AutoencoderOptions& m_options;
    const TrainingRows& m_rows;
    Network& m_network;
    std::uint64_t m_seed;
    std::unique_ptr<WeightMap> m_weights;
    GradientSum m_gradient;
    NetworkWorkspace m_workspace;
    MiniBatch m_batch;
    BatchLoss m_lastLoss;
};

} // namespace autorec
