// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluator.h"

#include "core/base/parallel.h"
#include "core/evaluate/list_measures.h"
#include "core/evaluate/resampling.h"
#include "core/model/ranking.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t UsersPerChunk = 16;
constexpr std::size_t UsersPerReport = 1024;

class Evaluator
{
public:
    Evaluator(const Recommender& model, const Split& split, const EvaluationOptions& options)
        : m_model(model)
        , m_split(split)
        , m_options(options)
        , m_genres(split.train.movies())
        , m_largestCutoff(
              options.cutoffs.empty() ? 0 : *std::max_element(options.cutoffs.begin(), options.cutoffs.end()))
    {
        for (const UserIndex user : split.heldOut.usersWithRatings())
            m_measured.users.push_back({.user = user});
        m_measured.atCutoffs.assign(options.cutoffs.size(),
                                    std::vector<RankingMetrics>(m_measured.users.size()));
        for (std::size_t c = 0; c < options.cutoffs.size(); ++c)
            m_listings.emplace_back(model.movieCount());
    }

    std::size_t userCount() const { return m_measured.users.size(); }

    /// May be called for different places at once.
    void measureUser(std::size_t place)
    {
        UserMeasures& result = m_measured.users[place];
        const UserIndex user = result.user;
        const RatingRow<MovieIndex> heldOut = m_split.heldOut.byUser(user);
        const std::vector<ProfileEntry> profile = profileOf(user);
        const bool isKnown = m_split.usersAreKnown && !m_options.given;
        const std::optional<UserIndex> knownUser = isKnown ? std::optional(user) : std::nullopt;
        const std::vector<float> scores = m_model.score(profile, knownUser);
        if (m_model.scoreKind() == ScoreKind::Stars &&
            m_split.heldOut.scale().meaning() == RatingMeaning::Stars)
            addErrors(heldOut, scores, result);
        addRanking(heldOut, profile, knownUser, scores, place);
    }

    Metrics combine() const
    {
        Metrics metrics;
        const std::vector<MeasureColumn> columns = measureColumns(m_measured, m_options.cutoffs);
        for (const MeasureColumn& column : columns)
            metrics.set(column.name, column.value());
        metrics.intervals = bootstrapIntervals(columns);
        metrics.testRatings = m_split.heldOut.ratingCount();
        for (std::size_t c = 0; c < m_options.cutoffs.size(); ++c)
            measureAllLists(c, metrics.at[m_options.cutoffs[c]]);
        countUnseen(metrics);
        return metrics;
    }

    MeasuredUsers takeMeasured() { return std::move(m_measured); }

private:
    std::vector<ProfileEntry> profileOf(UserIndex user) const
    {
        std::vector<ProfileEntry> profile = m_split.profiles.profile(user);
        if (!m_options.given)
            return profile;
        return cutProfile(std::move(profile), *m_options.given,
                          RandomStream(m_options.seed, RandomPurpose::Sampling, 0, user.value()));
    }

    void addErrors(const RatingRow<MovieIndex>& heldOut, const std::vector<float>& scores,
                   UserMeasures& result) const
    {
        for (std::size_t k = 0; k < heldOut.size(); ++k) {
            const float predicted = m_split.heldOut.scale().clip(scores[heldOut.id(k).value()]);
            const auto error = static_cast<double>(predicted - heldOut.stars(k));
            result.squaredError += error * error;
            result.absoluteError += std::abs(error);
            ++result.ratings;
        }
    }

    void addRanking(const RatingRow<MovieIndex>& heldOut, Profile profile, std::optional<UserIndex> knownUser,
                    const std::vector<float>& scores, std::size_t place)
    {
        std::vector<MovieIndex> relevant;
        std::vector<MovieIndex> disliked;
        const float highest = m_split.heldOut.scale().max();
        // A dislike is not relevant.
        const bool areLikes = m_split.heldOut.scale().meaning() == RatingMeaning::Likes;
        const float relevantFrom = m_options.relevantFrom.value_or(areLikes ? highest : 0.0F);
        for (std::size_t k = 0; k < heldOut.size(); ++k) {
            if (heldOut.stars(k) >= relevantFrom)
                relevant.push_back(heldOut.id(k));
            if (heldOut.stars(k) <= LikedFrom::Disliked * highest)
                disliked.push_back(heldOut.id(k));
        }
        const std::vector<float> ranking =
            listRanking(m_model, profile, knownUser, scores, m_split.train.ratings());
        const std::vector<MovieIndex> top = bestMovies(ranking, profile, m_largestCutoff);
        UserMeasures& result = m_measured.users[place];
        result.disliked = disliked.size();
        comparePairs(heldOut, ranking, result, highest);
        for (std::size_t c = 0; c < m_options.cutoffs.size(); ++c) {
            const auto list = std::span(top).first(std::min(m_options.cutoffs[c], top.size()));
            RankingMetrics& metrics = m_measured.atCutoffs[c][place];
            if (!relevant.empty())
                metrics = rankingMetrics(list, relevant, m_options.cutoffs[c]);
            metrics.dislikedHits =
                static_cast<std::size_t>(std::count_if(list.begin(), list.end(), [&](MovieIndex movie) {
                    return std::binary_search(disliked.begin(), disliked.end(), movie);
                }));
            if (relevant.empty())
                continue;
            metrics.diversity = m_genres.diversity(list);
            for (const MovieIndex movie : list)
                m_listings[c][movie.value()].fetch_add(1, std::memory_order_relaxed);
        }
        if (relevant.empty())
            return;
        result.isRanked = true;
        result.relevant = relevant.size();
        result.reciprocalRank = 1.0 / static_cast<double>(bestRank(ranking, profile, relevant));
    }

