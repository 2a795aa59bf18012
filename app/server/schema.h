// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace autorec {

/// The value, checked by a schema and with the defaults of what it leaves out. Schemas are those of the
/// OpenAPI description, so that it says what is checked. They use of JSON Schema: `type`, `nullable`,
/// `minimum`, `maximum`, `multipleOf`, `minLength`, `maxLength`, `items`, `maxItems`, `properties`,
/// `additionalProperties`, `required`, `default`, and `oneOf` lists of what is required. Throws Problem(400)
/// naming the place.
nlohmann::json checkedValue(const nlohmann::json& schema, nlohmann::json value, const std::string& place);

/// The same of a parameter in an address, whose schema says what its text is read as.
nlohmann::json checkedParameter(const nlohmann::json& schema, const std::string& text,
                                const std::string& name);

} // namespace autorec
