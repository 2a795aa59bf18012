#include "core/model/presets.h"

#include "core/base/error.h"

#include <algorithm>

namespace autorec {

namespace {

using List = std::vector<std::int64_t>;

/// The defaults in which autoencoder presets differ.
struct AutoencoderDefaults
{
    List hidden;
    std::string activation;
    std::int64_t epochs;
    std::int64_t batchSize;
    double learningRate;
    double weightDecay;
    double inputDropout;
    double hiddenDropout;
    std::string centring;
};

ParameterDescription number(std::string name, std::string title, double value, double min, double max,
                            std::string help)
{
    return {std::move(name), std::move(title), value, min, max, {}, std::move(help)};
}

ParameterDescription wholeNumber(std::string name, std::string title, std::int64_t value, double min,
                                 double max, std::string help)
{
    return {std::move(name), std::move(title), value, min, max, {}, std::move(help)};
}

ParameterDescription choice(std::string name, std::string title, std::string value,
                            std::vector<std::string> choices, std::string help)
{
    return {std::move(name), std::move(title), std::move(value), 0, 0, std::move(choices), std::move(help)};
}

std::vector<ParameterDescription> autoencoderParameters(const AutoencoderDefaults& defaults)
{
    return {
        ParameterDescription{"hidden",
                             "Hidden layers",
                             defaults.hidden,
                             1,
                             65536,
                             {},
                             "Units of each hidden layer, from the input side to the output side"},
        choice("activation", "Activation", defaults.activation,
               {"identity", "sigmoid", "tanh", "relu", "selu"}, "What the hidden units do with their sums"),
        choice("output_activation", "Output activation", "identity",
               {"identity", "sigmoid", "tanh", "relu", "selu"}, "What the output units do with their sums"),
        wholeNumber("epochs", "Epochs", defaults.epochs, 1, 100000, "Most passes over the training ratings"),
        wholeNumber("patience", "Patience", 20, 0, 100000,
                    "Stop after this many epochs without a better validation RMSE; 0 never stops early"),
        wholeNumber("batch_size", "Batch size", defaults.batchSize, 1, 1 << 20, "Rows in a mini-batch"),
        choice("optimiser", "Optimiser", "adam", {"adam", "sgd", "rmsprop"},
               "How weights move against the gradient"),
        number("learning_rate", "Learning rate", defaults.learningRate, 1e-8, 10,
               "Size of the optimiser's steps"),
        number("momentum", "Momentum", 0.9, 0, 0.9999,
               "Share of the last step that SGD keeps; the other optimisers ignore it"),
        number("weight_decay", "Weight decay (L2)", defaults.weightDecay, 0, 10,
               "Pulls every weight towards zero; against overfitting"),
        number("input_dropout", "Input dropout", defaults.inputDropout, 0, 0.95,
               "Share of the ratings hidden from the input in training, so that short profiles are familiar"),
        number("hidden_dropout", "Hidden dropout", defaults.hiddenDropout, 0, 0.95,
               "Share of each hidden layer's units switched off in training"),
        choice(
            "centring", "Centring", defaults.centring, {"none", "global", "user", "movie", "biases"},
            "What is subtracted from the ratings: nothing, the mean, or the mean with user and movie biases"),
        number("bias_regularisation", "Bias shrinkage", 5, 0, 1000,
               "Ratings' worth of doubt about each user's and movie's bias"),
    };
}

std::vector<ParameterDescription> movieAutoencoderParameters(const AutoencoderDefaults& defaults)
{
    std::vector<ParameterDescription> parameters = autoencoderParameters(defaults);
    parameters.push_back(number("fold_in_ridge", "Fold-in ridge", 10, 1e-6, 1e6,
                                "How strongly a new person's model is drawn towards the average user's"));
    return parameters;
}

std::vector<Preset> allPresets()
{
    const std::string baselines = "Baselines";
    const std::string autoencoders = "Autoencoders";
    return {
        {"popularity",
         "Popularity",
         baselines,
         "Everybody gets the most-rated movies; what any recommender must beat at ranking",
         ModelFamily::Popularity,
         {}},
        {"biases",
         "Biases",
         baselines,
         "Mean rating plus user and movie biases; what any recommender must beat at stars",
         ModelFamily::Biases,
         {number("bias_regularisation", "Bias shrinkage", 5, 0, 1000,
                 "Ratings' worth of doubt about each user's and movie's bias")}},
        {"u-autorec", "U-AutoRec", autoencoders,
         "One hidden layer over a person's ratings (Sedhain et al. 2015); the fastest for new people",
         ModelFamily::UserAutoencoder,
         autoencoderParameters({{256}, "relu", 100, 128, 1e-3, 1e-3, 0.5, 0, "biases"})},
        {"i-autorec", "I-AutoRec", autoencoders,
         "One hidden layer over a movie's ratings (Sedhain et al. 2015); the more exact in stars",
         ModelFamily::MovieAutoencoder,
         movieAutoencoderParameters({{500}, "sigmoid", 200, 64, 1e-3, 1e-3, 0, 0, "biases"})},
        {"deep-autorec", "Deep AutoRec", autoencoders,
         "Three hidden layers over a person's ratings, narrowing from 512 to 64",
         ModelFamily::UserAutoencoder,
         autoencoderParameters({{512, 256, 64}, "relu", 100, 128, 1e-3, 1e-4, 0.5, 0.2, "biases"})},
    };
}

template <class Named> std::string namesOf(const std::vector<Named>& all)
{
    std::string names;
    for (const Named& one : all)
        names += (names.empty() ? "" : ", ") + one.name;
    return names.empty() ? "none" : names;
}

} // namespace

const ParameterDescription& Preset::parameter(const std::string& parameterName) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const ParameterDescription& p) { return p.name == parameterName; });
    if (found == parameters.end())
        throw Error(ErrorCode::InvalidArgument, "Model " + name + " has no parameter \"" + parameterName +
                                                    "\". It has: " + namesOf(parameters) + ".");
    return *found;
}

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all = allPresets();
    return all;
}

const Preset& findPreset(const std::string& name)
{
    const std::vector<Preset>& all = presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.name == name; });
    if (found == all.end())
        throw Error(ErrorCode::InvalidArgument,
                    "There is no model \"" + name + "\". There are: " + namesOf(all) + ".");
    return *found;
}

} // namespace autorec
