#include "core/recommend/leaning.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

/// ln(N ⁄ place) of every movie when they are ordered by falling value; equal values share the first place.
template <class Value> std::vector<double> logPlaces(std::span<const Value> values)
{
    const std::size_t count = values.size();
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return values[a] > values[b]; });
    std::vector<double> places(count);
    std::size_t place = 0;
    for (std::size_t k = 0; k < count; ++k) {
        if (k == 0 || values[order[k]] < values[order[k - 1]])
            place = k + 1;
        places[order[k]] = std::log(static_cast<double>(count) / static_cast<double>(place));
    }
    return places;
}

/// Adds how alike every candidate is to the one that was just chosen.
void takeLikeness(std::span<const MovieIndex> candidates, const std::vector<float>& similarity,
                  std::vector<double>& likeness)
{
    double greatest = 0.0;
    for (const MovieIndex candidate : candidates)
        greatest = std::max(greatest, std::abs(static_cast<double>(similarity[candidate.value()])));
    for (std::size_t k = 0; greatest > 0.0 && k < candidates.size(); ++k)
        likeness[k] =
            std::max(likeness[k], static_cast<double>(similarity[candidates[k].value()]) / greatest);
}

} // namespace

std::vector<float> leanedScores(std::span<const float> ranking, const RatingMatrix& training, double niche)
{
    std::vector<float> leaned(ranking.begin(), ranking.end());
    if (niche == 0.0)
        return leaned;
    std::vector<std::size_t> ratings(ranking.size());
    for (std::size_t m = 0; m < ratings.size(); ++m)
        ratings[m] = training.byMovie(MovieIndex(m)).size();
    const std::vector<double> byScore = logPlaces(ranking);
    const std::vector<double> byRatings = logPlaces(std::span<const std::size_t>(ratings));
    for (std::size_t m = 0; m < leaned.size(); ++m)
        leaned[m] = static_cast<float>(byScore[m] - niche / 2.0 * byRatings[m]);
    return leaned;
}

std::vector<MovieIndex> diversified(std::span<const MovieIndex> candidates, const Recommender& model,
                                    double diversity, std::size_t length)
{
    std::vector<MovieIndex> chosen;
    std::vector<double> likeness(candidates.size(), -1.0);
    std::vector<bool> isChosen(candidates.size());
    const auto last = static_cast<double>(std::max<std::size_t>(candidates.size(), 2) - 1);
    while (chosen.size() < std::min(length, candidates.size())) {
        std::size_t best = candidates.size();
        double greatest = 0.0;
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            const double relevance = 1.0 - static_cast<double>(k) / last;
            const double worth = (1.0 - diversity) * relevance - diversity * likeness[k];
            if (!isChosen[k] && (best == candidates.size() || worth > greatest)) {
                best = k;
                greatest = worth;
            }
        }
        isChosen[best] = true;
        chosen.push_back(candidates[best]);
        const std::vector<float> similarity = model.similarity(candidates[best]);
        if (!similarity.empty())
            takeLikeness(candidates, similarity, likeness);
    }
    return chosen;
}

} // namespace autorec
