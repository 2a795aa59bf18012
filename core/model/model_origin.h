// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace autorec {

/// Where a model comes from; stands in its file's header.
struct ModelOrigin
{
    std::string dataset;
    bool simulated = false;
    /// Of the whole data set, before it was split: those who split it put it in, `train` knows its part
    /// alone.
    std::string fingerprint;
    std::string catalogueFingerprint;
    std::string usersFingerprint; ///< of the users it knows by position
    std::string split = "none";
    std::uint64_t seed = 1;

    nlohmann::json toJson() const;
    /// Throws nlohmann::json::exception where something is missing.
    static ModelOrigin fromJson(const nlohmann::json& json);
};

} // namespace autorec
