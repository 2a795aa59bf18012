// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/model/model_file.h"
#include "core/recommend/similar.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string file;
    std::shared_ptr<DataOptions> data;
    std::int64_t movie = 0;
    std::size_t top = 10;
    bool asJson = false;
};

MovieIndex movieOf(const Options& options, const Dataset& dataset)
{
    const std::optional<MovieIndex> movie = dataset.findMovie(options.movie);
    if (!movie)
        throw Error(ErrorCode::InvalidArgument, dataset.name() + " has no movie " +
                                                    std::to_string(options.movie) +
                                                    ". Give the id that the data set has for it.");
    return *movie;
}

void run(const Options& options, const Interruption& interruption)
{
    const TrainedModel model = loadModel(options.file);
    const OpenedDataset opened = options.data->open(interruption);
    const Dataset& dataset = opened.dataset;
    requireFits(model, dataset);
    const MovieIndex movie = movieOf(options, dataset);
    const std::vector<SimilarMovie> similar =
        similarMovies(*model.recommender, dataset.ratings(), movie, options.top);
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
               {"movie_id", options.movie},
               {"title", dataset.movie(movie).title},
               {"items", listJson(similar, dataset)}});
}

} // namespace

void addSimilarCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("similar", "List the movies that a model takes for most alike");
    command->add_option("MODEL", options->file, "File that autorec train wrote")->required();
    options->data = std::make_shared<DataOptions>(*command);
    command->add_option("--movie", options->movie, "Id of the movie in the data set")->required();
    command->add_option("--top", options->top, "Length of the list")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec
