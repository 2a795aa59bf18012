// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stopwatch.h"
#include "core/network/rec_vae_pass.h"
#include "core/presets/model_spec.h"
#include "core/train/adam.h"
#include "core/train/checkpoint.h"
#include "core/train/epoch_loop.h"
#include "core/train/train.h"
#include "core/train/training_rows.h"

#include <functional>
#include <memory>

namespace autorec {

/// The parameters of the preset `recvae` as typed fields.
struct RecVaeOptions
{
    explicit RecVaeOptions(const ModelSpec& spec);

    RecVaeShape shape; ///< without its width, which the data decide
    int epochs;
    int patience;
    double validation;         ///< share of the ratings that is set aside
    std::size_t encoderEpochs; ///< passes over the rows that train the encoder, for one of the decoder
    std::size_t batchSize;
    double learningRate;
    double inputDropout;
    double anyLength; ///< see Corruption
    double klWeight;  ///< γ of RecVaeNoise
    bool refit;       ///< after the epoch is chosen, train on all ratings for as many epochs
};

/// The figures by which an epoch is judged: NDCG@10 on the ratings set aside. Keeps references.
struct RecVaeValidation
{
    const RatingMatrix& kept;
    const RatingMatrix& setAside;
    std::function<std::shared_ptr<const Recommender>(const RecVae&)> recommenderOf;
};

/// Trains a RecVAE and keeps the weights of the best epoch; without a validation that is the last. An epoch
/// makes the encoder that there is the prior's, trains the encoder in some passes over the rows, with input
/// dropout, and then the decoder in one pass without. Both are moved by Adam. Keeps references to all that it
/// is given.
class RecVaeTrainer : private Learner
{
public:
    RecVaeTrainer(const RecVaeOptions& options, const TrainingRows& rows, const RecVaeValidation* validation,
                  const TrainingContext& context);

    /// Continues where the checkpoint stopped. Throws Error(DamagedFile) for one of another network.
    void resume(const Checkpoint& checkpoint);
    /// Blocks. `spec` and `origin` are written to the checkpoints. Throws Error as EpochLoop::run, and
    /// FileUnwritable.
    TrainingReport run(const ModelSpec& spec, const ModelOrigin& origin);

    const RecVae& best() const { return m_best; }

private:
    /// A pass over all rows in random order.
    struct RowsPass
    {
        BatchLoss loss;
        double gradientSquares = 0; ///< Σ over the steps of ‖gradient‖²
        std::size_t steps = 0;
    };

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;
    bool isFinite() const override;
    std::optional<double> validate(EpochReport& report) override;
    void keepBest() override { m_best = m_network; }

    using Step = void (RecVaeTrainer::*)(RowsPass& pass, std::span<const std::uint32_t> rows,
                                         const RecVaeNoise& noise);

    bool passRows(RowsPass& pass, std::uint64_t number, const std::stop_token& stop, Step step);
    void stepEncoder(RowsPass& pass, std::span<const std::uint32_t> rows, const RecVaeNoise& noise);
    void stepDecoder(RowsPass& pass, std::span<const std::uint32_t> rows, const RecVaeNoise& noise);
    Checkpoint checkpoint(const ModelSpec& spec, const ModelOrigin& origin) const;

    const RecVaeOptions& m_options;
    const TrainingRows& m_rows;
    const RecVaeValidation* m_validation;
    const TrainingContext& m_context;
    RecVae m_network;
    RecVae m_best;
    NormedLayers m_earlier; ///< encoder of the prior
    NormedLayers m_encoderGradient;
    NormedLayers m_decoderGradient;
    Adam m_encoderAdam;
    Adam m_decoderAdam;
    RecVaePass m_pass;
    MiniBatch m_batch;
    SparseRows m_whole;
    std::uint64_t m_decoderSteps = 0;
    EpochLoop m_loop;
    double m_secondsBefore = 0;
    Stopwatch m_stopwatch;
};

} // namespace autorec
