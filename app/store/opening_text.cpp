// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opening_text.h"

#include "core/base/json_text.h"

namespace autorec {

QString openingText(const Opening& opening)
{
    nlohmann::json json{{"narrowing", opening.narrowing.toJson()}};
    if (opening.columns)
        json["columns"] = opening.columns->toJson();
    return QString::fromStdString(json.dump());
}

Opening openingFromText(const QString& text)
{
    try {
        const nlohmann::json json = parseJson(text.toStdString());
        return readJson("opening", [&] {
            Opening opening{Narrowing::fromJson(json.at("narrowing")), std::nullopt};
            if (json.contains("columns"))
                opening.columns = ColumnLayout::fromJson(json["columns"]);
            return opening;
        });
    } catch (const Error&) {
        return {};
    }
}

} // namespace autorec
