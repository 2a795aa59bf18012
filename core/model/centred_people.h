// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/model/score_graph.h"

namespace autorec {

/// The normalisation of a batch of profiles in a ScoreGraph; see CentredPerson.
class CentredPeople
{
public:
    CentredPeople(const BiasModel& biases, const Normalisation& normalisation, const GraphProfiles& profiles);

    /// The ratings normalised; 0 where there are none.
    GraphValue toNetwork() const;
    /// The ratings as the network reads them; 0 where there are none.
    GraphValue toInput() const;
    /// A network's outputs for all movies, in stars; the baseline where training never saw the movie.
    GraphValue toStars(const GraphValue& outputs) const;
    GraphValue baseline() const { return m_baseline; }

private:
    GraphValue offsetBy(Centring centring) const;
    GraphValue userSpread() const;

    const BiasModel* m_biases;
    bool m_readsStars;
    GraphProfiles m_profiles;
    GraphValue m_movieBiases;           ///< [1 × movies]
    GraphValue m_count;                 ///< [batch × 1]
    GraphValue m_userBias;              ///< [batch × 1]
    GraphValue m_baseline;              ///< [batch × movies]
    GraphValue m_offset;                ///< what is subtracted from ratings
    std::optional<GraphValue> m_spread; ///< [batch × 1]
};

} // namespace autorec
