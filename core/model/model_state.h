// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tensors.h"
#include "core/network/sparse_rows.h"

#include <nlohmann/json.hpp>

#include <string>

namespace autorec {

/// The learned state of a model, as it is written to a file.
struct ModelState
{
    nlohmann::json fields;
    Tensors tensors;

    /// Throw Error(DamagedFile) as tensorOf.
    const Matrix& tensor(const std::string& name) const { return tensorOf(tensors, name); }
    const Matrix& tensor(const std::string& name, std::size_t rows, std::size_t columns) const
    {
        return tensorOf(tensors, name, rows, columns);
    }
    const Matrix& row(const std::string& name) const { return tensor(name, 1, tensor(name).columns()); }
};

/// Adds the state of a model that `outer` is made of, under a name.
void nestState(ModelState inner, const std::string& name, ModelState& outer);
bool hasNestedState(const ModelState& outer, const std::string& name);
/// Precondition: hasNestedState.
ModelState nestedState(const ModelState& outer, const std::string& name);

/// Sparse rows as three tensors, `name`_sizes, `name`_columns and `name`_values. Numbers above 2²⁴ have no
/// exact float, so that there may be no more columns.
Tensors sparseTensors(const SparseRows& rows, const std::string& name);
/// The inverse. Throws Error(DamagedFile) unless all columns are below `columnCount`.
SparseRows sparseRowsOf(const Tensors& tensors, const std::string& name, std::size_t columnCount);

} // namespace autorec
