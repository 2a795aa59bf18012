// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/id_list.h"

#include <algorithm>

namespace autorec {

namespace {

template <class Id> std::optional<std::size_t> placeOf(const std::vector<Id>& ids, const Id& wanted)
{
    const auto found = std::lower_bound(ids.begin(), ids.end(), wanted);
    return found != ids.end() && *found == wanted
               ? std::optional(static_cast<std::size_t>(found - ids.begin()))
               : std::nullopt;
}

} // namespace

void IdList::add(const SourceId& id)
{
    if (id.isNumber())
        numbers.push_back(id.number());
    else
        texts.push_back(id);
}

std::optional<std::size_t> IdList::find(const SourceId& id) const
{
    if (id.isNumber())
        return placeOf(numbers, id.number());
    const std::optional<std::size_t> place = placeOf(texts, id);
    return place ? std::optional(numbers.size() + *place) : std::nullopt;
}

} // namespace autorec
