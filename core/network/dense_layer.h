// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

namespace autorec {

// The products of a dense layer, on the threads of the enclosing `withThreads`, with the same bits for any
// number of them. A layer's weight is [to × from], its bias [1 × to].

/// sums [rows × to] = input [rows × from] · weightᵀ + bias.
void denseSums(const Matrix& input, const Matrix& weight, const Matrix& bias, Matrix& sums);

/// inputSlopes [rows × from] = slopes [rows × to] · weight.
void slopesBelow(const Matrix& slopes, const Matrix& weight, Matrix& inputSlopes);

/// weightGradient [to × from] = slopesᵀ · input, biasGradient [1 × to] = column sums of the slopes.
void denseGradient(const Matrix& slopes, const Matrix& input, Matrix& weightGradient, Matrix& biasGradient);

/// sums [1 × columns] = column sums of the values, rows in order.
void sumOfRows(const Matrix& values, Matrix& sums);

/// sums += values, element by element.
void addTo(Matrix& sums, const Matrix& values);

} // namespace autorec
