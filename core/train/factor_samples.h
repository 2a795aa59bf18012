// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_matrix.h"
#include "core/model/bayesian_factor_model.h"
#include "core/model/model_state.h"
#include "core/train/gibbs_side.h"

#include <memory>
#include <optional>
#include <vector>

namespace autorec {

/// One sample of a factor model with biases.
struct FactorSample
{
    Matrix users;       ///< as drawn [users × (factors + 1)], the bias last
    Matrix userCentres; ///< what they were drawn around, given the movies
    Matrix movies;      ///< that the users were drawn given [movies × (factors + 1)]
    StarNoise noise;    ///< that they were drawn given
};

/// Keeps samples of a factor model and condenses them into the model of their mean prediction.
///
/// With C Cᵀ the covariance of the users' rows of sample s, x̄ their mean and H the movies' vectors, a new
/// person's ratings have the covariance A Aᵀ + σ²I, where A has for each sample the columns H C ⁄ √S, and how
/// far the expected ratings Hx̄ + biases are from their mean over the samples, ÷ √S. A known user's mean
/// prediction lies in the span of the same columns. The strongest directions of A become the codes; what
/// they leave of each movie's variance is noise.
class FactorSamples
{
public:
    /// Most samples that are kept. Where there are more, they are those of even numbers, then those whose
    /// numbers 4 divides, and so on.
    static constexpr std::size_t Most = 128;
    /// Length of the codes.
    static constexpr std::size_t Directions = 64;

    /// Keeps a reference to the ratings; `mean` is what the biases are relative to.
    FactorSamples(const RatingMatrix& ratings, double mean)
        : m_ratings(ratings)
        , m_mean(mean)
    {
    }

    /// Numbers ascend.
    void add(const FactorSample& sample, int number);
    /// Forgets samples up to this number, but never the last.
    void dropUpTo(int number);
    std::size_t size() const { return m_kept.size(); }

    ModelState state() const;
    /// The inverse. Throws Error(DamagedFile).
    void restore(const ModelState& state);

    /// Precondition: there are samples. Blocks; runs on the threads of the enclosing `withThreads`.
    std::shared_ptr<const BayesianFactorModel> condensed(std::uint64_t seed) const;

private:
    /// What is kept of a sample.
    struct Kept
    {
        int number;
        Matrix movies;
        Matrix userOffsets;      ///< each user's centre less the mean user [users × (factors + 1)]
        Matrix spread;           ///< C [(factors + 1) × (factors + 1)], for vectors and 1
        Matrix meanUser;         ///< [1 × (factors + 1)]
        double noiseVariance;    ///< of a rating or an opinion, in squared stars
        std::vector<float> cuts; ///< empty but in ordered probit models
    };

    Kept reduced(const FactorSample& sample, int number) const;
    Matrix expectedStars() const;
    Matrix covarianceRoot(const Matrix& means) const;
    std::optional<StarCuts> meanCuts() const;
    Matrix peopleOf(const Matrix& codes, const std::vector<double>& squares) const;

    const RatingMatrix& m_ratings;
    double m_mean;
    std::vector<Kept> m_kept;
    int m_stride = 1; ///< divides the numbers of those kept
};

} // namespace autorec
