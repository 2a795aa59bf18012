// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/header_names.h"

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/column_layout.h"
#include "core/data/column_names.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

/// Nothing that the first line may be instead of a header.
bool mayBeHeader(std::string_view line)
{
    return !line.empty() && line.front() != '#' && line.front() != '%' && !line.starts_with("sep=");
}

std::string_view headerLine(std::string_view beginning)
{
    Lines lines(beginning);
    std::string_view line;
    while (lines.next(line)) {
        const std::string_view first = line.substr(0, line.find('\r')); // old Mac line ends
        if (mayBeHeader(first))
            return first;
    }
    return {};
}

} // namespace

HeaderNames HeaderNames::of(std::string_view beginning)
{
    static const std::array<std::string, 5> separators{"\t", ";", "::", ",", "|"};
    const std::string text = decodedText(beginning);
    const std::string_view line = headerLine(text);
    HeaderNames header;
    std::vector<std::string> fields;
    for (const std::string& separator : separators) {
        std::vector<std::string> cut = splitFields(line, separator);
        if (cut.size() > std::max<std::size_t>(fields.size(), 1)) {
            fields = std::move(cut);
            header.separator = separator;
        }
    }
    for (const std::string& field : fields) {
        const std::size_t type = header.separator == "::" ? std::string::npos : field.find(':');
        header.names.push_back(foldedName(field.substr(0, type)));
        header.types.push_back(type == std::string::npos ? std::string() : field.substr(type + 1));
    }
    return header;
}

int HeaderNames::find(std::initializer_list<std::string_view> wanted) const
{
    for (const std::string_view name : wanted) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found != names.end())
            return static_cast<int>(found - names.begin());
    }
    return None;
}

int HeaderNames::user() const
{
    return find({"userid", "user", "uid", "customerid", "customer", "reviewerid", "reviewer", "memberid",
                 "member", "username", "useridx", "personid", "person"});
}

int HeaderNames::rating() const
{
    return find({"rating", "stars", "score", "overall", "userrating", "points", "bookrating", "myrating",
                 "yourrating", "yourated", "rating10", "feedback", "value"});
}

int HeaderNames::title() const
{
    return find({"title", "movietitle", "moviename", "filmtitle", "filmname", "booktitle", "animetitle",
                 "animename", "gametitle", "showtitle", "productname", "producttitle", "itemname",
                 "itemtitle", "jokename", "primarytitle", "name"});
}

int HeaderNames::movie() const
{
    return find({"movieid", "movie",  "itemid",  "item",   "filmid",    "film",    "bookid",
                 "book",    "isbn",   "animeid", "anime",  "productid", "product", "asin",
                 "jokeid",  "gameid", "showid",  "imdbid", "tmdbid",    "id"});
}

const char* HeaderNames::personalExport() const
{
    if (user() != None && !has({"profilename"}))
        return nullptr;
    if (has({"letterboxduri"}) || has({"rating10"}))
        return "Letterboxd";
    if (has({"const"}) && has({"yourrating", "yourated", "titletype"}))
        return "IMDb";
    if (has({"traktid", "traktrating"}) || has({"ratedat"}))
        return "Trakt";
    if (has({"simklid"}))
        return "Simkl";
    if (has({"thumbsvalue", "profilename"}))
        return "Netflix";
    if (has({"myrating", "yourrating", "userrating"}) && title() != None)
        return "a film service";
    if (has({"averagerating"}) && has({"movieid"}) && has({"imdbid", "tmdbid"}))
        return "movielens.org";
    return nullptr;
}

} // namespace autorec
