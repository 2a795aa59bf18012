// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/shelf_list.h"
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

/// Repeats the splits that models were trained with. A split is made once and shared as long as anything
/// holds it. Thread-safe.
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

/// A request for a list: the person, the model and the films to choose from.
struct ListRequest
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    std::optional<UserIndex> user;
    std::vector<ProfileEntry> profile; ///< ignored for a user of the data set
    ListOptions options;
    std::vector<ProfileEntry> realProfile{}; ///< the real ratings if `profile` is hypothetical
    std::vector<PickedFilm> picks{};         ///< ignored for a user of the data set
    bool shelves = false;                    ///< makes shelves too; ignored for a user of the data set
    std::vector<MovieIndex> watchlist{};     ///< for the shelves
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
    /// For a user: the split of the model's training data; null if there is none.
    std::shared_ptr<const Split> split = {};
    /// For a user: their ratings that the model was not shown, by movie.
    std::vector<ProfileEntry> heldOut = {};
    /// The input of the model: ratings, and picks that counted.
    std::shared_ptr<const std::vector<ProfileEntry>> profile = {};
    std::optional<Shelves> shelves = {}; ///< if they were asked for

    bool isSupposed() const { return !real.empty(); }
    /// The user's stars for a film that was held out; empty for any other.
    std::optional<float> heldOutStars(MovieIndex movie) const;
    /// The number of held-out films in the list.
    std::size_t hits() const;
};

/// Makes a list, and shelves from the same scores if they are asked for and `similar` is given. The profile
/// of a data set's user has only ratings that the model was trained on or may be given, so that held-out
/// films can be hits. Blocks; may be called from any thread. Throws Error as splitDataset does.
RecommendationList makeList(const ListRequest& request, SplitCache& splits,
                            SimilarFilmCache* similar = nullptr);

/// Explains a list that was made without reasons, and the pick of its shelves. Blocks, often longer than
/// making the list; may be called from any thread.
void addReasons(RecommendationList& list);

} // namespace autorec
