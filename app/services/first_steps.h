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

/// Learns about a new person with the data set and the model in use: offers clusters of well-known films to
/// pick from, then asks for ratings of films, most informative first. Computes clusters and questions in the
/// background; writes picks and passes to the store at once.
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
    /// True if clusters and questions were computed for the model in use.
    bool isReady() const { return m_expectations != nullptr; }
    /// True if the person has fewer ratings than a model needs to know them.
    bool isWanted() const { return m_ratings.profile().size() < EnoughRatings; }

    /// Empty until they are computed, and if the data set has too few films.
    const std::vector<TasteCluster>& clusters() const { return m_clusters; }
    /// True if most of the films that represent the cluster are picked.
    bool isPicked(const TasteCluster& cluster) const;
    /// The picked films that the data set has.
    const std::vector<PickedFilm>& picks() const { return m_picks; }
    /// The picks to store if the cluster is picked, or if none of its films is.
    QList<FilmPick> picksWith(const TasteCluster& cluster, bool picked) const;

    /// The film to ask about now; empty while it is being computed and when every film was asked about.
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
