// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/base/progress.h"
#include "core/data/rating_matrix.h"
#include "core/model/input_weights.h"
#include "core/model/linear_movie_model.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace autorec {

/// The least-squares problem behind linear models of movies. With Z the inputs of all people, Y the targets
/// and Λ the penalties, the weights B minimise ‖Y − ZB‖² + ‖Λ^½ B‖², each movie's own ones held at zero. With
/// P = (ZᵀZ + Λ)⁻¹, s_j the inputs of movie j and t the weight of each channel in the target, column j of the
/// solution is −P_{·s_j} (P_{s_j s_j})⁻¹ t, but 0 at s_j. One channel makes it EASE.
class LinearSystem
{
public:
    /// The inputs, the targets and the regularisation of the problem.
    struct Options
    {
        LinearInputs inputs;
        std::vector<double> target;    ///< t: 1, and the weight of stars where they count
        std::vector<double> penalties; ///< by channel
        double dropout = 0;            ///< p of EDLAE: adds p ⁄ (1 − p) · diag(ZᵀZ) to Λ
    };

    /// Ratings are those that count, and stay while this lives; the movies are those that get weights,
    /// ascending.
    LinearSystem(const RatingMatrix& ratings, std::vector<MovieIndex> movies, const Options& options);

    std::size_t inputCount() const { return m_penalties.size(); }
    std::size_t personCount() const { return m_ratings.userCount(); }
    const std::vector<MovieIndex>& movies() const { return m_movies; }

    /// By way of a matrix of inputs, whose inverse is P. Blocks, on the threads of the enclosing
    /// `withThreads`. Throws Error(Cancelled).
    std::shared_ptr<const InputWeights> solveByMovies(const PhaseReporter& phases,
                                                      const std::stop_token& stop) const;
    /// The same by way of a matrix of people, K = ZΛ⁻¹Zᵀ + I, which is quicker where there are fewer of them:
    /// P = Λ⁻¹ − Λ⁻¹ Zᵀ K⁻¹ Z Λ⁻¹ (Woodbury).
    std::shared_ptr<const InputWeights> solveByPeople(const PhaseReporter& phases,
                                                      const std::stop_token& stop) const;

private:
    std::size_t channels() const { return m_target.size(); }
    std::size_t inputOf(std::size_t channel, std::size_t place) const
    {
        return channel * m_movies.size() + place;
    }
    double valueOf(std::size_t channel, UserIndex user, float stars) const
    {
        return channel == 0 ? 1.0 : static_cast<double>(stars - m_means[user.value()]);
    }
    /// The coefficients u = (P_{s_j s_j})⁻¹ t.
    std::vector<double> ownCoefficients(const DoubleMatrix& block) const;
    DoubleMatrix gramOfInputs(const PhaseReporter& phases, const std::stop_token& stop) const;
    DoubleMatrix gramOfPeople(const PhaseReporter& phases, const std::stop_token& stop) const;
    /// Column j of K⁻¹ Z Λ⁻¹ for each channel, [channels × people].
    DoubleMatrix inverseTimesInputs(const DoubleMatrix& inverse, std::size_t place) const;
    SparseRows reach() const;

    const RatingMatrix& m_ratings;
    std::vector<MovieIndex> m_movies;
    std::vector<std::uint32_t> m_places; ///< by movie of the catalogue
    std::vector<float> m_means;          ///< by user; empty unless stars count
    std::vector<double> m_target;
    std::vector<double> m_penalties; ///< by input
};

} // namespace autorec
