// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/recommendation_list.h"

#include <algorithm>

namespace autorec {

namespace {

RecommendationList listOfPerson(const ListRequest& request, SimilarFilmCache* similar)
{
    const Dataset& dataset = request.dataset->dataset;
    const Recommender& model = *request.model->recommender;
    RecommendationList list{
        .dataset = request.dataset, .model = request.model, .profileSize = request.profile.size()};
    list.picked = countingPicks(request.picks, request.profile.size());
    list.profile =
        std::make_shared<const std::vector<ProfileEntry>>(withPicks(dataset, request.profile, request.picks));
    const MovieScores scores =
        scoreMovies(dataset, model, *list.profile, std::nullopt, request.options.about);
    list.items = recommend(dataset, model, *list.profile, std::nullopt, request.options, scores);
    if (request.shelves && similar)
        list.shelves = makeShelves(request.dataset, request.model, *list.profile, request.profile, scores,
                                   request.watchlist, request.options.excluded, *similar);
    if (request.profile.empty()) // picks say what is liked, not how many stars
        for (Recommendation& item : list.items)
            item.stars.reset();
    if (request.realProfile.empty())
        return list;
    ListOptions unexplained = request.options;
    unexplained.explain = false;
    for (const Recommendation& item :
         recommend(dataset, model, withPicks(dataset, request.realProfile, request.picks), std::nullopt,
                   unexplained))
        list.real.push_back(item.movie);
    return list;
}

RecommendationList listOfUser(const ListRequest& request, UserIndex user, SplitCache& splits)
{
    const Dataset& whole = request.dataset->dataset;
    RecommendationList list{.dataset = request.dataset, .model = request.model, .user = user};
    list.split = splits.splitOf(*request.dataset, request.model->origin);
    const Dataset& training = list.split ? list.split->train : whole;
    std::vector<ProfileEntry> profile = training.ratings().profile(user);
    const bool isKnown = !profile.empty() && knowsUsersOf(*request.model, whole);
    if (list.split) {
        list.heldOut = list.split->heldOut.profile(user);
        if (profile.empty() && list.split->profiles.ratingCount() > 0)
            profile = list.split->profiles.profile(user);
    }
    list.profileSize = profile.size();
    list.profile = std::make_shared<const std::vector<ProfileEntry>>(std::move(profile));
    list.items = recommend(training, *request.model->recommender, *list.profile,
                           isKnown ? std::optional(user) : std::nullopt, request.options);
    return list;
}

} // namespace

std::shared_ptr<const Split> SplitCache::splitOf(const LoadedDataset& dataset, const ModelOrigin& origin)
{
    const SplitSpec spec = SplitSpec::parse(origin.split);
    if (spec.kind == SplitSpec::Kind::None || origin.fingerprint != dataset.data.fingerprint)
        return nullptr;
    const std::string name =
        origin.fingerprint + ' ' + origin.split + ' ' + std::to_string(origin.seed); // one word each
    const std::lock_guard lock(m_mutex);
    std::weak_ptr<const Split>& known = m_splits[name];
    std::shared_ptr<const Split> split = known.lock();
    if (!split) {
        split = std::make_shared<const Split>(
            splitDataset(dataset.dataset, spec, origin.seed, dataset.data.path));
        known = split;
    }
    return split;
}

std::optional<float> RecommendationList::heldOutStars(MovieIndex movie) const
{
    const auto place =
        std::lower_bound(heldOut.begin(), heldOut.end(), movie,
                         [](const ProfileEntry& entry, MovieIndex wanted) { return entry.movie < wanted; });
    return place != heldOut.end() && place->movie == movie ? std::optional(place->stars) : std::nullopt;
}

std::size_t RecommendationList::hits() const
{
    return static_cast<std::size_t>(std::count_if(items.begin(), items.end(), [this](const auto& item) {
        return heldOutStars(item.movie).has_value();
    }));
}

RecommendationList makeList(const ListRequest& request, SplitCache& splits, SimilarFilmCache* similar)
{
    return request.user ? listOfUser(request, *request.user, splits) : listOfPerson(request, similar);
}

void addReasons(RecommendationList& list)
{
    addReasons(list.items, *list.model->recommender, *list.profile);
    if (list.shelves)
        addReasons(list.shelves->pick, *list.model->recommender, *list.profile);
}

} // namespace autorec
