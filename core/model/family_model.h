// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recommender.h"
#include "core/presets/model_family.h"

#include <memory>

namespace autorec {

/// The part of a fitted model that people can look at.
enum class ModelInsight {
    Units,        ///< hidden units, or the elements of a person's vector
    MovieWeights, ///< a weight from every movie to every other
    Biases,       ///< how far each movie and each person is above the mean
    Popularity,   ///< the same list for everybody
};

/// The entry of a family for its fitted models.
struct FamilyModel
{
    std::shared_ptr<const Recommender> (*restore)(const ModelState& state); ///< see restoreRecommender
    ModelInsight insight;
};

/// The entry of each family, defined beside the family's Recommender.
template <ModelFamily family> FamilyModel modelOf();
#define AUTOREC_DECLARE_MODEL(family) template <> FamilyModel modelOf<ModelFamily::family>();
AUTOREC_MODEL_FAMILIES(AUTOREC_DECLARE_MODEL)
#undef AUTOREC_DECLARE_MODEL

/// A FamilyModel::restore that hands the state to the model's constructor.
template <class Model> std::shared_ptr<const Recommender> restoreAs(const ModelState& state)
{
    return std::make_shared<Model>(state);
}

ModelInsight insightInto(const ModelSpec& spec);

/// The inverse of Recommender::state. Throws Error(DamagedFile) if the state lacks something.
std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state);

} // namespace autorec
