// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/recommendation_service.h"

namespace autorec {

RecommendationService::RecommendationService(SplitCache& splits, QObject* parent)
    : QObject(parent)
    , m_splits(splits)
{
    connect(&m_lists, &TaskRunner::failed, this, &RecommendationService::listFailed);
    connect(&m_lists, &TaskRunner::failed, this, &RecommendationService::failed);
    connect(&m_reasons, &TaskRunner::failed, this, &RecommendationService::failed);
    connect(&m_predictions, &TaskRunner::failed, this, &RecommendationService::failed);
    connect(&m_similar, &TaskRunner::failed, this, &RecommendationService::failed);
}

void RecommendationService::requestList(const Request& request)
{
    m_reasons.abandon();
    Request bare = request;
    bare.options.explain = false;
    m_lists.run(unlessOvertaken([this, bare] { return makeList(bare, m_splits); }),
                [this, request](const RecommendationList& list) {
                    if (request.options.explain)
                        requestReasons(request);
                    Q_EMIT listReady(list);
                });
}

/// The list once more, since nothing of it is kept; what takes long is to explain it.
void RecommendationService::requestReasons(const Request& request)
{
    m_reasons.run(unlessOvertaken([this, request] { return makeList(request, m_splits); }),
                  [this](const RecommendationList& list) { Q_EMIT reasonsReady(list); });
}

void RecommendationService::requestPredictions(const Request& request)
{
    m_predictions.run(unlessOvertaken([request] {
                          const Recommender& model = *request.model->recommender;
                          return Predictions{model.scoreKind(), model.score(request.profile)};
                      }),
                      [this](const Predictions& predictions) { Q_EMIT predictionsReady(predictions); });
}

void RecommendationService::requestSimilar(const Request& request, MovieIndex movie)
{
    constexpr std::size_t Most = 6;
    m_similar.run(unlessOvertaken([request, movie] {
                      return SimilarFilms{movie,
                                          similarMovies(*request.model->recommender,
                                                        request.dataset->dataset.ratings(), movie, Most)};
                  }),
                  [this](const SimilarFilms& films) { Q_EMIT similarReady(films); });
}

} // namespace autorec
