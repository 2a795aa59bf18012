// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"
#include "core/presets/model_spec.h"

namespace autorec {

using namespace described;

namespace {

/// The defaults in which autoencoder presets differ.
struct AutoencoderDefaults
{
    List hidden;
    std::string activation;
    std::string outputActivation = "identity";
    bool tied = false;
    std::int64_t epochs = 100;
    std::int64_t patience = 20;
    std::int64_t batchSize = 128;
    std::string optimiser = "adam";
    double learningRate = 1e-3;
    double weightDecay = 0;
    double inputDropout = 0;
    double hiddenDropout = 0;
    std::int64_t refeed = 0;
    std::string centring = "biases";
    bool readsStars = false;
    bool choosesSetting = false;
    bool refit = false;
    std::int64_t lbfgsIterations = 10;
};

ParameterDescription lbfgsIterations(std::int64_t value)
{
    return wholeNumber("lbfgs_iterations", "L-BFGS iterations", value, 1, 1000,
                       "Iterations of lbfgs in an epoch; its memory starts afresh with each");
}

ParameterDescription readsStars(bool value)
{
    return onOff("reads_stars", "Reads stars", value,
                 "The network reads stars as they are and answers with what centring leaves of them, so that "
                 "it sees who rated what");
}

ParameterDescription chooseSetting(bool value)
{
    return onOff("choose_setting", "Choose setting", value,
                 "Train four settings for one epoch and continue with the best on the validation part: the "
                 "input is stars or centred stars, the penalty as given, doubled or a third");
}

ParameterDescription shrink()
{
    return onOff(
        "shrink", "Shrink to biases", true,
        "Multiply answers by the share, at most 1, that predicts the validation part best; only with "
        "centring biases");
}

ParameterDescription centring(std::string value)
{
    return choice("centring", "Centring", std::move(value), {"none", "global", "user", "movie", "biases"},
                  "What is subtracted from the ratings: nothing, the mean, or the mean with user and movie "
                  "biases");
}

Descriptions networkParameters(const AutoencoderDefaults& defaults)
{
    return {
        hiddenLayers(defaults.hidden),
        activation(defaults.activation),
        choice("output_activation", "Output activation", defaults.outputActivation, activations(),
               "What the output units do with their sums"),
        onOff("tied", "Tied weights", defaults.tied,
              "The decoder uses the encoder's weights; the hidden layers must read the same both ways"),
    };
}

Descriptions optimiserParameters(const AutoencoderDefaults& defaults)
{
    return {
        choice("optimiser", "Optimiser", defaults.optimiser, {"adam", "sgd", "rmsprop", "lbfgs"},
               "How weights move against the gradient; lbfgs takes all ratings at once, the others "
               "mini-batches"),
        number("learning_rate", "Learning rate", defaults.learningRate, 1e-8, 10,
               "Size of the optimiser's steps; lbfgs finds its own"),
        choice("schedule", "Schedule", "constant", {"constant", "step", "plateau"},
               "How the learning rate falls: never, every few epochs, or when the loss stops falling"),
        number("schedule_factor", "Schedule factor", 0.5, 0.001, 1,
               "What the learning rate is multiplied by when it falls"),
        wholeNumber("schedule_epochs", "Schedule epochs", 10, 1, 100000,
                    "Epochs between two falls (step), or without a better loss before one (plateau)"),
        wholeNumber("batch_size", "Batch size", defaults.batchSize, 1, 1 << 20,
                    "Rows in a mini-batch; lbfgs ignores it"),
        number("momentum", "Momentum", 0.9, 0, 0.9999,
               "Share of the last step that sgd keeps; the others ignore it"),
        lbfgsIterations(defaults.lbfgsIterations),
    };
}

Descriptions regularisationParameters(const AutoencoderDefaults& defaults)
{
    return {
        number("weight_decay", "Weight decay (L2)", defaults.weightDecay, 0, 10,
               "Pulls every weight towards zero, against overfitting; lbfgs takes the penalty instead"),
        number("penalty", "Penalty (L2, lbfgs)", 120, 0, 1e6,
               "λ where the cost is ½ Σ error² + ½ λ Σ weight², as papers on AutoRec write it"),
        number("input_dropout", "Input dropout", defaults.inputDropout, 0, 0.95,
               "Share of the ratings hidden from the input in training, so that short profiles are familiar"),
        number("input_noise", "Input noise", 0, 0, 5,
               "Standard deviation of Gaussian noise on the input in training, in stars"),
        number("hidden_dropout", "Hidden dropout", defaults.hiddenDropout, 0, 0.95,
               "Share of a hidden layer's units switched off in training"),
        choice("dropout_place", "Dropout place", "every", {"every", "first", "last"},
               "Which hidden layers the dropout is in; last is the late encoder"),
        wholeNumber("refeed", "Dense re-feeding", defaults.refeed, 0, 10,
                    "Steps after each mini-batch in which the network learns to repeat its own full output"),
    };
}

Descriptions ratingParameters(const AutoencoderDefaults& defaults)
{
    return {
        centring(defaults.centring),
        readsStars(defaults.readsStars),
        chooseSetting(defaults.choosesSetting),
        shrink(),
        onOff("user_normalisation", "User normalisation", false,
              "Divide each person's ratings by how much they vary"),
        biasRegularisation(),
        number("confidence", "Confidence weighting", 0, 0, 1e6,
               "A rating of a movie with n ratings weighs n ⁄ (n + this) in the loss; 0 weighs all alike"),
        number("loss_from", "Loss from stars", 0, 0, 10,
               "Only ratings of at least these stars are in the loss; 0 takes all"),
    };
}

Descriptions autoencoderParameters(const AutoencoderDefaults& defaults)
{
    Descriptions all;
    addGroup(all, "Network", networkParameters(defaults));
    addGroup(all, "Course", course(defaults.epochs, defaults.patience, defaults.refit));
    addGroup(all, "Optimiser", optimiserParameters(defaults));
    addGroup(all, "Regularisation", regularisationParameters(defaults));
    addGroup(all, "Ratings", ratingParameters(defaults));
    return all;
}

Descriptions movieAutoencoderParameters(const AutoencoderDefaults& defaults)
{
    Descriptions all = autoencoderParameters(defaults);
    addGroup(all, "New people", {foldInRidge()});
    return all;
}

ModelFamily kernelisedFamily(const ModelSpec& spec)
{
    return spec.get<std::string>("rows") == "users" ? ModelFamily::UserAutoencoder
                                                    : ModelFamily::MovieAutoencoder;
}

/// Kernelised: full-batch L-BFGS and nothing else, as its authors have it.
Descriptions kernelParameters()
{
    Descriptions all;
    addGroup(all, "Network",
             {choice("rows", "Rows", "movies", {"movies", "users"},
                     "What goes through the network at a time: a movie's ratings or a person's"),
              hiddenLayers({500, 500}), activation("sigmoid"),
              wholeNumber("kernel_dimensions", "Kernel dimensions", 5, 1, 64,
                          "Length of the vectors whose distance decides how strongly two units connect")});
    addGroup(all, "Course", course(12, 1, true));
    addGroup(all, "Optimiser",
             {choice("optimiser", "Optimiser", "lbfgs", {"lbfgs"}, "Takes all ratings at once"),
              lbfgsIterations(50)});
    addGroup(all, "Regularisation",
             {number("penalty", "Weight penalty (λ₂)", 30, 0, 1e6,
                     "λ₂ where the cost is ½ Σ error² + ½ λ₂ Σ weight² + ½ λs Σ kernel²"),
              number("kernel_penalty", "Kernel penalty (λs)", 0.008, 0, 1e3,
                     "λs of the same: the larger, the fewer connections remain")});
    addGroup(all, "Ratings",
             {centring("biases"), readsStars(true), chooseSetting(true), shrink(), biasRegularisation()});
    addGroup(all, "New people", {foldInRidge()});
    return all;
}

} // namespace

std::vector<Preset> autoencoderPresets()
{
    const std::string group = "Autoencoders";
    return {
        {"u-autorec", "U-AutoRec", group,
         "One hidden layer over a person's ratings (Sedhain et al. 2015); the fastest for new people",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters(
             {.hidden = {256}, .activation = "relu", .weightDecay = 1e-3, .inputDropout = 0.5})},
        {"i-autorec", "I-AutoRec", group,
         "One hidden layer over a movie's ratings (Sedhain et al. 2015); the more exact in stars",
         always<ModelFamily::MovieAutoencoder>,
         movieAutoencoderParameters({.hidden = {500},
                                     .activation = "sigmoid",
                                     .epochs = 20,
                                     .patience = 1,
                                     .batchSize = 64,
                                     .optimiser = "lbfgs",
                                     .weightDecay = 1e-3,
                                     .readsStars = true,
                                     .choosesSetting = true,
                                     .refit = true,
                                     .lbfgsIterations = 30})},
        {"deep-autorec", "Deep AutoRec", group,
         "Three hidden layers over a person's ratings, narrowing from 512 to 64",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters({.hidden = {512, 256, 64},
                                .activation = "relu",
                                .weightDecay = 1e-4,
                                .inputDropout = 0.5,
                                .hiddenDropout = 0.2})},
        {"denoising-autorec", "Denoising AutoRec", group,
         "Learns to restore ratings from corrupted ones: some hidden, or with Gaussian noise",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters(
             {.hidden = {500}, .activation = "sigmoid", .weightDecay = 1e-4, .inputDropout = 0.3})},
        {"sparsefc", "SparseFC", group,
         "Two hidden layers whose units connect where their vectors lie close (Muller et al. 2018)",
         kernelisedFamily, kernelParameters()},
    };
}

/// Presets with the settings of their authors' code, which are not always the best.
std::vector<Preset> reproducedPresets()
{
    const std::string group = "Reproduced systems";
    return {
        {"deep-autoencoder", "Deep autoencoder", group,
         "Six hidden layers with tied weights and dense re-feeding (Kuchaiev and Ginsburg 2017)",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters({.hidden = {512, 512, 1024, 1024, 512, 512},
                                .activation = "selu",
                                .tied = true,
                                .epochs = 40,
                                .refeed = 1,
                                .centring = "none"})},
        {"stacked-autoencoder", "Stacked autoencoder", group,
         "20, 10 and 20 sigmoid units over raw ratings, one person at a time; its authors' weight decay of "
         "0.5 "
         "leaves nothing to learn and is 0 here",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters({.hidden = {20, 10, 20},
                                .activation = "sigmoid",
                                .epochs = 200,
                                .batchSize = 1,
                                .optimiser = "rmsprop",
                                .learningRate = 0.01,
                                .centring = "none"})},
        {"netflix-autoencoder", "Netflix autoencoder", group,
         "Five hidden layers down to 64 and up again over raw ratings, made for the Netflix Prize's",
         always<ModelFamily::UserAutoencoder>,
         autoencoderParameters({.hidden = {512, 256, 64, 256, 512},
                                .activation = "relu",
                                .outputActivation = "relu",
                                .epochs = 30,
                                .learningRate = 1e-4,
                                .weightDecay = 1e-5,
                                .hiddenDropout = 0.1,
                                .centring = "none"})},
    };
}

} // namespace autorec
