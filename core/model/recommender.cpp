// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recommender.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/score_graph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

float mean(const std::vector<float>& scores)
{
    return static_cast<float>(std::accumulate(scores.begin(), scores.end(), 0.0) /
                              static_cast<double>(scores.size()));
}

} // namespace

std::vector<std::optional<StarDistribution>>
Recommender::starDistributions(Profile, std::optional<UserIndex>, std::span<const MovieIndex> movies,
                               const RatingScale&) const
{
    return std::vector<std::optional<StarDistribution>>(movies.size());
}

GraphValue Recommender::graphScores(const GraphProfiles&) const
{
    throw Error(ErrorCode::IncompatibleModel,
                "This kind of model cannot be written down as a graph of operations. Use another model.");
}

std::vector<std::vector<Contribution>> Recommender::explain(Profile profile,
                                                            std::span<const MovieIndex> movies) const
{
    const auto scored = [this](Profile told) {
        return reasonKind() == scoreKind() ? score(told) : listScores(told, std::nullopt);
    };
    const std::vector<float> full = scored(profile);
    std::vector<std::vector<Contribution>> reasons(movies.size());
    for (const std::size_t left : strongestOpinions(profile, MostLeftOut)) {
        std::vector<ProfileEntry> rest(profile.begin(), profile.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left));
        const std::vector<float> without = scored(rest);
        const float meanEffect = mean(full) - mean(without);
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const std::uint32_t movie = movies[m].value();
            const float effect = full[movie] - without[movie];
            reasons[m].push_back({profile[left].movie, profile[left].stars, effect, effect - meanEffect});
        }
    }
    for (std::vector<Contribution>& contributions : reasons)
        sortByLift(contributions);
    return reasons;
}

std::vector<float> Recommender::similarity(MovieIndex movie) const
{
    const Matrix vectors = movieVectors();
    if (vectors.empty())
        return {};
    const auto dot = [&](std::size_t a, std::size_t b) {
        return std::inner_product(vectors.row(a), vectors.row(a) + vectors.columns(), vectors.row(b), 0.0F);
    };
    const std::size_t self = movie.value();
    const float ownLength = std::sqrt(dot(self, self));
    std::vector<float> cosines(vectors.rows());
    constexpr std::size_t MoviesPerChunk = 1024;
    parallelFor(cosines.size(), MoviesPerChunk, [&](std::size_t m) {
        const float length = std::sqrt(dot(m, m));
        cosines[m] = length > 0.0F && ownLength > 0.0F ? dot(m, self) / (length * ownLength) : 0.0F;
    });
    cosines[self] = 1.0F;
    return cosines;
}

std::vector<MovieIndex> knownMovies(const Recommender& model)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < model.movieCount(); ++m) {
        if (model.knows(MovieIndex(m)))
            movies.emplace_back(m);
    }
    return movies;
}

std::vector<std::size_t> strongestOpinions(Profile profile, std::size_t most)
{
    std::vector<std::size_t> places(profile.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (places.size() <= most)
        return places;
    const float sum =
        std::accumulate(profile.begin(), profile.end(), 0.0F,
                        [](float total, const ProfileEntry& entry) { return total + entry.stars; });
    const float mean = sum / static_cast<float>(profile.size());
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(profile[a].stars - mean) > std::abs(profile[b].stars - mean);
    });
    places.resize(most);
    return places;
}

void sortByLift(std::vector<Contribution>& contributions)
{
    std::stable_sort(contributions.begin(), contributions.end(),
                     [](const Contribution& a, const Contribution& b) { return a.lift > b.lift; });
}

} // namespace autorec
