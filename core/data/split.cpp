// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/split.h"

#include "core/base/random.h"
#include "core/data/split_files.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <utility>

namespace autorec {

namespace {

/// Entries that go one way and the other.
struct Parts
{
    std::vector<RatingEntry> train;
    std::vector<RatingEntry> profiles; ///< Users only
    std::vector<RatingEntry> heldOut;
};

[[noreturn]] void reject(const std::string& text)
{
    throw Error(ErrorCode::InvalidArgument, "\"" + text +
                                                "\" is no split. Use random:0.9, time:0.98, leave:3, "
                                                "users:0.8 (shares between 0 and 1, not included), "
                                                "files:TRAIN,TEST, probe or none.");
}

template <class Number> Number numberIn(const std::string& text, const std::string& argument)
{
    Number number{};
    const auto [end, error] = std::from_chars(argument.data(), argument.data() + argument.size(), number);
    if (error != std::errc() || end != argument.data() + argument.size())
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

/// Holds `heldOut` ratings of each user out; users with no more than that keep all of theirs in training.
Parts leaveParts(const RatingMatrix& ratings, std::size_t heldOut, std::uint64_t seed)
{
    Parts parts;
    const std::vector<RatingEntry> entries = ratings.entries();
    std::size_t begin = 0;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const std::size_t count = ratings.byUser(UserIndex(u)).size();
        const auto order = shuffledIndices(count, RandomStream(seed, RandomPurpose::Split, 0, u));
        for (std::size_t k = 0; k < count; ++k)
            (k < heldOut && count > heldOut ? parts.heldOut : parts.train)
                .push_back(entries[begin + order[k]]);
        begin += count;
    }
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
    const std::vector<RatingEntry> entries = ratings.entries();
    std::size_t begin = 0;
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const std::size_t count = ratings.byUser(UserIndex(u)).size();
        const auto order = shuffledIndices(count, RandomStream(seed, RandomPurpose::Split, 1, u));
        const std::size_t foldedIn = shareOf(FoldedInShare, count);
        for (std::size_t k = 0; k < count; ++k)
            (isTrained[u]   ? parts.train
             : k < foldedIn ? parts.profiles
                            : parts.heldOut)
                .push_back(entries[begin + order[k]]);
        begin += count;
    }
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

/// What was trained on must not be tested on.
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
            std::to_string(both.size()) + " ratings of " + spec.testFile + " stand in " + spec.trainFile +
                " as well: a model would be tested on what it was trained on. Take them out of one of the "
                "two files.");
}

Parts fileParts(const Dataset& dataset, const SplitSpec& spec, const std::filesystem::path& source)
{
    Parts parts{
        readRatingFile(source, spec.trainFile, dataset), {}, readRatingFile(source, spec.testFile, dataset)};
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
    SplitSpec spec;
    if (text == "none")
        return spec;
    if (text == "probe") {
        spec.kind = Kind::Probe;
        return spec;
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        reject(text);
    const std::string kind = text.substr(0, colon);
    const std::string argument = text.substr(colon + 1);
    if (kind == "random") {
        spec.kind = Kind::Random;
        spec.share = shareIn(text, argument);
    } else if (kind == "time") {
        spec.kind = Kind::Time;
        spec.share = shareIn(text, argument);
    } else if (kind == "users") {
        spec.kind = Kind::Users;
        spec.share = shareIn(text, argument);
    } else if (kind == "leave") {
        spec.kind = Kind::Leave;
        spec.heldOut = numberIn<std::size_t>(text, argument);
        if (spec.heldOut == 0)
            reject(text);
    } else if (kind == "files") {
        const std::size_t comma = argument.find(',');
        if (comma == std::string::npos || comma == 0 || comma + 1 == argument.size())
            reject(text);
        spec.kind = Kind::Files;
        spec.trainFile = argument.substr(0, comma);
        spec.testFile = argument.substr(comma + 1);
    } else {
        reject(text);
    }
    return spec;
}

std::string SplitSpec::text() const
{
    const auto shareText = [this] {
        char digits[32];
        return std::string(digits, std::to_chars(digits, digits + sizeof digits, share).ptr);
    };
    switch (kind) {
    case Kind::None:
        return "none";
    case Kind::Random:
        return "random:" + shareText();
    case Kind::Time:
        return "time:" + shareText();
    case Kind::Leave:
        return "leave:" + std::to_string(heldOut);
    case Kind::Users:
        return "users:" + shareText();
    case Kind::Files:
        return "files:" + trainFile + "," + testFile;
    case Kind::Probe:
        return "probe";
    }
    return {};
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
    return {spec, std::move(train), std::move(profiles), matrix(parts.heldOut), usersAreKnown};
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
