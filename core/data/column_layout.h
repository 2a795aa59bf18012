// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// How a delimited file of ratings is to be read. Columns count from 0; None where there is no such column.
struct ColumnLayout
{
    static constexpr int None = -1;

    std::string separator = ","; ///< one or more characters
    bool hasHeader = false;
    int user = 0;
    int movie = 1;
    int stars = 2;
    int time = None;  ///< seconds or milliseconds since 1970, or a date
    int title = None; ///< of the movie
    int genres = None;
    double highest = 5.0; ///< of the file's scale; ratings are brought to five stars

    /// "user 1, movie 2, rating 3, separated by ;"; counts columns from 1, as people do.
    std::string text() const;

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) where it is not what `toJson` makes.
    static ColumnLayout fromJson(const nlohmann::json& json);

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// What the beginning of a file (whole lines) seems to be; nothing where it does not look like ratings. Goes
/// by the names of the header, or, without one, by what the columns hold.
std::optional<ColumnLayout> detectLayout(std::string_view beginning);

/// The separator that cuts the lines into the same number of fields, two at least; empty where none does.
std::string detectSeparator(std::string_view beginning);

/// One line's fields; quotes are known where the separator is one character.
std::vector<std::string> splitFields(std::string_view line, const std::string& separator);

} // namespace autorec
