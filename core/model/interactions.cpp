// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/interactions.h"

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

std::vector<std::uint32_t> likedMovies(Profile profile, const LikedRule& rule)
{
    std::vector<std::uint32_t> all;
    std::vector<std::uint32_t> liked;
    for (const ProfileEntry& entry : profile) {
        all.push_back(entry.movie.value());
        if (rule.counts(entry.stars))
            liked.push_back(entry.movie.value());
    }
    return liked.empty() ? all : liked;
}

GraphValue likedMovies(const GraphProfiles& profiles, const LikedRule& rule)
{
    const GraphValue liked =
        choose(profiles.stars >= rule.from, profiles.rated, numberLike(profiles.rated, 0.0));
    return choose(rowSum(liked) >= 1.0, liked, profiles.rated);
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
