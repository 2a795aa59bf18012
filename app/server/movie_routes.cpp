// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/search/film_key.h"
#include "app/server/routes.h"
#include "app/server/schema.h"

#include <algorithm>
#include <span>

namespace autorec {

namespace {

const char* const MoviesResult = R"json({
    "type": "object",
    "properties": {
        "found": {"type": "integer", "description": "How many there are in all"},
        "forgiving": {"type": "boolean",
                      "description": "No movie has all words; these have words like them"}
    }
})json";

const char* const OfEachMovie = R"json({
    "ratings": {"type": "integer", "description": "How many rated it"}
})json";

/// Signs alone, such as "??", are no search for everything.
bool hasNoWords(const QString& typed)
{
    return !typed.trimmed().isEmpty() && foldedText(typed).isEmpty();
}

nlohmann::json foundMovies(const ServedModel& served, const QString& typed, std::size_t limit)
{
    if (hasNoWords(typed))
        return {{"found", 0}, {"forgiving", false}, {"items", nlohmann::json::array()}};
    const SearchIndex::Hits hits = served.search.find(typed);
    const std::vector<MovieIndex> found = hits.bestFirst(served.byPopularity);
    nlohmann::json items = nlohmann::json::array();
    for (const MovieIndex movie : std::span(found).first(std::min(limit, found.size()))) {
        nlohmann::json item = movieJson(served.dataset.movie(movie));
        item["ratings"] = served.dataset.ratings().byMovie(movie).size();
        items.push_back(std::move(item));
    }
    return {{"found", found.size()}, {"forgiving", hits.isForgiving}, {"items", items}};
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
    Route route{"GET", "/movies", "searchMovies",
                "Movies of the data set, best match first, then most rated"};
    route.parameters = {
        {"search", "query", "Words of the title, years, decades (80s) and genres; typing errors are forgiven",
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
