// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/evaluate/list_measures.h"
#include "core/evaluate/personas.h"
#include "core/recommend/similar.h"
#include "core/recommend/taste_space.h"
#include "core/train/train.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace autorec {

namespace {

struct Options
{
    DataOptions data;
    std::vector<std::string> models;
    std::vector<std::string> assignments;
    std::uint64_t seed = 1;
    bool showsLists = false;
    bool asJson = false;
};

/// What a model lists for the invented people, when it is trained on all ratings.
struct Result
{
    ModelSpec spec;
    std::vector<PersonaList> lists;
    std::optional<double> kinship; ///< see genreKinship; empty for models that cannot compare movies

    double mean(double PersonaList::* share) const
    {
        double sum = 0.0;
        for (const PersonaList& list : lists)
            sum += list.*share;
        return sum / static_cast<double>(lists.size());
    }
};

/// How much the genres of the best-known movies and of the ten most similar to each overlap: the mean Jaccard
/// index.
std::optional<double> genreKinship(const Dataset& dataset, const Recommender& model)
{
    constexpr std::size_t MostMovies = 300;
    constexpr std::size_t Nearest = 10;
    const GenreSets genres(dataset.movies());
    double sum = 0.0;
    std::size_t pairs = 0;
    for (const MovieIndex movie : bestKnownFilms(dataset, model, MostMovies)) {
        for (const SimilarMovie& similar : similarMovies(model, dataset, movie, Nearest)) {
            if (const std::optional<double> distance = genres.distance(movie, similar.movie)) {
                sum += 1.0 - *distance;
                ++pairs;
            }
        }
    }
    return pairs > 0 ? std::optional(sum / static_cast<double>(pairs)) : std::nullopt;
}

Result measure(const std::string& preset, const Dataset& dataset, const Options& options,
               const std::stop_token& stop)
{
    std::fprintf(stderr, "%s on %s\n", preset.c_str(), dataset.name().c_str());
    Result result{ModelSpec(preset), {}, {}};
    for (const std::string& assignment : options.assignments)
        result.spec.setFromText(assignment);
    TrainingContext context;
    context.seed = options.seed;
    context.stop = stop;
    const TrainedModel model = train(dataset, result.spec, context);
    result.lists = listsForPersonas(dataset, *model.recommender, {stop, {}});
    if (result.lists.empty())
        throw Error(ErrorCode::InvalidArgument,
                    "The data set has too few films of the genres that the invented people love and hate. "
                    "Genres are those of MovieLens, such as Horror and Romance.");
    result.kinship = genreKinship(dataset, *model.recommender);
    return result;
}

std::string sharesText(double own, double opposite)
{
    return formatted("%.2f", own) + " / " + formatted("%.2f", opposite);
}

void printTable(const std::vector<Result>& results, const Dataset& dataset)
{
    std::cout << "Share of own taste / of the opposite among the first ten films, for people who gave "
                 "ten films of a genre the most stars and three of its opposite one star; "
              << dataset.name() << (dataset.simulated() ? " (simulated ratings)" : "")
              << ", trained on all ratings:\n\n";
    std::vector<std::string> titles{"person"};
    for (const Result& result : results)
        titles.push_back(result.spec.preset());
    std::vector<std::vector<std::string>> table{titles};
    for (std::size_t person = 0; person < results.front().lists.size(); ++person) {
        const Persona& persona = results.front().lists[person].persona;
        table.push_back({persona.genre + ", not " + persona.opposite});
        for (const Result& result : results)
            table.back().push_back(sharesText(result.lists[person].own, result.lists[person].opposite));
    }
    table.push_back({"mean"});
    for (const Result& result : results)
        table.back().push_back(
            sharesText(result.mean(&PersonaList::own), result.mean(&PersonaList::opposite)));
    table.push_back({"similar films"});
    for (const Result& result : results)
        table.back().push_back(result.kinship ? formatted("%.2f", *result.kinship) : "–");
    std::cout
        << markdownTable(table)
        << "\nSimilar films: mean Jaccard index of the genres of the 300 best-known films and of the ten "
           "most similar to each.\n";
}

void printLists(const std::vector<Result>& results, const Dataset& dataset)
{
    for (const Result& result : results) {
        for (const PersonaList& made : result.lists) {
            std::cout << '\n'
                      << result.spec.preset() << ", " << made.persona.genre << ", not "
                      << made.persona.opposite << ":\n";
            for (const MovieIndex movie : made.list)
                std::cout << "  " << dataset.movie(movie).title << yearText(dataset.movie(movie)) << '\n';
        }
    }
}

nlohmann::json toJson(const std::vector<Result>& results, const Dataset& dataset)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Result& result : results) {
        nlohmann::json people = nlohmann::json::array();
        for (const PersonaList& made : result.lists) {
            nlohmann::json titles = nlohmann::json::array();
            for (const MovieIndex movie : made.list)
                titles.push_back(dataset.movie(movie).title + yearText(dataset.movie(movie)));
            people.push_back({{"genre", made.persona.genre},
                              {"not", made.persona.opposite},
                              {"own", made.own},
                              {"opposite", made.opposite},
                              {"list", titles}});
        }
        json.push_back({{"model", result.spec.toJson()},
                        {"own", result.mean(&PersonaList::own)},
                        {"opposite", result.mean(&PersonaList::opposite)},
                        {"similar_genres", orNull(result.kinship)},
                        {"people", people}});
    }
    return json;
}

void run(const Options& options, const std::stop_token& stop)
{
    const OpenedDataset opened = options.data.open(stop);
    std::vector<Result> results;
    results.reserve(options.models.size());
    for (const std::string& preset : options.models)
        results.push_back(measure(preset, opened.dataset, options, stop));
    if (options.asJson) {
        printJson({{"dataset", datasetJson(opened.dataset)},
                   {"seed", options.seed},
                   {"models", toJson(results, opened.dataset)}});
        return;
    }
    printTable(results, opened.dataset);
    if (options.showsLists)
        printLists(results, opened.dataset);
}

} // namespace

void addPersonasCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "personas", "How much of their own taste people of clear taste find in their lists", run);
    options.data.addTo(command);
    command.option("--model", options.models, "Names of models, as in ease,signed-ease",
                   {.isRequired = true, .isCommaSeparated = true});
    command.option("--set", options.assignments, "Set a parameter of the models, as in liked_from=4",
                   {.isRepeatable = true});
    command.option("--seed", options.seed, "Fixes everything that is drawn at random",
                   {.showsDefault = true});
    command.flag("--lists", options.showsLists, "Print the lists as well");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec
