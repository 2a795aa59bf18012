// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/rating_import.h"

#include <map>

namespace autorec {

namespace {

std::vector<MovieIndex> candidatesOf(const FiledRating& rating, const Dataset& dataset,
                                     const FilmIndex& films)
{
    if (rating.movieId) {
        const std::optional<MovieIndex> movie = dataset.findMovie(*rating.movieId);
        return movie ? std::vector{*movie} : std::vector<MovieIndex>();
    }
    return films.candidates(rating.film, rating.tmdbId);
}

} // namespace

RatingImport matchRatings(RatingFile file, const Dataset& dataset, const FilmIndex& films)
{
    RatingImport import;
    import.origin = std::move(file.origin);
    import.skipped = std::move(file.skipped);
    std::map<MovieIndex, std::size_t> places; // among the matched
    for (FiledRating& rating : file.ratings) {
        std::vector<MovieIndex> candidates = candidatesOf(rating, dataset, films);
        MatchedRating match{std::move(rating), std::move(candidates)};
        if (match.candidates.empty()) {
            import.unmatched.push_back(std::move(match));
        } else if (match.candidates.size() > 1) {
            import.ambiguous.push_back(std::move(match));
        } else {
            const auto [place, isNew] = places.try_emplace(match.candidates.front(), import.matched.size());
            if (isNew)
                import.matched.push_back(std::move(match));
            else
                import.matched[place->second] = std::move(match);
        }
    }
    return import;
}

std::vector<ProfileEntry> profileOf(const RatingImport& import, const Dataset& dataset)
{
    std::map<MovieIndex, float> ratings;
    for (const MatchedRating& match : import.matched)
        ratings[match.candidates.front()] = dataset.scale().clip(static_cast<float>(match.rating.stars));
    std::vector<ProfileEntry> profile;
    for (const auto& [movie, stars] : ratings)
        profile.push_back({movie, stars});
    return profile;
}

} // namespace autorec
