// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <Eigen/Core>

// Only for folders that link Eigen. The kernels have their own views, as they are compiled for several
// processors.
namespace autorec {

inline Eigen::Index eigenIndex(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

/// An Eigen view of the elements, without a copy.
template <class Number> auto eigenView(MatrixOf<Number>& matrix)
{
    using RowMajor = Eigen::Matrix<Number, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<RowMajor>(matrix.data(), eigenIndex(matrix.rows()), eigenIndex(matrix.columns()));
}

/// A copy in double precision, in Eigen's usual order.
inline Eigen::MatrixXd toDouble(const Matrix& matrix)
{
    using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const RowMajor>(matrix.data(), eigenIndex(matrix.rows()), eigenIndex(matrix.columns()))
        .cast<double>();
}

inline Eigen::VectorXd toDouble(const std::vector<float>& values)
{
    return Eigen::Map<const Eigen::VectorXf>(values.data(), eigenIndex(values.size())).cast<double>();
}

} // namespace autorec
