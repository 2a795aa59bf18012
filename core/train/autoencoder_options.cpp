#include "core/train/autoencoder_options.h"

namespace autorec {

namespace {

NetworkShape shapeOf(const ModelSpec& spec)
{
    NetworkShape shape;
    for (const std::int64_t units : spec.get<std::vector<std::int64_t>>("hidden"))
        shape.hidden.push_back(static_cast<std::size_t>(units));
    shape.hiddenActivation = activationFromText(spec.get<std::string>("activation"));
    shape.outputActivation = activationFromText(spec.get<std::string>("output_activation"));
    return shape;
}

OptimiserOptions optimiserOf(const ModelSpec& spec)
{
    OptimiserOptions options;
    options.kind = OptimiserOptions::kindFromText(spec.get<std::string>("optimiser"));
    options.learningRate = spec.get<double>("learning_rate");
    options.weightDecay = spec.get<double>("weight_decay");
    options.momentum = spec.get<double>("momentum");
    return options;
}

} // namespace

AutoencoderOptions::AutoencoderOptions(const ModelSpec& spec)
    : shape(shapeOf(spec))
    , epochs(static_cast<int>(spec.get<std::int64_t>("epochs")))
    , patience(static_cast<int>(spec.get<std::int64_t>("patience")))
    , batchSize(static_cast<std::size_t>(spec.get<std::int64_t>("batch_size")))
    , optimiser(optimiserOf(spec))
    , inputDropout(spec.get<double>("input_dropout"))
    , hiddenDropout(spec.get<double>("hidden_dropout"))
    , centring(centringFromText(spec.get<std::string>("centring")))
    , biasRegularisation(spec.get<double>("bias_regularisation"))
{
}

} // namespace autorec
