// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The layout of a delimited file of ratings. Columns count from 0; None if there is no such column.
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
    double highest = 5.0; ///< rating on the file's scale; ratings are brought to five stars

    /// True if user, movie and rating have columns.
    bool isWhole() const { return user != None && movie != None && stars != None; }
    /// "user 1, movie 2, rating 3, separated by ;"; counts columns from 1, as people do.
    std::string text() const;

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) if `json` is not what `toJson` returns.
    static ColumnLayout fromJson(const nlohmann::json& json);

    friend bool operator==(const ColumnLayout&, const ColumnLayout&) = default;
};

/// A kind of column, and the place of that column in a layout.
struct ColumnRole
{
    const char* name; ///< as JSON and the command line spell it
    int ColumnLayout::* column;
    bool isNeeded; ///< ratings cannot be read without it
};

inline constexpr std::array<ColumnRole, 6> columnRoles{{{"user", &ColumnLayout::user, true},
                                                        {"movie", &ColumnLayout::movie, true},
                                                        {"rating", &ColumnLayout::stars, true},
                                                        {"time", &ColumnLayout::time, false},
                                                        {"title", &ColumnLayout::title, false},
                                                        {"genres", &ColumnLayout::genres, false}}};

/// Detects the layout from the beginning of a file: from the names in its header or, without one, from the
/// values in its columns. Nothing if they do not look like ratings.
std::optional<ColumnLayout> detectLayout(std::string_view beginning);

/// The separator that cuts the lines into the same number of fields, at least two; empty if none does.
std::string detectSeparator(std::string_view beginning);

/// The first column with one of the names, in the order of the names; None if there is none. Ignores case,
/// spaces and punctuation in the header; the names have none.
int columnNamed(const std::vector<std::string>& header, std::initializer_list<std::string_view> names);

/// Returns a field of a line; empty if the line has no such column.
std::string_view fieldAt(const std::vector<std::string>& fields, int column);

/// The fields of a line. Quotes are recognised if the separator is one character.
std::vector<std::string> splitFields(std::string_view line, const std::string& separator);

} // namespace autorec
