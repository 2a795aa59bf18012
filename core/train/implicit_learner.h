// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/implicit_factor_model.h"
#include "core/train/factor_learner.h"

namespace autorec {

/// What iALS and BPR have in common: factors of who liked what. Keeps references to the ratings, of which
/// `liked` are those that count.
class ImplicitLearner : public FactorLearner
{
public:
    ImplicitLearner(const RatingMatrix& kept, const RatingMatrix& likedAside, const ModelSpec& spec,
                    std::uint64_t seed);

    std::shared_ptr<const Recommender> best() const override { return modelOf(m_bestMovies); }

protected:
    std::shared_ptr<const Recommender> now() const override { return modelOf(m_movies); }

    LikedRule m_rule;
    RatingMatrix m_liked;
    ImplicitFoldIn m_foldIn;
    std::uint64_t m_seed;

private:
    std::shared_ptr<const Recommender> modelOf(const Matrix& movies) const;
};

/// iALS (Hu, Koren and Volinsky, 2008, as tuned by Rendle et al., "Revisiting the performance of iALS on item
/// recommendation benchmarks", 2022): users' and movies' vectors are solved for in turn.
class IalsLearner : public ImplicitLearner
{
public:
    using ImplicitLearner::ImplicitLearner;

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;
};

/// BPR (Rendle et al., "Bayesian personalized ranking from implicit feedback", 2009): for each movie that
/// somebody liked one is drawn that they did not, and the first is moved above the second.
class BprLearner : public ImplicitLearner
{
public:
    BprLearner(const RatingMatrix& kept, const RatingMatrix& likedAside, const ModelSpec& spec,
               std::uint64_t seed);

    bool trainEpoch(EpochReport& report, const std::stop_token& stop) override;

private:
    std::vector<RatingEntry> m_entries;
    double m_learningRate;
    double m_regularisation;
};

} // namespace autorec
