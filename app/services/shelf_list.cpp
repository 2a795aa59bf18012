// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/shelf_list.h"

#include "core/recommend/similar.h"

#include <algorithm>

namespace autorec {

std::vector<MovieIndex> SimilarFilmCache::similarTo(const LoadedDatasetPtr& dataset,
                                                    const std::shared_ptr<const TrainedModel>& model,
                                                    MovieIndex movie)
{
    {
        const std::lock_guard lock(m_mutex);
        // Answers of a model or data set that is no longer used would keep it in memory.
        std::erase_if(m_answers,
                      [&](const Answer& each) { return each.model != model || each.dataset != dataset; });
        const auto known = std::find_if(m_answers.begin(), m_answers.end(),
                                        [&](const Answer& each) { return each.movie == movie; });
        if (known != m_answers.end())
            return known->similar;
    }
    Answer answer{dataset, model, movie, {}};
    answer.similar.reserve(FilmsKept);
    for (const SimilarMovie& film : similarMovies(*model->recommender, dataset->dataset, movie, FilmsKept))
        answer.similar.push_back(film.movie);
    std::vector<MovieIndex> similar = answer.similar;
    const std::lock_guard lock(m_mutex);
    m_answers.push_back(std::move(answer));
    if (m_answers.size() > AnswersKept)
        m_answers.pop_front();
    return similar;
}

Shelves makeShelves(const LoadedDatasetPtr& dataset, const std::shared_ptr<const TrainedModel>& model,
                    Profile profile, Profile rated, const MovieScores& scores,
                    const std::vector<MovieIndex>& watchlist, const std::vector<MovieIndex>& excluded,
                    SimilarFilmCache& similar)
{
    constexpr std::size_t LovedFilms = 3;
    ShelfSources sources{.loved = {},
                         .watchlist = watchlist,
                         .excluded = excluded,
                         .fewRatings = fewRatingsOf(dataset->statistics.ratingsByPopularity)};
    for (const ProfileEntry& loved : lovedFilms(dataset->dataset, rated, LovedFilms))
        sources.loved.push_back({loved, similar.similarTo(dataset, model, loved.movie)});
    Shelves shelves = arrangeShelves(dataset->dataset, *model->recommender, profile, scores, sources);
    if (rated.empty()) // picks say what is liked, not how many stars
        forgetStars(shelves);
    return shelves;
}

} // namespace autorec
