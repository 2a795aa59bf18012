// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/list_json.h"
#include "app/server/routes.h"
#include "app/server/schema.h"

namespace autorec {

namespace {

const char* const Result = R"json({
    "type": "object",
    "properties": {
        "found": {"type": "integer", "description": "How many there are in all"},
        "forgiving": {"type": "boolean",
                      "description": "A word is nowhere, and movies with words like it were taken"}
    },
    "required": ["found", "forgiving", "items"]
})json";

const char* const OfEach = R"json({
    "ratings": {"type": "integer", "description": "How many rated it"}
})json";

nlohmann::json movies(const ServedModel& served, const QString& typed, std::size_t limit)
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

} // namespace

Route moviesRoute(const ServedModel& served)
{
    Route route{"GET", "/movies", "searchMovies", "Movies of the data set, most rated first"};
    route.parameters = {
        {"search", "query", "Words of the title, the year, the genres; typing errors are forgiven",
         nlohmann::json{{"type", "string"}, {"maxLength", 200}, {"default", ""}}},
        {"limit", "query", "How many to list",
         nlohmann::json{{"type", "integer"}, {"minimum", 1}, {"maximum", 200}, {"default", 20}}}};
    route.result = movieListSchema(Result, OfEach);
    route.answer = [&served](const nlohmann::json& parameters, const std::string&) {
        const auto typed = QString::fromStdString(parameters["search"].get<std::string>());
        return jsonAnswer(movies(served, typed, parameters["limit"].get<std::size_t>()));
    };
    return route;
}

} // namespace autorec
