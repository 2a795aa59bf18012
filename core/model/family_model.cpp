// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/family_model.h"

#include "core/base/json_text.h"
#include "core/model/completed_model.h"
#include "core/model/model_state.h"

#include <array>

namespace autorec {

namespace {

FamilyModel familyModelOf(const ModelSpec& spec)
{
    static constexpr std::array table{
#define AUTOREC_MODEL_ENTRY(family) modelOf<ModelFamily::family>,
        AUTOREC_MODEL_FAMILIES(AUTOREC_MODEL_ENTRY)
#undef AUTOREC_MODEL_ENTRY
    };
    return entryFor(spec, table)();
}

} // namespace

ModelInsight insightInto(const ModelSpec& spec)
{
    return familyModelOf(spec).insight;
}

std::shared_ptr<const Recommender> restoreRecommender(const ModelSpec& spec, const ModelState& state)
{
    const auto restore = familyModelOf(spec).restore;
    return readJson("state of a model", [&]() -> std::shared_ptr<const Recommender> {
        if (!hasNestedState(state, CompletedModel::Inner))
            return restore(state);
        return std::make_shared<CompletedModel>(restore(nestedState(state, CompletedModel::Inner)), state);
    });
}

} // namespace autorec
