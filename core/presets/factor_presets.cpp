// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"

namespace autorec {

using namespace described;

namespace {

ParameterDescription factors(std::int64_t value)
{
    return wholeNumber("factors", "Factors", value, 1, 4096, "Length of each user's and movie's vector");
}

ParameterDescription learningRate(double value)
{
    return number("learning_rate", "Learning rate", value, 1e-8, 10, "Size of the steps");
}

Descriptions biasedMfParameters()
{
    Descriptions all;
    addGroup(all, "Factors", {factors(64)});
    addGroup(all, "Course", course(128, 8));
    addGroup(all, "Optimiser", {learningRate(0.01)});
    addGroup(all, "Regularisation",
             {number("regularisation", "Regularisation (λ)", 0.08, 0, 10, "Pulls vectors towards zero"),
              biasRegularisation()});
    addGroup(all, "New people", {foldInRidge()});
    return all;
}

Descriptions bayesianParameters()
{
    Descriptions all;
    addGroup(all, "Factors", {factors(10)});
    addGroup(
        all, "Course",
        {wholeNumber("epochs", "Samples", 250, 1, 100000, "Samples drawn; predictions are their mean"),
         wholeNumber("burn_in", "Burn-in", 25, 0, 100000,
                     "First samples left out of the mean; never more than half"),
         number(
             "validation", "Validation share", 0.1, 0, 0.5,
             "Share of the training ratings on which the mean of the samples is measured; then all ratings "
             "are sampled anew. 0 measures nothing and samples once")});
    addGroup(all, "Ratings",
             {choice("likelihood", "Likelihood", "gaussian", {"gaussian", "ordered-probit"},
                     "How ratings come about: gaussian takes stars as numbers with normal noise; "
                     "ordered-probit learns how far apart the steps of the scale are and takes stars as "
                     "the step that a hidden opinion falls into")});
    addGroup(all, "Features",
             {severalOf("features", "Features", {"ratings"}, {"ratings", "people", "films", "none"},
                        "What vectors are expected to follow from: who rated what, age, gender and "
                        "occupation, genres and decade"),
              wholeNumber("feature_directions", "Directions", 64, 1, 4096,
                          "Number of strongest directions to which who rated what is reduced")});
    return all;
}

/// How vectors of people are solved for, in training (iALS) and for new people.
Descriptions foldInParameters(double unobserved, double regularisation, double exponent)
{
    return {
        number("unobserved_weight", "Weight of the unseen (α)", unobserved, 0, 100,
               "What a movie that somebody has not chosen counts, where one that they chose counts 1"),
        number("fold_in_regularisation", "Regularisation (λ)", regularisation, 0, 1e4,
               "Pulls vectors towards zero"),
        number("frequency_exponent", "Frequency exponent (ν)", exponent, 0, 1,
               "How much harder those with many ratings are pulled; 0 pulls all alike"),
    };
}

Descriptions ialsParameters()
{
    Descriptions all;
    addGroup(all, "Factors", {factors(64)});
    addGroup(all, "Course", course(30, 5));
    addGroup(all, "Regularisation", foldInParameters(0.5, 0.01, 1.0));
    addGroup(all, "Ratings", likedRatings("above-mean"));
    return all;
}

Descriptions bprParameters()
{
    Descriptions all;
    addGroup(all, "Factors", {factors(128)});
    addGroup(all, "Course", course(200, 20));
    addGroup(all, "Optimiser", {learningRate(0.02)});
    addGroup(
        all, "Regularisation",
        {number("regularisation", "Regularisation", 0.003, 0, 10, "Pulls vectors towards zero in training")});
    addGroup(all, "Ratings", likedRatings("above-mean"));
    addGroup(all, "New people", foldInParameters(0.1, 1.0, 0.0));
    return all;
}

} // namespace

std::vector<Preset> factorPresets()
{
    const std::string group = "Matrix factorisation";
    return {
        {"biased-mf", "Biased MF", group,
         "Stars as biases and the product of two vectors (Koren et al. 2009)", always<ModelFamily::BiasedMf>,
         biasedMfParameters()},
        {"bayes-mf", "Bayesian MF", group,
         "Predicts stars by the mean of many sampled factor models that also use who rated what "
         "(Salakhutdinov and Mnih 2008, Simm et al. 2017)",
         always<ModelFamily::BayesianFactors>, bayesianParameters()},
        {"ials", "iALS", group,
         "Ranks by vectors solved for in turn from who chose what (Hu et al. 2008, Rendle et al. 2022)",
         always<ModelFamily::Ials>, ialsParameters()},
        {"bpr-mf", "BPR-MF", group,
         "Ranks by vectors that put what was chosen above what was not (Rendle et al. 2009)",
         always<ModelFamily::Bpr>, bprParameters()},
    };
}

} // namespace autorec
