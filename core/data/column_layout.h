// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_time.h"

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

    std::string separator = ","; ///< one or more characters; a space stands for any number of spaces
    bool hasHeader = false;
    int user = 0;
    int movie = 1;
    int stars = 2;    ///< None if the file says only who watched what
    int time = None;  ///< see `readTime`
    int title = None; ///< of the movie
    int genres = None;

    // Found with the rest; not part of what a person gives.
    int columns = 0;          ///< fields of a line; 0 if not known
    int linesAbove = 0;       ///< above the header or the first rating
    bool holdsCounts = false; ///< the ratings' column says how often, not how well
    TimeStyle times = {};

    /// True if user, movie and rating have columns.
    bool isWhole() const { return isReadable() && stars != None; }
    /// True if user and movie have columns.
    bool isReadable() const { return user != None && movie != None; }
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
/// values in its columns. Bears some damaged lines, lines above the header, a line "sep=;", comments, and
/// trailing separators. Nothing if they do not look like ratings, or if the columns may mean more than one
/// thing.
std::optional<ColumnLayout> detectLayout(std::string_view beginning);

/// What a person should know who has to say what the columns of a file are: "its first column numbers the
/// rows". Empty if nothing is known.
std::string columnProblem(std::string_view beginning);

/// Why the columns of a text without names may mean more than one thing; empty if they do not.
std::string ambiguityOf(std::string_view beginning);

/// The given layout with what a person left open: the separator, if it is empty, and the header, if the
/// first line has no rating where the others have theirs.
ColumnLayout completedLayout(ColumnLayout given, std::string_view beginning);

/// The separator that cuts nearly all lines into the same number of fields, at least two; empty if none does.
std::string detectSeparator(std::string_view beginning);

/// The first column with one of the names, in the order of the names; None if there is none. Ignores case,
/// spaces and punctuation in the header, and a type behind a colon ("user_id:token"); the names have none.
int columnNamed(const std::vector<std::string>& header, std::initializer_list<std::string_view> names);

/// Returns a field of a line; empty if the line has no such column.
std::string_view fieldAt(const std::vector<std::string>& fields, int column);

/// The fields of a line, without spaces around them. Quotes are recognised if the separator is one character.
std::vector<std::string> splitFields(std::string_view line, const std::string& separator);

} // namespace autorec
