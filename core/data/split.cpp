// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/base/text.h"
#include "core/data/readers/detect_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

namespace autorec {

namespace {

/// The entries of a data set, divided.
struct Parts
{
    std::vector<RatingEntry> train;
    std::vector<RatingEntry> profiles; ///< Users only
    std::vector<RatingEntry> heldOut;
    std::vector<std::string> notes = {};
};

[[noreturn]] void reject(const std::string& text)
{
    throw Error(ErrorCode::InvalidArgument, "\"" + text +
                                                "\" is no split. Use random:0.9, time:0.98, leave:3, "
                                                "users:0.8 (shares between 0 and 1, not included), "
                                                "files:TRAIN,TEST, probe or none.");
}

/// The names of the kinds, in their order.
constexpr std::array<std::string_view, 7> Names{"none", "random", "time", "leave", "users", "files", "probe"};

template <class Number> Number numberIn(const std::string& text, const std::string& argument)
{
    Number number{};
    if (!parseNumber(argument, number))
        reject(text);
    return number;
}

double shareIn(const std::string& text, const std::string& argument)
{
    const double share = numberIn<double>(text, argument);
    if (!(share > 0.0 && share < 1.0))
        reject(text);
    return share;
}

std::size_t shareOf(double share, std::size_t count)
{
    return static_cast<std::size_t>(std::llround(share * static_cast<double>(count)));
}

Parts randomParts(std::vector<RatingEntry> entries, double share, std::uint64_t seed)
{
    const auto order = shuffledIndices(entries.size(), RandomStream(seed, RandomPurpose::Split));
    const std::size_t trainCount = shareOf(share, entries.size());
    Parts parts;
    for (std::size_t k = 0; k < order.size(); ++k)
        (k < trainCount ? parts.train : parts.heldOut).push_back(entries[order[k]]);
    return parts;
}

Parts timeParts(std::vector<RatingEntry> entries, double share)
{
    if (std::none_of(entries.begin(), entries.end(), [](const RatingEntry& entry) { return entry.time > 0; }))
        throw Error(ErrorCode::InvalidArgument,
                    "The data set has no times, so it cannot be split by time. Use random:0.9.");
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RatingEntry& a, const RatingEntry& b) { return a.time < b.time; });
    const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(shareOf(share, entries.size()));
    return {{entries.begin(), middle}, {}, {middle, entries.end()}};
}

/// Calls `use(user, entries)` for each user with their ratings in random order.
template <class Use>
void forEachUserShuffled(const RatingMatrix& ratings, std::uint64_t seed, std::uint64_t epoch, const Use& use)
{
    const std::vector<RatingEntry> entries = ratings.entries();
    std::vector<RatingEntry> shuffled;
    std::size_t begin = 0;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const std::size_t count = ratings.byUser(UserIndex(u)).size();
        shuffled.clear();
        for (const std::uint32_t k :
             shuffledIndices(count, RandomStream(seed, RandomPurpose::Split, epoch, u)))
            shuffled.push_back(entries[begin + k]);
        use(u, shuffled);
        begin += count;
    }
}

/// Holds `heldOut` ratings of each user out; users with no more than that keep all of theirs in training.
Parts leaveParts(const RatingMatrix& ratings, std::size_t heldOut, std::uint64_t seed)
{
    Parts parts;
    forEachUserShuffled(ratings, seed, 0, [&](std::size_t, const std::vector<RatingEntry>& entries) {
        for (std::size_t k = 0; k < entries.size(); ++k)
            (k < heldOut && entries.size() > heldOut ? parts.heldOut : parts.train).push_back(entries[k]);
    });
    return parts;
}

Parts userParts(const RatingMatrix& ratings, double share, std::uint64_t seed)
{
    constexpr double FoldedInShare = 0.8;
    const auto userOrder = shuffledIndices(ratings.userCount(), RandomStream(seed, RandomPurpose::Split));
    std::vector<bool> isTrained(ratings.userCount());
    for (std::size_t k = 0; k < shareOf(share, ratings.userCount()); ++k)
        isTrained[userOrder[k]] = true;

    Parts parts;
    forEachUserShuffled(ratings, seed, 1, [&](std::size_t user, const std::vector<RatingEntry>& entries) {
        const std::size_t foldedIn = shareOf(FoldedInShare, entries.size());
        for (std::size_t k = 0; k < entries.size(); ++k)
            (isTrained[user] ? parts.train
             : k < foldedIn  ? parts.profiles
                             : parts.heldOut)
                .push_back(entries[k]);
    });
    return parts;
}

std::vector<std::pair<UserIndex, MovieIndex>> sortedPairs(const std::vector<RatingEntry>& entries)
{
    std::vector<std::pair<UserIndex, MovieIndex>> pairs;
    pairs.reserve(entries.size());
    for (const RatingEntry& entry : entries)
        pairs.emplace_back(entry.user, entry.movie);
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// The source with that file chosen.
std::unique_ptr<SourceFiles> openChosen(const std::filesystem::path& path, const std::string& name)
{
    std::unique_ptr<SourceFiles> source = openSource(path);
    const auto isNamed = [&name](const SourceFile& file) {
        return file.name == name || file.fileName() == name;
    };
    const auto found = std::find_if(source->files().begin(), source->files().end(), isNamed);
    if (found != source->files().end()) {
        source->choose(found->name);
        return source;
    }
    // Anywhere else on the disk, or a path that leads upwards.
    std::error_code error;
    return openSource((std::filesystem::is_directory(path, error) ? path : path.parent_path()) / name);
}

/// The ratings of `read` by the users and movies of `dataset`. Those of others, whom no model can know, are
/// counted as left out.
std::vector<RatingEntry> entriesIn(const Dataset& dataset, const Dataset& read, ImportReport& report)
{
    std::vector<RatingEntry> entries;
    entries.reserve(read.ratingCount());
    for (RatingEntry entry : read.ratings().entries()) {
        const SourceId userId = read.userId(entry.user);
        const SourceId& movieId = read.movie(entry.movie).id;
        const auto user = dataset.findUser(userId);
        const auto movie = dataset.findMovie(movieId);
        if (user && movie) {
            entry.user = *user;
            entry.movie = *movie;
            entries.push_back(entry);
            continue;
        }
        report.skipped[user ? "the movie is not in the data set" : "the user is not in the data set"].add(
            report.ratingFiles.front(), 0, (user ? "movie " : "user ") + (user ? movieId : userId).text());
    }
    return entries;
}

/// The ratings of one more file: `name` is a file of the source that `dataset` was opened from, or a path
/// beside it.
std::vector<RatingEntry> readRatingFile(const std::filesystem::path& path, const std::string& name,
                                        const Dataset& dataset, std::vector<std::string>& notes)
{
    const std::unique_ptr<SourceFiles> source = openChosen(path, name);
    // Read as the data set was: a part of its ratings may look like another scale.
    Opening opening = dataset.catalogue().opening;
    opening.narrowing = {};
    opening.scale = dataset.catalogue().scale;
    const DetectedFormat format = requireFormat(*source, opening.columns);
    DatasetBuilder builder(name, opening);
    const WorkContext work;
    OpenedDataset opened =
        readAndBuild(*format.reader, {*source, format.ratings, opening.columns, builder, work}, work);
    std::vector<RatingEntry> entries = entriesIn(dataset, opened.dataset, opened.report);
    requireFewSkipped(opened.report, opening.allowedSkipped, name);
    if (entries.empty())
        throw Error(
            ErrorCode::DamagedFile, name, {},
            "none of its ratings is of a user and a movie of the data set. Both files of a split must be "
            "parts of it.");
    opened.report.notes.clear(); // those on the scale are of the whole data set, too
    for (std::string& note : importNotes(opened.report))
        notes.push_back(std::move(note));
    return entries;
}

/// Throws Error if a rating is in both files.
void requireDisjoint(const std::vector<RatingEntry>& train, const std::vector<RatingEntry>& test,
                     const SplitSpec& spec)
{
    const auto trained = sortedPairs(train);
    const auto tested = sortedPairs(test);
    std::vector<std::pair<UserIndex, MovieIndex>> both;
    std::set_intersection(trained.begin(), trained.end(), tested.begin(), tested.end(),
                          std::back_inserter(both));
    if (!both.empty())
        throw Error(
            ErrorCode::InvalidArgument,
            std::to_string(both.size()) + " ratings of " + spec.testFile + " are in " + spec.trainFile +
                " as well: a model would be tested on what it was trained on. Take them out of one of the "
                "two files.");
}

Parts fileParts(const Dataset& dataset, const SplitSpec& spec, const std::filesystem::path& source)
{
    Parts parts;
    parts.train = readRatingFile(source, spec.trainFile, dataset, parts.notes);
    parts.heldOut = readRatingFile(source, spec.testFile, dataset, parts.notes);
    requireDisjoint(parts.train, parts.heldOut, spec);
    return parts;
}

Parts probeParts(const Dataset& dataset)
{
    if (!dataset.probe())
        throw Error(ErrorCode::InvalidArgument,
                    "The data set has no probe set: that is the Netflix Prize's probe.txt. Use random:0.9.");
    return {dataset.ratings().entries(), {}, dataset.probe()->entries()};
}

Parts partsOf(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
              const std::filesystem::path& source)
{
    switch (spec.kind) {
    case SplitSpec::Kind::None:
        return {dataset.ratings().entries(), {}, {}};
    case SplitSpec::Kind::Random:
        return randomParts(dataset.ratings().entries(), spec.share, seed);
    case SplitSpec::Kind::Time:
        return timeParts(dataset.ratings().entries(), spec.share);
    case SplitSpec::Kind::Leave:
        return leaveParts(dataset.ratings(), spec.heldOut, seed);
    case SplitSpec::Kind::Users:
        return userParts(dataset.ratings(), spec.share, seed);
    case SplitSpec::Kind::Files:
        return fileParts(dataset, spec, source);
    case SplitSpec::Kind::Probe:
        return probeParts(dataset);
    }
    return {};
}

} // namespace

SplitSpec SplitSpec::parse(const std::string& text)
{
    const std::size_t colon = text.find(':');
    const auto name = std::find(Names.begin(), Names.end(), std::string_view(text).substr(0, colon));
    SplitSpec spec;
    if (name != Names.end())
        spec.kind = static_cast<Kind>(name - Names.begin());
    const bool takesArgument = spec.kind != Kind::None && spec.kind != Kind::Probe;
    if (name == Names.end() || takesArgument != (colon != std::string::npos))
        reject(text);
    const std::string argument = takesArgument ? text.substr(colon + 1) : std::string();
    const std::size_t comma = argument.find(',');
    switch (spec.kind) {
    case Kind::None:
    case Kind::Probe:
        break;
    case Kind::Random:
    case Kind::Time:
    case Kind::Users:
        spec.share = shareIn(text, argument);
        break;
    case Kind::Leave:
        spec.heldOut = numberIn<std::size_t>(text, argument);
        if (spec.heldOut == 0)
            reject(text);
        break;
    case Kind::Files:
        if (comma == std::string::npos || comma == 0 || comma + 1 == argument.size())
            reject(text);
        spec.trainFile = argument.substr(0, comma);
        spec.testFile = argument.substr(comma + 1);
        break;
    }
    return spec;
}

std::string SplitSpec::text() const
{
    std::string name(Names[static_cast<std::size_t>(kind)]);
    char digits[32];
    switch (kind) {
    case Kind::None:
    case Kind::Probe:
        return name;
    case Kind::Random:
    case Kind::Time:
    case Kind::Users:
        return name + ":" + std::string(digits, std::to_chars(digits, digits + sizeof digits, share).ptr);
    case Kind::Leave:
        return name + ":" + std::to_string(heldOut);
    case Kind::Files:
        return name + ":" + trainFile + "," + testFile;
    }
    return name;
}

Split splitDataset(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   const std::filesystem::path& source)
{
    const RatingMatrix nothing({}, dataset.userCount(), dataset.movieCount(), dataset.scale());
    if (spec.kind == SplitSpec::Kind::None)
        return {spec, dataset, nothing, nothing, true};
    const Parts parts = partsOf(dataset, spec, seed, source);
    const auto matrix = [&](const std::vector<RatingEntry>& entries) {
        return RatingMatrix(entries, dataset.userCount(), dataset.movieCount(), dataset.scale());
    };
    const bool usersAreKnown = spec.kind != SplitSpec::Kind::Users;
    Dataset train = dataset.withRatings(matrix(parts.train));
    RatingMatrix profiles = usersAreKnown ? train.ratings() : matrix(parts.profiles);
    return {spec, std::move(train), std::move(profiles), matrix(parts.heldOut), usersAreKnown, parts.notes};
}

std::vector<ProfileEntry> cutProfile(std::vector<ProfileEntry> profile, std::size_t most,
                                     const RandomStream& random)
{
    if (profile.size() <= most)
        return profile;
    const auto order = shuffledIndices(profile.size(), random);
    std::vector<ProfileEntry> some;
    some.reserve(most);
    for (std::size_t k = 0; k < most; ++k)
        some.push_back(profile[order[k]]);
    std::sort(some.begin(), some.end(),
              [](const ProfileEntry& a, const ProfileEntry& b) { return a.movie < b.movie; });
    return some;
}

std::pair<RatingMatrix, RatingMatrix> setAside(const RatingMatrix& ratings, double share, std::uint64_t seed)
{
    std::vector<RatingEntry> kept;
    std::vector<RatingEntry> aside;
    std::uint64_t position = 0;
    for (const RatingEntry& entry : ratings.entries()) {
        const bool isAside = RandomStream(seed, RandomPurpose::Validation, 0, position++).uniform() < share;
        (isAside ? aside : kept).push_back(entry);
    }
    return {RatingMatrix(kept, ratings.userCount(), ratings.movieCount(), ratings.scale()),
            RatingMatrix(aside, ratings.userCount(), ratings.movieCount(), ratings.scale())};
}

} // namespace autorec
