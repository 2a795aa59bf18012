// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/output.h"
#include "app/exchange/list_json.h"
#include "app/exchange/rating_import.h"
#include "core/base/error.h"
#include "core/base/text.h"
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
    std::optional<std::string> user;
    std::string ratings;
    std::vector<double> ratingsScale;
    std::vector<std::string> likedMovies;
    std::vector<std::string> likedGenres;
    ListOptions list;
    std::string csv;
    bool asJson = false;
};

struct Person
{
    std::vector<ProfileEntry> profile;
    std::optional<UserIndex> knownUser;
    std::vector<std::string> notes; ///< on how their ratings were read
};

/// A person without ratings.
Person newcomerOf(const Options& options, const Dataset& dataset)
{
    std::vector<MovieIndex> liked;
    liked.reserve(options.likedMovies.size());
    for (const std::string& id : options.likedMovies)
        liked.push_back(requiredMovie(dataset, id));
    return {startingProfile(dataset, liked, options.likedGenres), std::nullopt, {}};
}

/// The lowest and the highest rating of "0,10".
std::optional<StarsRange> scaleOf(const std::vector<double>& given)
{
    if (given.empty())
        return std::nullopt;
    if (given.size() != 2 || given[0] >= given[1])
        rejectUsage("--ratings-scale needs the lowest and the highest rating, such as 0,10");
    return StarsRange{given[0], given[1]};
}

/// The person's own ratings, which are read before anything that is large; nothing without such a file.
std::optional<RatingFile> ownRatings(const Options& options)
{
    if (options.ratings.empty())
        return std::nullopt;
    RatingFile file = readPersonalRatings(
        options.ratings, {QString::fromStdString(options.user.value_or("")), scaleOf(options.ratingsScale)});
    requireAnswers(file, options.ratings);
    return file;
}

Person personOfDataset(const std::string& id, const TrainedModel& model, const Dataset& dataset)
{
    const std::optional<UserIndex> user = dataset.findUser(id);
    if (!user)
        throw Error(ErrorCode::InvalidArgument,
                    dataset.name() + " has no user " + id + ". Choose one of its " +
                        std::to_string(dataset.userCount()) + " users, from " +
                        dataset.userId(UserIndex(0)).text() + " to " +
                        dataset.userId(UserIndex(dataset.userCount() - 1)).text() + ".");
    return {dataset.ratings().profile(*user), knowsUsersOf(model, dataset) ? user : std::nullopt, {}};
}

Person personWithRatings(const RatingFile& ratings, const Options& options, const Dataset& dataset)
{
    const RatingImport import = matchRatings(ratings, dataset, FilmIndex(dataset));
    requireMatches(import, dataset, options.ratings);
    std::vector<std::string> notes = importNotes(import);
    for (const std::string& note : notes)
        std::fprintf(stderr, "autorec: note: %s: %s\n", options.ratings.c_str(), note.c_str());
    return {profileOf(import, dataset), std::nullopt, std::move(notes)};
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
    const std::optional<RatingFile> ratings = ownRatings(options);
    const auto [model, dataset] = options.input.open(stop);
    const Person person = ratings        ? personWithRatings(*ratings, options, dataset)
                          : options.user ? personOfDataset(*options.user, model, dataset)
                                         : newcomerOf(options, dataset);
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
                   {"notes", person.notes},
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
    const Option user = who.option("--user", options.user,
                                   "Id of a user of the data set; with --ratings, whose ratings of the file");
    const Option ratings = who.option(
        "--ratings", options.ratings,
        "A person's own ratings: the export of a film site (zip, CSV, JSON), a media centre's .nfo "
        "files, or a table with title,year,rating or movie_id,rating");
    command.option("--ratings-scale", options.ratingsScale,
                   "Lowest and highest rating of --ratings; otherwise found from all of them",
                   {.isCommaSeparated = true, .needs = ratings});
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
