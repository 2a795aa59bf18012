// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/server/routes.h"
#include "app/server/schema.h"

namespace autorec {

namespace {

const char* const Result = R"json({
    "type": "object",
    "properties": {
        "model": {"type": "string"},
        "movie_id": {"type": "integer"},
        "title": {"type": "string"}
    },
    "required": ["model", "movie_id", "title", "items"]
})json";

const char* const OfEach = R"json({
    "rank": {"type": "integer", "minimum": 1},
    "similarity": {"type": "number", "description": "In the model's own terms"}
})json";

nlohmann::json similar(const ServedModel& served, std::int64_t id, std::size_t most)
{
    const MovieIndex movie = requiredMovie(served, id, 404, "movie");
    const std::string& preset = served.model.spec.preset();
    const std::string& title = served.dataset.movie(movie).title;
    const std::vector<SimilarMovie> list =
        similarMovies(*served.model.recommender, served.dataset.ratings(), movie, most);
    if (list.empty())
        throw Problem(422,
                      preset + " cannot tell which movies resemble \"" + title +
                          "\": it has no vectors of movies, or none of this one. Serve another model.",
                      "movie");
    return {{"model", preset}, {"movie_id", id}, {"title", title}, {"items", listJson(list, served.dataset)}};
}

} // namespace

Route similarRoute(const ServedModel& served)
{
    Route route{"GET", "/similar/{movie}", "similarMovies", "Movies that the model takes for most like one"};
    route.parameters = {
        {"movie", "path", "The data set's id of the movie", nlohmann::json{{"type", "integer"}}},
        {"n", "query", "Length of the list",
         nlohmann::json{{"type", "integer"}, {"minimum", 1}, {"maximum", 200}, {"default", 10}}}};
    route.result = movieListSchema(Result, OfEach);
    route.answer = [&served](const nlohmann::json& parameters, const std::string&) {
        return jsonAnswer(
            similar(served, parameters["movie"].get<std::int64_t>(), parameters["n"].get<std::size_t>()));
    };
    return route;
}

} // namespace autorec
