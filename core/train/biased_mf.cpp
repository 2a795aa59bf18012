// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stopwatch.h"
#include "core/model/bias_model.h"
#include "core/model/movie_code_model.h"
#include "core/train/factor_learner.h"
#include "core/train/matched_codes.h"
#include "core/train/rating_blocks.h"

#include <numeric>

namespace autorec {

namespace {

/// Matrix factorisation of what the biases leave unexplained, r ≈ μ + b_u + b_i + p·q, by stochastic gradient
/// descent (Koren, Bell and Volinsky, 2009). Biases are the least-squares ones and stay as they are.
class BiasedMfLearner : public FactorLearner
{
public:
    BiasedMfLearner(const RatingMatrix& kept, const RatingMatrix& setAside, const ModelSpec& spec,
                    std::uint64_t seed)
        : FactorLearner(kept, setAside)
        , m_biases(kept, spec.get<double>("bias_regularisation"))
        , m_entries(kept.entries())
        , m_learningRate(spec.get<double>("learning_rate"))
        , m_regularisation(spec.get<double>("regularisation"))
        , m_foldInRidge(spec.get<double>("fold_in_ridge"))
        , m_seed(seed)
    {
        const auto width = static_cast<std::size_t>(spec.get<std::int64_t>("factors"));
        m_users = newFactors(kept.userCount(), width, InitialDeviation, seed, 0);
        m_movies = newFactors(kept.movieCount(), width, InitialDeviation, seed, 1);
        const std::vector<CentredPerson> people = centredPeople(kept, m_biases, {Centring::Biases});
        for (RatingEntry& entry : m_entries)
            entry.stars = people[entry.user.value()].toNetwork(entry.movie, entry.stars);
    }

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override
    {
        const Stopwatch stopwatch;
        const auto epoch = static_cast<std::uint64_t>(report.epoch);
        const RatingBlocks blocks(m_entries, m_users.rows(), m_movies.rows(), m_seed, epoch);
        const auto step = static_cast<float>(m_learningRate);
        const auto decay = static_cast<float>(m_regularisation);
        const std::size_t width = m_users.columns();
        std::vector<double> squaredErrors(RatingBlocks::PerSide * RatingBlocks::PerSide);
        blocks.forEach(
            [&](std::span<const RatingEntry> entries, std::span<const MovieIndex>, std::size_t block) {
                if (stop.stop_requested())
                    return;
                for (const RatingEntry& entry : entries) {
                    float* const user = m_users.row(entry.user.value());
                    float* const movie = m_movies.row(entry.movie.value());
                    float predicted = 0.0F;
                    for (std::size_t k = 0; k < width; ++k)
                        predicted += user[k] * movie[k];
                    const float error = entry.stars - predicted;
                    squaredErrors[block] += static_cast<double>(error) * static_cast<double>(error);
                    for (std::size_t k = 0; k < width; ++k) {
                        const float before = user[k];
                        user[k] += step * (error * movie[k] - decay * before);
                        movie[k] += step * (error * before - decay * movie[k]);
                    }
                }
            });
        if (stop.stop_requested())
            return false;
        const double sum = std::accumulate(squaredErrors.begin(), squaredErrors.end(), 0.0);
        report.learningRate = m_learningRate;
        fillIn(report, stopwatch.seconds(), sum / static_cast<double>(m_entries.size()), true);
        return true;
    }

private:
    std::shared_ptr<const Recommender> modelOf(const Matrix& users, const Matrix& movies) const override
    {
        const Normalisation normalisation{Centring::Biases};
        MovieCodes codes{movies, users, Matrix(1, users.rows())};
        double ridge = m_foldInRidge;
        if (ridge == 0.0)
            ridge = matchToPeople(codes, m_kept, m_biases, normalisation);
        return std::make_shared<MovieCodeModel>(std::move(codes), m_biases, normalisation, ridge);
    }

    BiasModel m_biases;
    std::vector<RatingEntry> m_entries; ///< stars are what the biases leave
    double m_learningRate;
    double m_regularisation;
    double m_foldInRidge;
    std::uint64_t m_seed;
};

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::BiasedMf>()
{
    return factorTraining<BiasedMfLearner>();
}

} // namespace autorec
