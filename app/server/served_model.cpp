// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/served_model.h"

#include "app/server/problem.h"

#include <algorithm>

namespace autorec {

namespace {

std::vector<MovieIndex> mostRatedFirst(const Dataset& dataset)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m)
        movies.emplace_back(m);
    std::stable_sort(movies.begin(), movies.end(), [&dataset](MovieIndex a, MovieIndex b) {
        return dataset.ratings().byMovie(a).size() > dataset.ratings().byMovie(b).size();
    });
    return movies;
}

} // namespace

ServedModel::ServedModel(TrainedModel trained, Dataset data)
    : model(std::move(trained))
    , dataset(std::move(data))
    , films(dataset)
    , search(dataset)
    , byPopularity(mostRatedFirst(dataset))
{
}

MovieIndex requiredMovie(const ServedModel& served, std::int64_t id, int status, const std::string& place)
{
    const std::optional<MovieIndex> movie = served.dataset.findMovie(id);
    if (!movie)
        throw Problem(status,
                      served.dataset.name() + " has no movie " + std::to_string(id) +
                          ". Look its id up with GET /movies?search=TITLE.",
                      place);
    return *movie;
}

} // namespace autorec
