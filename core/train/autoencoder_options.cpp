#include "core/train/autoencoder_options.h"

#include "core/model/presets.h"

#include <algorithm>
#include <iterator>

namespace autorec {

namespace {

NetworkShape shapeOf(const ModelSpec& spec)
{
    NetworkShape shape;
    for (const std::int64_t units : spec.get<std::vector<std::int64_t>>("hidden"))
        shape.hidden.push_back(static_cast<std::size_t>(units));
    shape.hiddenActivation = activationFromText(spec.get<std::string>("activation"));
    shape.outputActivation = activationFromText(spec.get<std::string>("output_activation"));
    shape.tied = spec.get<bool>("tied");
    return shape;
}

/// The choice's place among those of the parameter, which stand in the order of the enumeration.
template <class Enumeration> Enumeration choiceOf(const ModelSpec& spec, const std::string& parameter)
{
    const std::vector<std::string>& choices = findPreset(spec.preset()).parameter(parameter).choices;
    const auto chosen = std::find(choices.begin(), choices.end(), spec.get<std::string>(parameter));
    return static_cast<Enumeration>(std::distance(choices.begin(), chosen));
}

OptimiserOptions optimiserOf(const ModelSpec& spec)
{
    OptimiserOptions options;
    const std::string& name = spec.get<std::string>("optimiser");
    options.kind = name == "sgd"       ? OptimiserOptions::Kind::Sgd
                   : name == "rmsprop" ? OptimiserOptions::Kind::RmsProp
                                       : OptimiserOptions::Kind::Adam;
    options.weightDecay = spec.get<double>("weight_decay");
    options.momentum = spec.get<double>("momentum");
    return options;
}

int wholeNumber(const ModelSpec& spec, const std::string& parameter)
{
    return static_cast<int>(spec.get<std::int64_t>(parameter));
}

} // namespace

AutoencoderOptions::AutoencoderOptions(const ModelSpec& spec)
    : shape(shapeOf(spec))
    , epochs(wholeNumber(spec, "epochs"))
    , patience(wholeNumber(spec, "patience"))
    , validation(spec.get<double>("validation"))
    , batchSize(static_cast<std::size_t>(spec.get<std::int64_t>("batch_size")))
    , usesLbfgs(spec.get<std::string>("optimiser") == "lbfgs")
    , optimiser(optimiserOf(spec))
    , lbfgs{wholeNumber(spec, "lbfgs_iterations"), spec.get<double>("penalty")}
    , learningRate{choiceOf<LearningRateOptions::Schedule>(spec, "schedule"),
                   spec.get<double>("learning_rate"), spec.get<double>("schedule_factor"),
                   wholeNumber(spec, "schedule_epochs")}
    , inputDropout(spec.get<double>("input_dropout"))
    , inputNoise(spec.get<double>("input_noise"))
    , hiddenDropout(spec.get<double>("hidden_dropout"))
    , dropoutPlace(choiceOf<DropoutPlace>(spec, "dropout_place"))
    , refeeds(wholeNumber(spec, "refeed"))
    , normalisation{centringFromText(spec.get<std::string>("centring")), spec.get<bool>("user_normalisation")}
    , biasRegularisation(spec.get<double>("bias_regularisation"))
    , loss{spec.get<double>("loss_from"), spec.get<double>("confidence")}
{
}

} // namespace autorec
