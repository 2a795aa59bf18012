// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/group_list.h"

#include "core/recommend/log_places.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace autorec {

namespace {

/// The wish of a member for a film that they have seen.
constexpr double NoWish = std::numeric_limits<double>::quiet_NaN();

float groupMemberMean(Profile profile)
{
    double sum = 0.0;
    for (const ProfileEntry& entry : profile)
        sum += static_cast<double>(entry.stars);
    return profile.empty() ? 0.0F : static_cast<float>(sum / static_cast<double>(profile.size()));
}

/// One member's view of all movies.
class GroupViewer
{
public:
    GroupViewer(const Dataset& dataset, const Recommender& model, const GroupMember& member)
        : m_scale(dataset.scale())
        , m_kind(model.scoreKind())
        , m_scores(scoreMovies(dataset, model, member.profile))
        , m_given(dataset.movieCount())
        , m_isHidden(dataset.movieCount())
    {
        const SameFilms& same = dataset.sameFilms();
        for (const ProfileEntry& entry : member.profile) {
            m_given[entry.movie.value()] = entry.stars;
            for (const MovieIndex copy : same.of(entry.movie))
                m_given[copy.value()] = entry.stars;
        }
        for (const MovieIndex hidden : same.withCopies({member.hidden.begin(), member.hidden.end()}))
            m_isHidden[hidden.value()] = true;
        findLimit(groupMemberMean(member.profile));
    }

    const MovieScores& scores() const { return m_scores; }
    std::optional<float> given(MovieIndex movie) const { return m_given[movie.value()]; }

    bool dislikes(MovieIndex movie) const
    {
        if (m_isHidden[movie.value()])
            return true;
        if (const std::optional<float> stars = given(movie))
            return *stars <= GroupDislike::Rated * m_scale.max();
        return judged(movie) < m_limit;
    }

private:
    float judged(MovieIndex movie) const
    {
        return (m_kind == ScoreKind::Stars ? m_scores.scores : m_scores.ranking)[movie.value()];
    }

    void findLimit(float mean)
    {
        if (m_kind == ScoreKind::Stars) {
            m_limit = std::min(GroupDislike::Predicted * m_scale.max(), mean);
            return;
        }
        std::vector<float> order = m_scores.ranking;
        const auto middle = order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2);
        std::nth_element(order.begin(), middle, order.end());
        m_limit = middle == order.end() ? 0.0F : *middle;
    }

    RatingScale m_scale;
    ScoreKind m_kind;
    MovieScores m_scores;
    std::vector<std::optional<float>> m_given; ///< by movie
    std::vector<bool> m_isHidden;
    float m_limit = 0.0F; ///< films judged below are disliked
};

/// Of each film that is listed more than once, only the copy with the most ratings.
void keepBestKnownCopies(std::vector<MovieIndex>& movies, const Dataset& dataset)
{
    if (dataset.sameFilms().surplus() == 0)
        return;
    const auto ratings = [&](MovieIndex movie) { return dataset.ratings().byMovie(movie).size(); };
    std::sort(movies.begin(), movies.end(), [&](MovieIndex a, MovieIndex b) {
        return ratings(a) != ratings(b) ? ratings(a) > ratings(b) : a < b;
    });
    dataset.sameFilms().keepFirstOfEach(movies, movies.size(), [](MovieIndex movie) { return movie; });
    std::sort(movies.begin(), movies.end());
}

/// The films that may stand in the list, in order of movie.
std::vector<MovieIndex> groupCandidates(const Dataset& dataset, std::span<const GroupViewer> viewers,
                                        const GroupOptions& options)
{
    std::vector<MovieIndex> candidates;
    candidates.reserve(dataset.movieCount());
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const MovieIndex movie(m);
        const auto seen = static_cast<std::size_t>(std::count_if(
            viewers.begin(), viewers.end(), [=](const GroupViewer& viewer) { return viewer.given(movie); }));
        const bool isNew = seen == 0 || (options.seenBySome && seen < viewers.size());
        if (isNew && mayBeListed(dataset, movie, options.list) &&
            std::none_of(viewers.begin(), viewers.end(),
                         [=](const GroupViewer& viewer) { return viewer.dislikes(movie); }))
            candidates.push_back(movie);
    }
    keepBestKnownCopies(candidates, dataset);
    return candidates;
}

