// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/user_sample.h"

#include "core/base/parallel.h"
#include "core/evaluate/metrics.h"
#include "core/model/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

SampleQuality sampleUsers(const Recommender& model, const RatingMatrix& known, const RatingMatrix& heldOut,
                          std::size_t most)
{
    constexpr std::size_t UsersPerChunk = 8;
    constexpr std::size_t Cutoff = 10;

    std::vector<UserIndex> users = heldOut.usersWithRatings();
    users.erase(users.begin() + static_cast<std::ptrdiff_t>(std::min(most, users.size())), users.end());
    if (users.empty())
        return {};
    std::size_t ratings = 0;
    for (const UserIndex user : users)
        ratings += heldOut.byUser(user).size();

    std::vector<double> ndcg(users.size());
    std::vector<double> squaredError(users.size());
    parallelFor(users.size(), UsersPerChunk, [&](std::size_t k) {
        const std::vector<ProfileEntry> profile = known.profile(users[k]);
        const RatingRow<MovieIndex> wanted = heldOut.byUser(users[k]);
        const std::vector<float> scores = model.score(profile, users[k]);
        const std::vector<MovieIndex> top =
            bestMovies(listRanking(model, profile, users[k], scores, known), profile, Cutoff);
        ndcg[k] = rankingMetrics(top, wanted.ids(), Cutoff).ndcg;
        for (std::size_t e = 0; e < wanted.size(); ++e) {
            const float predicted = known.scale().clip(scores[wanted.id(e).value()]);
            squaredError[k] += std::pow(static_cast<double>(predicted - wanted.stars(e)), 2.0);
        }
    });
    const auto sum = [](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    SampleQuality quality;
    quality.ndcg = sum(ndcg) / static_cast<double>(users.size());
    if (model.scoreKind() == ScoreKind::Stars)
        quality.rmse = std::sqrt(sum(squaredError) / static_cast<double>(ratings));
    return quality;
}

} // namespace autorec
