// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/network/network.h"
#include "core/presets/model_spec.h"
#include "core/train/learning_rate.h"
#include "core/train/optimiser.h"
#include "core/train/training_rows.h"
#include "core/train/weight_map.h"

#include <optional>

namespace autorec {

/// Full-batch L-BFGS; an epoch is a run of so many iterations.
struct LbfgsOptions
{
    static constexpr int Memory = 5; ///< pairs of vectors
    /// Bytes of double-precision vectors.
    static constexpr std::size_t BytesPerWeight = (2 * Memory + 6) * sizeof(double);

    int iterations = 20;
    double penalty = 0; ///< λ of ½ Σ error² + ½ λ Σ weight², biases free
};

/// The parameters of an autoencoder preset as typed fields. A feature is off if the preset has no parameter
/// for it.
struct AutoencoderOptions
{
    explicit AutoencoderOptions(const ModelSpec& spec);

    NetworkShape shape; ///< without its width, which the data decide
    int epochs;
    int patience;
    double validation; ///< share of the ratings that is set aside
    std::size_t batchSize;
    bool usesLbfgs;
    OptimiserOptions optimiser; ///< of mini-batches
    LbfgsOptions lbfgs;
    std::optional<KernelOptions> kernel;
    LearningRateOptions learningRate;
    double inputDropout;
    double inputNoise;
    double anyLength; ///< see Corruption
    double hiddenDropout;
    DropoutPlace dropoutPlace;
    double klWeight;              ///< final β of a Gaussian layer
    std::uint64_t annealingSteps; ///< number of steps over which β rises from 0
    int refeeds;                  ///< dense steps on its own output after each mini-batch
    Normalisation normalisation;
    double biasRegularisation;
    LossTerms loss;
    bool shrinks;        ///< the answers are shrunk towards the biases; see NetworkValidation::shrinkage
    bool choosesSetting; ///< what the network reads and its penalty are chosen on the validation part
    bool refit;          ///< after the epoch is chosen, train on all ratings for as many epochs
};

} // namespace autorec
