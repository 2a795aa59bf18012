// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/data/column_names.h"
#include "core/data/source/json_records.h"
#include "core/data/source/text_translator.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

namespace autorec {

namespace {

using RecordFields = std::map<std::string, JsonField>;
using RoleNames = std::vector<std::string_view>;

/// A column of the translation, and the fields that fill it, best first.
struct JsonRole
{
    const char* column;
    RoleNames names;
};

constexpr std::size_t RoleCount = 8;

const std::array<JsonRole, RoleCount>& jsonRoles()
{
    static const std::array<JsonRole, RoleCount> all{
        {{"user",
          {"userid", "user", "uid", "reviewerid", "reviewer", "username", "customerid", "customer",
           "memberid", "member", "profileid", "authorsteamid", "steamid", "playerid", "personid",
           "useremail"}},
         {"item",
          {"movieid", "movie",        "filmid",       "film",       "parentasin", "asin",      "itemid",
           "item",    "productid",    "product",      "bookid",     "book",       "isbn",      "animeid",
           "anime",   "gameid",       "businessid",   "songid",     "showid",     "jokeid",    "imdbid",
           "tmdbid",  "movieidsimdb", "movieidstmdb", "movietitle", "moviename",  "filmtitle", "title"}},
         {"rating",
          {"rating", "stars", "overall", "score", "userrating", "bookrating", "ratingvalue", "points",
           "value", "vote", "feedback", "liked", "like"}},
         {"timestamp", timeNames()},
         {"title",
          {"movietitle", "filmtitle", "booktitle", "itemtitle", "producttitle", "moviename", "filmname",
           "itemname", "productname", "title"}},
         {"genres", {"genres", "genre", "moviegenres", "filmgenres", "itemgenres"}},
         {"imdbid", {"imdbid", "imdb", "tconst", "idsimdb"}},
         {"tmdbid", {"tmdbid", "tmdb", "idstmdb"}}}};
    return all;
}

constexpr std::size_t UserRole = 0;
constexpr std::size_t ItemRole = 1;
constexpr std::size_t RatingRole = 2;
constexpr std::size_t TimeRole = 3;
constexpr std::size_t TitleRole = 4;
constexpr std::size_t GenreRole = 5;
constexpr std::size_t FirstLinkRole = 6; ///< from here on only in lists of films

/// The fields of a review are its own title, not the item's.
bool isReview(const std::set<std::string>& names)
{
    return std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name == "text" || name == "reviewtext" || name == "summary" || name == "review" ||
               name == "body" || name == "helpfulvote";
    });
}

/// Which field fills which column; empty for columns that the records do not have.
using JsonMapping = std::array<std::string, RoleCount>;

bool containsAny(const std::set<std::string>& names, std::initializer_list<const char*> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&names](const char* name) { return names.contains(name); });
}

/// Of records that list films: an id and a title, and nothing that somebody did. Where many have rated, the
/// rating is an average.
std::optional<JsonMapping> catalogueMapping(JsonMapping mapping, const std::set<std::string>& names)
{
    const bool hasCount =
        containsAny(names, {"reviewcount", "reviewscount", "ratingcount", "ratingscount", "votecount",
                            "votes", "numratings", "numvotes", "ratingnumber"});
    const bool isSomebodys = containsAny(names, {"listedat", "watchedat", "ratedat"}) ||
                             (!hasCount && (!mapping[RatingRole].empty() || !mapping[TimeRole].empty()));
    const RoleNames& titles = jsonRoles()[TitleRole].names;
    if (std::find(titles.begin(), titles.end(), mapping[ItemRole]) != titles.end())
        mapping[ItemRole].clear();
    const auto complete = [&](std::size_t role, std::initializer_list<const char*> others) {
        for (const char* name : others) {
            if (mapping[role].empty() && names.contains(name))
                mapping[role] = name;
        }
    };
    complete(ItemRole, {"id"});
    complete(TitleRole, {"title", "name"});
    complete(GenreRole, {"categories"});
    mapping[RatingRole].clear();
    mapping[TimeRole].clear();
    if (isSomebodys || mapping[ItemRole].empty() || mapping[TitleRole].empty())
        return std::nullopt;
    return mapping;
}

