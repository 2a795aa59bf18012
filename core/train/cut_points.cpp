// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/cut_points.h"

#include "core/base/eigen_view.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/normal_interval.h"
#include "core/train/random_draws.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace autorec {

namespace {

constexpr std::size_t RatingsPerCutChunk = 4096;
constexpr double TailDegrees = 5.0; ///< of freedom of the t distribution

/// How a bound of a rating's step, less its prediction, moves with the parameters.
struct Bound
{
    double value = 0;
    double byScale = 0;    ///< the derivative by a
    Eigen::Index own = -1; ///< the parameter that is its scaled cut; none below 0
};

} // namespace

std::vector<float> stepsOf(const RatingMatrix& ratings)
{
    std::array<bool, RatingScale::MaxLevels> occurs{};
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const RatingRow<MovieIndex> row = ratings.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            occurs[ratings.scale().level(row.stars(k))] = true;
    }
    std::vector<float> steps;
    for (std::size_t level = 0; level < ratings.scale().levelCount(); ++level) {
        if (occurs[level])
            steps.push_back(ratings.scale().stars(static_cast<std::uint8_t>(level)));
    }
    return steps;
}

CutPoints::CutPoints(const RatingMatrix& ratings)
    : m_halves{stepsOf(ratings), {}}
{
    if (m_halves.stars.size() < 2)
        throw Error(ErrorCode::InvalidArgument,
                    "All ratings are the same, so an ordered probit model cannot learn from them. Set "
                    "likelihood=gaussian.");
    m_halves.cuts.reserve(m_halves.stars.size() - 1);
    for (std::size_t step = 1; step < m_halves.stars.size(); ++step)
        m_halves.cuts.push_back((m_halves.stars[step - 1] + m_halves.stars[step]) / 2.0F);
    m_steps.reserve(ratings.ratingCount());
    for (std::size_t u = 0; u < ratings.userCount(); ++u) {
        const RatingRow<MovieIndex> row = ratings.byUser(UserIndex(u));
        for (std::size_t k = 0; k < row.size(); ++k)
            m_steps.push_back(static_cast<std::uint8_t>(m_halves.stepOf(row.stars(k))));
    }
    const std::size_t free = m_halves.cuts.size() - std::min<std::size_t>(m_halves.cuts.size(), 2);
    m_point = Eigen::VectorXd::Ones(eigenIndex(1 + free));
    for (std::size_t cut = 1; cut <= free; ++cut)
        m_point(eigenIndex(cut)) = static_cast<double>(m_halves.cuts[cut]);
}

bool CutPoints::sample(std::span<const float> predictions, RandomStream& random)
{
    Eigen::VectorXd centre = m_point;
    const Density best = maximum(predictions, centre);
    const Eigen::LLT<Eigen::MatrixXd> precision(-best.hessian);
    if (precision.info() != Eigen::Success)
        return false;
    const auto count = static_cast<double>(m_point.size());
    const auto logProposal = [&](const Eigen::VectorXd& point) {
        const double distance = (precision.matrixU() * (point - centre)).squaredNorm();
        return -0.5 * (TailDegrees + count) * std::log1p(distance / TailDegrees);
    };
    const Eigen::VectorXd normals = drawNormals(random, m_point.size());
    const double width = std::sqrt(drawGamma(random, TailDegrees / 2.0, TailDegrees / 2.0));
    const Eigen::VectorXd proposed = centre + precision.matrixU().solve(normals) / width;
    const double luck = std::log(1.0 - random.uniform());
    if (!isValid(proposed))
        return false;
    const double gain = density(predictions, proposed).logarithm - logProposal(proposed) -
                        density(predictions, m_point).logarithm + logProposal(m_point);
    if (luck >= gain)
        return false;
    m_point = proposed;
    return true;
}

StarCuts CutPoints::cuts() const
{
    StarCuts cuts = m_halves;
    for (std::size_t cut = 0; cut < cuts.cuts.size(); ++cut) {
        if (isFree(cut))
            cuts.cuts[cut] = static_cast<float>(m_point(eigenIndex(cut)) / m_point(0));
    }
    return cuts;
}

void CutPoints::restore(const std::vector<double>& state)
{
    if (state.size() != static_cast<std::size_t>(m_point.size()))
        throw Error(ErrorCode::DamagedFile, "There is another number of cut points.");
    const Eigen::VectorXd point = Eigen::Map<const Eigen::VectorXd>(state.data(), eigenIndex(state.size()));
    if (!isValid(point))
        throw Error(ErrorCode::DamagedFile, "The cut points do not ascend.");
    m_point = point;
}

