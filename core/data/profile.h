// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <span>

namespace autorec {

/// One person's rating of one movie, in stars of the data set's scale.
struct ProfileEntry
{
    MovieIndex movie;
    float stars;

    friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

/// A person as every model sees one: what they rated, sorted by movie, each movie once. Nobody needs to know
/// whether it is a user of the data set or the person at the keyboard.
using Profile = std::span<const ProfileEntry>;

} // namespace autorec
