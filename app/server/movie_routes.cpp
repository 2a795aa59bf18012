// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/server/routes.h"
#include "app/server/schema.h"

namespace autorec {

namespace {

const char* const MoviesResult = R"json({
    "type": "object",
    "properties": {
        "found": {"type": "integer", "description": "How many there are in all"},
        "forgiving": {"type": "boolean",
                      "description": "A word is nowhere, and movies with words like it were taken"}
    }
})json";

const char* const OfEachMovie = R"json({
    "ratings": {"type": "integer", "description": "How many rated it"}
})json";

nlohmann::json foundMovies(const ServedModel& served, const QString& typed, std::size_t limit)
{
    const SearchIndex::Hits hits = served.search.find(typed);
    std::size_t found = 0;
    nlohmann::json items = nlohmann::json::array();
    for (const MovieIndex movie : served.byPopularity) {
        if (hits.movies[movie.value()] == 0)
            continue;
        if (++found > limit)
            continue;
        nlohmann::json item = movieJson(served.dataset.movie(movie));
        item["ratings"] = served.dataset.ratings().byMovie(movie).size();
        items.push_back(std::move(item));
    }
    return {{"found", found}, {"forgiving", hits.isForgiving}, {"items", items}};
}

const char* const SimilarResult = R"json({
    "type": "object",
    "properties": {
        "model": {"type": "string"},
        "movie_id": {"type": "id"},
        "title": {"type": "string"}
    }
})json";

const char* const OfEachSimilar = R"json({
    "rank": {"type": "integer", "minimum": 1},
    "similarity": {"type": "number", "description": "In the model's own terms"}
})json";

nlohmann::json similarMoviesOf(const ServedModel& served, const std::string& id, std::size_t most)
{
    const MovieIndex movie = requiredMovie(served, id, 404, "movie");
    const std::string& preset = served.model.spec.preset();
    const Movie& film = served.dataset.movie(movie);
    const std::vector<SimilarMovie> list =
        similarMovies(*served.model.recommender, served.dataset, movie, most);
    if (list.empty())
        throw Problem(422,
                      preset + " cannot tell which movies resemble \"" + film.title +
                          "\": it has no vectors of movies, or none of this one. Serve another model.",
                      "movie");
    return {{"model", preset},
            {"movie_id", film.id},
            {"title", film.title},
            {"items", listJson(list, served.dataset)}};
}

} // namespace

Route moviesRoute(const ServedModel& served)
{
    Route route{"GET", "/movies", "searchMovies", "Movies of the data set, most rated first"};
    route.parameters = {
        {"search", "query", "Words of the title, the year, the genres; typing errors are forgiven",
         nlohmann::json{{"type", "string"}, {"maxLength", 200}, {"default", ""}}},
        {"limit", "query", "How many to list",
         nlohmann::json{{"type", "integer"}, {"minimum", 1}, {"maximum", 200}, {"default", 20}}}};
    route.result = movieListSchema(MoviesResult, OfEachMovie);
    route.answer = [&served](const nlohmann::json& parameters, const std::string&) {
        const auto typed = QString::fromStdString(parameters["search"].get<std::string>());
        return jsonAnswer(foundMovies(served, typed, parameters["limit"].get<std::size_t>()));
    };
    return route;
}

Route similarRoute(const ServedModel& served)
{
    Route route{"GET", "/similar/{movie}", "similarMovies", "Movies that the model takes for most like one"};
    route.parameters = {
        {"movie", "path", "The data set's id of the movie",
         nlohmann::json{{"type", "string"}, {"minLength", 1}}},
        {"n", "query", "Length of the list",
         nlohmann::json{{"type", "integer"}, {"minimum", 1}, {"maximum", 200}, {"default", 10}}}};
    route.result = movieListSchema(SimilarResult, OfEachSimilar);
    route.answer = [&served](const nlohmann::json& parameters, const std::string&) {
        return jsonAnswer(similarMoviesOf(served, parameters["movie"].get<std::string>(),
                                          parameters["n"].get<std::size_t>()));
    };
    return route;
}

} // namespace autorec
