#pragma once

#include "core/base/stopwatch.h"
#include "core/train/autoencoder_options.h"
#include "core/train/learning_rate.h"
#include "core/train/solver.h"
#include "core/train/train.h"
#include "core/train/training_rows.h"

#include <functional>
#include <memory>

namespace autorec {

/// The ratings that an autoencoder learns from, and those set aside to choose the epoch.
struct TrainingParts
{
    const RatingMatrix& kept;
    const RatingMatrix& setAside;
    const TrainingRows& rows; ///< both, as the network sees them
};

/// Trains one autoencoder, epoch by epoch, until it has all its epochs, stops improving on the ratings set
/// aside, diverges or is asked to stop; the weights of the best epoch are what remains.
class AutoencoderTrainer
{
public:
    /// Makes a recommender of the network as it stands, for the ranking metric of each epoch.
    using MakeRecommender = std::function<std::shared_ptr<const Recommender>(const Network&)>;

    AutoencoderTrainer(const AutoencoderOptions& options, const TrainingParts& parts,
                       const TrainingContext& context, MakeRecommender makeRecommender);

    /// Goes on where the checkpoint stopped. Throws std::out_of_range for one of another network.
    void resume(const Checkpoint& checkpoint);
    /// Blocks. `start` names what is trained, for the checkpoints. Throws Error: Diverged when not even the
    /// first epoch was finite, Cancelled when it was stopped before its end, FileUnwritable.
    TrainingReport run(const ModelSpec& spec, const ModelOrigin& origin);

    const Network& best() const { return m_best; }

private:
    bool trainEpoch(EpochReport& report);
    bool validate(EpochReport& report);
    double validationRmse();
    std::optional<double> rankingMetric() const;
    bool noBetterForTooLong() const;
    StopReason runEpochs(const std::function<void()>& afterEpoch);
    Checkpoint checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const;

    const AutoencoderOptions& m_options;
    TrainingParts m_parts;
    const TrainingContext& m_context;
    MakeRecommender m_makeRecommender;
    Network m_network;
    Network m_best;
    std::unique_ptr<Solver> m_solver;
    LearningRate m_learningRate;
    NetworkWorkspace m_workspace;
    TrainingReport m_report;
    double m_bestRmse;
    Stopwatch m_stopwatch;
};

} // namespace autorec
