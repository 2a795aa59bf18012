// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ranking.h"

#include <algorithm>
#include <numeric>

namespace autorec {

std::vector<float> rankingScores(std::span<const float> scores, ScoreKind kind, const RatingMatrix& training)
{
    std::vector<float> ranking(scores.begin(), scores.end());
    if (kind == ScoreKind::Rank || scores.empty())
        return ranking;
    const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
    const auto mean = static_cast<float>(sum / static_cast<double>(scores.size()));
    for (std::size_t m = 0; m < ranking.size(); ++m) {
        const auto support = static_cast<float>(training.byMovie(MovieIndex(m)).size());
        ranking[m] = mean + (ranking[m] - mean) * support / (support + SupportStrength);
    }
    return ranking;
}

std::vector<float> listRanking(const Recommender& model, Profile profile, std::optional<UserIndex> knownUser,
                               std::span<const float> scores, const RatingMatrix& training)
{
    std::vector<float> ranking = model.listScores(profile, knownUser);
    return ranking.empty() ? rankingScores(scores, model.scoreKind(), training) : ranking;
}

std::vector<MovieIndex> bestMovies(std::span<const float> ranking, Profile profile, std::size_t most)
{
    return bestOf(unratedMovies(ranking.size(), profile), ranking, most);
}

std::vector<MovieIndex> bestOf(std::vector<MovieIndex> movies, std::span<const float> ranking,
                               std::size_t most)
{
    const auto end = movies.begin() + static_cast<std::ptrdiff_t>(std::min(most, movies.size()));
    if (end == movies.end())
        std::sort(movies.begin(), end, ByScore{ranking});
    else
        std::partial_sort(movies.begin(), end, movies.end(), ByScore{ranking});
    movies.erase(end, movies.end());
    return movies;
}

std::vector<MovieIndex> unratedMovies(std::size_t movieCount, Profile profile)
{
    std::vector<bool> isRated(movieCount);
    for (const ProfileEntry& entry : profile)
        isRated[entry.movie.value()] = true;
    std::vector<MovieIndex> movies;
    movies.reserve(movieCount);
    for (std::size_t m = 0; m < movieCount; ++m) {
        if (!isRated[m])
            movies.push_back(MovieIndex(m));
    }
    return movies;
}

} // namespace autorec
