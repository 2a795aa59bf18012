#include "core/evaluate/ranking_sample.h"

#include "core/base/parallel.h"
#include "core/evaluate/metrics.h"
#include "core/recommend/ranking.h"

#include <numeric>

namespace autorec {

std::optional<double> sampledNdcg(const Recommender& model, const RatingMatrix& known,
                                  const RatingMatrix& heldOut)
{
    constexpr std::size_t MostUsers = 200;
    constexpr std::size_t UsersPerChunk = 8;
    constexpr std::size_t Cutoff = 10;

    std::vector<UserIndex> users;
    for (std::size_t u = 0; u < heldOut.userCount() && users.size() < MostUsers; ++u) {
        if (heldOut.byUser(UserIndex(u)).size() > 0)
            users.push_back(UserIndex(u));
    }
    if (users.empty())
        return std::nullopt;

    std::vector<double> ndcg(users.size());
    parallelChunks(users.size(), UsersPerChunk, [&](std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k) {
            const std::vector<ProfileEntry> profile = known.profile(users[k]);
            const std::vector<float> scores = model.score(profile, users[k]);
            const std::vector<MovieIndex> top =
                bestMovies(rankingScores(scores, model.scoreKind(), known), profile, Cutoff);
            ndcg[k] = rankingMetrics(top, heldOut.byUser(users[k]).ids(), Cutoff).ndcg;
        }
    });
    return std::accumulate(ndcg.begin(), ndcg.end(), 0.0) / static_cast<double>(users.size());
}

} // namespace autorec
