// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/base/error.h"
#include "core/recommend/similar.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace autorec {

namespace {

struct Options
{
    ModelOptions input;
    std::string movie;
    std::size_t top = 10;
    bool asJson = false;
};

void run(const Options& options, const std::stop_token& stop)
{
    const auto [model, dataset] = options.input.open(stop);
    const MovieIndex movie = requiredMovie(dataset, options.movie);
    const std::vector<SimilarMovie> similar = similarMovies(*model.recommender, dataset, movie, options.top);
    if (similar.empty())
        throw Error(ErrorCode::InvalidArgument,
                    model.spec.preset() + " cannot tell which movies resemble \"" +
                        dataset.movie(movie).title +
                        "\": it has no vectors of movies, or none of this one. Use another model.");
    if (!options.asJson) {
        std::printf("Like %s:\n", dataset.movie(movie).title.c_str());
        std::size_t rank = 0;
        for (const SimilarMovie& other : similar)
            std::printf("%3zu. %s%s  %.3f\n", ++rank, dataset.movie(other.movie).title.c_str(),
                        yearText(dataset.movie(other.movie)).c_str(), static_cast<double>(other.similarity));
        return;
    }
    printJson({{"model", model.spec.preset()},
               {"movie_id", dataset.movie(movie).id},
               {"title", dataset.movie(movie).title},
               {"items", listJson(similar, dataset)}});
}

} // namespace

void addSimilarCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("similar", "List the movies that a model takes for most alike", run);
    options.input.addTo(command);
    command.option("--movie", options.movie, "Id of the movie, as the data set writes it",
                   {.isRequired = true});
    command.option("--top", options.top, "Length of the list", {.isPositive = true, .showsDefault = true});
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec
