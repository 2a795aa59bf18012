// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace autorec {

/// The learned state of a model, as it is written to a file.
struct ModelState
{
    nlohmann::json fields;
    std::map<std::string, Matrix> tensors;

    /// Throws Error(DamagedFile) unless there is one of that name and shape.
    const Matrix& tensor(const std::string& name, std::size_t rows, std::size_t columns) const;
};

/// Adds the state of a model that `outer` is made of, under a name.
void nestState(ModelState inner, const std::string& name, ModelState& outer);
bool hasNestedState(const ModelState& outer, const std::string& name);
/// Throws nlohmann::json::exception if there is none.
ModelState nestedState(const ModelState& outer, const std::string& name);

} // namespace autorec
