// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/train/autoencoder_options.h"
#include "core/train/optimiser.h"
#include "core/train/solver.h"
#include "core/train/training_rows.h"

#include <span>

namespace autorec {

/// Stochastic gradient descent in one of its kinds: the rows in a new random order each epoch, a step for
/// each mini-batch. With re-feeding (Kuchaiev and Ginsburg, 2017) more steps follow each, in which the
/// network's full output is input and target.
class MiniBatchSolver : public Solver
{
public:
    /// Keeps references to all but the seed.
    MiniBatchSolver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network,
                    std::uint64_t seed);

    std::optional<SolvedEpoch> runEpoch(int epoch, double learningRate, const std::stop_token& stop) override;
    SolverState state() const override;
    void restore(const SolverState& state) override;

private:
    BatchLoss step(std::span<const std::uint32_t> rows, std::uint64_t epoch, std::uint64_t firstRow);
    void refeed(MiniBatch outputs, const TrainingNoise& noise);
    double klWeight() const;

    const AutoencoderOptions& m_options;
    const TrainingRows& m_rows;
    Network& m_network;
    std::uint64_t m_seed;
    Optimiser m_optimiser;
    NetworkWorkspace m_workspace;
    MiniBatch m_batch;
};

} // namespace autorec
