// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tensors.h"
#include "core/kernels/kernels.h"

#include <span>
#include <string>
#include <vector>

namespace autorec {

/// Adam (Kingma and Ba, 2015) with its usual constants: the sizes of the step of that number, counted from 1.
StepSizes adamSizes(double learningRate, double step);

/// Adam on matrices that have a whole gradient at every step. Keeps references to the matrices.
class Adam
{
public:
    explicit Adam(std::vector<Matrix*> values);

    /// Moves the matrices against the gradients, which are in their order and shapes. Returns ‖gradient‖².
    /// Works on the threads of the enclosing `withThreads`, with the same bits for any number.
    double step(std::span<Matrix* const> gradients, double learningRate);

    /// Save and restore the moments, whose names begin with `prefix`. `restore` throws Error(DamagedFile)
    /// where one is missing or of another shape.
    void save(const std::string& prefix, Tensors& moments) const;
    void restore(const std::string& prefix, const Tensors& moments, double steps);

private:
    std::vector<Matrix*> m_values;
    std::vector<Matrix> m_first;
    std::vector<Matrix> m_second;
    double m_steps = 0;
};

} // namespace autorec
