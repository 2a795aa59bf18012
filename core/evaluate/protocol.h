// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_origin.h"

#include <compare>

namespace autorec {

/// What results were measured on. Only results of the same protocol may be compared: the same ratings were
/// then held out.
struct Protocol
{
    std::string fingerprint; ///< of the whole data set
    std::string split;
    std::uint64_t seed = 0;

    static Protocol of(const ModelOrigin& origin) { return {origin.fingerprint, origin.split, origin.seed}; }
    friend bool operator==(const Protocol&, const Protocol&) = default;
    friend auto operator<=>(const Protocol&, const Protocol&) = default;
};

} // namespace autorec
