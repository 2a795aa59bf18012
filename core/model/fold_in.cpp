// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold_in.h"

#include "core/base/eigen_view.h"

#include <Eigen/Cholesky>

namespace autorec {

namespace {

/// The squared length of the residual.
constexpr double Tolerance = 1e-22;
/// The maximum number of iterations: exact arithmetic needs as many as there are unknowns, rounded arithmetic
/// some more.
constexpr std::size_t TurnsPerUnknown = 8;
/// Keeps profiles that have converged to the last bit from 0 ⁄ 0.
constexpr double Tiny = 1e-280;

GraphValue squaredLength(const GraphValue& rows)
{
    return rowSum(rows * rows);
}

} // namespace

std::vector<float> ridgeDualWeights(const Matrix& x, const std::vector<float>& y, double lambda)
{
    if (y.empty())
        return {};
    const Eigen::MatrixXd design = toDouble(x);
    const Eigen::VectorXd target = toDouble(y);
    Eigen::VectorXd alpha;
    if (x.rows() <= x.columns()) {
        Eigen::MatrixXd gram = design * design.transpose();
        gram.diagonal().array() += lambda;
        alpha = gram.llt().solve(target);
    } else {
        Eigen::MatrixXd gram = design.transpose() * design;
        gram.diagonal().array() += lambda;
        const Eigen::VectorXd weights = gram.llt().solve(design.transpose() * target);
        alpha = (target - design * weights) / lambda;
    }
    std::vector<float> result(y.size());
    Eigen::Map<Eigen::VectorXf>(result.data(), alpha.size()) = alpha.cast<float>();
    return result;
}

GraphValue solve(const GraphSystem& system)
{
    const GraphValue vectors = toDouble(system.vectors);
    const GraphValue weights = toDouble(system.weights);
    const GraphValue ridge = toDouble(system.ridge);
    const GraphValue right = toDouble(system.right);
    const std::optional<GraphValue> gram = system.gram ? std::optional(toDouble(*system.gram)) : std::nullopt;
    const auto leftTimes = [&](const GraphValue& w) {
        const GraphValue scaled = product(weights * transposedProduct(w, vectors), vectors) + ridge * w;
        return gram ? scaled + product(w, *gram) : scaled;
    };
    const GraphValue enough = squaredLength(right) * Tolerance;
    const auto turn = [&](const std::vector<GraphValue>& values) -> ScoreGraph::Turn {
        const GraphValue &solution = values[0], &residual = values[1], &direction = values[2],
                         &length = values[3];
        const GraphValue moved = leftTimes(direction);
        const GraphValue step = length / atLeast(rowSum(direction * moved), Tiny);
        const GraphValue nextResidual = residual - step * moved;
        const GraphValue nextLength = squaredLength(nextResidual);
        const GraphValue nextDirection = nextResidual + nextLength / atLeast(length, Tiny) * direction;
        const GraphValue worst = right.graph().apply(GraphOperation::Greatest, {nextLength - enough});
        return {{solution + step * direction, nextResidual, nextDirection, nextLength}, worst > 0.0};
    };
    const std::vector<GraphValue> solved = right.graph().loop(
        TurnsPerUnknown * system.width, {right * 0.0, right, right, squaredLength(right)}, turn);
    return toSingle(solved.front());
}

} // namespace autorec
