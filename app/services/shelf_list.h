// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "core/model/model_file.h"
#include "core/recommend/shelves.h"

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace autorec {

/// Remembers which films a model finds similar to the last few that were asked for: they do not change with
/// a person's ratings, and some models take long to find them. Thread-safe.
class SimilarFilmCache
{
public:
    /// The `FilmsKept` most similar, most similar first. Blocks; for background threads.
    std::vector<MovieIndex> similarTo(const LoadedDatasetPtr& dataset,
                                      const std::shared_ptr<const TrainedModel>& model, MovieIndex movie);

    static constexpr std::size_t FilmsKept = 60;

private:
    struct Answer
    {
        LoadedDatasetPtr dataset;
        std::shared_ptr<const TrainedModel> model;
        MovieIndex movie;
        std::vector<MovieIndex> similar;
    };
    static constexpr std::size_t AnswersKept = 16;

    std::mutex m_mutex;
    std::deque<Answer> m_answers; ///< newest last
};

/// Makes the shelves of a person from the scores of their list. `rated`: without picks. Blocks; for
/// background threads.
Shelves makeShelves(const LoadedDatasetPtr& dataset, const std::shared_ptr<const TrainedModel>& model,
                    Profile profile, Profile rated, const MovieScores& scores,
                    const std::vector<MovieIndex>& watchlist, const std::vector<MovieIndex>& excluded,
                    SimilarFilmCache& similar);

} // namespace autorec
