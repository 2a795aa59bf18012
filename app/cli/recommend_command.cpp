// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/data_options.h"
#include "app/cli/group_output.h"
#include "app/cli/output.h"
#include "app/exchange/film_list.h"
#include "app/exchange/list_json.h"
#include "app/exchange/rating_import.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/genres.h"
#include "core/export/group_csv.h"
#include "core/export/list_csv.h"
#include "core/recommend/group_list.h"
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
    std::vector<std::string> ratings;
    std::vector<double> ratingsScale;
    std::optional<std::string> together; ///< a strategy, for several people
    bool seenBySome = false;
    std::vector<std::string> likedMovies;
    std::vector<std::string> likedGenres;
    ListOptions list;
    std::string onlyFrom; ///< file of a list of films
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

void requireOnePersonOrGroup(const Options& options)
{
    if (!options.together && options.ratings.size() > 1)
        rejectUsage("--ratings of several people need --together, such as --together mean");
    if (options.together && options.ratings.size() < 2)
        rejectUsage("--together needs --ratings for each of two or more people");
    if (options.together && options.list.leaning.diversity > 0.0)
        rejectUsage("--diversity is for the list of one person, not with --together");
    if (options.seenBySome && !options.together)
        rejectUsage("--seen-by-some needs --together");
}

/// People's own ratings, which are read before anything that is large; nothing without such files.
std::vector<RatingFile> ownRatings(const Options& options)
{
    std::vector<RatingFile> files;
    files.reserve(options.ratings.size());
    for (const std::string& path : options.ratings) {
        files.push_back(readPersonalRatings(
            path, {QString::fromStdString(options.user.value_or("")), scaleOf(options.ratingsScale)}));
        requireAnswers(files.back(), path);
    }
    return files;
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

Person personWithRatings(const RatingFile& ratings, const std::string& path, const Dataset& dataset,
                         const FilmIndex& films)
{
    const RatingImport import = matchRatings(ratings, dataset, films);
    requireMatches(import, dataset, path);
    std::vector<std::string> notes = importNotes(import);
    for (const std::string& note : notes)
        std::fprintf(stderr, "autorec: note: %s: %s\n", path.c_str(), note.c_str());
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

/// Limits the list to the films of a file.
void limitToFile(Options& options, const Dataset& dataset, const FilmIndex& films)
{
    const ListedFilms listed = listedFilms(options.onlyFrom, dataset, films);
    options.list.among = listed.films;
    if (!listed.missing.isEmpty())
        printNote(options.onlyFrom + ": not found among the films of " + dataset.name() + ": " +
                  listed.missing.join(QStringLiteral("; ")).toStdString());
}

void recommendToOne(const Options& options, const Person& person, const TrainedModel& model,
                    const Dataset& dataset)
{
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

constexpr std::pair<const char*, GroupStrategy> Strategies[] = {{"mean", GroupStrategy::Mean},
                                                                {"least-misery", GroupStrategy::LeastMisery},
                                                                {"turns", GroupStrategy::Turns}};

GroupOptions groupOptions(const Options& options)
{
    GroupOptions wanted{.list = options.list, .seenBySome = options.seenBySome};
    for (const auto& [name, strategy] : Strategies) {
        if (options.together == name)
            wanted.strategy = strategy;
    }
    return wanted;
}

void recommendToAll(const Options& options, const std::vector<Person>& people, const TrainedModel& model,
                    const Dataset& dataset)
{
    std::vector<GroupMember> members;
    members.reserve(people.size());
    std::vector<std::string> notes;
    for (const Person& person : people) {
        members.push_back({person.profile});
        notes.insert(notes.end(), person.notes.begin(), person.notes.end());
    }
    const NamedGroup group{namesOfFiles(options.ratings),
                           recommendTogether(dataset, *model.recommender, members, groupOptions(options))};
    if (!options.csv.empty())
        writeFileAtomically(options.csv,
                            groupListAsCsv(group.list, group.names, dataset, model.spec, model.origin));
    if (!options.asJson) {
        printGroupList(group, dataset, options.list.explain);
        return;
    }
    nlohmann::json named = nlohmann::json::array();
    for (std::size_t member = 0; member < people.size(); ++member)
        named.push_back({{"name", group.names[member]}, {"profile_ratings", people[member].profile.size()}});
    printJson({{"model", model.spec.preset()},
               {"dataset", datasetJson(dataset)},
               {"strategy", *options.together},
               {"members", named},
               {"notes", notes},
               {"items", groupListJson(group, dataset)}});
}

void run(Options& options, const std::stop_token& stop)
{
    requireOnePersonOrGroup(options);
    const std::vector<RatingFile> ratings = ownRatings(options);
    const auto [model, dataset] = options.input.open(stop);
    for (const auto* genres : {&options.list.genres.wanted, &options.list.genres.excluded}) {
        for (const std::string& genre : *genres)
            requireGenre(dataset, genre);
    }
    std::optional<FilmIndex> films;
    if (!ratings.empty() || !options.onlyFrom.empty())
        films.emplace(dataset);
    std::vector<Person> people;
    people.reserve(ratings.size());
    for (std::size_t k = 0; k < ratings.size(); ++k)
        people.push_back(personWithRatings(ratings[k], options.ratings[k], dataset, *films));
    if (!options.onlyFrom.empty())
        limitToFile(options, dataset, *films);
    if (options.together)
        recommendToAll(options, people, model, dataset);
    else if (!people.empty())
        recommendToOne(options, people.front(), model, dataset);
    else
        recommendToOne(options,
                       options.user ? personOfDataset(*options.user, model, dataset)
                                    : newcomerOf(options, dataset),
                       model, dataset);
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
        "files, or a table with title,year,rating or movie_id,rating; for each person with --together",
        {.isRepeatable = true});
    command.option("--ratings-scale", options.ratingsScale,
                   "Lowest and highest rating of --ratings; otherwise found from all of them",
                   {.isCommaSeparated = true, .needs = ratings});
    command.option(
        "--together", options.together,
        "One list for everybody whose --ratings are given, without what anybody dislikes: the best "
        "on average, the best for whoever likes it least, or each in turn",
        {.choices = {"mean", "least-misery", "turns"}, .needs = ratings});
    command.flag("--seen-by-some", options.seenBySome,
                 "With --together, also films that some of them have seen, but not all");
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
    command.option("--genre", options.list.genres.wanted,
                   "Only films of this genre, or another that is given", {.isRepeatable = true});
    command.option("--without-genre", options.list.genres.excluded, "No films of this genre; may be repeated",
                   {.isRepeatable = true});
    command.option("--first-year", options.list.firstYear, "Only films of this year or later",
                   {.isPositive = true});
    command.option("--last-year", options.list.lastYear, "Only films of this year or earlier",
                   {.isPositive = true});
    command.option("--only-from", options.onlyFrom,
                   "Only films of this list: a table with titles, a list that Letterboxd exported, or a text "
                   "with a title on each line");
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
