// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/interactions.h"

#include "core/base/error.h"
#include "core/model/model_state.h"
#include "core/presets/model_spec.h"

#include <algorithm>
#include <limits>

namespace autorec {

float PersonalMean::of(Profile profile) const
{
    double sum = static_cast<double>(shrinkage) * static_cast<double>(overall);
    for (const ProfileEntry& entry : profile)
        sum += static_cast<double>(entry.stars);
    const double count = static_cast<double>(profile.size()) + static_cast<double>(shrinkage);
    return count > 0.0 ? static_cast<float>(sum / count) : overall;
}

GraphValue PersonalMean::of(const GraphProfiles& profiles) const
{
    const double least = std::numeric_limits<float>::min();
    const double pull = static_cast<double>(shrinkage) * static_cast<double>(overall);
    return (rowSum(profiles.stars) + pull) /
           atLeast(rowSum(profiles.rated) + static_cast<double>(shrinkage), least);
}

float overallMean(const RatingMatrix& ratings)
{
    double sum = 0.0;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const auto row = ratings.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            sum += static_cast<double>(row.stars(k));
    }
    return ratings.ratingCount() == 0 ? 0.0F
                                      : static_cast<float>(sum / static_cast<double>(ratings.ratingCount()));
}

LikedOptions::LikedOptions(const ModelSpec& spec)
    : from(spec.has("liked_from") ? static_cast<float>(spec.get<double>("liked_from")) : 0.0F)
    , aboveMean(spec.has("liked") && spec.get<std::string>("liked") == "above-mean")
{
}

LikedRule LikedOptions::on(const RatingMatrix& ratings) const
{
    constexpr float StarsOfScale = 4.0F; // from one to five
    constexpr float Middle = 3.0F;       // between a dislike and a like
    LikedRule rule{from};
    if (ratings.scale().meaning() == RatingMeaning::Likes)
        rule.from = std::max(from, Middle);
    if (aboveMean)
        rule.mean = {overallMean(ratings), LikedRule::MeanShrinkage};
    const float span = ratings.scale().max() - ratings.scale().min();
    if (span > 0.0F)
        rule.fall = fall * span / StarsOfScale;
    return rule;
}

void saveLiked(const LikedRule& rule, ModelState& state)
{
    state.fields["liked_from"] = rule.from;
    if (rule.mean) {
        state.fields["liked_mean"] = rule.mean->overall;
        state.fields["liked_mean_shrinkage"] = rule.mean->shrinkage;
        state.fields["liked_fall"] = rule.fall;
    }
}

LikedRule likedOf(const ModelState& state)
{
    LikedRule rule{state.fields.at("liked_from")};
    if (state.fields.contains("liked_mean")) {
        rule.mean = {state.fields.at("liked_mean"), state.fields.at("liked_mean_shrinkage")};
        rule.fall = state.fields.at("liked_fall");
        if (!(rule.fall > 0.0F))
            throw Error(ErrorCode::DamagedFile, "Ratings are to count less at once.");
    }
    return rule;
}

LikedMovies likedMovies(Profile profile, const LikedRule& rule)
{
    LikedMovies all;
    LikedMovies liked;
    const float mean = rule.mean ? rule.mean->of(profile) : 0.0F;
    for (const ProfileEntry& entry : profile) {
        const float weight = rule.mean ? 1.0F - std::max((mean - entry.stars) / rule.fall, 0.0F) : 1.0F;
        all.movies.push_back(entry.movie.value());
        all.weights.push_back(1.0F);
        if (rule.counts(entry.stars) && weight > 0.0F) {
            liked.movies.push_back(entry.movie.value());
            liked.weights.push_back(weight);
        }
    }
    return liked.empty() && !rule.mean ? all : liked;
}

GraphValue likedMovies(const GraphProfiles& profiles, const LikedRule& rule)
{
    const GraphValue nothing = numberLike(profiles.rated, 0.0);
    const GraphValue liked = choose(profiles.stars >= rule.from, profiles.rated, nothing);
    if (!rule.mean)
        return choose(rowSum(liked) >= 1.0, liked, profiles.rated);
    const GraphValue below =
        (rule.mean->of(profiles) - profiles.stars) * (1.0 / static_cast<double>(rule.fall));
    const GraphValue one = numberLike(profiles.rated, 1.0);
    return liked * atLeast(one - atLeast(below, 0.0), 0.0);
}

RatingMatrix likedRatings(const RatingMatrix& ratings, const LikedRule& rule)
{
    std::vector<RatingEntry> entries = ratings.entries();
    std::erase_if(entries, [&](const RatingEntry& entry) { return !rule.counts(entry.stars); });
    return RatingMatrix(entries, ratings.userCount(), ratings.movieCount(), ratings.scale());
}

std::vector<MovieIndex> ratedMovies(const RatingMatrix& ratings)
{
    std::vector<MovieIndex> movies;
    movies.reserve(ratings.movieCount());
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        if (ratings.byMovie(MovieIndex(m)).size() > 0)
            movies.emplace_back(m);
    }
    return movies;
}

Matrix popularityOf(const RatingMatrix& ratings)
{
    Matrix popularity(1, ratings.movieCount());
    float most = 1.0F;
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        popularity(0, m) = static_cast<float>(ratings.byMovie(MovieIndex(m)).size());
        most = std::max(most, popularity(0, m));
    }
    for (float& value : popularity.values())
        value /= most;
    return popularity;
}

} // namespace autorec
