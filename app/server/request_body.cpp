// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/request_body.h"

#include "app/server/http_message.h"
#include "app/server/schema.h"

#include <nlohmann/json.hpp>

namespace autorec {

namespace {

using Json = nlohmann::json;

constexpr const char* Schema = R"json({
    "type": "object", "additionalProperties": false,
    "properties": {
        "ratings": {
            "type": "array", "maxItems": 5000, "default": [],
            "description": "The person's ratings. Of several of one film the last counts.",
            "items": {
                "type": "object", "additionalProperties": false,
                "properties": {
                    "movie": {"type": "id", "description": "The data set's id of the film"},
                    "title": {"type": "string", "minLength": 1, "maxLength": 500,
                              "description": "The film's title in place of its id, perhaps with its year"},
                    "year": {"type": "integer", "minimum": 1800, "maximum": 2200},
                    "stars": {"type": "number", "minimum": 0.5, "maximum": 5, "multipleOf": 0.5}
                },
                "required": ["stars"],
                "oneOf": [{"required": ["movie"]}, {"required": ["title"]}]
            }
        },
        "like": {
            "type": "array", "maxItems": 100, "default": [], "items": {"type": "id"},
            "description": "Ids of films that a person without ratings likes"
        },
        "like_genres": {
            "type": "array", "maxItems": 100, "default": [], "items": {"type": "string", "maxLength": 100},
            "description": "Genres that a person without ratings likes"
        },
        "age": {
            "type": "integer", "minimum": 1, "maximum": 120,
            "description": "Of a person without ratings, for models trained with demographics"
        },
        "gender": {
            "type": "string", "maxLength": 100,
            "description": "Of such a person, as the data set writes it: F"
        },
        "occupation": {
            "type": "string", "maxLength": 100,
            "description": "Of such a person, as the data set writes it: student"
        },
        "n": {"type": "integer", "minimum": 1, "maximum": 200, "default": 10,
              "description": "Length of the list"},
        "genres": {
            "type": "array", "maxItems": 100, "default": [], "items": {"type": "string", "maxLength": 100},
            "description": "Only films of any of these genres"
        },
        "without_genres": {
            "type": "array", "maxItems": 100, "default": [], "items": {"type": "string", "maxLength": 100},
            "description": "No films of any of these genres"
        },
        "first_year": {"type": "integer", "minimum": 1800, "maximum": 2200,
                       "description": "Only films of this year or later"},
        "last_year": {"type": "integer", "minimum": 1800, "maximum": 2200,
                      "description": "Only films of this year or earlier"},
        "niche": {"type": "number", "minimum": -1, "maximum": 1, "default": 0,
                  "description": "From -1, towards what many rated, to 1, towards what few rated"},
        "diversity": {"type": "number", "minimum": 0, "maximum": 1, "default": 0,
                      "description": "From 0, the best films one by one, to 1, films unlike each other"},
        "unknown_titles": {"type": "boolean", "default": false,
                           "description": "Also list films whose title is unknown"},
        "exclude": {
            "type": "array", "maxItems": 5000, "default": [], "items": {"type": "id"},
            "description": "Ids of films to leave out"
        },
        "reasons": {"type": "integer", "minimum": 0, "maximum": 20, "default": 3,
                    "description": "The most ratings to name as reasons for each film"}
    }
})json";

Json parsed(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw Problem(400, "The body is not JSON: it goes wrong at byte " + std::to_string(error.byte) + ".",
                      "byte " + std::to_string(error.byte));
    } catch (const Json::out_of_range&) {
        throw Problem(400, "The body has a number that is too great to be read.");
    }
}

SourceId idOf(const Json& json, const std::string& place)
{
    const std::optional<SourceId> id = json.is_string() ? SourceId::parse(json.get_ref<const std::string&>())
                                                        : SourceId(json.get<std::int64_t>());
    if (!id)
        throw Problem(400, place + " is no id.", place);
    return *id;
}

std::vector<SourceId> idsOf(const Json& json, const std::string& name)
{
    std::vector<SourceId> ids;
    ids.reserve(json.size());
    for (const Json& id : json)
        ids.push_back(idOf(id, name + "[" + std::to_string(ids.size()) + "]"));
    return ids;
}

FiledRating ratingOf(const Json& json, std::size_t place)
{
    FiledRating rating;
    rating.line = place;
    rating.stars = json["stars"].get<double>();
    Movie movie;
    if (json.contains("movie"))
        rating.movieId = idOf(json["movie"], "ratings[" + std::to_string(place) + "].movie");
    else
        movie = listedMovie(0, json["title"].get_ref<const std::string&>());
    movie.year = json.value("year", movie.year);
    rating.film = FilmKey::of(movie);
    return rating;
}

ListOptions listOptionsOf(const Json& json)
{
    ListOptions options;
    options.length = json["n"].get<std::size_t>();
    options.unknownTitles = json["unknown_titles"].get<bool>();
    options.genres.wanted = json["genres"].get<std::vector<std::string>>();
    options.genres.excluded = json["without_genres"].get<std::vector<std::string>>();
    options.firstYear = json.value("first_year", 0);
    options.lastYear = json.value("last_year", 0);
    options.leaning = {json["niche"].get<double>(), json["diversity"].get<double>()};
    options.explain = json["reasons"] > 0;
    options.about.age = json.value("age", 0);
    options.about.gender = json.value("gender", "");
    options.about.occupation = json.value("occupation", "");
    return options;
}

/// As on the command line, a description of a person without ratings excludes ratings.
void requireOnePerson(const WantedList& wanted)
{
    const bool isNewcomer =
        !wanted.likedMovies.empty() || !wanted.likedGenres.empty() || !wanted.options.about.empty();
    if (isNewcomer && !wanted.ratings.ratings.empty())
        throw Problem(400,
                      "like, like_genres, age, gender and occupation are for people without ratings. Leave "
                      "them out, or the ratings.",
                      "ratings");
}

} // namespace

const nlohmann::json& wantedListSchema()
{
    static const Json schema = parsedSchema(Schema);
    return schema;
}

WantedList parseWantedList(std::string_view text)
{
    const Json json = checkedValue(wantedListSchema(), parsed(text), {});
    WantedList wanted;
    wanted.options = listOptionsOf(json);
    wanted.reasons = json["reasons"].get<std::size_t>();
    wanted.likedMovies = idsOf(json["like"], "like");
    wanted.likedGenres = json["like_genres"].get<std::vector<std::string>>();
    wanted.excludedMovies = idsOf(json["exclude"], "exclude");
    for (const Json& rating : json["ratings"])
        wanted.ratings.ratings.push_back(ratingOf(rating, wanted.ratings.ratings.size()));
    requireOnePerson(wanted);
    return wanted;
}

} // namespace autorec
