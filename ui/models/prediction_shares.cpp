// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_shares.h"

#include "ui/models/row_order.h"

#include <algorithm>

namespace autorec {
namespace {

std::vector<float> sharesOfScale(const std::vector<float>& scores, const RatingScale& scale)
{
    std::vector<float> shares(scores.size());
    std::transform(scores.begin(), scores.end(), shares.begin(),
                   [&](float score) { return std::max(0.0F, scale.clip(score)) / scale.max(); });
    return shares;
}

/// For each film, the share of all films that score less.
std::vector<float> sharesLeftBehind(const std::vector<float>& scores)
{
    const std::vector<std::uint32_t> movies = orderedPlaces(scores, false);
    std::vector<float> shares(scores.size());
    std::size_t below = 0;
    for (std::size_t place = 0; place < movies.size(); ++place) {
        if (place > 0 && scores[movies[place]] > scores[movies[place - 1]])
            below = place;
        shares[movies[place]] = static_cast<float>(below) / static_cast<float>(movies.size());
    }
    return shares;
}

} // namespace

PredictionShares::PredictionShares(const Predictions& predictions, const RatingScale& scale)
    : m_kind(predictions.kind)
    , m_scale(scale)
    , m_scores(predictions.scores)
    , m_shares(areStars() ? sharesOfScale(m_scores, scale) : sharesLeftBehind(m_scores))
{
}

std::optional<double> PredictionShares::share(std::size_t movie) const
{
    return movie < m_shares.size() ? std::optional(static_cast<double>(m_shares[movie])) : std::nullopt;
}

std::optional<double> PredictionShares::stars(std::size_t movie) const
{
    if (!areStars() || movie >= m_scores.size())
        return std::nullopt;
    return static_cast<double>(m_scale.clip(m_scores[movie]));
}

} // namespace autorec