bool CutPoints::isValid(const Eigen::VectorXd& point) const
{
    if (!point.allFinite() || !(point(0) > 0.0))
        return false;
    for (std::size_t cut = 1; cut < m_halves.cuts.size(); ++cut) {
        if (!(scaledCut(cut - 1, point) < scaledCut(cut, point)))
            return false;
    }
    return true;
}

/// ac.
double CutPoints::scaledCut(std::size_t cut, const Eigen::VectorXd& point) const
{
    return isFree(cut) ? point(eigenIndex(cut)) : point(0) * static_cast<double>(m_halves.cuts[cut]);
}

CutPoints::Density CutPoints::density(std::span<const float> predictions, const Eigen::VectorXd& point) const
{
    const auto zero = [&] {
        return Density{0.0, Eigen::VectorXd::Zero(point.size()),
                       Eigen::MatrixXd::Zero(point.size(), point.size())};
    };
    std::vector<Density> parts((m_steps.size() + RatingsPerCutChunk - 1) / RatingsPerCutChunk);
    parallelChunks(m_steps.size(), RatingsPerCutChunk, [&](std::size_t begin, std::size_t end) {
        Density& part = parts[begin / RatingsPerCutChunk];
        part = zero();
        for (std::size_t k = begin; k < end; ++k)
            addRating(m_steps[k], static_cast<double>(predictions[k]), point, part);
    });
    Density sum = zero();
    sum.logarithm = -0.5 * point(0) * point(0);
    sum.gradient(0) = -point(0);
    sum.hessian(0, 0) = -1.0;
    for (const Density& part : parts) {
        sum.logarithm += part.logarithm;
        sum.gradient += part.gradient;
        sum.hessian += part.hessian;
    }
    return sum;
}

void CutPoints::addRating(std::size_t step, double prediction, const Eigen::VectorXd& point,
                          Density& sum) const
{
    const auto boundAt = [&](std::size_t cut) {
        const double fixed = isFree(cut) ? 0.0 : static_cast<double>(m_halves.cuts[cut]);
        return Bound{scaledCut(cut, point) - point(0) * prediction, fixed - prediction,
                     isFree(cut) ? eigenIndex(cut) : -1};
    };
    constexpr double Infinity = std::numeric_limits<double>::infinity();
    const bool hasLower = step > 0;
    const bool hasUpper = step < m_halves.cuts.size();
    const Bound lower = hasLower ? boundAt(step - 1) : Bound{-Infinity};
    const Bound upper = hasUpper ? boundAt(step) : Bound{Infinity};
    const NormalInterval interval = normalInterval(lower.value, upper.value);
    sum.logarithm += interval.logMass;
    const double low = interval.lowerDensity;
    const double high = interval.upperDensity;
    // Second derivatives of log(Φ(upper) − Φ(lower)) by the bounds.
    const double ofLower = hasLower ? (lower.value - low) * low : 0.0;
    const double ofUpper = hasUpper ? -(upper.value + high) * high : 0.0;
    const double mixed = low * high;
    const auto add = [&](const Bound& bound, double first, double second, const Bound& other) {
        sum.gradient(0) += first * bound.byScale;
        sum.hessian(0, 0) += (second * bound.byScale + mixed * other.byScale) * bound.byScale;
        if (bound.own < 0)
            return;
        sum.gradient(bound.own) += first;
        sum.hessian(bound.own, bound.own) += second;
        const double cross = second * bound.byScale + mixed * other.byScale;
        sum.hessian(0, bound.own) += cross;
        sum.hessian(bound.own, 0) += cross;
        if (other.own >= 0)
            sum.hessian(bound.own, other.own) += mixed;
    };
    add(lower, -low, ofLower, upper);
    add(upper, high, ofUpper, lower);
}

/// Moves the point to where the density is greatest; returns the density there.
CutPoints::Density CutPoints::maximum(std::span<const float> predictions, Eigen::VectorXd& point) const
{
    constexpr int MostTurns = 50;
    constexpr double ShortestStep = 1e-9;
    constexpr double Converged = 1e-6; // a thousandth of a standard deviation
    Density here = density(predictions, point);
    for (int turn = 0; turn < MostTurns; ++turn) {
        const Eigen::VectorXd direction = (-here.hessian).llt().solve(here.gradient);
        if (!(here.gradient.dot(direction) > Converged))
            break;
        bool isHigher = false;
        for (double length = 1.0; !isHigher && length > ShortestStep; length /= 2.0) {
            const Eigen::VectorXd next = point + length * direction;
            if (!isValid(next))
                continue;
            Density there = density(predictions, next);
            isHigher = there.logarithm >= here.logarithm;
            if (isHigher) {
                point = next;
                here = std::move(there);
            }
        }
        if (!isHigher)
            break;
    }
    return here;
}

} // namespace autorec
