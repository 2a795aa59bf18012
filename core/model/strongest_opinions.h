// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/profile.h"

#include <vector>

namespace autorec {

/// Places in the profile of at most `most` ratings that say most: furthest from the person's mean, or all in
/// the profile's order where there are no more.
std::vector<std::size_t> strongestOpinions(Profile profile, std::size_t most);

} // namespace autorec
