// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/matrix.h"

#include <map>
#include <string>

namespace autorec {

/// Named matrices, as models and solvers keep them in files.
using Tensors = std::map<std::string, Matrix>;

/// Returns the tensor of that name. Throws Error(DamagedFile) if there is none.
inline const Matrix& tensorOf(const Tensors& tensors, const std::string& name)
{
    const auto found = tensors.find(name);
    if (found == tensors.end())
        throw Error(ErrorCode::DamagedFile, "There is no tensor " + name + ".");
    return found->second;
}

/// Returns the tensor of that name and shape. Throws Error(DamagedFile) if there is none.
inline const Matrix& tensorOf(const Tensors& tensors, const std::string& name, std::size_t rows,
                              std::size_t columns)
{
    const Matrix& tensor = tensorOf(tensors, name);
    if (tensor.rows() != rows || tensor.columns() != columns)
        throw Error(ErrorCode::DamagedFile, "The tensor " + name + " has another shape.");
    return tensor;
}

} // namespace autorec
