// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/split_cache.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"

#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// Whose list is wanted, by which model, and of which films.
struct ListRequest
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    std::optional<UserIndex> user;
    std::vector<ProfileEntry> profile; ///< ignored for a user of the data set
    ListOptions options;
    std::vector<ProfileEntry> realProfile{}; ///< where `profile` is only supposed: what really was rated
    std::vector<PickedFilm> picks{}; ///< ignored for a user of the data set; they count beside ratings
};

/// A list, with everything that it was made from.
struct RecommendationList
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    std::optional<UserIndex> user;      ///< a user of the data set; empty: the person at the keyboard
    std::size_t profileSize = 0;        ///< ratings
    std::vector<Recommendation> items;  ///< without stars where they are made from picks alone
    std::vector<MovieIndex> picked;     ///< sorted: films that counted as if rated, see withPicks
    std::vector<MovieIndex> real;       ///< of a supposed profile: the list of the real one, best first
    std::shared_ptr<const Split> split; ///< of a user: how the model's training was divided; null: not at all
    std::vector<ProfileEntry> heldOut;  ///< of a user: what they rated and the model was not shown, by movie

    /// What the model was given: ratings, and picks that counted.
    std::shared_ptr<const std::vector<ProfileEntry>> profile = {};

    bool isSupposed() const { return !real.empty(); }
    /// What the user gave a film that was held out; empty for any other.
    std::optional<float> heldOutStars(MovieIndex movie) const;
    /// How many of the held-out films stand in the list.
    std::size_t hits() const;
};

/// The profile of a data set's user is what the model was trained on or may be given, so that films held out
/// from it can be hit. Blocks; may be called from any thread. Throws Error as splitDataset does.
RecommendationList makeList(const ListRequest& request, SplitCache& splits);

/// Explains a list that was made without reasons. Blocks, often longer than making the list; may be called
/// from any thread.
void addReasons(RecommendationList& list);

} // namespace autorec
