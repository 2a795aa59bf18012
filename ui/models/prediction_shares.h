// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_service.h"
#include "core/data/rating_scale.h"

#include <optional>
#include <vector>

namespace autorec {

/// Predictions prepared for display and sorting: stars clipped to the scale or, for rank scores, the share of
/// the catalogue that scores less than a film.
class PredictionShares
{
public:
    PredictionShares() = default;
    PredictionShares(const Predictions& predictions, const RatingScale& scale);

    bool isEmpty() const { return m_shares.empty(); }
    bool areStars() const { return m_kind == ScoreKind::Stars; }
    /// 0 to 1; empty where nothing is predicted.
    std::optional<double> share(std::size_t movie) const;
    /// Empty for rank scores.
    std::optional<double> stars(std::size_t movie) const;
    /// The sort key of the column; not clipped, so that films at the end of the scale keep their order.
    double score(std::size_t movie) const { return static_cast<double>(m_scores[movie]); }

private:
    ScoreKind m_kind = ScoreKind::Rank;
    RatingScale m_scale;
    std::vector<float> m_scores;
    std::vector<float> m_shares;
};

} // namespace autorec
