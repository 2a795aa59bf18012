// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace autorec {

/// Which part of a source to open. The import report counts what is left out.
struct Narrowing
{
    std::size_t leastUserRatings = 0;  ///< users with fewer are left out
    std::size_t leastMovieRatings = 0; ///< movies with fewer are left out
    double userShare = 1.0;            ///< share of the users, drawn by `seed` and the user's id
    std::uint64_t seed = 1;
    std::optional<std::uint32_t> since = {};  ///< seconds since 1970, included
    std::optional<std::uint32_t> before = {}; ///< seconds since 1970, not included
    std::size_t netflixFiles = 0;             ///< the first so many of the Netflix Prize's files; 0: all

    bool isNone() const { return *this == Narrowing(); }
    /// For names and reports: "users with 20 ratings or more; 10% of the users". Empty if nothing is left
    /// out.
    std::string text() const;
    /// Throws Error(InvalidArgument) if the share or the time range is impossible.
    void check() const;

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) if `json` is not what `toJson` returns.
    static Narrowing fromJson(const nlohmann::json& json);

    friend bool operator==(const Narrowing&, const Narrowing&) = default;
};

/// "2005-09-06", optionally with a time of day ("2005-09-06 12:30:00" or with a T), as seconds since 1970 in
/// UTC; nothing if it is no date or before 1970.
std::optional<std::uint32_t> parseDate(std::string_view text);
/// "2005-09-06"
std::string dateText(std::uint32_t time);

} // namespace autorec
