// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bias_model.h"
#include "core/train/factor_learner.h"

namespace autorec {

/// Matrix factorisation of what the biases leave unexplained, r ≈ μ + b_u + b_i + p·q, by stochastic gradient
/// descent (Koren, Bell and Volinsky, 2009). Biases are the least-squares ones and stay as they are.
class BiasedMfLearner : public FactorLearner
{
public:
    BiasedMfLearner(const RatingMatrix& kept, const RatingMatrix& setAside, const ModelSpec& spec,
                    std::uint64_t seed);

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;
    std::shared_ptr<const Recommender> best() const override { return modelOf(m_bestUsers, m_bestMovies); }

protected:
    std::shared_ptr<const Recommender> now() const override { return modelOf(m_users, m_movies); }

private:
    std::shared_ptr<const Recommender> modelOf(const Matrix& users, const Matrix& movies) const;

    BiasModel m_biases;
    std::vector<RatingEntry> m_entries; ///< stars are what the biases leave
    double m_learningRate;
    double m_regularisation;
    double m_foldInRidge;
    std::uint64_t m_seed;
};

} // namespace autorec
