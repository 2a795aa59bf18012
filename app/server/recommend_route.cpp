// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/exchange/rating_import.h"
#include "app/server/request_body.h"
#include "app/server/routes.h"
#include "app/server/schema.h"
#include "core/base/error.h"
#include "core/data/genres.h"
#include "core/recommend/starting_profile.h"

#include <algorithm>

namespace autorec {

namespace {

constexpr int CannotBeDone = 422;

const char* const RecommendResult = R"json({
    "type": "object",
    "properties": {
        "model": {"type": "string"},
        "trained_on": {"type": "object",
                       "description": "Data set, split and seed of the training"},
        "profile_ratings": {"type": "integer", "description": "How many of the ratings counted"},
        "unmatched": {
            "type": "array", "description": "Ratings whose title is of no film, or of several",
            "items": {
                "type": "object",
                "properties": {
                    "place": {"type": "string"},
                    "title": {"type": "string"},
                    "candidates": {"type": "array", "items": {"type": "id"},
                                   "description": "Ids of the films that it may be"}
                }
            }
        }
    }
})json";

const char* const RecommendOfEach = R"json({
    "rank": {"type": "integer", "minimum": 1},
    "score": {"type": "number", "description": "What a plain list is ordered by; no unit"},
    "stars": {"type": "number", "nullable": true,
              "description": "Predicted; null for models that predict none"},
    "star_distribution": {
        "type": "array", "nullable": true,
        "description": "How likely each step of the scale is; null for models that do not say",
        "items": {
            "type": "object",
            "properties": {
                "stars": {"type": "number"},
                "probability": {"type": "number", "minimum": 0, "maximum": 1}
            }
        }
    },
    "why": {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "movie_id": {"type": "id"},
                "title": {"type": "string"},
                "rating": {"type": "number"},
                "effect": {"type": "number", "description": "On the score"}
            }
        }
    }
})json";

std::string placeOf(const char* name, std::size_t place)
{
    return std::string(name).append("[").append(std::to_string(place)).append("]");
}

std::vector<MovieIndex> moviesOf(const ServedModel& served, const std::vector<SourceId>& ids,
                                 const char* name)
{
    std::vector<MovieIndex> movies;
    for (const SourceId& id : ids)
        movies.push_back(requiredMovie(served, id.text(), CannotBeDone, placeOf(name, movies.size())));
    return movies;
}

void requireGenres(const ServedModel& served, const std::vector<std::string>& genres, const char* name)
{
    for (std::size_t k = 0; k < genres.size(); ++k) {
        try {
            requireGenre(served.dataset, genres[k]);
        } catch (const Error& error) {
            throw Problem(CannotBeDone, error.message(), placeOf(name, k));
        }
    }
}

RatingImport matched(const ServedModel& served, const RatingFile& ratings)
{
    for (const FiledRating& rating : ratings.ratings) {
        if (rating.movieId)
            requiredMovie(served, rating.movieId->text(), CannotBeDone,
                          placeOf("ratings", rating.line) + ".movie");
    }
    return matchRatings(ratings, served.dataset, served.films);
}

nlohmann::json unmatchedJson(const ServedModel& served, const RatingImport& import)
{
    nlohmann::json all = nlohmann::json::array();
    for (const std::vector<MatchedRating>* ratings : {&import.unmatched, &import.ambiguous}) {
        for (const MatchedRating& match : *ratings) {
            nlohmann::json candidates = nlohmann::json::array();
            for (const MovieIndex movie : match.candidates)
                candidates.push_back(served.dataset.movie(movie).id);
            all.push_back({{"place", placeOf("ratings", match.rating.line)},
                           {"title", match.rating.film.title.toStdString()},
                           {"candidates", candidates}});
        }
    }
    return all;
}

nlohmann::json recommended(const ServedModel& served, WantedList wanted)
{
    requireGenres(served, wanted.likedGenres, "like_genres");
    requireGenres(served, wanted.options.genres.wanted, "genres");
    requireGenres(served, wanted.options.genres.excluded, "without_genres");
    wanted.options.excluded = moviesOf(served, wanted.excludedMovies, "exclude");
    std::sort(wanted.options.excluded.begin(), wanted.options.excluded.end());
    const bool isNewcomer = wanted.ratings.ratings.empty();
    const RatingImport import = matched(served, wanted.ratings);
    if (!isNewcomer && import.matched.empty())
        throw Problem(
            CannotBeDone,
            "None of the ratings could be matched with a film of the data set. Check the titles and "
            "years, or name films by their ids.",
            "ratings");
    const std::vector<ProfileEntry> profile =
        isNewcomer ? startingProfile(served.dataset, moviesOf(served, wanted.likedMovies, "like"),
                                     wanted.likedGenres)
                   : profileOf(import, served.dataset);
    wanted.options.distributions = true;
    std::vector<Recommendation> list =
        recommend(served.dataset, *served.model.recommender, profile, std::nullopt, wanted.options);
    for (Recommendation& place : list)
        place.why.resize(std::min(place.why.size(), wanted.reasons));
    return {{"model", served.model.spec.preset()},
            {"trained_on", served.model.origin.toJson()},
            {"profile_ratings", profile.size()},
            {"unmatched", unmatchedJson(served, import)},
            {"items", listJson(list, served.dataset)}};
}

} // namespace

Route recommendRoute(const ServedModel& served)
{
    Route route{"POST", "/recommend", "recommend", "The best movies for a person's ratings, and why"};
    route.body = wantedListSchema();
    route.result = movieListSchema(RecommendResult, RecommendOfEach);
    route.answer = [&served](const nlohmann::json&, const std::string& body) {
        return jsonAnswer(recommended(served, parseWantedList(body)));
    };
    return route;
}

} // namespace autorec