    /// Whether lists would have what the user liked before what they did not.
    static void comparePairs(const RatingRow<MovieIndex>& heldOut, const std::vector<float>& ranking,
                             UserMeasures& result, float highest)
    {
        for (std::size_t a = 0; a < heldOut.size(); ++a) {
            if (heldOut.stars(a) < LikedFrom::Liked * highest)
                continue;
            for (std::size_t b = 0; b < heldOut.size(); ++b) {
                if (heldOut.stars(b) > LikedFrom::NotLiked * highest)
                    continue;
                const float liked = ranking[heldOut.id(a).value()];
                const float other = ranking[heldOut.id(b).value()];
                ++result.likedPairs;
                result.pairsInOrder += liked > other ? 1.0 : liked == other ? 0.5 : 0.0;
            }
        }
    }

    /// Rank of the relevant movie that stands highest, counted from 1.
    static std::size_t bestRank(const std::vector<float>& ranking, Profile profile,
                                const std::vector<MovieIndex>& relevant)
    {
        const ByScore isBetter{ranking};
        const MovieIndex best = *std::min_element(relevant.begin(), relevant.end(), isBetter);
        std::size_t above = 0;
        for (std::size_t m = 0; m < ranking.size(); ++m)
            above += isBetter(MovieIndex(m), best) ? 1 : 0;
        for (const ProfileEntry& entry : profile)
            above -= isBetter(entry.movie, best) ? 1 : 0;
        return above + 1;
    }

    /// What the lists of a cut-off hold together.
    void measureAllLists(std::size_t cutoff, Metrics::AtK& metrics) const
    {
        const std::vector<std::size_t> times(m_listings[cutoff].begin(), m_listings[cutoff].end());
        if (std::all_of(times.begin(), times.end(), [](std::size_t listed) { return listed == 0; }))
            return;
        const ListMeasures measures = measureLists(times, m_split.train.ratings());
        metrics.coverage = measures.coverage;
        metrics.popularity = measures.popularity;
        metrics.novelty = measures.novelty;
        metrics.gini = measures.gini;
        metrics.tail = measures.tail;
    }

    void countUnseen(Metrics& metrics) const
    {
        for (const UserMeasures& tested : m_measured.users)
            metrics.unseenUsers += m_split.profiles.byUser(tested.user).size() == 0 ? 1 : 0;
        for (std::size_t m = 0; m < m_split.heldOut.movieCount(); ++m) {
            const MovieIndex movie(m);
            if (m_split.train.ratings().byMovie(movie).size() == 0)
                metrics.unseenMovies += m_split.heldOut.byMovie(movie).size();
        }
    }

    const Recommender& m_model;
    const Split& m_split;
    const EvaluationOptions& m_options;
    GenreSets m_genres;
    std::size_t m_largestCutoff;
    MeasuredUsers m_measured;
    std::vector<std::vector<std::atomic<std::uint32_t>>> m_listings; ///< by cut-off, then by movie
};

} // namespace

Evaluation evaluateUsers(const Recommender& model, const Split& split, const EvaluationOptions& options,
                         const WorkContext& work)
{
    Evaluator evaluator(model, split, options);
    const std::size_t users = evaluator.userCount();
    Metrics metrics;
    std::atomic<bool> stopped = false;
    withThreads(options.threads, [&] {
        for (std::size_t first = 0; first < users; first += UsersPerReport) {
            work.report(static_cast<double>(first) / static_cast<double>(users));
            const std::size_t count = std::min(UsersPerReport, users - first);
            parallelFor(count, UsersPerChunk, [&](std::size_t k) {
                stopped = stopped || work.stop.stop_requested();
                if (!stopped)
                    evaluator.measureUser(first + k);
            });
            work.throwIfStopped();
        }
        metrics = evaluator.combine();
    });
    return {std::move(metrics), evaluator.takeMeasured()};
}

Metrics evaluate(const Recommender& model, const Split& split, const EvaluationOptions& options,
                 const WorkContext& work)
{
    return evaluateUsers(model, split, options, work).metrics;
}

} // namespace autorec
