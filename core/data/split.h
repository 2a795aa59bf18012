// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace autorec {

/// The division of a data set into ratings to train on and ratings to test on, written as `random:0.9`,
/// `time:0.98`, `leave:3`, `users:0.8`, `files:TRAIN,TEST`, `probe` or `none`.
struct SplitSpec
{
    enum class Kind {
        None,   ///< everything is for training; nothing is tested
        Random, ///< a share of the ratings is for training
        Time,   ///< the earliest share of the ratings is for training
        Leave,  ///< a number of ratings of each user is held out
        Users,  ///< a share of the users is for training; 80% of each other user's ratings are the profile
        Files,  ///< two rating files
        Probe,  ///< the test set that comes with the data set, see Dataset::probe
    };

    Kind kind = Kind::None;
    double share = 1.0;      ///< Random, Time, Users: strictly between 0 and 1
    std::size_t heldOut = 0; ///< Leave: at least 1
    std::string trainFile;   ///< Files: relative to the data set's folder
    std::string testFile;

    /// Throws Error(InvalidArgument) with the forms there are.
    static SplitSpec parse(const std::string& text);
    std::string text() const;

    friend bool operator==(const SplitSpec&, const SplitSpec&) = default;
};

/// A data set divided. All three have the same users and movies.
struct Split
{
    SplitSpec spec;
    Dataset train;
    RatingMatrix profiles;     ///< of test users: their training or folded-in ratings; empty without a test
    RatingMatrix heldOut;      ///< the ratings to predict
    bool usersAreKnown = true; ///< test users were in training
    std::vector<std::string> notes = {}; ///< Files only: what was left out of them, see importNotes
};

/// Divides a data set. `source` is the path that it was opened from, for `files:` only. The same seed gives
/// the same division. Blocks. Throws Error(InvalidArgument), and for `files:` as openDataset
/// and DamagedFile if a user or a movie is not in the data set.
Split splitDataset(const Dataset& dataset, const SplitSpec& spec, std::uint64_t seed,
                   const std::filesystem::path& source = {});

/// A profile cut to at most so many ratings, drawn at random; in order of movie.
std::vector<ProfileEntry> cutProfile(std::vector<ProfileEntry> profile, std::size_t most,
                                     const RandomStream& random);

/// Sets a share of the ratings aside at random; returns {kept, set aside}.
std::pair<RatingMatrix, RatingMatrix> setAside(const RatingMatrix& ratings, double share, std::uint64_t seed);

} // namespace autorec
