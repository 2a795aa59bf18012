// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_source.h"

#include "core/base/json_text.h"

namespace autorec {

namespace {

/// What older copies of the program wrote has the highest rating among the columns.
std::optional<SourceScale> scaleOf(const nlohmann::json& json)
{
    if (json.contains("scale"))
        return SourceScale::fromJson(json.at("scale"));
    if (!json.contains("columns") || !json.at("columns").contains("highest"))
        return std::nullopt;
    const auto highest = json.at("columns").at("highest").get<float>();
    return highest > 0.0F ? std::optional(SourceScale{0.0F, highest}) : std::nullopt;
}

} // namespace

nlohmann::json Opening::toJson() const
{
    nlohmann::json json{{"narrowing", narrowing.toJson()}};
    if (columns)
        json["columns"] = columns->toJson();
    if (scale)
        json["scale"] = scale->toJson();
    if (allowedSkipped != UsualAllowance)
        json["allowed_skipped"] = allowedSkipped;
    return json;
}

Opening Opening::fromJson(const nlohmann::json& json)
{
    return readJson("description of an opening", [&] {
        Opening opening{Narrowing::fromJson(json.at("narrowing"))};
        if (json.contains("columns"))
            opening.columns = ColumnLayout::fromJson(json.at("columns"));
        opening.scale = scaleOf(json);
        opening.allowedSkipped = json.value("allowed_skipped", UsualAllowance);
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
