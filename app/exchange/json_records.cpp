// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/personal_table.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace autorec {

namespace {

using Json = nlohmann::json;

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.is_null() ? std::string() : value.dump();
}

/// Adds the values of an object, then those of the objects in it: what stands outside counts first.
void addFields(RecordCollector& records, const Json& object, int depth = 0)
{
    constexpr int Deepest = 4;
    for (const auto& [name, value] : object.items()) {
        if (!value.is_structured())
            records.add(name, textOf(value));
    }
    for (const auto& [name, value] : object.items()) {
        if (!value.is_object() || depth >= Deepest)
            continue;
        if (const auto inner = value.find("value"); inner != value.end() && !inner->is_structured())
            records.add(name, textOf(*inner));
        addFields(records, value, depth + 1);
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

void addEntries(RecordCollector& records, const Json& list, const std::string& name)
{
    for (const Json& entry : list) {
        if (!entry.is_object())
            continue;
        records.beginRecord();
        if (!entry.contains("type"))
            records.add("type", typeOf(name, entry));
        addFields(records, entry);
    }
}

bool isListOfObjects(const Json& value)
{
    return value.is_array() &&
           std::any_of(value.begin(), value.end(), [](const Json& entry) { return entry.is_object(); });
}

void addAll(RecordCollector& records, const Json& json)
{
    if (json.is_array()) {
        addEntries(records, json, {});
        return;
    }
    bool hasLists = false;
    for (const auto& [name, value] : json.items()) {
        if (!isListOfObjects(value))
            continue;
        hasLists = true;
        addEntries(records, value, name);
    }
    if (!hasLists)
        addEntries(records, Json::array({json}), {});
}

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
    RecordCollector records;
    try {
        Json json = Json::parse(text, nullptr, false);
        addAll(records, json.is_discarded() ? parsedLines(text) : json);
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::DamagedFile,
                    "there are no ratings in it: it begins like JSON and is not. Export it again.",
                    error.what());
    }
    return records.take();
}

} // namespace autorec
