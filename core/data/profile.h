// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <span>
#include <string>

namespace autorec {

/// A person besides their ratings. Unknown facts are 0 or empty.
struct Demographics
{
    int age = 0;            ///< in years; the first of an age band
    std::string gender;     ///< as the source writes it: "F", "M"
    std::string occupation; ///< "student"

    bool empty() const { return age == 0 && gender.empty() && occupation.empty(); }

    friend bool operator==(const Demographics&, const Demographics&) = default;
};

/// One person's rating of one movie, in stars of the data set's scale.
struct ProfileEntry
{
    MovieIndex movie;
    float stars;

    friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

/// A person as every model sees one: their ratings, sorted by movie, each movie once. It may be a user of the
/// data set or the person at the keyboard.
using Profile = std::span<const ProfileEntry>;

} // namespace autorec
