// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace autorec {

/// A whole number, a number, a switch, a choice among names, a list of whole numbers, or several of some
/// names.
using ParameterValue = std::variant<std::int64_t, double, bool, std::string, std::vector<std::int64_t>,
                                    std::vector<std::string>>;

/// The only description of a parameter: the command line's `--set`, the form of the window, the run records
/// and the documentation are all made from it. The parameter has the type of its default value.
struct ParameterDescription
{
    std::string name;  ///< as `--set` and JSON spell it: "learning_rate"
    std::string title; ///< as a form shows it: "Learning rate"
    ParameterValue defaultValue;
    double min = 0.0; ///< inclusive; of each element for lists; no meaning for switches and choices
    double max = 0.0;
    std::vector<std::string> choices; ///< of a choice, or of which several may be named
    std::string help;                 ///< one line
    std::string group = {};           ///< forms and lists show those of one group together

    std::string typeName() const;
    /// "0 to 1", "adam | sgd", "true | false".
    std::string rangeText() const;
    /// Reads "0.001", "true", "512,256,64". Throws Error(InvalidArgument) naming the parameter, what was
    /// given and what is allowed.
    ParameterValue parse(std::string_view text) const;
    /// Throws Error(InvalidArgument) if the value has the wrong type or lies out of range.
    void check(const ParameterValue& value) const;
};

/// The inverse of `ParameterDescription::parse`.
std::string toText(const ParameterValue& value);

nlohmann::json toJson(const ParameterValue& value);
ParameterValue parameterFromJson(const ParameterDescription& description, const nlohmann::json& json);
nlohmann::json toJson(const ParameterDescription& description);

} // namespace autorec
