#include "core/evaluate/evaluator.h"

#include "core/base/parallel.h"
#include "core/recommend/ranking.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t UsersPerChunk = 16;

/// What one test user adds.
struct UserResult
{
    double squaredError = 0.0;
    double absoluteError = 0.0;
    std::size_t ratings = 0;
    bool isRanked = false;
    std::vector<RankingMetrics> atCutoffs;
    std::vector<MovieIndex> top;
    std::size_t relevant = 0;
    double reciprocalRank = 0.0;
};

class Evaluation
{
public:
    Evaluation(const Recommender& model, const Split& split, const EvaluationOptions& options)
        : m_model(model)
        , m_split(split)
        , m_options(options)
        , m_largestCutoff(
              options.cutoffs.empty() ? 0 : *std::max_element(options.cutoffs.begin(), options.cutoffs.end()))
    {
    }

    UserResult measureUser(UserIndex user) const
    {
        UserResult result;
        const RatingRow<MovieIndex> heldOut = m_split.heldOut.byUser(user);
        const std::vector<ProfileEntry> profile = m_split.profiles.profile(user);
        const std::vector<float> scores =
            m_model.score(profile, m_split.usersAreKnown ? std::optional(user) : std::nullopt);
        if (m_model.scoreKind() == ScoreKind::Stars)
            addErrors(heldOut, scores, result);
        addRanking(heldOut, profile, scores, result);
        return result;
    }

    Metrics combine(const std::vector<UserResult>& results) const
    {
        Metrics metrics;
        metrics.testRatings = m_split.heldOut.ratingCount();
        combineErrors(results, metrics);
        combineRankings(results, metrics);
        countUnseen(metrics);
        return metrics;
    }

private:
    void addErrors(const RatingRow<MovieIndex>& heldOut, const std::vector<float>& scores,
                   UserResult& result) const
    {
        for (std::size_t k = 0; k < heldOut.size(); ++k) {
            const float predicted = m_split.heldOut.scale().clip(scores[heldOut.id(k).value()]);
            const auto error = static_cast<double>(predicted - heldOut.stars(k));
            result.squaredError += error * error;
            result.absoluteError += std::abs(error);
            ++result.ratings;
        }
    }

    void addRanking(const RatingRow<MovieIndex>& heldOut, Profile profile, const std::vector<float>& scores,
                    UserResult& result) const
    {
        std::vector<MovieIndex> relevant;
        for (std::size_t k = 0; k < heldOut.size(); ++k) {
            if (!m_options.relevantFrom || heldOut.stars(k) >= *m_options.relevantFrom)
                relevant.push_back(heldOut.id(k));
        }
        if (relevant.empty())
            return;
        const std::vector<float> ranking =
            rankingScores(scores, m_model.scoreKind(), m_split.train.ratings());
        result.isRanked = true;
        result.relevant = relevant.size();
        result.top = bestMovies(ranking, profile, m_largestCutoff);
        for (const std::size_t k : m_options.cutoffs)
            result.atCutoffs.push_back(rankingMetrics(result.top, relevant, k));
        result.reciprocalRank = 1.0 / static_cast<double>(bestRank(ranking, profile, relevant));
    }

    /// Rank of the relevant movie that stands highest, counted from 1.
    static std::size_t bestRank(const std::vector<float>& ranking, Profile profile,
                                const std::vector<MovieIndex>& relevant)
    {
        const auto isBetter = [&](MovieIndex a, MovieIndex b) {
            return ranking[a.value()] != ranking[b.value()] ? ranking[a.value()] > ranking[b.value()] : a < b;
        };
        const MovieIndex best = *std::min_element(relevant.begin(), relevant.end(), isBetter);
        std::size_t above = 0;
        for (std::size_t m = 0; m < ranking.size(); ++m)
            above += isBetter(MovieIndex(m), best) ? 1 : 0;
        for (const ProfileEntry& entry : profile)
            above -= isBetter(entry.movie, best) ? 1 : 0;
        return above + 1;
    }

    void combineErrors(const std::vector<UserResult>& results, Metrics& metrics) const
    {
        if (m_model.scoreKind() != ScoreKind::Stars || metrics.testRatings == 0)
            return;
        double squaredError = 0.0;
        double absoluteError = 0.0;
        double userRmseSum = 0.0;
        std::size_t users = 0;
        for (const UserResult& result : results) {
            if (result.ratings == 0)
                continue;
            squaredError += result.squaredError;
            absoluteError += result.absoluteError;
            userRmseSum += std::sqrt(result.squaredError / static_cast<double>(result.ratings));
            ++users;
        }
        metrics.rmse = std::sqrt(squaredError / static_cast<double>(metrics.testRatings));
        metrics.mae = absoluteError / static_cast<double>(metrics.testRatings);
        metrics.userRmse = userRmseSum / static_cast<double>(users);
    }

    void combineRankings(const std::vector<UserResult>& results, Metrics& metrics) const
    {
        std::size_t users = 0;
        for (const UserResult& result : results) {
            users += result.isRanked ? 1 : 0;
            metrics.mrr += result.reciprocalRank;
        }
        if (users > 0)
            metrics.mrr /= static_cast<double>(users);
        for (std::size_t c = 0; c < m_options.cutoffs.size(); ++c)
            metrics.at[m_options.cutoffs[c]] = atCutoff(results, c, users);
    }

    Metrics::AtK atCutoff(const std::vector<UserResult>& results, std::size_t cutoff, std::size_t users) const
    {
        Metrics::AtK sums;
        std::vector<bool> isListed(m_model.movieCount());
        std::size_t hits = 0;
        std::size_t relevant = 0;
        std::size_t places = 0;
        for (const UserResult& result : results) {
            if (!result.isRanked)
                continue;
            const RankingMetrics& measured = result.atCutoffs[cutoff];
            sums.recall += measured.recall;
            sums.recallCapped += measured.recallCapped;
            sums.precision += measured.precision;
            sums.ndcg += measured.ndcg;
            sums.map += measured.averagePrecision;
            hits += measured.hits;
            relevant += result.relevant;
            for (std::size_t place = 0; place < std::min(m_options.cutoffs[cutoff], result.top.size());
                 ++place) {
                const MovieIndex movie = result.top[place];
                isListed[movie.value()] = true;
                sums.popularity +=
                    std::log1p(static_cast<double>(m_split.train.ratings().byMovie(movie).size()));
                ++places;
            }
        }
        const auto average = [](double sum, std::size_t count) {
            return count > 0 ? sum / static_cast<double>(count) : 0.0;
        };
        const auto listed = static_cast<double>(std::count(isListed.begin(), isListed.end(), true));
        return {average(sums.recall, users),      average(sums.recallCapped, users),
                average(sums.precision, users),   average(sums.ndcg, users),
                average(sums.map, users),         average(static_cast<double>(hits), relevant),
                average(listed, isListed.size()), average(sums.popularity, places)};
    }

    void countUnseen(Metrics& metrics) const
    {
        for (std::size_t u = 0; u < m_split.heldOut.userCount(); ++u) {
            const UserIndex user(u);
            if (m_split.heldOut.byUser(user).size() > 0 && m_split.profiles.byUser(user).size() == 0)
                ++metrics.unseenUsers;
        }
        for (std::size_t m = 0; m < m_split.heldOut.movieCount(); ++m) {
            const MovieIndex movie(m);
            if (m_split.train.ratings().byMovie(movie).size() == 0)
                metrics.unseenMovies += m_split.heldOut.byMovie(movie).size();
        }
    }

    const Recommender& m_model;
    const Split& m_split;
    const EvaluationOptions& m_options;
    std::size_t m_largestCutoff;
};

} // namespace

Metrics evaluate(const Recommender& model, const Split& split, const EvaluationOptions& options,
                 const WorkContext& work)
{
    const Evaluation evaluation(model, split, options);
    std::vector<UserIndex> users;
    for (std::size_t u = 0; u < split.heldOut.userCount(); ++u) {
        if (split.heldOut.byUser(UserIndex(u)).size() > 0)
            users.push_back(UserIndex(u));
    }
    std::vector<UserResult> results(users.size());
    std::atomic<bool> stopped = false;
    withThreads(options.threads, [&] {
        parallelChunks(users.size(), UsersPerChunk, [&](std::size_t begin, std::size_t end) {
            for (std::size_t k = begin; k < end && !stopped; ++k) {
                stopped = stopped || work.stop.stop_requested();
                results[k] = evaluation.measureUser(users[k]);
            }
        });
    });
    work.throwIfStopped();
    return evaluation.combine(results);
}

} // namespace autorec
