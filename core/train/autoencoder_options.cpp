// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/autoencoder_options.h"

#include "core/presets/presets.h"

#include <algorithm>
#include <iterator>

namespace autorec {

namespace {

/// The value of a parameter that the preset may not have.
template <class Type> Type valueOr(const ModelSpec& spec, const std::string& parameter, Type otherwise)
{
    return spec.has(parameter) ? spec.get<Type>(parameter) : otherwise;
}

std::vector<std::size_t> unitsOf(const ModelSpec& spec, const std::string& parameter)
{
    std::vector<std::size_t> units;
    for (const std::int64_t count : spec.get<std::vector<std::int64_t>>(parameter))
        units.push_back(static_cast<std::size_t>(count));
    return units;
}

/// The enumerator at the place of the chosen word: a parameter lists its choices in the order of the
/// enumeration. The first if the preset has no such parameter.
template <class Enumeration> Enumeration chosen(const ModelSpec& spec, const std::string& parameter)
{
    if (!spec.has(parameter))
        return Enumeration{};
    const std::vector<std::string>& choices = findPreset(spec.preset()).parameter(parameter).choices;
    const auto choice = std::find(choices.begin(), choices.end(), spec.get<std::string>(parameter));
    return static_cast<Enumeration>(std::distance(choices.begin(), choice));
}

NetworkShape shapeOf(const ModelSpec& spec)
{
    NetworkShape shape;
    shape.hidden = unitsOf(spec, "hidden");
    shape.hiddenActivation = chosen<Activation>(spec, "activation");
    shape.outputActivation = chosen<Activation>(spec, "output_activation");
    shape.tied = valueOr(spec, "tied", false);
    if (familyOf(spec) == ModelFamily::MultinomialAutoencoder)
        shape.loss = OutputLoss::Multinomial;
    if (spec.has("latent")) {
        // The encoder's layers, the Gaussian units between, and the encoder's mirror image.
        const std::vector<std::size_t> encoder = shape.hidden;
        shape.gaussian = encoder.size();
        shape.hidden.push_back(static_cast<std::size_t>(spec.get<std::int64_t>("latent")));
        shape.hidden.insert(shape.hidden.end(), encoder.rbegin(), encoder.rend());
    }
    return shape;
}

OptimiserOptions optimiserOf(const ModelSpec& spec)
{
    OptimiserOptions options;
    const auto& name = spec.get<std::string>("optimiser");
    options.kind = name == "sgd"       ? OptimiserOptions::Kind::Sgd
                   : name == "rmsprop" ? OptimiserOptions::Kind::RmsProp
                                       : OptimiserOptions::Kind::Adam;
    options.weightDecay = valueOr(spec, "weight_decay", 0.0);
    options.momentum = valueOr(spec, "momentum", 0.0);
    return options;
}

int wholeNumber(const ModelSpec& spec, const std::string& parameter, std::int64_t otherwise = 0)
{
    return static_cast<int>(valueOr(spec, parameter, otherwise));
}

std::optional<KernelOptions> kernelOf(const ModelSpec& spec)
{
    if (!spec.has("kernel_penalty"))
        return std::nullopt;
    return KernelOptions{static_cast<std::size_t>(wholeNumber(spec, "kernel_dimensions")),
                         spec.get<double>("penalty"), spec.get<double>("kernel_penalty")};
}

} // namespace

AutoencoderOptions::AutoencoderOptions(const ModelSpec& spec)
    : shape(shapeOf(spec))
    , epochs(wholeNumber(spec, "epochs"))
    , patience(wholeNumber(spec, "patience"))
    , validation(spec.get<double>("validation"))
    , batchSize(static_cast<std::size_t>(wholeNumber(spec, "batch_size", 1)))
    , usesLbfgs(spec.get<std::string>("optimiser") == "lbfgs")
    , optimiser(optimiserOf(spec))
    , lbfgs{wholeNumber(spec, "lbfgs_iterations"), valueOr(spec, "penalty", 0.0)}
    , kernel(kernelOf(spec))
    , learningRate{chosen<LearningRateOptions::Schedule>(spec, "schedule"),
                   valueOr(spec, "learning_rate", 0.0), valueOr(spec, "schedule_factor", 1.0),
                   wholeNumber(spec, "schedule_epochs", 1)}
    , inputDropout(valueOr(spec, "input_dropout", 0.0))
    , inputNoise(valueOr(spec, "input_noise", 0.0))
    , anyLength(valueOr(spec, "any_length", 0.0))
    , hiddenDropout(valueOr(spec, "hidden_dropout", 0.0))
    , dropoutPlace(chosen<DropoutPlace>(spec, "dropout_place"))
    , klWeight(valueOr(spec, "beta", 0.0))
    , annealingSteps(static_cast<std::uint64_t>(wholeNumber(spec, "annealing_steps")))
    , refeeds(wholeNumber(spec, "refeed"))
    , normalisation{chosen<Centring>(spec, "centring"), valueOr(spec, "user_normalisation", false),
                    valueOr(spec, "reads_stars", false)}
    , biasRegularisation(valueOr(spec, "bias_regularisation", 0.0))
    , loss{valueOr(spec, "loss_from", 0.0), valueOr(spec, "confidence", 0.0)}
    , shrinks(valueOr(spec, "shrink", false))
    , choosesSetting(valueOr(spec, "choose_setting", false))
    , refit(valueOr(spec, "refit", false))
{
}

} // namespace autorec
