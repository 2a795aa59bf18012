// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/data/split.h"
#include "core/model/model_file.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/top_n.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// Splits data sets again as they were split to train a model. A split is made once and kept as long as
/// somebody holds it. Thread-safe.
class SplitCache
{
public:
    /// Null if the model learned from all ratings, or from other ratings than these. Blocks; for background
    /// threads. Throws Error as splitDataset does.
    std::shared_ptr<const Split> splitOf(const LoadedDataset& dataset, const ModelOrigin& origin);

private:
    std::mutex m_mutex;
    std::map<std::string, std::weak_ptr<const Split>> m_splits; ///< by data set, split and seed
};

/// For whom a list is made, by which model, and from which films.
struct ListRequest
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    std::optional<UserIndex> user;
    std::vector<ProfileEntry> profile; ///< ignored for a user of the data set
    ListOptions options;
    std::vector<ProfileEntry> realProfile{}; ///< if `profile` is only supposed: the real ratings
    std::vector<PickedFilm> picks{};         ///< ignored for a user of the data set
};

/// A list, with everything that it was made from.
struct RecommendationList
{
    LoadedDatasetPtr dataset = {};
    std::shared_ptr<const TrainedModel> model = {};
    std::optional<UserIndex> user = {};     ///< a user of the data set; empty: the person at the keyboard
    std::size_t profileSize = 0;            ///< ratings
    std::vector<Recommendation> items = {}; ///< without stars if made from picks alone
    std::vector<MovieIndex> picked = {};    ///< sorted: films that counted as if rated, see withPicks
    std::vector<MovieIndex> real = {};      ///< of a supposed profile: the real one's list, best first
    /// Of a user: the split of the model's training data; null if there is none.
    std::shared_ptr<const Split> split = {};
    /// Of a user: their ratings that the model was not shown, by movie.
    std::vector<ProfileEntry> heldOut = {};
    /// What the model was given: ratings, and picks that counted.
    std::shared_ptr<const std::vector<ProfileEntry>> profile = {};

    bool isSupposed() const { return !real.empty(); }
    /// What the user gave a film that was held out; empty for any other.
    std::optional<float> heldOutStars(MovieIndex movie) const;
    /// How many of the held-out films are in the list.
    std::size_t hits() const;
};

/// The profile of a data set's user is what the model was trained on or may be given, so that films held out
/// from it can be hit. Blocks; may be called from any thread. Throws Error as splitDataset does.
RecommendationList makeList(const ListRequest& request, SplitCache& splits);

/// Explains a list that was made without reasons. Blocks, often longer than making the list; may be called
/// from any thread.
void addReasons(RecommendationList& list);

} // namespace autorec
