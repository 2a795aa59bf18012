// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/recommendation_list.h"
#include "app/services/task_runner.h"
#include "core/recommend/similar.h"

#include <QObject>

#include <vector>

namespace autorec {

/// Predictions for every movie, for the column "predicted for me"; stars where the model predicts stars.
struct Predictions
{
    ScoreKind kind = ScoreKind::Rank;
    std::vector<float> scores;
};

/// The films that a model takes for most like one; none where it cannot tell.
struct SimilarFilms
{
    MovieIndex movie;
    std::vector<SimilarMovie> films;
};

/// Scores in the background. Requests that a newer one has overtaken are dropped.
class RecommendationService : public QObject
{
    Q_OBJECT

public:
    explicit RecommendationService(SplitCache& splits, QObject* parent = nullptr);

    using Request = ListRequest;

    /// The list comes as soon as it is known, and once more with its reasons, which can take much longer.
    void requestList(const Request& request);
    /// `options` and `user` of the request do not matter.
    void requestPredictions(const Request& request);

    /// Only the data set and the model of the request matter.
    void requestSimilar(const Request& request, MovieIndex movie);

Q_SIGNALS:
    void listReady(const autorec::RecommendationList& list);
    /// The list that came last, explained; only where that was asked for.
    void reasonsReady(const autorec::RecommendationList& list);
    void predictionsReady(const autorec::Predictions& predictions);
    void similarReady(const autorec::SimilarFilms& films);
    void failed(const QString& message);
    /// Beside `failed`: it is the list that could not be made.
    void listFailed(const QString& message);

private:
    void requestReasons(const Request& request);

    SplitCache& m_splits;
    TaskRunner m_lists;
    TaskRunner m_reasons;
    TaskRunner m_predictions;
    TaskRunner m_similar;
};

} // namespace autorec
