// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The names of the columns in a file's first line. Names are compared without case, spaces, punctuation and
/// the type that RecBole adds ("item_id:token" is "itemid").
struct HeaderNames
{
    static constexpr int None = -1;

    std::string separator;          ///< the one that cuts the line into the most fields
    std::vector<std::string> names; ///< as they are compared
    std::vector<std::string> types; ///< "token_seq"; empty where the file gives none

    /// Reads the first line that is neither empty, a comment nor "sep=;".
    static HeaderNames of(std::string_view beginning);

    /// The first column with one of the names, in the order of the names; None if there is none.
    int find(std::initializer_list<std::string_view> wanted) const;
    bool has(std::initializer_list<std::string_view> wanted) const { return find(wanted) != None; }
    /// A name that says whose ratings they are.
    int user() const;
    int rating() const;
    int title() const;
    int movie() const;
    /// Whose export of one person's ratings has such columns: "Letterboxd"; null if none.
    const char* personalExport() const;
};

} // namespace autorec
