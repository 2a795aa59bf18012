#pragma once

#include "core/model/bias_model.h"
#include "core/model/model_spec.h"
#include "core/network/network.h"
#include "core/train/optimiser.h"

namespace autorec {

/// An autoencoder preset's parameters, by their types.
struct AutoencoderOptions
{
    explicit AutoencoderOptions(const ModelSpec& spec);

    NetworkShape shape; ///< without its width, which the data decide
    int epochs;
    int patience;
    std::size_t batchSize;
    OptimiserOptions optimiser;
    double inputDropout;
    double hiddenDropout;
    Centring centring;
    double biasRegularisation;
};

} // namespace autorec
