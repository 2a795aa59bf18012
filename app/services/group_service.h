// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/dataset_service.h"
#include "app/services/personal_ratings.h"
#include "app/services/task_runner.h"
#include "core/model/model_file.h"
#include "core/recommend/group_list.h"
#include "core/recommend/pair_taste.h"

#include <QObject>

#include <memory>
#include <vector>

namespace autorec {

/// One of the people that a list is for.
struct GroupPerson
{
    ProfileName name;
    KnownFilms films;
};

/// All profiles, oldest first, with their films in a data set. GUI thread, as ProfileStore.
std::vector<GroupPerson> groupPeople(const ProfileStore& store, const LoadedDataset& dataset);

/// A request for one list for several people.
struct GroupRequest
{
    LoadedDatasetPtr dataset;
    std::shared_ptr<const TrainedModel> model;
    std::vector<GroupPerson> people;
    GroupOptions options = {};
};

/// One list for several people, with everything that it was made from.
struct GroupRecommendation
{
    std::shared_ptr<const GroupRequest> request = {};
    GroupList list = {};
};

/// Explains a list that was made without reasons. Blocks, often longer than making the list; may be called
/// from any thread.
void addReasons(GroupRecommendation& recommendation);

/// Two of the people of a request, by position, and how alike their tastes are.
struct ComparedPair
{
    std::size_t first = 0;
    std::size_t second = 0;
    PairTaste taste = {};
};

/// All pairs of the people of a request.
struct ComparedPeople
{
    std::shared_ptr<const GroupRequest> request = {};
    std::vector<ComparedPair> pairs = {};
};

/// Makes lists for several people and compares the people, in the background. A newer request replaces the
/// older one.
class GroupService : public QObject
{
    Q_OBJECT

public:
    GroupService();

    /// Delivers the list as soon as it is made, then the comparison, and the list again with its reasons.
    void request(GroupRequest request);
    /// Stops running work and drops its results.
    void abandon();

Q_SIGNALS:
    void listReady(const autorec::GroupRecommendation& list);
    void pairsReady(const autorec::ComparedPeople& people);
    void reasonsReady(const autorec::GroupRecommendation& list);
    void failed(const QString& message);

private:
    void requestRest(const GroupRecommendation& made);

    TaskRunner m_lists;
    TaskRunner m_pairs;
    TaskRunner m_reasons;
};

} // namespace autorec
