// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/film_reasons.h"

#include <algorithm>
#include <cmath>

namespace autorec {
namespace {

float meanGiven(Profile profile)
{
    float sum = 0.0F;
    for (const ProfileEntry& entry : profile)
        sum += entry.stars;
    return sum / static_cast<float>(profile.size());
}

/// Those that move the score and the movie's place in the same direction.
void keepClearOnes(std::vector<Contribution>& contributions, MovieIndex movie)
{
    std::erase_if(contributions, [movie](const Contribution& each) {
        return each.movie == movie || !(each.effect * each.lift > 0.0F);
    });
}

/// Of contributions with the greatest lift first, the first ones above 0 and the last ones below.
void keepStrongest(std::vector<Contribution>& contributions, std::size_t mostFor, std::size_t mostAgainst)
{
    const auto against = std::find_if(contributions.begin(), contributions.end(),
                                      [](const Contribution& each) { return each.lift < 0.0F; });
    const auto raising = static_cast<std::size_t>(against - contributions.begin());
    const std::size_t lowering = contributions.size() - raising;
    contributions.erase(contributions.begin() + static_cast<std::ptrdiff_t>(std::min(raising, mostFor)),
                        contributions.end() - static_cast<std::ptrdiff_t>(std::min(lowering, mostAgainst)));
}

} // namespace

FilmReasons reasonsFor(const Recommender& model, Profile profile, MovieIndex movie, const RatingScale& scale,
                       std::size_t mostFor, std::size_t mostAgainst)
{
    FilmReasons reasons{movie, model.reasonKind(), {}};
    if (profile.empty())
        return reasons;
    std::vector<Contribution> contributions = std::move(model.explain(profile, {&movie, 1}).front());
    keepClearOnes(contributions, movie);
    keepStrongest(contributions, mostFor, mostAgainst);
    float strongest = 0.0F;
    for (const Contribution& each : contributions)
        strongest = std::max(strongest, std::abs(each.lift));
    const float disliked = std::min(meanGiven(profile), (scale.min() + scale.max()) / 2.0F);
    reasons.reasons.reserve(contributions.size());
    for (const Contribution& each : contributions)
        reasons.reasons.push_back({each, static_cast<double>(each.lift / strongest), each.stars < disliked});
    return reasons;
}

} // namespace autorec
