// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/centred_people.h"

#include <algorithm>

namespace autorec {

namespace {

/// 1 for the movies that training saw, [1 × movies].
Matrix knownMask(const BiasModel& biases)
{
    Matrix known(1, biases.movieCount());
    for (std::size_t m = 0; m < known.columns(); ++m)
        known(0, m) = biases.knows(MovieIndex(m)) ? 1.0F : 0.0F;
    return known;
}

/// A person without ratings has the bias 0, whatever the regularisation.
GraphValue shrunkMean(const GraphValue& sum, const GraphValue& count, double regularisation)
{
    return sum / atLeast(count + regularisation, 1.0);
}

} // namespace

CentredPeople::CentredPeople(const BiasModel& biases, const Normalisation& normalisation,
                             const GraphProfiles& profiles)
    : m_biases(&biases)
    , m_readsStars(normalisation.readsStars)
    , m_profiles(profiles)
    , m_movieBiases(profiles.stars.graph().constant(biases.movieBiases()))
    , m_count(rowSum(profiles.rated))
    , m_userBias(shrunkMean(rowSum(profiles.rated * (profiles.stars - biases.mean() - m_movieBiases)),
                            m_count, biases.regularisation()))
    , m_baseline(m_movieBiases + biases.mean() + m_userBias)
    , m_offset(offsetBy(normalisation.centring))
{
    if (normalisation.byUserSpread)
        m_spread = userSpread();
}

GraphValue CentredPeople::offsetBy(Centring centring) const
{
    switch (centring) {
    case Centring::None:
        return numberLike(m_count, 0.0);
    case Centring::Global:
        return numberLike(m_count, m_biases->mean());
    case Centring::User:
        return m_userBias + m_biases->mean();
    case Centring::Movie:
        return m_movieBiases + m_biases->mean();
    case Centring::Biases:
        break;
    }
    return m_baseline;
}

GraphValue CentredPeople::userSpread() const
{
    const GraphValue residuals = m_profiles.rated * (m_profiles.stars - m_baseline);
    const double doubt = m_biases->spreadDoubt();
    const double crowd = static_cast<double>(m_biases->spread()) * static_cast<double>(m_biases->spread());
    const GraphValue variance = (rowSum(residuals * residuals) + doubt * crowd) / (m_count + doubt);
    return atLeast(squareRoot(variance), BiasModel::LeastSpread);
}

GraphValue CentredPeople::toNetwork() const
{
    const GraphValue centred = m_profiles.rated * (m_profiles.stars - m_offset);
    return m_spread ? centred / *m_spread : centred;
}

GraphValue CentredPeople::toInput() const
{
    return m_readsStars ? m_profiles.rated * m_profiles.stars : toNetwork();
}

GraphValue CentredPeople::toStars(const GraphValue& outputs) const
{
    const GraphValue stars = (m_spread ? *m_spread * outputs : outputs) + m_offset;
    const Matrix known = knownMask(*m_biases);
    const bool knowsAll = std::all_of(known.values().begin(), known.values().end(),
                                      [](float isKnown) { return isKnown > 0.0F; });
    return knowsAll ? stars : choose(outputs.graph().constant(known) > 0.0, stars, m_baseline);
}

} // namespace autorec
