// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/group_service.h"

#include <utility>

namespace autorec {

namespace {

std::vector<GroupMember> membersOf(const GroupRequest& request)
{
    std::vector<GroupMember> members;
    members.reserve(request.people.size());
    for (const GroupPerson& person : request.people)
        members.push_back({person.films.profile, person.films.notInterested});
    return members;
}

GroupRecommendation makeGroupList(GroupRequest request)
{
    request.options.list.explain = false;
    const auto kept = std::make_shared<const GroupRequest>(std::move(request));
    return {kept, recommendTogether(kept->dataset->dataset, *kept->model->recommender, membersOf(*kept),
                                    kept->options)};
}

ComparedPeople comparePeople(const std::shared_ptr<const GroupRequest>& request)
{
    const std::vector<GroupPerson>& people = request->people;
    ComparedPeople compared{.request = request};
    compared.pairs.reserve(people.size() * people.size() / 2);
    for (std::size_t first = 0; first < people.size(); ++first) {
        for (std::size_t second = first + 1; second < people.size(); ++second)
            compared.pairs.push_back(
                {first, second,
                 comparePair(request->dataset->dataset, *request->model->recommender,
                             people[first].films.profile, people[second].films.profile)});
    }
    return compared;
}

} // namespace

std::vector<GroupPerson> groupPeople(const ProfileStore& store, const LoadedDataset& dataset)
{
    const QList<ProfileName> profiles = store.profiles();
    std::vector<GroupPerson> people;
    people.reserve(static_cast<std::size_t>(profiles.size()));
    for (const ProfileName& profile : profiles)
        people.push_back({profile, knownFilms(store.filmsOf(profile.id), dataset)});
    return people;
}

void addReasons(GroupRecommendation& recommendation)
{
    addReasons(recommendation.list, *recommendation.request->model->recommender,
               membersOf(*recommendation.request));
}

GroupService::GroupService()
{
    for (const TaskRunner* runner : {&m_lists, &m_pairs, &m_reasons})
        connect(runner, &TaskRunner::failed, this, &GroupService::failed);
}

void GroupService::request(GroupRequest request)
{
    m_pairs.abandon();
    m_reasons.abandon();
    m_lists.run([request = std::move(request)] { return makeGroupList(request); },
                [this](const GroupRecommendation& made) {
                    requestRest(made);
                    Q_EMIT listReady(made);
                });
}

void GroupService::requestRest(const GroupRecommendation& made)
{
    m_pairs.run([request = made.request] { return comparePeople(request); },
                [this](const ComparedPeople& people) { Q_EMIT pairsReady(people); });
    m_reasons.run(
        [explained = made]() mutable {
            addReasons(explained);
            return std::move(explained);
        },
        [this](const GroupRecommendation& explained) { Q_EMIT reasonsReady(explained); });
}

void GroupService::abandon()
{
    for (TaskRunner* runner : {&m_lists, &m_pairs, &m_reasons})
        runner->abandon();
}

} // namespace autorec
