// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets/parameters.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace autorec {

namespace {

template <class... Cases> struct Overloaded : Cases...
{
    using Cases::operator()...;
};
template <class... Cases> Overloaded(Cases...) -> Overloaded<Cases...>; // which clang needs up to 16

std::string numberText(double number)
{
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, number);
    return error == std::errc() ? std::string(text, end) : std::to_string(number);
}

[[noreturn]] void reject(const ParameterDescription& description, std::string_view given)
{
    throw Error(ErrorCode::InvalidArgument, "Parameter " + description.name + " cannot be \"" +
                                                std::string(given) + "\". Give " + description.typeName() +
                                                ": " + description.rangeText() + ".");
}

bool parseList(std::string_view text, std::vector<std::int64_t>& list)
{
    for (const std::string_view part : splitText(text, ',')) {
        std::int64_t element = 0;
        if (!parseNumber(part, element))
            return false;
        list.push_back(element);
    }
    return true;
}

std::string joined(const std::vector<std::string>& words, const char* separator)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : separator).append(word);
    return text;
}

/// True if the JSON has no number that is too large for a whole number of that type.
template <class Type> bool isInReach(const nlohmann::json& json)
{
    constexpr double Most = 1e15;
    const auto fits = [](const nlohmann::json& one) {
        return !one.is_number_float() || std::abs(one.get<double>()) <= Most;
    };
    if constexpr (std::is_same_v<Type, std::int64_t>)
        return fits(json);
    if constexpr (std::is_same_v<Type, std::vector<std::int64_t>>)
        return !json.is_array() || std::all_of(json.begin(), json.end(), fits);
    return true;
}

} // namespace

std::string ParameterDescription::typeName() const
{
    return std::visit(Overloaded{
                          [](std::int64_t) { return "a whole number"; },
                          [](double) { return "a number"; },
                          [](bool) { return "a switch"; },
                          [](const std::string&) { return "a choice"; },
                          [](const std::vector<std::int64_t>&) { return "a list of whole numbers"; },
                          [](const std::vector<std::string>&) { return "a list of names"; },
                      },
                      defaultValue);
}

std::string ParameterDescription::rangeText() const
{
    if (std::holds_alternative<bool>(defaultValue))
        return "true | false";
    if (std::holds_alternative<std::vector<std::string>>(defaultValue))
        return "any of " + joined(choices, ", ") + ", separated by commas";
    if (!choices.empty())
        return joined(choices, " | ");
    const std::string range = numberText(min) + " to " + numberText(max);
    return std::holds_alternative<std::vector<std::int64_t>>(defaultValue) ? range + ", separated by commas"
                                                                           : range;
}

ParameterValue ParameterDescription::parse(std::string_view text) const
{
    const auto parsed = [&](auto sample) -> ParameterValue {
        if (!parseNumber(text, sample))
            reject(*this, text);
        return sample;
    };
    ParameterValue value =
        std::visit(Overloaded{
                       [&](std::int64_t sample) { return parsed(sample); },
                       [&](double sample) { return parsed(sample); },
                       [&](bool) -> ParameterValue {
                           if (text != "true" && text != "false")
                               reject(*this, text);
                           return text == "true";
                       },
                       [&](const std::string&) -> ParameterValue { return std::string(text); },
                       [&](const std::vector<std::int64_t>&) -> ParameterValue {
                           std::vector<std::int64_t> list;
                           if (!parseList(text, list))
                               reject(*this, text);
                           return list;
                       },
                       [&](const std::vector<std::string>&) -> ParameterValue {
                           const auto parts = splitText(text, ',');
                           return std::vector<std::string>(parts.begin(), parts.end());
                       },
                   },
                   defaultValue);
    check(value);
    return value;
}

void ParameterDescription::check(const ParameterValue& value) const
{
    if (value.index() != defaultValue.index())
        reject(*this, toText(value));
    const auto inRange = [this](double number) {
        return std::isfinite(number) && number >= min && number <= max;
    };
    const auto isChoice = [this](const std::string& word) {
        return std::find(choices.begin(), choices.end(), word) != choices.end();
    };
    const bool valid =
        std::visit(Overloaded{
                       [&](std::int64_t number) { return inRange(static_cast<double>(number)); },
                       [&](double number) { return inRange(number); },
                       [](bool) { return true; },
                       [&](const std::string& choice) { return isChoice(choice); },
                       [&](const std::vector<std::int64_t>& list) {
                           return !list.empty() && std::all_of(list.begin(), list.end(), [&](std::int64_t n) {
                               return inRange(static_cast<double>(n));
                           });
                       },
                       [&](const std::vector<std::string>& names) {
                           return !names.empty() && std::all_of(names.begin(), names.end(), isChoice);
                       },
                   },
                   value);
    if (!valid)
        reject(*this, toText(value));
}

std::string toText(const ParameterValue& value)
{
    return std::visit(Overloaded{
                          [](std::int64_t number) { return std::to_string(number); },
                          [](double number) { return numberText(number); },
                          [](bool on) { return std::string(on ? "true" : "false"); },
                          [](const std::string& choice) { return choice; },
                          [](const std::vector<std::int64_t>& list) {
                              std::string text;
                              for (const std::int64_t element : list)
                                  text.append(text.empty() ? "" : ",").append(std::to_string(element));
                              return text;
                          },
                          [](const std::vector<std::string>& names) { return joined(names, ","); },
                      },
                      value);
}

nlohmann::json toJson(const ParameterValue& value)
{
    return std::visit([](const auto& held) { return nlohmann::json(held); }, value);
}

ParameterValue parameterFromJson(const ParameterDescription& description, const nlohmann::json& json)
{
    ParameterValue value = description.defaultValue;
    try {
        std::visit(
            [&](auto& held) {
                if (!isInReach<std::decay_t<decltype(held)>>(json))
                    reject(description, json.dump());
                json.get_to(held);
                // A fraction would be cut to a whole number silently.
                if (nlohmann::json(held) != json)
                    reject(description, json.dump());
            },
            value);
    } catch (const nlohmann::json::exception&) {
        reject(description, json.dump());
    }
    description.check(value);
    return value;
}

nlohmann::json toJson(const ParameterDescription& description)
{
    nlohmann::json json{{"name", description.name},         {"title", description.title},
                        {"type", description.typeName()},   {"default", toJson(description.defaultValue)},
                        {"range", description.rangeText()}, {"help", description.help},
                        {"group", description.group}};
    if (!description.choices.empty())
        json["choices"] = description.choices;
    else if (!std::holds_alternative<bool>(description.defaultValue))
        json.update({{"min", description.min}, {"max", description.max}});
    return json;
}

} // namespace autorec