std::optional<JsonMapping> mappingOf(const std::vector<RecordFields>& records)
{
    std::set<std::string> names;
    for (const RecordFields& record : records) {
        for (const auto& [name, field] : record) {
            if (!field.value.empty())
                names.insert(name);
        }
    }
    const bool hasOwnTitle = isReview(names);
    JsonMapping mapping;
    for (std::size_t role = 0; role < mapping.size(); ++role) {
        for (const std::string_view name : jsonRoles()[role].names) {
            if (!names.contains(std::string(name)) || (hasOwnTitle && name == "title"))
                continue;
            mapping[role] = name;
            break;
        }
    }
    if (mapping[UserRole].empty())
        return catalogueMapping(mapping, names);
    if (mapping[ItemRole].empty())
        return std::nullopt;
    std::fill(mapping.begin() + FirstLinkRole, mapping.end(), std::string());
    return mapping;
}

/// A line cannot hold line ends.
std::string onOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(),
        [](char letter) { return letter == '\n' || letter == '\r' || letter == '\0'; }, ' ');
    return csvField(text);
}

class JsonTranslator : public TextTranslator
{
public:
    JsonTranslator(int depth, JsonMapping mapping, const RecordFields& example)
        : m_records(depth)
        , m_mapping(std::move(mapping))
    {
        for (std::size_t role = 0; role < m_mapping.size(); ++role) {
            if (m_mapping[role].empty())
                continue;
            m_header.append(m_header.empty() ? "" : ",").append(jsonRoles()[role].column);
            const auto field = example.find(m_mapping[role]);
            m_description.append(m_description.empty() ? "JSON with " : ", ")
                .append(jsonRoles()[role].column)
                .append(" = ")
                .append(field == example.end() ? m_mapping[role] : field->second.name);
        }
    }

    void take(std::string_view bytes, std::string& lines) override
    {
        if (!m_hasBegun)
            lines.append(m_header) += '\n';
        m_hasBegun = true;
        m_records.take(bytes, [&](std::string_view record) { append(record, lines); });
    }

    void finish(std::string&) override {}

    std::string description() const override { return m_description; }

private:
    void append(std::string_view record, std::string& lines) const
    {
        constexpr std::size_t Shown = 100;
        const RecordFields fields = fieldsOfRecord(record);
        if (fields.empty()) { // counted as a line that is no rating
            lines.append(onOneLine(std::string(record.substr(0, Shown)))) += '\n';
            return;
        }
        bool isFirst = true;
        for (std::size_t role = 0; role < m_mapping.size(); ++role) {
            if (m_mapping[role].empty())
                continue;
            lines += isFirst ? "" : ",";
            isFirst = false;
            lines += onOneLine(valueOf(fields, role));
        }
        lines += '\n';
    }

    std::string valueOf(const RecordFields& fields, std::size_t role) const
    {
        const auto found = fields.find(m_mapping[role]);
        std::string value = found == fields.end() ? std::string() : found->second.value;
        if (role != TitleRole || value.empty() || value.ends_with(')'))
            return value;
        for (const char* name : {"movieyear", "filmyear", "releaseyear", "year"}) {
            const auto year = fields.find(name);
            if (year != fields.end() && year->second.value.size() == 4)
                return value + " (" + year->second.value + ")";
        }
        return value;
    }

    JsonRecords m_records;
    JsonMapping m_mapping;
    std::string m_header;
    std::string m_description;
    bool m_hasBegun = false;
};

std::vector<RecordFields> firstRecords(std::string_view beginning, int depth)
{
    constexpr std::size_t RecordsTried = 50;
    std::vector<RecordFields> records;
    JsonRecords(depth).take(beginning, [&](std::string_view record) {
        if (records.size() < RecordsTried)
            records.push_back(fieldsOfRecord(record));
    });
    return records;
}

} // namespace

std::unique_ptr<TextTranslator> jsonTranslator(std::string_view beginning)
{
    constexpr int DeepestList = 2; // {"ratings": [{…}]}
    for (int depth = 0; depth <= DeepestList; ++depth) {
        const std::vector<RecordFields> records = firstRecords(beginning, depth);
        if (const std::optional<JsonMapping> mapping = mappingOf(records))
            return std::make_unique<JsonTranslator>(depth, *mapping, records.front());
    }
    return nullptr;
}

} // namespace autorec