/// By candidate: how much the member wants to see it; NoWish for films that they have seen.
std::vector<double> wishesOf(const GroupViewer& viewer, std::span<const MovieIndex> candidates,
                             std::span<const float> ranking)
{
    constexpr float Last = -std::numeric_limits<float>::infinity();
    std::vector<float> values;
    values.reserve(candidates.size());
    for (const MovieIndex movie : candidates)
        values.push_back(viewer.given(movie) ? Last : ranking[movie.value()]);
    std::vector<double> wishes = logPlaces(std::span<const float>(values));
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        if (viewer.given(candidates[k]))
            wishes[k] = NoWish;
    }
    return wishes;
}

/// The wishes of a group for the candidates.
class GroupWishes
{
public:
    explicit GroupWishes(std::vector<std::vector<double>> wishes)
        : m_wishes(std::move(wishes))
    {
    }

    std::size_t members() const { return m_wishes.size(); }
    std::size_t films() const { return m_wishes.empty() ? 0 : m_wishes.front().size(); }
    double wish(std::size_t member, std::size_t film) const { return m_wishes[member][film]; }

    /// Of those who have a wish.
    double mean(std::size_t film) const
    {
        double sum = 0.0;
        double count = 0.0;
        for (const std::vector<double>& wishes : m_wishes) {
            if (!std::isnan(wishes[film])) {
                sum += wishes[film];
                count += 1.0;
            }
        }
        return std::round(sum / count * Steps) / Steps;
    }

    double least(std::size_t film) const
    {
        double least = std::numeric_limits<double>::infinity();
        for (const std::vector<double>& wishes : m_wishes) {
            if (!std::isnan(wishes[film]))
                least = std::min(least, wishes[film]);
        }
        return least;
    }

private:
    static constexpr double Steps = 1e9; ///< means that differ by less, by rounding, are equal

    std::vector<std::vector<double>> m_wishes; ///< [members × candidates]
};

/// A film and whose turn it was.
struct GroupChoice
{
    std::size_t film = 0; ///< place among the candidates
    std::size_t member = 0;
};

/// All films by falling worth, then falling mean wish, then in order of movie.
std::vector<GroupChoice> orderedBy(const GroupWishes& wishes, double (GroupWishes::*worth)(std::size_t) const)
{
    struct Ordered
    {
        double worth;
        double mean;
        std::size_t film;
    };
    std::vector<Ordered> order;
    order.reserve(wishes.films());
    for (std::size_t film = 0; film < wishes.films(); ++film)
        order.push_back({(wishes.*worth)(film), wishes.mean(film), film});
    std::sort(order.begin(), order.end(), [](const Ordered& a, const Ordered& b) {
        return std::tuple(-a.worth, -a.mean, a.film) < std::tuple(-b.worth, -b.mean, b.film);
    });
    std::vector<GroupChoice> choices;
    choices.reserve(order.size());
    for (const Ordered& each : order)
        choices.push_back({.film = each.film});
    return choices;
}

