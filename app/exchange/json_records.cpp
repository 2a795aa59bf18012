// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/filed_film.h"
#include "app/exchange/personal_table.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace autorec {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
}

bool isAmong(const std::string& name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Objects that describe a film or a show: a rating in them is everybody's.
bool describesFilm(const std::string& name)
{
    return isAmong(
        name, {"movie", "film", "show", "series", "episode", "season", "anime", "item", "media", "ratings"});
}

/// The name of a value; a rating in the description of a film, or beside the number of votes, is marked as
/// the community's.
std::string columnOf(const std::string& name, bool isCommunity)
{
    return isCommunity && isAmong(name, {"rating", "score", "stars", "vote", "average", "value"})
               ? "average " + name
               : name;
}

/// Adds the values of an object, then those of the objects in it: what stands outside counts first.
void addFields(RecordCollector& records, const Json& object, int depth = 0, bool isCommunity = false)
{
    constexpr int Deepest = 4;
    const bool hasVotes = isCommunity || (object.contains("votes") && object.contains("rating"));
    for (const auto& [name, value] : object.items()) {
        if (!value.is_structured())
            records.add(columnOf(name, hasVotes), textOf(value));
    }
    for (const auto& [name, value] : object.items()) {
        if (!value.is_object() || depth >= Deepest)
            continue;
        const bool isInner = isCommunity || describesFilm(name);
        if (const auto inner = value.find("value"); inner != value.end() && !inner->is_structured())
            records.add(columnOf(name, isInner), textOf(*inner));
        addFields(records, value, depth + 1, isInner);
    }
}

/// What an entry without a type is, by the list that it is in or the object that it has.
std::string typeOf(const std::string& list, const Json& entry)
{
    for (const char* type : {"episode", "season", "show", "person"}) {
        if (!entry.contains("movie") && (entry.contains(type) || list == std::string(type) + "s"))
            return type;
    }
    return list == "anime" ? list : std::string();
}

/// What the columns of one object are.
PersonalLayout layoutOf(const Json& entry)
{
    RecordCollector record;
    record.beginRecord();
    addFields(record, entry);
    const HeadedRecords all = record.take();
    return PersonalLayout::of(all.header, all.records);
}

/// Walks through lists, and objects that hold lists or films.
class JsonEntries
{
public:
    /// `list` is the name of what the value is in; `key`, of the value itself.
    void addAll(const Json& value, const std::string& list, const std::string& key, int depth = 0)
    {
        constexpr int Deepest = 12;
        if (!value.is_structured() || depth > Deepest)
            return;
        if (value.is_array()) {
            for (const Json& entry : value)
                addAll(entry, key.empty() ? list : key, {}, depth + 1);
        } else if (isMapOfRatings(value)) {
            for (const auto& [film, rating] : value.items())
                addKeyed(film, Json{{"rating", rating}}, list);
        } else if (isEntry(value)) {
            addKeyed(key, value, list);
        } else {
            for (const auto& [name, inner] : value.items())
                addInner(inner, list, key, name, depth);
        }
    }

    HeadedRecords take() { return m_records.take(); }

private:
    /// {"The Matrix (1999)": 9, "Alien (1979)": 8}
    static bool isMapOfRatings(const Json& object)
    {
        constexpr double Greatest = 100.0;
        std::vector<std::string> names;
        for (const auto& [name, value] : object.items()) {
            if (!value.is_number() || value.get<double>() > Greatest)
                return false;
            names.push_back(name);
        }
        const PersonalLayout layout = PersonalLayout::of(names);
        return !names.empty() && !layout.namesFilms() && layout.stars == PersonalLayout::None &&
               std::all_of(names.begin(), names.end(), mayNameFilm);
    }

    /// True for "tt0133093" and "Alien (1979)", unlike the names of other values: "ratings", "10".
    static bool mayNameFilm(const std::string& name)
    {
        const auto isLetter = [](unsigned char c) { return std::isalpha(c) || c >= 0x80; };
        const auto isPlain = [](unsigned char c) { return std::islower(c) || c == '_'; };
        return std::any_of(name.begin(), name.end(), isLetter) &&
               !std::all_of(name.begin(), name.end(), isPlain);
    }

    /// True for an object that names a film and has a rating, or holds no others that do.
    static bool isEntry(const Json& object)
    {
        const PersonalLayout layout = layoutOf(object);
        if (!layout.namesFilms())
            return false;
        return layout.hasRatings() ? !holdsFilms(object) : !holdsRated(object, 0);
    }

    /// True for an object without a rating of its own that holds, at any depth, several rated films by name.
    static bool holdsFilms(const Json& object, int depth = 0)
    {
        constexpr int Deepest = 4;
        RecordCollector own;
        own.beginRecord();
        for (const auto& [name, value] : object.items()) {
            if (!value.is_structured())
                own.add(name, textOf(value));
        }
        if (PersonalLayout::of(own.take().header).stars != PersonalLayout::None)
            return false;
        int rated = 0;
        for (const auto& [name, value] : object.items()) {
            if (!value.is_object())
                continue;
            const PersonalLayout layout = layoutOf(value);
            const bool namesFilm = layout.title != PersonalLayout::None || mayNameFilm(name);
            if (namesFilm && !describesFilm(name) && layout.hasRatings() && ++rated > 1)
                return true;
            if (depth < Deepest && holdsFilms(value, depth + 1))
                return true;
        }
        return false;
    }

    static bool holdsRated(const Json& value, int depth)
    {
        constexpr int Deepest = 4;
        constexpr int Most = 20; // entries that show what a list is
        int count = 0;
        for (const Json& inner : value) {
            if (!inner.is_structured() || depth > Deepest || ++count > Most)
                continue;
            if ((inner.is_object() && layoutOf(inner).hasRatings()) || holdsRated(inner, depth + 1))
                return true;
        }
        return false;
    }

    /// Objects by the ids or titles of films are films: {"tt0133093": {"rating": 9}}.
    void addInner(const Json& inner, const std::string& list, const std::string& key, const std::string& name,
                  int depth)
    {
        const bool isFilm = mayNameFilm(name) && inner.is_object() && !isEntry(inner) &&
                            !holdsRated(inner, 0) && layoutOf(inner).stars != PersonalLayout::None;
        if (isFilm)
            addKeyed(name, inner, key.empty() ? list : key);
        else
            addAll(inner, key.empty() ? list : key, name, depth + 1);
    }

    void addKeyed(const std::string& key, const Json& entry, const std::string& list)
    {
        m_records.beginRecord();
        if (!entry.contains("type"))
            m_records.add("type", typeOf(list.empty() ? key : list, entry));
        if (isAmong(list, {"watchlist", "plantowatch"}) && !entry.contains("status"))
            m_records.add("status", list);
        addFields(m_records, entry);
        if (key.starts_with("tt") && !imdbIdIn(key, false).isEmpty())
            m_records.add("imdbid", key);
        else if (!layoutOf(entry).namesFilms())
            m_records.add("title", key);
    }

    RecordCollector m_records;
};

Json parsedLines(std::string_view text)
{
    Json all = Json::array();
    Lines lines(text);
    for (std::string_view line; lines.next(line);) {
        if (!line.empty())
            all.push_back(Json::parse(line));
    }
    return all;
}

} // namespace

HeadedRecords recordsOfJson(std::string_view text)
{
    JsonEntries entries;
    try {
        const Json json = Json::parse(text, nullptr, false);
        entries.addAll(json.is_discarded() ? parsedLines(text) : json, {}, {});
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::DamagedFile,
                    "there are no ratings in it: it begins like JSON and is not. Export it again.",
                    error.what());
    }
    return entries.take();
}

} // namespace autorec
