// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "app/exchange/rating_import.h"
#include "core/base/error.h"
#include "core/data/genres.h"
#include "core/export/list_csv.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/top_n.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace autorec {

namespace {

struct Options
{
    ModelOptions input;
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

/// A person without ratings.
Person newcomerOf(const Options& options, const Dataset& dataset)
{
    std::vector<MovieIndex> liked;
    liked.reserve(options.likedMovies.size());
    for (const std::int64_t id : options.likedMovies)
        liked.push_back(requiredMovie(dataset, id));
    return {startingProfile(dataset, liked, options.likedGenres), std::nullopt};
}

void reportUnmatched(const RatingImport& import, const std::string& file)
{
    const auto report = [&file](const std::vector<MatchedRating>& ratings, const char* why) {
        for (const MatchedRating& match : ratings) {
            const FilmKey& film = match.rating.film;
            const QString name = film.title.isEmpty() ? film.imdbId : film.title;
            std::fprintf(stderr, "autorec: note: %s, line %zu: %s: %s\n", file.c_str(), match.rating.line,
                         why, qUtf8Printable(name));
        }
    };
    report(import.unmatched, "not matched");
    report(import.ambiguous, "not matched, it may be more films than one");
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
        reportUnmatched(import, options.ratings);
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

/// ", most likely between 3.5 and 5".
std::string likelyText(const StarDistribution& distribution)
{
    const StarRange range = distribution.likelyRange(StarDistribution::MostLikely);
    char text[64];
    if (range.lowest == range.highest)
        std::snprintf(text, sizeof text, ", most likely %g", static_cast<double>(range.lowest));
    else
        std::snprintf(text, sizeof text, ", most likely between %g and %g", static_cast<double>(range.lowest),
                      static_cast<double>(range.highest));
    return text;
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
        if (place.distribution && withWhy)
            std::printf("%s", likelyText(*place.distribution).c_str());
        std::printf("\n");
        for (std::size_t k = 0; withWhy && k < std::min(ReasonsShown, place.why.size()); ++k)
            std::printf("       because of %s, rated %g (%+.3f)\n",
                        dataset.movie(place.why[k].movie).title.c_str(),
                        static_cast<double>(place.why[k].stars), static_cast<double>(place.why[k].effect));
    }
}

void run(const Options& options, const std::stop_token& stop)
{
    const auto [model, dataset] = options.input.open(stop);
    const Person person = personOf(options, model, dataset);
    for (const std::string& genre : options.list.genres)
        requireGenre(dataset, genre);

    ListOptions wanted = options.list;
    wanted.distributions = options.asJson || wanted.explain;
    const std::vector<Recommendation> list =
        recommend(dataset, *model.recommender, person.profile, person.knownUser, wanted);
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

void addRecommendCommand(const Command& program)
{
    const auto [command, options] = program.subcommand(
        "recommend", "List the best movies for a user, or for a person's own ratings", run);
    options.list.explain = false;
    options.input.addTo(command);
    const Command who = command.alternatives("person", "Whom the list is for");
    const Option user = who.option("--user", options.user, "Id of a user of the data set");
    const Option ratings =
        who.option("--ratings", options.ratings, "CSV file with movie_id,rating or title,year,rating",
                   {.excludes = {user}});
    const auto addNewcomers = [&](const char* name, auto& value, const char* help, OptionRules rules = {}) {
        rules.excludes = {user, ratings};
        who.option(name, value, help, rules);
    };
    addNewcomers("--like", options.likedMovies,
                 "Id of a film that a person without ratings likes; may be repeated", {.isRepeatable = true});
    addNewcomers("--like-genre", options.likedGenres,
                 "Genre that a person without ratings likes; may be repeated", {.isRepeatable = true});
    addNewcomers("--age", options.list.about.age, "Age in years, for models trained with demographics=true",
                 {.range = {{1, 120}}});
    addNewcomers("--gender", options.list.about.gender,
                 "As the data set writes it, such as F; for models trained with demographics=true");
    addNewcomers("--occupation", options.list.about.occupation,
                 "As the data set writes it, such as student; for models trained with demographics=true");
    command.option("--top", options.list.length, "Length of the list",
                   {.isPositive = true, .showsDefault = true});
    command.option("--genre", options.list.genres, "Only films of this genre, or another that is given",
                   {.isRepeatable = true});
    command.option("--first-year", options.list.firstYear, "Only films of this year or later",
                   {.isPositive = true});
    command.option("--last-year", options.list.lastYear, "Only films of this year or earlier",
                   {.isPositive = true});
    command.option("--niche", options.list.leaning.niche,
                   "From -1, towards what many rated, to 1, towards what few rated",
                   {.range = {{-1.0, 1.0}}});
    command.option("--diversity", options.list.leaning.diversity,
                   "From 0, the best films one by one, to 1, films unlike each other",
                   {.range = {{0.0, 1.0}}});
    command.flag("--unknown-titles", options.list.unknownTitles, "Also list films whose title is unknown");
    command.flag("--why", options.list.explain,
                 "Tell which ratings each place is owed to, and how sure the stars are");
    command.option("--csv", options.csv, "Write the list to this CSV file");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec
