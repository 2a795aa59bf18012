// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/stopwatch.h"
#include "core/model/implicit_factor_model.h"
#include "core/train/factor_learner.h"
#include "core/train/rating_blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

ImplicitFoldIn foldInOf(const ModelSpec& spec)
{
    return {spec.get<double>("unobserved_weight"), spec.get<double>("fold_in_regularisation"),
            spec.get<double>("frequency_exponent")};
}

/// Solves for one side's vectors, the other's given; false when it was stopped.
template <class RowOf>
bool solveSide(Matrix& solved, const Matrix& given, const ImplicitFoldIn& foldIn, const RowOf& rowOf,
               const std::stop_token& stop)
{
    constexpr std::size_t RowsPerChunk = 32;
    const Matrix gram = weightedGram(given, foldIn.unobservedWeight);
    parallelChunks(solved.rows(), RowsPerChunk, [&](std::size_t begin, std::size_t end) {
        LikedMovies liked;
        for (std::size_t row = begin; row < end && !stop.stop_requested(); ++row) {
            liked.movies.clear();
            for (const auto id : rowOf(row))
                liked.movies.push_back(id.value());
            liked.weights.assign(liked.movies.size(), 1.0F);
            if (liked.empty())
                std::fill_n(solved.row(row), solved.columns(), 0.0F);
            else
                solveImplicit(given, gram, foldIn, given.rows(), liked, solved.row(row));
        }
    });
    return !stop.stop_requested();
}

/// Mean squared error over the liked movies, whose target is 1.
double observedLoss(const Matrix& users, const Matrix& movies, const RatingMatrix& liked)
{
    double sum = 0.0;
    for (std::size_t u = 0; u < liked.userCount(); ++u) {
        for (const MovieIndex movie : liked.byUser(UserIndex(u)).ids()) {
            const float said = std::inner_product(users.row(u), users.row(u) + users.columns(),
                                                  movies.row(movie.value()), 0.0F);
            sum += std::pow(1.0 - static_cast<double>(said), 2.0);
        }
    }
    return sum / static_cast<double>(std::max<std::size_t>(1, liked.ratingCount()));
}

/// The common part of iALS and BPR: factors of users and of the movies that they liked. Keeps references to
/// the ratings; the `liked` ones count.
class ImplicitLearner : public FactorLearner
{
public:
    ImplicitLearner(const RatingMatrix& kept, const RatingMatrix& likedAside, const ModelSpec& spec,
                    std::uint64_t seed)
        : FactorLearner(kept, likedAside)
        , m_rule(LikedOptions(spec).on(kept))
        , m_liked(likedRatings(kept, m_rule))
        , m_foldIn(foldInOf(spec))
        , m_seed(seed)
    {
        const auto width = static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
        const double deviation = InitialDeviation / std::sqrt(static_cast<double>(width));
        m_users = newFactors(kept.userCount(), width, deviation, seed, 0);
        m_movies = newFactors(kept.movieCount(), width, deviation, seed, 1);
        for (std::size_t m = 0; m < kept.movieCount(); ++m) {
            if (m_liked.byMovie(MovieIndex(m)).size() == 0)
                std::fill_n(m_movies.row(m), width, 0.0F);
        }
    }

protected:
    LikedRule m_rule;
    RatingMatrix m_liked;
    ImplicitFoldIn m_foldIn;
    std::uint64_t m_seed;

private:
    std::shared_ptr<const Recommender> modelOf(const Matrix&, const Matrix& movies) const override
    {
        // Training only lowered the scores of movies that nobody liked.
        Matrix liked = movies;
        for (std::size_t m = 0; m < liked.rows(); ++m) {
            if (m_liked.byMovie(MovieIndex(m)).size() == 0)
                std::fill_n(liked.row(m), liked.columns(), 0.0F);
        }
        return std::make_shared<ImplicitFactorModel>(std::move(liked), popularityOf(m_liked), m_foldIn,
                                                     m_rule);
    }
};

/// iALS (Hu, Koren and Volinsky, 2008, as tuned by Rendle et al., "Revisiting the performance of iALS on item
/// recommendation benchmarks", 2022): users' and movies' vectors are solved for in turn.
class IalsLearner : public ImplicitLearner
{
public:
    using ImplicitLearner::ImplicitLearner;

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override
    {
        const Stopwatch stopwatch;
        const bool isDone =
            solveSide(
                m_users, m_movies, m_foldIn,
                [&](std::size_t user) { return m_liked.byUser(UserIndex(user)).ids(); }, stop) &&
            solveSide(
                m_movies, m_users, m_foldIn,
                [&](std::size_t movie) { return m_liked.byMovie(MovieIndex(movie)).ids(); }, stop);
        if (isDone)
            fillIn(report, stopwatch.seconds(), observedLoss(m_users, m_movies, m_liked), false);
        return isDone;
    }
};

/// BPR (Rendle et al., "Bayesian personalized ranking from implicit feedback", 2009): for each liked movie
/// draws one that the person did not like, and moves the liked movie above it.
class BprLearner : public ImplicitLearner
{
public:
    BprLearner(const RatingMatrix& kept, const RatingMatrix& likedAside, const ModelSpec& spec,
               std::uint64_t seed)
        : ImplicitLearner(kept, likedAside, spec, seed)
        , m_entries(m_liked.entries())
        , m_learningRate(spec.get<double>("learning_rate"))
        , m_regularisation(spec.get<double>("regularisation"))
    {
    }

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override
    {
        constexpr int MostDraws = 10;
        const Stopwatch stopwatch;
        const auto epoch = static_cast<std::uint64_t>(report.epoch);
        const RatingBlocks blocks(m_entries, m_users.rows(), m_movies.rows(), m_seed, epoch);
        const auto step = static_cast<float>(m_learningRate);
        const auto decay = static_cast<float>(m_regularisation);
        const std::size_t width = m_users.columns();
        std::vector<double> losses(RatingBlocks::PerSide * RatingBlocks::PerSide);
        blocks.forEach(
            [&](std::span<const RatingEntry> entries, std::span<const MovieIndex> movies, std::size_t block) {
                RandomStream random(m_seed, RandomPurpose::NegativeSampling, epoch, block);
                for (const RatingEntry& entry : entries) {
                    if (stop.stop_requested())
                        return;
                    const std::span<const MovieIndex> own = m_liked.byUser(entry.user).ids();
                    MovieIndex other = entry.movie;
                    for (int draw = 0; draw < MostDraws && std::binary_search(own.begin(), own.end(), other);
                         ++draw)
                        other = movies[random.below(movies.size())];
                    if (std::binary_search(own.begin(), own.end(), other))
                        continue;
                    float* const user = m_users.row(entry.user.value());
                    float* const liked = m_movies.row(entry.movie.value());
                    float* const passed = m_movies.row(other.value());
                    float lead = 0.0F;
                    for (std::size_t k = 0; k < width; ++k)
                        lead += user[k] * (liked[k] - passed[k]);
                    const float slope = 1.0F / (1.0F + std::exp(lead));
                    losses[block] += std::log1p(std::exp(-static_cast<double>(lead)));
                    for (std::size_t k = 0; k < width; ++k) {
                        const float before = user[k];
                        user[k] += step * (slope * (liked[k] - passed[k]) - decay * before);
                        liked[k] += step * (slope * before - decay * liked[k]);
                        passed[k] += step * (-slope * before - decay * passed[k]);
                    }
                }
            });
        if (stop.stop_requested())
            return false;
        report.learningRate = m_learningRate;
        const double sum = std::accumulate(losses.begin(), losses.end(), 0.0);
        fillIn(report, stopwatch.seconds(),
               sum / static_cast<double>(std::max<std::size_t>(1, m_entries.size())), false);
        return true;
    }

private:
    std::vector<RatingEntry> m_entries;
    double m_learningRate;
    double m_regularisation;
};

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Ials>()
{
    return factorTraining<IalsLearner>();
}

template <> FamilyTraining trainingOf<ModelFamily::Bpr>()
{
    return factorTraining<BprLearner>();
}

} // namespace autorec
