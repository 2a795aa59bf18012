// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/task_runner.h"
#include "core/recommend/similar.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// Predictions for every movie, for the column "predicted for me"; stars where the model predicts stars.
struct Predictions
{
    ScoreKind kind = ScoreKind::Rank;
    std::vector<float> scores;
};

/// The films that a model finds most similar to one film; empty if it cannot compare films.
struct SimilarFilms
{
    MovieIndex movie;
    std::vector<SimilarMovie> films;
};

/// How likely each step of the scale is as the person's rating of one film; empty if the model does not say.
struct FilmStars
{
    MovieIndex movie;
    std::optional<StarDistribution> distribution;
};

/// Scores in the background. A newer request replaces the older one.
class RecommendationService : public QObject
{
    Q_OBJECT

public:
    explicit RecommendationService(SplitCache& splits);

    /// Delivers the list as soon as it is computed, and again with its reasons, which can take much longer.
    void requestList(ListRequest request);
    void requestPredictions(const std::shared_ptr<const TrainedModel>& model,
                            const std::vector<ProfileEntry>& profile);
    void requestStars(const LoadedDatasetPtr& dataset, const std::shared_ptr<const TrainedModel>& model,
                      const std::vector<ProfileEntry>& profile, MovieIndex movie);
    void requestSimilar(const LoadedDatasetPtr& dataset, const std::shared_ptr<const TrainedModel>& model,
                        MovieIndex movie);

Q_SIGNALS:
    void listReady(const autorec::RecommendationList& list);
    /// The last list, explained; only if its request asked for reasons.
    void reasonsReady(const autorec::RecommendationList& list);
    void predictionsReady(const autorec::Predictions& predictions);
    void starsReady(const autorec::FilmStars& stars);
    void similarReady(const autorec::SimilarFilms& films);
    void failed(const QString& message);
    /// Emitted in addition to `failed` if it was the list that could not be made.
    void listFailed(const QString& message);

private:
    void requestReasons(const RecommendationList& list);

    SplitCache& m_splits;
    SimilarFilmCache m_similarFilms;
    TaskRunner m_lists;
    TaskRunner m_reasons;
    TaskRunner m_predictions;
    TaskRunner m_stars;
    TaskRunner m_similar;
};

} // namespace autorec
