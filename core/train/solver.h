// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tensors.h"
#include "core/network/network.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace autorec {

class TrainingRows;
struct AutoencoderOptions;

/// The state that a solver carries from one epoch to the next besides the weights.
struct SolverState
{
    std::uint64_t steps = 0;
    Tensors tensors;
};

/// The result of an epoch.
struct SolvedEpoch
{
    BatchLoss loss;
    std::optional<double> gradientNorm; ///< as EpochReport says; none where no step was taken
};

/// Minimises the loss of a network's training rows, one epoch at a time.
class Solver
{
public:
    virtual ~Solver() = default;

    /// Trains for one epoch, counted from 1. Returns nothing if it was stopped before the epoch's end; the
    /// weights are then in an intermediate state. Blocks.
    virtual std::optional<SolvedEpoch> runEpoch(int epoch, double learningRate,
                                                const std::stop_token& stop) = 0;

    virtual SolverState state() const = 0;
    /// Throws Error(DamagedFile) for the state of another solver or network.
    virtual void restore(const SolverState& state) = 0;

protected:
    Solver(const AutoencoderOptions& options, const TrainingRows& rows, Network& network, std::uint64_t seed)
        : m_options(options)
        , m_rows(rows)
        , m_network(network)
        , m_seed(seed)
    {
    }

    const AutoencoderOptions& m_options;
    const TrainingRows& m_rows;
    Network& m_network;
    std::uint64_t m_seed;
    NetworkWorkspace m_workspace;
    MiniBatch m_batch;
};

// The solvers keep references to all but the seed.
std::unique_ptr<Solver> newLbfgsSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                       Network& network, std::uint64_t seed);
std::unique_ptr<Solver> newMiniBatchSolver(const AutoencoderOptions& options, const TrainingRows& rows,
                                           Network& network, std::uint64_t seed);

} // namespace autorec
