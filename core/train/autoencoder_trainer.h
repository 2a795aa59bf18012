#pragma once

#include "core/train/autoencoder_options.h"
#include "core/train/train.h"
#include "core/train/training_rows.h"

#include <functional>

namespace autorec {

/// Trains one autoencoder by mini-batches, epoch by epoch, until it has all its epochs, stops improving on
/// the ratings set aside, diverges or is asked to stop; the weights of the best epoch are what remains.
class AutoencoderTrainer
{
public:
    /// Makes a recommender of the network as it stands, for the ranking metric of each epoch.
    using MakeRecommender = std::function<std::shared_ptr<const Recommender>(const Network&)>;

    AutoencoderTrainer(const AutoencoderOptions& options, const TrainingRows& rows, const RatingMatrix& kept,
                       const RatingMatrix& setAside, const TrainingContext& context,
                       MakeRecommender makeRecommender);

    /// Blocks. Throws Error: Diverged when not even the first epoch was finite, Cancelled when
    /// it was stopped before its end.
    TrainingReport run();

    const Network& best() const { return m_best; }

private:
    bool trainEpoch(EpochReport& report);
    void validate(EpochReport& report);
    double validationRmse();
    std::optional<double> rankingMetric() const;
    bool noBetterForTooLong(const TrainingReport& report) const;

    const AutoencoderOptions& m_options;
    const TrainingRows& m_rows;
    const RatingMatrix& m_kept;
    const RatingMatrix& m_setAside;
    const TrainingContext& m_context;
    MakeRecommender m_makeRecommender;
    Network m_network;
    Network m_best;
    Optimiser m_optimiser;
    NetworkWorkspace m_workspace;
    Gradient m_gradient;
    MiniBatch m_batch;
    double m_bestRmse;
};

} // namespace autorec
