// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_state.h"

#include <cmath>
#include <utility>

namespace autorec {

namespace {

/// Throws Error(DamagedFile) unless it is a whole number of at most `most`.
std::uint32_t wholeNumber(float number, std::size_t most)
{
    if (!(number >= 0.0F && number <= static_cast<float>(most) && number == std::floor(number)))
        throw Error(ErrorCode::DamagedFile, "There are rows of numbers that cannot be.");
    return static_cast<std::uint32_t>(number);
}

} // namespace

void nestState(ModelState inner, const std::string& name, ModelState& outer)
{
    outer.fields[name] = std::move(inner.fields);
    for (auto& [tensorName, tensor] : inner.tensors)
        outer.tensors[name + "/" + tensorName] = std::move(tensor);
}

bool hasNestedState(const ModelState& outer, const std::string& name)
{
    return outer.fields.contains(name);
}

ModelState nestedState(const ModelState& outer, const std::string& name)
{
    ModelState inner;
    inner.fields = outer.fields.at(name);
    const std::string prefix = name + "/";
    for (auto it = outer.tensors.lower_bound(prefix);
         it != outer.tensors.end() && it->first.compare(0, prefix.size(), prefix) == 0; ++it)
        inner.tensors[it->first.substr(prefix.size())] = it->second;
    return inner;
}

Tensors sparseTensors(const SparseRows& rows, const std::string& name)
{
    Matrix sizes(1, rows.rowCount());
    for (std::size_t row = 0; row < rows.rowCount(); ++row)
        sizes(0, row) = static_cast<float>(rows.rowSize(row));
    Matrix columns(1, rows.entryCount());
    Matrix values(1, rows.entryCount());
    for (std::size_t k = 0; k < rows.entryCount(); ++k) {
        columns(0, k) = static_cast<float>(rows.columns[k]);
        values(0, k) = rows.values[k];
    }
    return {{name + "_sizes", sizes}, {name + "_columns", columns}, {name + "_values", values}};
}

SparseRows sparseRowsOf(const Tensors& tensors, const std::string& name, std::size_t columnCount)
{
    const Matrix& sizes = tensorOf(tensors, name + "_sizes");
    const Matrix& columns = tensorOf(tensors, name + "_columns");
    const Matrix& values = tensorOf(tensors, name + "_values", 1, columns.size());
    SparseRows rows;
    for (const float size : sizes.values()) {
        const std::uint32_t count = wholeNumber(size, columns.size() - rows.entryCount());
        for (std::uint32_t k = 0; k < count; ++k) {
            const std::size_t entry = rows.entryCount();
            rows.add(wholeNumber(columns.values()[entry], columnCount - 1), values.values()[entry]);
        }
        rows.endRow();
    }
    if (rows.entryCount() != columns.size())
        throw Error(ErrorCode::DamagedFile, "There are more numbers than rows for them.");
    return rows;
}

} // namespace autorec
