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

/// One person's ratings as every model reads them: sorted by movie, each movie once. The person is a user of
/// the data set or the user of the program.
using Profile = std::span<const ProfileEntry>;

} // namespace autorec
