// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"

namespace autorec {

using namespace described;

namespace {

void addSizeGroup(Descriptions& all, std::int64_t megabytes = 2048)
{
    addGroup(all, "Size",
             {wholeNumber("memory_mb", "Memory for weights", megabytes, 1, 1 << 20,
                          "Megabytes for the square matrix of movies; of more movies than it holds the "
                          "most-rated are taken")});
}

Descriptions easeParameters(bool withDropout)
{
    Descriptions all;
    Descriptions regularisation{
        number("regularisation", "Regularisation (λ)", 200, 1e-3, 1e6,
               "Added to the diagonal of the movies' co-occurrences; larger sets want more"),
    };
    if (withDropout)
        regularisation.push_back(number("dropout", "Dropout", 0.5, 0, 0.95,
                                        "Share of a person's movies that each must be told without"));
    addGroup(all, "Regularisation", std::move(regularisation));
    addGroup(all, "Ratings", likedRatings("above-mean"));
    addSizeGroup(all);
    return all;
}

/// More megabytes know more of very many movies, and take longer.
void addSignedEaseGroups(Descriptions& all, double starsWeight, std::int64_t megabytes)
{
    addGroup(
        all, "Regularisation",
        {number("watched_regularisation", "Regularisation of what was seen", 200, 1e-3, 1e6,
                "How cautiously the model learns from which movies people have rated; larger sets want more"),
         number("stars_regularisation", "Regularisation of stars", 500, 1e-3, 1e6,
                "How cautiously the model learns from how many stars they gave; larger sets want more")});
    addGroup(all, "Ratings",
             {number("stars_weight", "Weight of stars", starsWeight, 0, 10,
                     "How much a star above a person's mean counts beside having seen a movie; more finds "
                     "movies that people like rather than movies that they watch"),
              number("mean_shrinkage", "Shrinkage of means", 3, 0, 1000,
                     "Ratings' worth by which everybody's mean pulls a person's")});
    addSizeGroup(all, megabytes);
}

Descriptions signedEaseParameters()
{
    Descriptions all;
    addSignedEaseGroups(all, 0.5, 2048);
    return all;
}

Descriptions tasteParameters()
{
    Descriptions all;
    addGroup(
        all, "Lists",
        {onOff("choose", "Choose how personal", true,
               "Hold out some ratings of each person and choose the next three settings: the most personal "
               "lists that find liked films as well as plain lists do"),
         number("popularity_exponent", "Popularity exponent", 0.2, 0, 1,
                "Divides a film's score by its number of ratings to this power; more brings lesser-known "
                "films"),
         number("genre_weight", "Weight of genres", 1, 0, 10,
                "How much the genres that a person likes count beside the films that they like"),
         number(
             "newcomer_genre_weight", "Weight of genres for newcomers", 1.5, 0, 10,
             "The same for people with at most fifteen ratings; beyond, the weight falls with their number"),
         number("quality_weight", "Weight of quality", 0.2, 0, 10,
                "How much a film's average rating counts")});
    addGroup(all, "Stars",
             {choice("star_model", "Model of stars", "bayes-mf",
                     {"bayes-mf", "biased-mf", "biases", "u-autorec", "i-autorec"},
                     "What predicts the stars that are shown beside the list")});
    addSignedEaseGroups(all, 0.3, 1200);
    addGroup(all, "Ratings",
             {number("dislike_fall", "Fading of disliked films", 1.75, 1e-3, 1e9,
                     "A film rated this many stars below the person's mean no longer counts as seen; lower "
                     "values keep disliked films from raising similar ones")});
    return all;
}

Descriptions itemKnnParameters()
{
    Descriptions all;
    addGroup(all, "Similarity",
             {wholeNumber("neighbours", "Neighbours", 100, 1, 1 << 20,
                          "How many of the most similar movies count for each movie"),
              number("shrinkage", "Shrinkage", 10, 0, 1e6,
                     "People's worth of doubt about each similarity; more trusts well-known movies more")});
    addGroup(all, "Ratings", likedRatings("above-mean"));
    return all;
}

Descriptions elsaParameters()
{
    Descriptions all;
    addGroup(all, "Factors",
             {wholeNumber("factors", "Hidden units", 256, 1, 4096, "Length of each movie's vector")});
    addGroup(all, "Course", course(100, 10));
    addGroup(all, "Optimiser",
             {number("learning_rate", "Learning rate", 3e-3, 1e-8, 10, "Size of the optimiser's steps"),
              wholeNumber("batch_size", "Batch size", 128, 1, 1 << 20, "People in a mini-batch")});
    addGroup(all, "Regularisation",
             {number("input_dropout", "Input dropout", 0.25, 0, 0.95,
                     "Share of what somebody liked that is hidden in training")});
    addGroup(all, "Ratings", likedRatings("above-mean"));
    return all;
}

ParameterDescription anyLength(double share)
{
    return number("any_length", "Profiles of any length", share, 0, 1,
                  "Share of people in each epoch whose profile is cut to a random length instead of by the "
                  "input dropout; higher values serve newcomers better and people with many ratings worse");
}

Descriptions multinomialParameters(bool isVariational)
{
    Descriptions all;
    Descriptions network{
        isVariational ? units("hidden", "Encoder layers", {600},
                              "Units of each encoder layer; the decoder mirrors them")
                      : hiddenLayers({200}),
        activation("tanh"),
    };
    if (isVariational)
        network.push_back(wholeNumber("latent", "Latent units", 100, 1, 65536,
                                      "Gaussian units between encoder and decoder"));
    addGroup(all, "Network", std::move(network));
    addGroup(all, "Course", course(300, 20, true));
    addGroup(all, "Optimiser",
             {choice("optimiser", "Optimiser", "adam", {"adam"}, "How weights move against the gradient"),
              number("learning_rate", "Learning rate", 1e-3, 1e-8, 10, "Size of the optimiser's steps"),
              wholeNumber("batch_size", "Batch size", 100, 1, 1 << 20, "People in a mini-batch")});
    Descriptions regularisation{
        number("weight_decay", "Weight decay (L2)", isVariational ? 0.0 : 1e-5, 0, 10,
               "Pulls every weight towards zero, against overfitting"),
        number("input_dropout", "Input dropout", isVariational ? 0.5 : 0.75, 0, 0.95,
               "Share of what somebody liked that is hidden in training"),
        anyLength(isVariational ? 0.0 : 0.5),
    };
    if (isVariational) {
        regularisation.push_back(number(
            "beta", "β", 1, 0, 10,
            "Weight of the latent units' divergence, once it has risen; large sets want less, such as 0.2"));
        regularisation.push_back(wholeNumber("annealing_steps", "Annealing steps", 400, 0, 1000000000,
                                             "Steps in which β rises from 0"));
    }
    addGroup(all, "Regularisation", std::move(regularisation));
    addGroup(all, "Ratings", likedRatings("above-mean"));
    return all;
}

Descriptions recVaeParameters()
{
    Descriptions all;
    addGroup(
        all, "Network",
        {wholeNumber("encoder_units", "Encoder units", 400, 1, 65536,
                     "Units of each dense layer of the encoder"),
         wholeNumber("encoder_layers", "Encoder layers", 1, 1, 100,
                     "Dense layers of the encoder, each added to all layers before it; 5 as "
                     "published"),
         wholeNumber("latent", "Latent units", 128, 1, 65536, "Gaussian units between encoder and decoder")});
    addGroup(all, "Course", course(200, 20, true));
    addGroup(all, "Optimiser",
             {wholeNumber("encoder_epochs", "Encoder epochs", 3, 1, 100,
                          "Passes over the ratings that train the encoder before each pass that trains the "
                          "decoder; together they are one epoch"),
              number("learning_rate", "Learning rate", 5e-4, 1e-8, 10, "Size of the optimiser's steps"),
              wholeNumber("batch_size", "Batch size", 100, 1, 1 << 20, "People in a mini-batch")});
    addGroup(all, "Regularisation",
             {number("input_dropout", "Input dropout", 0.8, 0, 0.95,
                     "Share of what somebody liked that is hidden while the encoder is trained"),
              anyLength(0.0),
              number("gamma", "γ", 0.003, 0, 10,
                     "Weight of the latent units' divergence for each movie that somebody liked")});
    addGroup(all, "Ratings", likedRatings("above-mean"));
    return all;
}

} // namespace

std::vector<Preset> rankingPresets()
{
    const std::string group = "Ranking";
    return {
        {"ease", "EASE", group,
         "A weight from every movie to every other, in closed form (Steck 2019); seconds, and hard to beat",
         always<ModelFamily::Ease>, easeParameters(false)},
        {"edlae", "EDLAE", group, "EASE that is kept from leaning on a movie to foretell itself (Steck 2020)",
         always<ModelFamily::Ease>, easeParameters(true)},
        {"signed-ease", "Signed EASE", group,
         "EASE that also uses stars: disliking a movie lowers the scores of similar movies",
         always<ModelFamily::Ease>, signedEaseParameters()},
        {"taste", "Taste", group,
         "Ranks by what people with similar taste watch and like, and predicts stars",
         always<ModelFamily::Taste>, tasteParameters()},
        {"item-knn", "ItemKNN", group,
         "Adds up a movie's similarities to the liked movies, from who liked both (Sarwar et al. 2001)",
         always<ModelFamily::ItemKnn>, itemKnnParameters()},
        {"elsa", "ELSA", group,
         "A linear autoencoder with one hidden layer, for catalogues of any size (Vančura et al. 2022)",
         always<ModelFamily::Elsa>, elsaParameters()},
        {"mult-dae", "Mult-DAE", group,
         "A denoising autoencoder with multinomial likelihood (Liang et al. 2018)",
         always<ModelFamily::MultinomialAutoencoder>, multinomialParameters(false)},
        {"mult-vae", "Mult-VAE", group,
         "A variational autoencoder with multinomial likelihood (Liang et al. 2018)",
         always<ModelFamily::MultinomialAutoencoder>, multinomialParameters(true)},
        {"recvae", "RecVAE", group,
         "A variational autoencoder whose prior follows its encoder (Shenbin et al. 2020)",
         always<ModelFamily::RecVae>, recVaeParameters()},
    };
}

} // namespace autorec
