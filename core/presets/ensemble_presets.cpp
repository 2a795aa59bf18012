// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/described.h"

namespace autorec {

using namespace described;

std::vector<Preset> ensemblePresets()
{
    Descriptions all;
    addGroup(all, "Members",
             {choice("blend", "Blend", "stars", {"stars", "ranks"},
                     "A weighted mean of predicted stars, or a weighted sum of reciprocal ranks"),
              severalOf("star_members", "Models of stars",
                        {"sparsefc", "sparsefc-2", "sparsefc-users", "sparsefc-users-2", "i-autorec",
                         "denoising-autorec", "bayes-mf-features"},
                        {"sparsefc", "sparsefc-2", "sparsefc-users", "sparsefc-users-2", "i-autorec",
                         "i-autorec-2", "u-autorec", "denoising-autorec", "deep-autorec", "biased-mf",
                         "bayes-mf", "bayes-mf-features", "biases"},
                        "What is trained and blended where stars are; -2 begins from other random weights"),
              severalOf("rank_members", "Models of ranks", {"ease", "mult-vae", "ials"},
                        {"ease", "edlae", "signed-ease", "item-knn", "elsa", "mult-dae", "mult-vae", "recvae",
                         "ials", "bpr-mf", "popularity"},
                        "What is trained and blended where ranks are"),
              number("validation", "Validation share", 0.1, 0.01, 0.5,
                     "Share of the training ratings on which the weights are fitted; the members are then "
                     "trained again on all")});
    return {{"ensemble", "Ensemble", "Ensembles",
             "Several models that speak with one voice, weighted by how they do on a validation part",
             always<ModelFamily::Ensemble>, std::move(all)}};
}

} // namespace autorec
