#include "core/evaluate/evaluator.h"

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/evaluate/resampling.h"
#include "core/recommend/ranking.h"

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
        , m_largestCutoff(
              options.cutoffs.empty() ? 0 : *std::max_element(options.cutoffs.begin(), options.cutoffs.end()))
    {
    }

    UserMeasures measureUser(UserIndex user) const
    {
        UserMeasures result;
        result.user = user;
        const RatingRow<MovieIndex> heldOut = m_split.heldOut.byUser(user);
        const std::vector<ProfileEntry> profile = profileOf(user);
        const bool isKnown = m_split.usersAreKnown && !m_options.given;
        const std::vector<float> scores =
            m_model.score(profile, isKnown ? std::optional(user) : std::nullopt);
        if (m_model.scoreKind() == ScoreKind::Stars)
            addErrors(heldOut, scores, result);
        addRanking(heldOut, profile, scores, result);
        return result;
    }

    Metrics combine(const std::vector<UserMeasures>& results) const
    {
        Metrics metrics;
        metrics.testRatings = m_split.heldOut.ratingCount();
        combineErrors(results, metrics);
        combineRankings(results, metrics);
        countUnseen(metrics);
        return metrics;
    }

private:
    std::vector<ProfileEntry> profileOf(UserIndex user) const
    {
        std::vector<ProfileEntry> profile = m_split.profiles.profile(user);
        if (!m_options.given || profile.size() <= *m_options.given)
            return profile;
        const auto order = shuffledIndices(
            profile.size(), RandomStream(m_options.seed, RandomPurpose::Sampling, 0, user.value()));
        std::vector<ProfileEntry> some;
        for (std::size_t k = 0; k < *m_options.given; ++k)
            some.push_back(profile[order[k]]);
        std::sort(some.begin(), some.end(),
                  [](const ProfileEntry& a, const ProfileEntry& b) { return a.movie < b.movie; });
        return some;
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

    void addRanking(const RatingRow<MovieIndex>& heldOut, Profile profile, const std::vector<float>& scores,
                    UserMeasures& result) const
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

    void combineErrors(const std::vector<UserMeasures>& results, Metrics& metrics) const
    {
        if (m_model.scoreKind() != ScoreKind::Stars || metrics.testRatings == 0)
            return;
        double squaredError = 0.0;
        double absoluteError = 0.0;
        double userRmseSum = 0.0;
        std::size_t users = 0;
        for (const UserMeasures& result : results) {
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

    void combineRankings(const std::vector<UserMeasures>& results, Metrics& metrics) const
    {
        std::size_t users = 0;
        for (const UserMeasures& result : results) {
            users += result.isRanked ? 1 : 0;
            metrics.mrr += result.reciprocalRank;
        }
        if (users > 0)
            metrics.mrr /= static_cast<double>(users);
        for (std::size_t c = 0; c < m_options.cutoffs.size(); ++c)
            metrics.at[m_options.cutoffs[c]] = atCutoff(results, c, users);
    }

    Metrics::AtK atCutoff(const std::vector<UserMeasures>& results, std::size_t cutoff,
                          std::size_t users) const
    {
        Metrics::AtK sums;
        std::vector<bool> isListed(m_model.movieCount());
        std::size_t hits = 0;
        std::size_t relevant = 0;
        std::size_t places = 0;
        for (const UserMeasures& result : results) {
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

Evaluation evaluateUsers(const Recommender& model, const Split& split, const EvaluationOptions& options,
                         const WorkContext& work)
{
    const Evaluator evaluator(model, split, options);
    std::vector<UserIndex> users;
    for (std::size_t u = 0; u < split.heldOut.userCount(); ++u) {
        if (split.heldOut.byUser(UserIndex(u)).size() > 0)
            users.push_back(UserIndex(u));
    }
    Evaluation evaluation;
    evaluation.users.resize(users.size());
    std::atomic<bool> stopped = false;
    withThreads(options.threads, [&] {
        for (std::size_t first = 0; first < users.size(); first += UsersPerReport) {
            work.report(static_cast<double>(first) / static_cast<double>(users.size()));
            const std::size_t count = std::min(UsersPerReport, users.size() - first);
            parallelChunks(count, UsersPerChunk, [&](std::size_t begin, std::size_t end) {
                for (std::size_t k = first + begin; k < first + end && !stopped; ++k) {
                    stopped = stopped || work.stop.stop_requested();
                    evaluation.users[k] = evaluator.measureUser(users[k]);
                }
            });
            work.throwIfStopped();
        }
        evaluation.metrics = evaluator.combine(evaluation.users);
        evaluation.metrics.intervals = bootstrapIntervals(measureColumns(evaluation.users, options.cutoffs));
    });
    return evaluation;
}

Metrics evaluate(const Recommender& model, const Split& split, const EvaluationOptions& options,
                 const WorkContext& work)
{
    return evaluateUsers(model, split, options, work).metrics;
}

} // namespace autorec
