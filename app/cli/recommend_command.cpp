// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/rating_import.h"
#include "core/base/error.h"
#include "core/data/genres.h"
#include "core/export/list_csv.h"
#include "core/model/model_file.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/top_n.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <memory>

namespace autorec {

namespace {

struct Options
{
    std::string file;
    std::shared_ptr<DataOptions> data;
    std::optional<std::int64_t> user;
    std::string ratings;
    std::vector<std::int64_t> likedMovies;
    std::vector<std::string> likedGenres;
    ListOptions list;
    std::string csv;
    bool asJson = false;
};

struct Person
{
    std::vector<ProfileEntry> profile;
    std::optional<UserIndex> knownUser;
};

/// Somebody who has rated nothing yet.
Person newcomerOf(const Options& options, const Dataset& dataset)
{
    std::vector<MovieIndex> liked;
    for (const std::int64_t id : options.likedMovies) {
        const std::optional<MovieIndex> movie = dataset.findMovie(id);
        if (!movie)
            throw Error(ErrorCode::InvalidArgument, dataset.name() + " has no movie " + std::to_string(id) +
                                                        ". Give the id that the data set has for it.");
        liked.push_back(*movie);
    }
    return {startingProfile(dataset, liked, options.likedGenres), std::nullopt};
}

void tellUnmatched(const RatingImport& import, const std::string& file)
{
    const auto tell = [&file](const std::vector<MatchedRating>& ratings, const char* why) {
        for (const MatchedRating& match : ratings) {
            const FilmKey& film = match.rating.film;
            const QString name = film.title.isEmpty() ? film.imdbId : film.title;
            std::fprintf(stderr, "autorec: note: %s, line %zu: %s: %s\n", file.c_str(), match.rating.line,
                         why, qUtf8Printable(name));
        }
    };
    tell(import.unmatched, "not matched");
    tell(import.ambiguous, "not matched, it may be more films than one");
    for (const auto& [reason, lines] : import.skipped)
        std::fprintf(stderr, "autorec: note: %s: not matched, %s: %zu\n", file.c_str(), reason.c_str(),
                     lines.count);
}

Person personOf(const Options& options, const TrainedModel& model, const Dataset& dataset)
{
    if (!options.user && options.ratings.empty())
        return newcomerOf(options, dataset);
    if (!options.user) {
        const RatingImport import =
            matchRatings(readPersonalRatings(options.ratings), dataset, FilmIndex(dataset));
        tellUnmatched(import, options.ratings);
        return {profileOf(import, dataset), std::nullopt};
    }
    const std::optional<UserIndex> user = dataset.findUser(*options.user);
    if (!user)
        throw Error(ErrorCode::InvalidArgument,
                    dataset.name() + " has no user " + std::to_string(*options.user) +
                        ". Choose one of its " + std::to_string(dataset.userCount()) + " users, from " +
                        std::to_string(dataset.userId(UserIndex(0))) + " to " +
                        std::to_string(dataset.userId(UserIndex(dataset.userCount() - 1))) + ".");
    return {dataset.ratings().profile(*user), knowsUsersOf(model, dataset) ? user : std::nullopt};
}

void printList(const std::vector<Recommendation>& list, const Dataset& dataset, bool withWhy)
{
    constexpr std::size_t ReasonsShown = 3;
    std::size_t rank = 0;
    for (const Recommendation& place : list) {
        const Movie& movie = dataset.movie(place.movie);
        std::printf("%3zu. %s%s", ++rank, movie.title.c_str(), yearText(movie).c_str());
        if (place.stars)
            std::printf("  %.1f stars", static_cast<double>(*place.stars));
        std::printf("\n");
        for (std::size_t k = 0; withWhy && k < std::min(ReasonsShown, place.why.size()); ++k)
            std::printf("       because of %s, rated %g (%+.3f)\n",
                        dataset.movie(place.why[k].movie).title.c_str(),
                        static_cast<double>(place.why[k].stars), static_cast<double>(place.why[k].effect));
    }
}

void run(const Options& options, const Interruption& interruption)
{
    const TrainedModel model = loadModel(options.file);
    const OpenedDataset opened = options.data->open(interruption);
    const Dataset& dataset = opened.dataset;
    requireFits(model, dataset);
    const Person person = personOf(options, model, dataset);
    for (const std::string& genre : options.list.genres)
        requireGenre(dataset, genre);

    const std::vector<Recommendation> list =
        recommend(dataset, *model.recommender, person.profile, person.knownUser, options.list);
    if (!options.csv.empty())
        writeListCsv(options.csv, list, dataset, model.spec, model.origin);
    if (options.asJson)
        printJson({{"model", model.spec.preset()},
                   {"dataset", datasetJson(dataset)},
                   {"profile_ratings", person.profile.size()},
                   {"items", listJson(list, dataset)}});
    else
        printList(list, dataset, options.list.explain);
}

} // namespace

void addRecommendCommand(CLI::App& app, const Interruption& interruption)
{
    const auto options = std::make_shared<Options>();
    options->list.explain = false;
    CLI::App* command =
        app.add_subcommand("recommend", "List the best movies for a user, or for a person's own ratings");
    command->add_option("MODEL", options->file, "File that autorec train wrote")->required();
    options->data = std::make_shared<DataOptions>(*command);
    CLI::Option_group* const who = command->add_option_group("person", "Whom the list is for");
    who->add_option("--user", options->user, "Id of a user of the data set");
    who->add_option("--ratings", options->ratings, "CSV file with movie_id,rating or title,year,rating");
    who->add_option("--like", options->likedMovies,
                    "Id of a film that a person without ratings likes; may be repeated")
        ->allow_extra_args(false);
    who->add_option("--like-genre", options->likedGenres,
                    "Genre that a person without ratings likes; may be repeated")
        ->allow_extra_args(false);
    who->add_option("--age", options->list.about.age,
                    "Age in years, for models trained with demographics=true; likewise:")
        ->check(CLI::Range(1, 120));
    who->add_option("--gender", options->list.about.gender, "As the data set writes it, such as F");
    who->add_option("--occupation", options->list.about.occupation,
                    "As the data set writes it, such as student");
    who->require_option(1, 0);
    for (const char* option : {"--like", "--like-genre", "--age", "--gender", "--occupation"})
        command->get_option(option)->excludes("--user")->excludes("--ratings");
    command->get_option("--user")->excludes("--ratings");
    command->add_option("--top", options->list.length, "Length of the list")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    command->add_option("--genre", options->list.genres, "Only films of this genre, or another that is given")
        ->allow_extra_args(false);
    command->add_option("--first-year", options->list.firstYear, "Only films of this year or later")
        ->check(CLI::PositiveNumber);
    command->add_option("--last-year", options->list.lastYear, "Only films of this year or earlier")
        ->check(CLI::PositiveNumber);
    command
        ->add_option("--niche", options->list.leaning.niche,
                     "From -1, towards what many rated, to 1, towards what few rated")
        ->check(CLI::Range(-1.0, 1.0));
    command
        ->add_option("--diversity", options->list.leaning.diversity,
                     "From 0, the best films one by one, to 1, films unlike each other")
        ->check(CLI::Range(0.0, 1.0));
    command->add_flag("--unknown-titles", options->list.unknownTitles,
                      "Also list films whose title is unknown");
    command->add_flag("--why", options->list.explain, "Tell which ratings each place is owed to");
    command->add_option("--csv", options->csv, "Write the list to this CSV file");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options, &interruption] { run(*options, interruption); });
}

} // namespace autorec
