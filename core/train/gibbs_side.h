// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/rating_matrix.h"
#include "core/model/model_state.h"
#include "core/model/star_distribution.h"
#include "core/train/factor_features.h"

#include <Eigen/Core>

#include <optional>
#include <stop_token>

namespace autorec {

/// The normal distribution that the vectors of one side come from, besides what features say.
struct FactorPrior
{
    Eigen::VectorXd mean;
    Eigen::MatrixXd precision;
};

/// How ratings follow from the vectors. Without cuts, stars are normal about `mean` + the product of the
/// vectors, with this precision. With cuts, a person's hidden opinion of a movie is distributed in this way,
/// and their rating is the step between whose cuts the opinion lies.
struct StarNoise
{
    double mean = 0;
    double precision = 1;
    std::optional<StarCuts> cuts = {};
};

/// One side, users or movies, of a factor model with biases that is learned by Gibbs sampling
/// (Salakhutdinov and Mnih, "Bayesian probabilistic matrix factorization using MCMC", 2008), with regression
/// of the vectors on features (Simm et al., "Macau", 2017). A row is a vector and behind it a bias: a rating
/// is x·v + bias of x + bias of v. With the features' directions F, which are orthogonal,
///     x ~ N(m + Gᵀf, Λ⁻¹),  rows of G ~ N(0, (λΛ)⁻¹),
///     m ~ N(0, Λ⁻¹), Λ ~ Wishart(I, width), λ ~ Gamma(1/2, 1/2).
/// Opinions behind ratings are drawn anew for every draw of a row, given the row's last value and the other
/// side (Albert and Chib, "Bayesian analysis of binary and polychotomous response data", 1993), so that none
/// is stored. Every draw is a function of seed, side, sample and row. Keeps a reference to the ratings.
class GibbsSide
{
public:
    /// `factors`: the vectors' length, without the bias.
    GibbsSide(const RatingMatrix& ratings, FactorSide side, std::size_t factors,
              std::vector<FactorFeatures> features, std::uint64_t seed);

    /// Draws m and Λ given the rows, then G and λ given these; runs on the threads of the enclosing
    /// `withThreads`.
    void samplePrior(int sample);
    /// Draws every row given the other side's and the prior; false when it was stopped.
    bool sampleRows(int sample, const Matrix& other, const StarNoise& noise, const std::stop_token& stop);

    /// [rows × (factors + 1)]; 0 for rows without ratings.
    const Matrix& rows() const { return m_rows; }
    /// What `sampleRows` drew the rows around, of the same shape: the mean of each given all else.
    const Matrix& centres() const { return m_centres; }
    const FactorPrior& prior() const { return m_prior; }

    /// What the next sample depends on.
    ModelState state() const;
    /// The inverse. Throws Error(DamagedFile).
    void restore(const ModelState& state);

private:
    RandomStream randomFor(int sample, std::uint64_t what, std::uint64_t row = 0) const;
    Matrix residuals(std::size_t without) const;
    void sampleLink(int sample, std::size_t k);
    void applyLink(std::size_t k);
    template <class Row>
    void sampleRow(int sample, std::size_t place, const Row& ratings, const Matrix& other,
                   const StarNoise& noise);

    const RatingMatrix& m_ratings;
    FactorSide m_side;
    std::uint64_t m_seed;
    std::vector<std::uint32_t> m_rated; ///< places below count these
    std::vector<FactorFeatures> m_features;
    std::vector<Matrix> m_links;    ///< G of each of the features [directions × (factors + 1)]
    std::vector<Matrix> m_expected; ///< F G of each [rated × (factors + 1)]
    std::vector<double> m_linkPrecisions;
    FactorPrior m_prior;
    Matrix m_rows;
    Matrix m_centres;
};

} // namespace autorec
