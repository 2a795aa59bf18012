// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/recommend/group_list.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace autorec {

/// A list for several people, and what they are called.
struct NamedGroup
{
    std::vector<std::string> names;
    GroupList list;
};

/// Names people by their files: the file's name without its ending, or the whole path where two share that.
std::vector<std::string> namesOfFiles(const std::vector<std::string>& files);

/// Prints the list for people: each film with everybody's stars and, if there are, reasons.
void printGroupList(const NamedGroup& group, const Dataset& dataset, bool withWhy);

/// The films, each with `rank`, `turn` (null but where people take turns) and `members`: for each `name`,
/// `stars` and `score` as in a list of their own, `given` (null for who has not seen it) and `why`.
nlohmann::json groupListJson(const NamedGroup& group, const Dataset& dataset);

} // namespace autorec
