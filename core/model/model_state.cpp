// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_state.h"

#include <utility>

namespace autorec {

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

} // namespace autorec
