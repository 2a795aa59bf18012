#include "core/model/user_autoencoder.h"

#include "core/model/network_state.h"

#include <stdexcept>
#include <utility>

namespace autorec {

UserAutoencoder::UserAutoencoder(Network network, BiasModel biases, Centring centring)
    : m_network(std::move(network))
    , m_biases(std::move(biases))
    , m_centring(centring)
{
}

UserAutoencoder::UserAutoencoder(const ModelState& state)
    : UserAutoencoder(restoredNetwork(state), BiasModel::restoredFrom(state),
                      static_cast<Centring>(state.fields.at("centring").get<int>()))
{
    if (m_network.shape().width != m_biases.movieCount())
        throw std::out_of_range("the network and the biases are of different numbers of movies");
}

std::vector<float> UserAutoencoder::score(Profile profile, std::optional<UserIndex>) const
{
    const CentredPerson person(m_biases, m_centring, profile);
    SparseRows input;
    for (const ProfileEntry& entry : profile)
        input.add(entry.movie.value(), entry.stars - person.offset(entry.movie));
    input.endRow();

    NetworkWorkspace workspace;
    m_network.encode(input, workspace);
    std::vector<float> scores(movieCount());
    m_network.decodeAll(workspace.activations.back().row(0), scores.data());
    for (std::size_t m = 0; m < scores.size(); ++m) {
        const MovieIndex movie(m);
        scores[m] = m_biases.knows(movie) ? scores[m] + person.offset(movie) : person.baseline(movie);
    }
    return scores;
}

ModelState UserAutoencoder::state() const
{
    ModelState state;
    saveNetwork(m_network, state);
    m_biases.saveTo(state);
    state.fields["centring"] = static_cast<int>(m_centring);
    return state;
}

} // namespace autorec
