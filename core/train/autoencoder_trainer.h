// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/train/autoencoder_options.h"
#include "core/train/epoch_loop.h"
#include "core/train/learning_rate.h"
#include "core/train/network_validation.h"
#include "core/train/solver.h"
#include "core/train/train.h"
#include "core/train/training_rows.h"

#include <memory>

namespace autorec {

/// Trains one autoencoder and keeps the weights of the best epoch. Without a validation this is the last
/// epoch, and no snapshot can be taken. Keeps references to all that it is given.
class AutoencoderTrainer : private Learner
{
public:
    AutoencoderTrainer(const AutoencoderOptions& options, const TrainingRows& rows,
                       const NetworkValidation* validation, const TrainingContext& context);

    /// Continues where the checkpoint stopped. Throws Error(DamagedFile) for one of another network.
    void resume(const Checkpoint& checkpoint);
    /// Blocks. `spec` and `origin` are written to the checkpoints. Throws Error as EpochLoop::run, and
    /// FileUnwritable.
    TrainingReport run(const ModelSpec& spec, const ModelOrigin& origin);

    const Network& best() const { return m_best; }

private:
    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;
    bool isFinite() const override;
    std::optional<double> validate(EpochReport& report) override;
    void keepBest() override { m_best = m_network; }
    Checkpoint checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const;

    const AutoencoderOptions& m_options;
    const NetworkValidation* m_validation;
    const TrainingContext& m_context;
    Network m_network;
    Network m_best;
    std::unique_ptr<Solver> m_solver;
    LearningRate m_learningRate;
    NetworkWorkspace m_workspace;
    EpochLoop m_loop;
    double m_secondsBefore = 0;
    Stopwatch m_stopwatch;
};

} // namespace autorec