/// The films that a member has wishes for, the most wanted first.
std::vector<std::size_t> ownOrder(const GroupWishes& wishes, std::size_t member)
{
    std::vector<std::size_t> films;
    films.reserve(wishes.films());
    for (std::size_t film = 0; film < wishes.films(); ++film) {
        if (!std::isnan(wishes.wish(member, film)))
            films.push_back(film);
    }
    const auto place = [&](std::size_t film) {
        return std::tuple(-wishes.wish(member, film), -wishes.mean(film), film);
    };
    std::sort(films.begin(), films.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
    return films;
}

std::vector<GroupChoice> takenInTurns(const GroupWishes& wishes)
{
    std::vector<std::vector<std::size_t>> orders;
    orders.reserve(wishes.members());
    for (std::size_t member = 0; member < wishes.members(); ++member)
        orders.push_back(ownOrder(wishes, member));
    std::vector<std::size_t> next(wishes.members());
    std::vector<bool> isTaken(wishes.films());
    std::vector<GroupChoice> choices;
    choices.reserve(wishes.films());
    while (choices.size() < wishes.films()) { // every film is wanted by somebody
        for (std::size_t member = 0; member < wishes.members(); ++member) {
            const std::vector<std::size_t>& order = orders[member];
            std::size_t& at = next[member];
            while (at < order.size() && isTaken[order[at]])
                ++at;
            if (at == order.size())
                continue;
            isTaken[order[at]] = true;
            choices.push_back({order[at], member});
        }
    }
    return choices;
}

std::vector<GroupChoice> choicesOf(const GroupWishes& wishes, GroupStrategy strategy)
{
    switch (strategy) {
    case GroupStrategy::Mean:
        return orderedBy(wishes, &GroupWishes::mean);
    case GroupStrategy::LeastMisery:
        return orderedBy(wishes, &GroupWishes::least);
    case GroupStrategy::Turns:
        break;
    }
    return takenInTurns(wishes);
}

GroupWishes wishesOfAll(const Dataset& dataset, const Recommender& model,
                        std::span<const GroupViewer> viewers, std::span<const MovieIndex> candidates,
                        double niche)
{
    std::vector<std::vector<double>> wishes;
    wishes.reserve(viewers.size());
    for (const GroupViewer& viewer : viewers)
        wishes.push_back(
            wishesOf(viewer, candidates,
                     leanedScores(viewer.scores().ranking, model.leaningKind(), dataset.ratings(), niche)));
    return GroupWishes(std::move(wishes));
}

void showToMember(GroupList& list, const GroupViewer& viewer, const Recommender& model,
                  const RatingScale& scale)
{
    std::vector<Recommendation>& places = list.forMember.emplace_back();
    std::vector<std::optional<float>>& given = list.given.emplace_back();
    places.reserve(list.films.size());
    given.reserve(list.films.size());
    for (const MovieIndex movie : list.films) {
        places.push_back(recommendationOf(model, scale, viewer.scores(), movie));
        given.push_back(viewer.given(movie));
    }
}

} // namespace

GroupList recommendTogether(const Dataset& dataset, const Recommender& model,
                            std::span<const GroupMember> members, const GroupOptions& options)
{
    std::vector<GroupViewer> viewers;
    viewers.reserve(members.size());
    for (const GroupMember& member : members)
        viewers.emplace_back(dataset, model, member);
    const std::vector<MovieIndex> candidates = groupCandidates(dataset, viewers, options);
    const GroupWishes wishes = wishesOfAll(dataset, model, viewers, candidates, options.list.leaning.niche);
    std::vector<GroupChoice> choices = choicesOf(wishes, options.strategy);
    choices.resize(std::min(options.list.length, choices.size()));

    GroupList list;
    list.films.reserve(choices.size());
    for (const GroupChoice& choice : choices) {
        list.films.push_back(candidates[choice.film]);
        if (options.strategy == GroupStrategy::Turns)
            list.chosenBy.push_back(choice.member);
    }
    for (const GroupViewer& viewer : viewers)
        showToMember(list, viewer, model, dataset.scale());
    if (options.list.explain)
        addReasons(list, model, members);
    return list;
}

void addReasons(GroupList& list, const Recommender& model, std::span<const GroupMember> members)
{
    for (std::size_t member = 0; member < members.size(); ++member)
        addReasons(list.forMember[member], model, members[member].profile);
}

} // namespace autorec
