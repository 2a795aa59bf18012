// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/restore.h"

#include "core/base/json_text.h"
#include "core/model/baselines.h"
#include "core/model/completed_model.h"
#include "core/model/ensemble_model.h"
#include "core/model/implicit_factor_model.h"
#include "core/model/linear_movie_model.h"
#include "core/model/model_state.h"
#include "core/model/movie_code_model.h"
#include "core/model/multinomial_autoencoder.h"
#include "core/model/user_autoencoder.h"
#include "core/presets/presets.h"

namespace autorec {

namespace {

/// The name under which CompletedModel nests what it completes.
constexpr const char* Completed = "model";

std::shared_ptr<const Recommender> restoreFamily(const ModelSpec& spec, const ModelState& state)
{
    switch (familyOf(spec)) {
    case ModelFamily::Popularity:
        return std::make_shared<PopularityRecommender>(state);
    case ModelFamily::Biases:
        return std::make_shared<BiasRecommender>(state);
    case ModelFamily::UserAutoencoder:
        return std::make_shared<UserAutoencoder>(state);
    case ModelFamily::MovieAutoencoder:
    case ModelFamily::BiasedMf:
        return std::make_shared<MovieCodeModel>(state);
    case ModelFamily::Ease:
        return std::make_shared<LinearMovieModel>(state);
    case ModelFamily::MultinomialAutoencoder:
        return std::make_shared<MultinomialAutoencoder>(state);
    case ModelFamily::Ials:
    case ModelFamily::Bpr:
        return std::make_shared<ImplicitFactorModel>(state);
    case ModelFamily::Ensemble:
        return std::make_shared<EnsembleModel>(state);
    }
    return nullptr;
}

} // namespace

std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state)
{
    return readJson("state of a model", [&]() -> std::shared_ptr<const Recommender> {
        if (!hasNestedState(state, Completed))
            return restoreFamily(spec, state);
        return std::make_shared<CompletedModel>(restoreFamily(spec, nestedState(state, Completed)), state);
    });
}

} // namespace autorec
