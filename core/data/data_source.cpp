// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_source.h"

#include "core/base/json_text.h"

namespace autorec {

nlohmann::json Opening::toJson() const
{
    nlohmann::json json{{"narrowing", narrowing.toJson()}};
    if (columns)
        json["columns"] = columns->toJson();
    return json;
}

Opening Opening::fromJson(const nlohmann::json& json)
{
    return readJson("description of an opening", [&] {
        Opening opening{Narrowing::fromJson(json.at("narrowing"))};
        if (json.contains("columns"))
            opening.columns = ColumnLayout::fromJson(json.at("columns"));
        return opening;
    });
}

Opening Opening::fromText(const std::string& text)
{
    try {
        return fromJson(parseJson(text));
    } catch (const Error&) {
        return {};
    }
}

nlohmann::json DataSource::toJson() const
{
    nlohmann::json json = opening.toJson();
    json["source"] = path.empty() ? nlohmann::json() : nlohmann::json(path);
    json["name"] = name;
    json["fingerprint"] = fingerprint;
    return json;
}

DataSource DataSource::fromJson(const nlohmann::json& json)
{
    return readJson("description of a data set", [&] {
        const nlohmann::json& source = json.at("source");
        return DataSource{source.is_null() ? std::string() : source.get<std::string>(),
                          Opening::fromJson(json), json.at("name"), json.at("fingerprint")};
    });
}

} // namespace autorec
