// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"

namespace autorec::described {

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

ParameterDescription choice(std::string name, std::string title, std::string value, Names choices,
                            std::string help)
{
    return {std::move(name), std::move(title), std::move(value), 0, 0, std::move(choices), std::move(help)};
}

ParameterDescription onOff(std::string name, std::string title, bool value, std::string help)
{
    return {std::move(name), std::move(title), value, 0, 0, {}, std::move(help)};
}

void addGroup(Descriptions& all, const std::string& group, Descriptions members)
{
    for (ParameterDescription& member : members) {
        member.group = group;
        all.push_back(std::move(member));
    }
}

ParameterDescription severalOf(std::string name, std::string title, Names value, Names choices,
                               std::string help)
{
    return {std::move(name), std::move(title), std::move(value), 0, 0, std::move(choices), std::move(help)};
}

ParameterDescription units(std::string name, std::string title, List value, std::string help)
{
    constexpr double Most = 65536;
    return {std::move(name), std::move(title), std::move(value), 1, Most, {}, std::move(help)};
}

ParameterDescription hiddenLayers(List value)
{
    return units("hidden", "Hidden layers", std::move(value),
                 "Units of each hidden layer, from the input side to the output side");
}

Names activations()
{
    return {"identity", "sigmoid", "tanh", "relu", "selu"};
}

ParameterDescription activation(std::string value)
{
    return choice("activation", "Activation", std::move(value), activations(),
                  "What the hidden units do with their sums");
}

ParameterDescription biasRegularisation()
{
    return number("bias_regularisation", "Bias shrinkage", 5, 0, 1000,
                  "Ratings' worth of doubt about each user's and movie's bias");
}

Descriptions likedRatings(std::string which)
{
    return {
        choice("liked", "Liked ratings", std::move(which), {"all", "above-mean"},
               "Ratings that count as liked: all, as published, or those above the person's mean; a rating "
               "below it counts less, and nothing from one star below"),
        number("liked_from", "Liked from stars", 0, 0, 10,
               "Ratings of at least these stars count as liked; 0 takes every rating, whatever its stars")};
}

ParameterDescription foldInRidge()
{
    return number("fold_in_ridge", "Fold-in ridge", 0, 0, 1e6,
                  "How strongly a new person's model is drawn towards the average user's; 0 goes by how the "
                  "models of the users vary");
}

Descriptions course(std::int64_t epochs, std::int64_t patience, std::optional<bool> refit)
{
    Descriptions all{
        wholeNumber("epochs", "Epochs", epochs, 1, 100000, "Most passes over the training ratings"),
        wholeNumber("patience", "Patience", patience, 0, 100000,
                    "Stop after this many epochs without a better validation result; 0 never stops early"),
        number("validation", "Validation share", 0.1, 0, 0.5,
               "Share of the training ratings set aside to choose the epoch; 0 keeps the last epoch"),
    };
    if (refit)
        all.push_back(
            onOff("refit", "Refit", *refit,
                  "Once the epoch is chosen, train anew on all training ratings for as many epochs"));
    return all;
}

} // namespace autorec::described
