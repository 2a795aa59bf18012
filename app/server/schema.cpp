// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/schema.h"

#include "app/server/http_message.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace autorec {

namespace {

using Json = nlohmann::json;

constexpr std::size_t MostOfName = 60; // bytes of a client's own names that a problem repeats

[[noreturn]] void reject(const std::string& place, const std::string& why)
{
    throw Problem(400, std::string(place.empty() ? "The body" : place).append(" ").append(why), place);
}

bool isOfType(const Json& value, const std::string& type)
{
    if (type != "integer")
        return value.type_name() == type;
    const bool fits = !value.is_number_unsigned() || value.get<std::uint64_t>() <= std::uint64_t(INT64_MAX);
    return value.is_number_integer() && fits;
}

std::string typeText(const std::string& type)
{
    return type == "object" || type == "array" || type == "integer" ? "an " + type : "a " + type;
}

std::string rangeText(const Json& schema)
{
    std::string text;
    if (schema.contains("minimum"))
        text.append(" from ").append(schema["minimum"].dump());
    if (schema.contains("maximum"))
        text.append(" to ").append(schema["maximum"].dump());
    if (schema.contains("multipleOf"))
        text.append(" in steps of ").append(schema["multipleOf"].dump());
    return text;
}

void checkNumber(const Json& schema, const Json& value, const std::string& place)
{
    const auto number = value.get<double>();
    const auto limit = [&schema](const char* name, double none) { return schema.value(name, none); };
    const double steps = number / limit("multipleOf", number != 0.0 ? std::abs(number) : 1.0);
    const bool fits = std::isfinite(number) && number >= limit("minimum", -HUGE_VAL) &&
                      number <= limit("maximum", HUGE_VAL) && steps == std::round(steps);
    if (!fits)
        reject(place, "has to be " + typeText(schema["type"]) + rangeText(schema) + ".");
}

void checkText(const Json& schema, const Json& value, const std::string& place)
{
    const auto& text = value.get_ref<const std::string&>();
    const auto startsCharacter = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    };
    const auto length = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsCharacter));
    if (length < schema.value("minLength", std::size_t{0}))
        reject(place, "must not be empty.");
    const std::size_t most = schema.value("maxLength", SIZE_MAX);
    if (length > most)
        reject(place, "is longer than " + std::to_string(most) + " characters.");
}

Json checkedArray(const Json& schema, Json value, const std::string& place)
{
    const std::size_t most = schema.value("maxItems", SIZE_MAX);
    if (value.size() > most)
        reject(place, "has " + std::to_string(value.size()) + " items; at most " + std::to_string(most) +
                          " are taken.");
    for (std::size_t k = 0; k < value.size(); ++k)
        value[k] = checkedValue(schema["items"], std::move(value[k]), place + "[" + std::to_string(k) + "]");
    return value;
}

std::string namesOf(const Json& properties)
{
    std::string names;
    for (const auto& [name, schema] : properties.items())
        names.append(names.empty() ? "" : ", ").append(name);
    return names;
}

bool hasAll(const Json& value, const Json& names)
{
    return std::all_of(names.begin(), names.end(),
                       [&value](const Json& name) { return value.contains(name.get<std::string>()); });
}

void checkAlternatives(const Json& alternatives, const Json& value, const std::string& place)
{
    std::string names;
    std::size_t given = 0;
    for (const Json& alternative : alternatives) {
        given += hasAll(value, alternative["required"]) ? 1 : 0;
        names.append(names.empty() ? "" : " or ").append(alternative["required"][0].get<std::string>());
    }
    if (given != 1)
        reject(place, "has to have either " + names + ".");
}

Json checkedObject(const Json& schema, Json value, const std::string& place)
{
    const Json properties = schema.value("properties", Json::object());
    const bool isClosed = !schema.value("additionalProperties", true);
    const std::string before = place.empty() ? place : place + ".";
    for (const auto& [name, part] : value.items()) {
        if (!properties.contains(name) && !isClosed)
            continue;
        if (!properties.contains(name))
            reject(before + name.substr(0, MostOfName),
                   "is not known here. Known are: " + namesOf(properties) + ".");
        part = checkedValue(properties[name], std::move(part), before + name);
    }
    for (const Json& name : schema.value("required", Json::array())) {
        if (!value.contains(name.get<std::string>()))
            reject(before + name.get<std::string>(), "is missing.");
    }
    if (schema.contains("oneOf"))
        checkAlternatives(schema["oneOf"], value, place);
    for (const auto& [name, part] : properties.items()) {
        if (part.contains("default") && !value.contains(name))
            value[name] = part["default"];
    }
    return value;
}

/// The schema among `alternatives` whose type the value has.
const Json& fittingSchema(const Json& alternatives, const Json& value, const std::string& place)
{
    std::string types;
    for (const Json& schema : alternatives) {
        const auto type = schema["type"].get<std::string>();
        if (isOfType(value, type))
            return schema;
        types.append(types.empty() ? "" : " or ").append(typeText(type));
    }
    reject(place, "has to be " + types + ".");
}

Json withIds(Json schema)
{
    for (Json& part : schema) {
        if (part.is_structured())
            part = withIds(std::move(part));
    }
    if (schema.is_object() && schema.contains("type") && schema["type"] == "id") {
        schema.erase("type");
        schema["anyOf"] = {{{"type", "integer"}}, {{"type", "string"}, {"minLength", 1}}};
    }
    return schema;
}

/// Null if the text is not of that type.
Json readAs(const std::string& type, const std::string& text)
{
    if (type != "integer")
        return text;
    std::int64_t integer = 0;
    return parseNumber(text, integer) ? Json(integer) : Json();
}

} // namespace

Json parsedSchema(const char* text)
{
    return withIds(Json::parse(text));
}

Json checkedValue(const Json& schema, Json value, const std::string& place)
{
    if (value.is_null() && schema.value("nullable", false))
        return value;
    if (schema.contains("anyOf")) {
        const Json& fitting = fittingSchema(schema["anyOf"], value, place);
        return checkedValue(fitting, std::move(value), place);
    }
    const auto type = schema["type"].get<std::string>();
    if (!isOfType(value, type))
        reject(place, "has to be " + typeText(type) + rangeText(schema) + ".");
    if (type == "object")
        return checkedObject(schema, std::move(value), place);
    if (type == "array")
        return checkedArray(schema, std::move(value), place);
    if (type == "string")
        checkText(schema, value, place);
    else if (type != "boolean")
        checkNumber(schema, value, place);
    return value;
}

Json checkedParameter(const Json& schema, const std::string& text, const std::string& name)
{
    return checkedValue(schema, readAs(schema["type"].get<std::string>(), text), name);
}

Json answerSchema(Json schema)
{
    for (Json& part : schema) {
        if (part.is_object())
            part = answerSchema(std::move(part));
    }
    if (schema.contains("properties")) {
        for (const auto& [name, property] : schema["properties"].items())
            schema["required"].push_back(name);
    }
    return schema;
}

Json movieListSchema(const char* result, const char* ofEach)
{
    Json properties = parsedSchema(R"json({
        "movie_id": {"type": "id"},
        "title": {"type": "string"},
        "year": {"type": "integer", "nullable": true},
        "genres": {"type": "array", "items": {"type": "string"}}
    })json");
    properties.update(parsedSchema(ofEach));
    Json schema = parsedSchema(result);
    schema["properties"]["items"] = {{"type", "array"},
                                     {"items", {{"type", "object"}, {"properties", properties}}}};
    return answerSchema(std::move(schema));
}

} // namespace autorec
