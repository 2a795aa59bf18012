#include "core/model/model_spec.h"
#include "core/model/presets/described.h"

namespace autorec {

using namespace described;

std::vector<Preset> ensemblePresets()
{
    Descriptions all;
    addGroup(all, "Members",
             {choice("blend", "Blend", "stars", {"stars", "ranks"},
                     "A weighted mean of predicted stars, or a weighted sum of reciprocal ranks"),
              severalOf("star_members", "Models of stars",
                        {"sparsefc", "sparsefc-users", "i-autorec", "biased-mf"},
                        {"sparsefc", "sparsefc-users", "i-autorec", "i-autorec-centred", "u-autorec",
                         "denoising-autorec", "deep-autorec", "biased-mf", "biases"},
                        "What is trained and blended where stars are"),
              severalOf("rank_members", "Models of ranks", {"ease", "mult-vae", "ials"},
                        {"ease", "edlae", "mult-dae", "mult-vae", "ials", "bpr-mf", "popularity"},
                        "What is trained and blended where ranks are"),
              number("validation", "Validation share", 0.1, 0.01, 0.5,
                     "Share of the training ratings on which the weights are fitted; the members are then "
                     "trained again on all")});
    return {{"ensemble", "Ensemble", "Ensembles",
             "Several models that speak with one voice, weighted by how they do on a validation part",
             ModelFamily::Ensemble, std::move(all)}};
}

ModelSpec memberSpec(const std::string& member)
{
    if (member == "sparsefc-users") {
        ModelSpec spec("sparsefc");
        spec.set("rows", std::string("users"));
        spec.set("kernel_penalty", 0.01);
        return spec;
    }
    if (member == "i-autorec-centred") {
        ModelSpec spec("i-autorec");
        spec.set("centring", std::string("biases"));
        return spec;
    }
    return ModelSpec(member);
}

} // namespace autorec
