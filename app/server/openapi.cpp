// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/route.h"
#include "core/base/build_info.h"

#include <QByteArray>

namespace autorec {

namespace {

using Json = nlohmann::json;

Json parametersOf(const Route& route)
{
    Json all = Json::array();
    for (const RouteParameter& parameter : route.parameters)
        all.push_back({{"name", parameter.name},
                       {"in", parameter.in},
                       {"required", parameter.in == "path"},
                       {"description", parameter.help},
                       {"schema", parameter.schema}});
    return all;
}

Json contentOf(const std::string& type, const Json& schema)
{
    const Json text{{"type", "string"}};
    return {{type, {{"schema", schema.is_null() ? text : schema}}}};
}

Json operationOf(const Route& route)
{
    const Json problem{
        {"description", "What is wrong, where, and what to do"},
        {"content",
         {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
    Json operation{
        {"operationId", route.name},
        {"summary", route.summary},
        {"parameters", parametersOf(route)},
        {"responses",
         {{"200", {{"description", route.summary}, {"content", contentOf(route.contentType, route.result)}}},
          {"default", problem}}}};
    if (!route.body.is_null())
        operation["requestBody"] = {{"required", true},
                                    {"content", contentOf("application/json", route.body)}};
    return operation;
}

} // namespace

nlohmann::json openApi(const std::vector<Route>& routes)
{
    Json paths = Json::object();
    for (const Route& route : routes)
        paths[route.path][QByteArray::fromStdString(route.method).toLower().toStdString()] =
            operationOf(route);
    const Json problem{{"type", "object"},
                       {"required", {"type", "title", "status", "detail"}},
                       {"properties",
                        {{"type", {{"type", "string"}}},
                         {"title", {{"type", "string"}}},
                         {"status", {{"type", "integer"}}},
                         {"detail", {{"type", "string"}, {"description", "What is wrong and what to do"}}},
                         {"place", {{"type", "string"}, {"description", "Where in the request"}}}}}};
    return {{"openapi", "3.0.3"},
            {"info",
             {{"title", "AutoRec Explorer"},
              {"version", buildInfo().version},
              {"description", "Movie recommendations of one model."}}},
            {"paths", paths},
            {"components", {{"schemas", {{"Problem", problem}}}}}};
}

std::string overview(const std::vector<Route>& routes)
{
    std::string text = "AutoRec Explorer " + buildInfo().version + "\n\n";
    for (const Route& route : routes) {
        std::string line = route.method + " " + route.path;
        char before = '?';
        for (const RouteParameter& parameter : route.parameters) {
            if (parameter.in != "query")
                continue;
            line.append(1, before).append(parameter.name).append("=");
            before = '&';
        }
        line.resize(std::max(line.size() + 2, std::size_t{36}), ' ');
        text += line + route.summary + "\n";
    }
    return text;
}

} // namespace autorec
