// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"
#include "app/services/task_runner.h"
#include "app/store/first_steps_store.h"
#include "core/recommend/rate_next.h"
#include "core/recommend/starting_profile.h"
#include "core/recommend/taste_clusters.h"
#include "core/train/train.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace autorec {

/// How a person becomes known, seen through the data set and the model in use: clusters of well-known films
/// to pick from, then films to rate, the most telling first. Clusters and questions are found in the
/// background; what is picked and passed over goes through to the store.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    FirstSteps(FirstStepsStore& store, const PersonalRatings& ratings);

    /// Forgets the model.
    void setDataset(const LoadedDatasetPtr& dataset);
    /// Null while none is ready.
    void setModel(const std::shared_ptr<const TrainedModel>& model);

    const LoadedDatasetPtr& dataset() const { return m_dataset; }
    /// Clusters and questions are there for the model in use.
    bool isReady() const { return m_expectations != nullptr; }
    /// Fewer ratings than make a person known.
    bool isWanted() const { return m_ratings.profile().size() < EnoughRatings; }

    /// Empty until they are found, and where the data set has too few films.
    const std::vector<TasteCluster>& clusters() const { return m_clusters; }
    /// Most of the films that stand for it are picked.
    bool isPicked(const TasteCluster& cluster) const;
    /// Those of films that the data set has.
    const std::vector<PickedFilm>& picks() const { return m_picks; }
    /// The picks as the store would have them with the cluster picked, or no film of it.
    QList<FilmPick> picksWith(const TasteCluster& cluster, bool picked) const;

    /// What to ask about now; empty while that is being found out and when all was asked.
    std::optional<MovieIndex> question() const;
    bool isAsking() const { return m_questionRunner.isRunning(); }

Q_SIGNALS:
    void clustersChanged();
    void picksChanged();
    void questionChanged();
    void failed(const QString& message);

private:
    void findClusters();
    void takePicks();
    void takeAll();
    void takePass(const FilmKey& film);
    void takeAnswer(MovieIndex movie);
    void findQuestions();
    bool isCandidate(MovieIndex movie) const;
    void readPassed();

    FirstStepsStore& m_store;
    const PersonalRatings& m_ratings;
    LoadedDatasetPtr m_dataset;
    std::shared_ptr<const TrainedModel> m_model;
    std::shared_ptr<const Expectations> m_expectations;
    std::vector<TasteCluster> m_clusters;
    std::vector<PickedFilm> m_picks;
    std::vector<MovieIndex> m_passed;
    std::set<MovieIndex> m_answered;     ///< rated, or passed over
    std::vector<MovieIndex> m_questions; ///< the first is asked now
    TaskRunner m_clusterRunner;
    TaskRunner m_questionRunner;
};

} // namespace autorec
