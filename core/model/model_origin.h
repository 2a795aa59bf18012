// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <compare>
#include <cstdint>
#include <string>

namespace autorec {

/// The data set, split and seed of a model; stored in the header of its file.
struct ModelOrigin
{
    std::string dataset;
    bool simulated = false;
    /// Identifies the whole data set, before it was split. The caller who split it sets it; `train` fills in
    /// that of the part it is given.
    std::string fingerprint;
    std::string catalogueFingerprint;
    std::string usersFingerprint; ///< of the users it knows by position
    std::string split = "none";
    std::uint64_t seed = 1;

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) where something is missing.
    static ModelOrigin fromJson(const nlohmann::json& json);
};

/// Identifies the held-out ratings that results were measured on. Only results of the same protocol may be
/// compared, because only they have the same held-out ratings.
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
