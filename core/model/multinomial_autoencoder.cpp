// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/multinomial_autoencoder.h"

#include "core/base/error.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/network_state.h"

#include <utility>

namespace autorec {

MultinomialAutoencoder::MultinomialAutoencoder(Network network, LikedLists lists)
    : NetworkRecommender(std::move(network))
    , m_lists(std::move(lists))
{
}

MultinomialAutoencoder::MultinomialAutoencoder(const ModelState& state)
    : MultinomialAutoencoder(restoredNetwork(state), LikedLists::of(state))
{
    if (network().shape().width != movieCount())
        throw Error(ErrorCode::DamagedFile,
                    "the network and the popularity are of different numbers of movies");
}

std::vector<float> MultinomialAutoencoder::score(Profile profile, std::optional<UserIndex>) const
{
    return m_lists.score(profile, [this](const SparseRows& input) { return outputsOf(input); });
}

GraphValue MultinomialAutoencoder::graphScores(const GraphProfiles& profiles) const
{
    return m_lists.graphScores(profiles, [this](const GraphValue& input) { return outputsOf(input); });
}

ModelState MultinomialAutoencoder::state() const
{
    ModelState state;
    saveNetwork(network(), state);
    m_lists.save(state);
    return state;
}

template <> FamilyModel modelOf<ModelFamily::MultinomialAutoencoder>()
{
    return {restoreAs<MultinomialAutoencoder>, ModelInsight::Units};
}

} // namespace autorec
