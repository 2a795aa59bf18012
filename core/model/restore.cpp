#include "core/model/restore.h"

#include "core/model/baselines.h"
#include "core/model/movie_autoencoder.h"
#include "core/model/presets.h"
#include "core/model/user_autoencoder.h"

namespace autorec {

std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state)
{
    switch (findPreset(spec.preset()).family) {
    case ModelFamily::Popularity:
        return std::make_shared<PopularityRecommender>(state);
    case ModelFamily::Biases:
        return std::make_shared<BiasRecommender>(state);
    case ModelFamily::UserAutoencoder:
        return std::make_shared<UserAutoencoder>(state);
    case ModelFamily::MovieAutoencoder:
        return std::make_shared<MovieAutoencoder>(state);
    }
    return nullptr;
}

} // namespace autorec
