// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/recommendation_service.h"

#include <utility>

namespace autorec {

RecommendationService::RecommendationService(SplitCache& splits)
    : m_splits(splits)
{
    connect(&m_lists, &TaskRunner::failed, this, &RecommendationService::listFailed);
    for (const TaskRunner* runner : {&m_lists, &m_reasons, &m_predictions, &m_stars, &m_similar})
        connect(runner, &TaskRunner::failed, this, &RecommendationService::failed);
}

void RecommendationService::requestList(ListRequest request)
{
    m_reasons.abandon();
    const bool explain = std::exchange(request.options.explain, false);
    m_lists.run([this, request = std::move(request)] { return makeList(request, m_splits, &m_similarFilms); },
                [this, explain](const RecommendationList& list) {
                    if (explain)
                        requestReasons(list);
                    Q_EMIT listReady(list);
                });
}

void RecommendationService::requestReasons(const RecommendationList& list)
{
    m_reasons.run(
        [explained = list]() mutable {
            addReasons(explained);
            return std::move(explained);
        },
        [this](const RecommendationList& explained) { Q_EMIT reasonsReady(explained); });
}

void RecommendationService::requestPredictions(const std::shared_ptr<const TrainedModel>& model,
                                               const std::vector<ProfileEntry>& profile)
{
    m_predictions.run(
        [model, profile] {
            const Recommender& recommender = *model->recommender;
            return Predictions{recommender.scoreKind(), recommender.score(profile)};
        },
        [this](const Predictions& predictions) { Q_EMIT predictionsReady(predictions); });
}

void RecommendationService::requestStars(const LoadedDatasetPtr& dataset,
                                         const std::shared_ptr<const TrainedModel>& model,
                                         const std::vector<ProfileEntry>& profile, MovieIndex movie)
{
    m_stars.run(
        [dataset, model, profile, movie] {
            return FilmStars{
                movie, model->recommender
                           ->starDistributions(profile, std::nullopt, {&movie, 1}, dataset->dataset.scale())
                           .front()};
        },
        [this](const FilmStars& stars) { Q_EMIT starsReady(stars); });
}

void RecommendationService::requestSimilar(const LoadedDatasetPtr& dataset,
                                           const std::shared_ptr<const TrainedModel>& model, MovieIndex movie)
{
    constexpr std::size_t Most = 6;
    m_similar.run(
        [dataset, model, movie] {
            return SimilarFilms{movie, similarMovies(*model->recommender, dataset->dataset, movie, Most)};
        },
        [this](const SimilarFilms& films) { Q_EMIT similarReady(films); });
}

} // namespace autorec
