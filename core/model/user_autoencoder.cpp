// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/user_autoencoder.h"

#include "core/base/error.h"
#include "core/model/centred_people.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/network_state.h"

#include <utility>

namespace autorec {

UserAutoencoder::UserAutoencoder(Network network, BiasModel biases, const Normalisation& normalisation)
    : NetworkRecommender(std::move(network))
    , m_biases(std::move(biases))
    , m_normalisation(normalisation)
{
}

UserAutoencoder::UserAutoencoder(const ModelState& state)
    : UserAutoencoder(restoredNetwork(state), BiasModel::restoredFrom(state), restoredNormalisation(state))
{
    if (network().shape().width != m_biases.movieCount())
        throw Error(ErrorCode::DamagedFile, "the network and the biases are of different numbers of movies");
}

SparseRows UserAutoencoder::inputOf(Profile profile, const CentredPerson& person)
{
    SparseRows input;
    for (const ProfileEntry& entry : profile)
        input.add(entry.movie.value(), person.toInput(entry.movie, entry.stars));
    input.endRow();
    return input;
}

std::vector<float> UserAutoencoder::score(Profile profile, std::optional<UserIndex>) const
{
    const CentredPerson person(m_biases, m_normalisation, profile);
    const Matrix outputs = outputsOf(inputOf(profile, person));
    std::vector<float> scores(movieCount());
    for (std::size_t m = 0; m < scores.size(); ++m) {
        const MovieIndex movie(m);
        scores[m] = m_biases.knows(movie) ? person.toStars(movie, outputs(0, m)) : person.baseline(movie);
    }
    return scores;
}

GraphValue UserAutoencoder::graphScores(const GraphProfiles& profiles) const
{
    const CentredPeople people(m_biases, m_normalisation, profiles);
    return people.toStars(outputsOf(people.toInput()));
}

SparseRows UserAutoencoder::inputOf(Profile profile) const
{
    return inputOf(profile, CentredPerson(m_biases, m_normalisation, profile));
}

std::vector<WeightView> UserAutoencoder::weights() const
{
    std::vector<WeightView> views = NetworkRecommender::weights();
    views.push_back(m_biases.weights());
    return views;
}

ModelState UserAutoencoder::state() const
{
    ModelState state;
    saveNetwork(network(), state);
    m_biases.saveTo(state);
    saveNormalisation(m_normalisation, state);
    return state;
}

template <> FamilyModel modelOf<ModelFamily::UserAutoencoder>()
{
    return {restoreAs<UserAutoencoder>, ModelInsight::Units};
}

} // namespace autorec
