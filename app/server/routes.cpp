// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/routes.h"

#include "app/search/catalogue_order.h"
#include "app/server/schema.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <new>

namespace autorec {

namespace {

constexpr int NotFound = 404;

using Named = std::vector<std::pair<std::string, std::string>>;

struct Address
{
    std::string path; ///< still with its escapes
    Named query;
};

/// Decodes the escapes in a part of an address.
std::string plain(std::string_view part)
{
    return QByteArray::fromPercentEncoding(QByteArray(part.data(), static_cast<qsizetype>(part.size())))
        .toStdString();
}

/// Parameters as forms write them, with a plus for a blank.
Named queryOf(std::string text)
{
    std::replace(text.begin(), text.end(), '+', ' ');
    Named query;
    for (const std::string_view part : splitText(text, '&')) {
        const std::size_t equals = std::min(part.find('='), part.size());
        if (!part.empty())
            query.emplace_back(plain(part.substr(0, equals)),
                               plain(part.substr(std::min(equals + 1, part.size()))));
    }
    return query;
}

/// Splits a request target: mostly a path, but "http://host/path" from proxies (RFC 9112, 3.2.2).
Address addressOf(const std::string& target)
{
    constexpr std::string_view Scheme = "http://";
    const std::size_t begin =
        target.starts_with(Scheme) ? std::min(target.find_first_of("/?", Scheme.size()), target.size()) : 0;
    const std::size_t mark = std::min(target.find('?', begin), target.size());
    const std::string path = target.substr(begin, mark - begin);
    return {path.empty() ? "/" : path, queryOf(target.substr(std::min(mark + 1, target.size())))};
}

/// The values of the route's path parameters; nothing if the path is not the route's.
std::optional<Named> matched(const Route& route, const std::string& path)
{
    const std::vector<std::string_view> wanted = splitText(route.path, '/');
    const std::vector<std::string_view> given = splitText(path, '/');
    if (wanted.size() != given.size())
        return std::nullopt;
    Named named;
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        if (wanted[k].starts_with('{'))
            named.emplace_back(wanted[k].substr(1, wanted[k].size() - 2), plain(given[k]));
        else if (wanted[k] != given[k])
            return std::nullopt;
    }
    return named;
}

nlohmann::json checkedParameters(const Route& route, const Named& given)
{
    nlohmann::json values = nlohmann::json::object();
    for (const auto& [name, text] : given) {
        const auto parameter =
            std::find_if(route.parameters.begin(), route.parameters.end(),
                         [&wanted = name](const RouteParameter& known) { return known.name == wanted; });
        if (parameter == route.parameters.end())
            throw Problem(400, route.path + " takes no such parameter. See GET / for those it takes.",
                          name.substr(0, 60));
        if (values.contains(name))
            throw Problem(400, name + " is given twice.", name);
        values[name] = checkedParameter(parameter->schema, text, name);
    }
    for (const RouteParameter& parameter : route.parameters) {
        if (parameter.schema.contains("default") && !values.contains(parameter.name))
            values[parameter.name] = parameter.schema["default"];
    }
    return values;
}

void requireJson(const Route& route, const HttpRequest& request)
{
    const QString type = QString::fromStdString(request.contentType).section(u';', 0, 0).trimmed().toLower();
    if (!route.body.is_null() && type != u"application/json")
        throw Problem(415, route.path + " takes JSON. Send the header Content-Type: application/json.",
                      "Content-Type");
}

} // namespace

ServedModel::ServedModel(TrainedModel trained, Dataset data)
    : model(std::move(trained))
    , dataset(std::move(data))
    , films(dataset)
    , search(dataset, films)
    , byPopularity(mostRatedFirst(dataset.ratings()))
{
}

MovieIndex requiredMovie(const ServedModel& served, const std::string& id, int status,
                         const std::string& place)
{
    const std::optional<MovieIndex> movie = served.dataset.findMovie(id);
    if (!movie)
        throw Problem(status,
                      served.dataset.name() + " has no movie " + id +
                          ". Look its id up with GET /movies?search=TITLE.",
                      place);
    return *movie;
}

Routes::Routes(const ServedModel& served)
    : m_routes{{"GET", "/", "overview", "What there is, in a few lines"},
               healthRoute(served),
               moviesRoute(served),
               recommendRoute(served),
               similarRoute(served),
               {"GET", "/openapi.json", "openApi", "What there is, as an OpenAPI document"}}
{
    Route& text = m_routes.front();
    text.contentType = "text/plain; charset=utf-8";
    text.answer = [answer = HttpAnswer{200, text.contentType, overview(m_routes)}](
                      const nlohmann::json&, const std::string&) { return answer; };
    Route& document = m_routes.back();
    document.result = {{"type", "object"}};
    document.answer = [answer = jsonAnswer(openApi(m_routes))](const nlohmann::json&, const std::string&) {
        return answer;
    };
}

HttpAnswer Routes::dispatch(const HttpRequest& request) const
{
    const Address address = addressOf(request.target);
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    std::string allowed;
    for (const Route& route : m_routes) {
        auto values = matched(route, address.path);
        if (!values)
            continue;
        if (route.method != method) {
            allowed += (allowed.empty() ? "" : ", ") + route.method + (route.method == "GET" ? ", HEAD" : "");
            continue;
        }
        values->insert(values->end(), address.query.begin(), address.query.end());
        requireJson(route, request);
        return route.answer(checkedParameters(route, *values), request.body);
    }
    if (allowed.empty())
        throw Problem(NotFound, "There is nothing here. See GET / for what there is.",
                      address.path.substr(0, 200));
    HttpAnswer refusal = Problem(405, "Only " + allowed + " is answered here.").answer();
    refusal.headers.emplace_back("Allow", allowed);
    return refusal;
}

HttpAnswer Routes::answer(const HttpRequest& request) const
{
    try {
        return dispatch(request);
    } catch (const Problem& problem) {
        return problem.answer();
    } catch (const Error& error) {
        const bool cannotBeDone = error.code() == ErrorCode::InvalidArgument;
        return Problem(cannotBeDone ? 422 : 500, error.message()).answer();
    } catch (const std::bad_alloc&) {
        return Problem(503, "There is not enough memory for this now. Ask for less, or later.").answer();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "autorec: %s %s: %s\n", request.method.c_str(), request.target.c_str(),
                     error.what());
        return Problem(500, "This went wrong, and the server was told why.").answer();
    }
}

} // namespace autorec
