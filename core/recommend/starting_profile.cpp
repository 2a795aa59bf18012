// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/starting_profile.h"

#include "core/data/genres.h"
#include "core/data/most_rated.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace autorec {

namespace {

std::vector<MovieIndex> bestKnownOf(const Dataset& dataset, const std::string& genre)
{
    constexpr std::size_t Most = 5;
    requireGenre(dataset, genre);
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        if (dataset.movie(MovieIndex(m)).hasGenre(genre))
            movies.emplace_back(m);
    }
    return mostRatedOf(std::move(movies), dataset.ratings(), Most);
}

} // namespace

std::vector<ProfileEntry> startingProfile(const Dataset& dataset, const std::vector<MovieIndex>& films,
                                          const std::vector<std::string>& genres)
{
    std::set<MovieIndex> liked(films.begin(), films.end());
    for (const std::string& genre : genres) {
        const std::vector<MovieIndex> some = bestKnownOf(dataset, genre);
        liked.insert(some.begin(), some.end());
    }
    std::vector<ProfileEntry> profile;
    for (const MovieIndex movie : liked)
        profile.push_back({movie, dataset.scale().max()});
    return profile;
}

std::vector<MovieIndex> countingPicks(const std::vector<PickedFilm>& picks, std::size_t ratings)
{
    std::set<MovieIndex> counting;
    for (const PickedFilm& pick : picks) {
        if (pick.place + ratings < EnoughRatings)
            counting.insert(pick.movie);
    }
    return {counting.begin(), counting.end()};
}

std::vector<ProfileEntry> withPicks(const Dataset& dataset, Profile ratings,
                                    const std::vector<PickedFilm>& picks)
{
    const std::vector<ProfileEntry> liked =
        startingProfile(dataset, countingPicks(picks, ratings.size()), {});
    std::vector<ProfileEntry> profile; // of films in both, the rating
    std::set_union(ratings.begin(), ratings.end(), liked.begin(), liked.end(), std::back_inserter(profile),
                   [](const ProfileEntry& a, const ProfileEntry& b) { return a.movie < b.movie; });
    return profile;
}

} // namespace autorec
