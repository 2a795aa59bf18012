#include "app/services/recommendation_service.h"

#include "core/io/model_file.h"

namespace autorec {

namespace {

RecommendationList makeList(const RecommendationService::Request& request)
{
    const Dataset& dataset = request.dataset->dataset;
    const std::vector<ProfileEntry> profile =
        request.user ? dataset.ratings().profile(*request.user) : request.profile;
    const bool isKnown = request.user && knowsUsersOf(*request.model, dataset);
    return {request.dataset, request.model, request.user, profile.size(),
            recommend(dataset, *request.model->recommender, profile, isKnown ? request.user : std::nullopt,
                      request.options)};
}

} // namespace

RecommendationService::RecommendationService(QObject* parent)
    : QObject(parent)
{
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
    m_lists.run([bare](std::stop_token) { return makeList(bare); },
                [this, request](const RecommendationList& list) {
                    if (request.options.explain)
                        requestReasons(request);
                    Q_EMIT listReady(list);
                });
}

/// The list once more, since nothing of it is kept; what takes long is to explain it.
void RecommendationService::requestReasons(const Request& request)
{
    m_reasons.run([request](std::stop_token) { return makeList(request); },
                  [this](const RecommendationList& list) { Q_EMIT reasonsReady(list); });
}

void RecommendationService::requestPredictions(const Request& request)
{
    m_predictions.run(
        [request](std::stop_token) {
            const Recommender& model = *request.model->recommender;
            return Predictions{model.scoreKind(), model.score(request.profile)};
        },
        [this](const Predictions& predictions) { Q_EMIT predictionsReady(predictions); });
}

void RecommendationService::requestSimilar(const Request& request, MovieIndex movie)
{
    constexpr std::size_t Most = 6;
    m_similar.run(
        [request, movie](std::stop_token) {
            return SimilarFilms{movie, similarMovies(*request.model->recommender,
                                                     request.dataset->dataset.ratings(), movie, Most)};
        },
        [this](const SimilarFilms& films) { Q_EMIT similarReady(films); });
}

} // namespace autorec
