// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace autorec {

/// What a data set tells of a person besides their ratings. What it does not tell is 0 or empty.
struct Demographics
{
    int age = 0;            ///< in years; of age bands the first
    std::string gender;     ///< as the source writes it: "F", "M"
    std::string occupation; ///< "student"

    bool empty() const { return age == 0 && gender.empty() && occupation.empty(); }

    friend bool operator==(const Demographics&, const Demographics&) = default;
};

} // namespace autorec
