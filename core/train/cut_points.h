// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/data/rating_matrix.h"
#include "core/model/star_distribution.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace autorec {

/// The steps of the scale that occur among the ratings, ascending.
std::vector<float> stepsOf(const RatingMatrix& ratings);

/// Draws the cut points and the noise of an ordered probit model: a rating of step k says that an opinion,
/// which is normal about the prediction η with precision a², lies between cuts k − 1 and k. Opinions are in
/// stars: the first and the last cut stay halfway between their steps, and a is free (Nandram and Chen,
/// "Reparameterizing the generalized linear model to accelerate Gibbs sampler convergence", 1996).
///
/// The other cuts c and a are drawn together, given the predictions but not the opinions, so that they do not
/// wait for each other (Cowles, "Accelerating Monte Carlo Markov chain convergence for cumulative-link
/// generalized linear models", 1996). Their log density is concave in a and the ac:
///     Σ log(Φ(a(c_k − η)) − Φ(a(c_(k−1) − η))) − a² ⁄ 2,
/// where the last term is the prior, Gamma(1/2, 1/2) on a². A Metropolis step proposes from Student's t
/// distribution about the maximum that Newton's method finds.
class CutPoints
{
public:
    /// Throws Error(InvalidArgument) if fewer than two steps occur.
    explicit CutPoints(const RatingMatrix& ratings);

    /// `predictions` of all ratings, in order of user. Returns whether the proposal was accepted. Runs on the
    /// threads of the enclosing `withThreads`; the same bits on any number of them.
    bool sample(std::span<const float> predictions, RandomStream& random);

    StarCuts cuts() const;
    /// a².
    double precision() const { return m_point(0) * m_point(0); }

    /// What the next draw depends on: a, then the products ac of the free cuts.
    std::vector<double> state() const { return {m_point.begin(), m_point.end()}; }
    /// The inverse. Throws Error(DamagedFile).
    void restore(const std::vector<double>& state);

    /// The log density at a point, up to a constant, and its derivatives.
    struct Density
    {
        double logarithm = 0;
        Eigen::VectorXd gradient;
        Eigen::MatrixXd hessian;
    };
    Density density(std::span<const float> predictions, const Eigen::VectorXd& point) const;

private:
    bool isValid(const Eigen::VectorXd& point) const;
    double scaledCut(std::size_t cut, const Eigen::VectorXd& point) const;
    bool isFree(std::size_t cut) const { return cut > 0 && cut + 1 < m_halves.cuts.size(); }
    void addRating(std::size_t step, double prediction, const Eigen::VectorXd& point, Density& sum) const;
    Density maximum(std::span<const float> predictions, Eigen::VectorXd& point) const;

    StarCuts m_halves;                 ///< the steps, and the cuts halfway between them
    std::vector<std::uint8_t> m_steps; ///< of each rating, in order of user
    Eigen::VectorXd m_point;
};

} // namespace autorec
