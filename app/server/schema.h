// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace autorec {

/// Reads a schema, in which {"type": "id"} stands for the id of a movie: an integer or a text.
nlohmann::json parsedSchema(const char* text);

/// Checks a value by a schema and adds the defaults of missing properties. The schemas are those of the
/// OpenAPI document, so the document always describes what is checked. They use these words of JSON Schema:
/// `type`, `nullable`, `minimum`, `maximum`, `multipleOf`, `minLength`, `maxLength`, `items`, `maxItems`,
/// `properties`, `additionalProperties`, `required`, `default`, `anyOf` lists of types, and `oneOf` lists of
/// what is required. Throws Problem(400) that names the place.
nlohmann::json checkedValue(const nlohmann::json& schema, nlohmann::json value, const std::string& place);

/// Reads a parameter of an address as the type in its schema, and checks it.
nlohmann::json checkedParameter(const nlohmann::json& schema, const std::string& text,
                                const std::string& name);

/// The schema of an answer, whose objects always have all of their properties: adds the lists `required`.
nlohmann::json answerSchema(nlohmann::json schema);

/// The schema of an answer: `result` with a list `items` of movies as `movieJson` writes them, each with the
/// additional properties `ofEach`.
nlohmann::json movieListSchema(const char* result, const char* ofEach);

} // namespace autorec
