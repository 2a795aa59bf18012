// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/presets/parameters.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>

namespace autorec {

struct Preset;

/// Identifies a model everywhere: command line, form, run record, file header. Always complete and valid:
/// every parameter of the preset has a value in its range.
class ModelSpec
{
public:
    /// The preset's defaults. Throws Error(InvalidArgument) for an unknown preset.
    explicit ModelSpec(const std::string& preset);
    /// `{"model": name, "parameters": {…}}`; parameters left out keep their defaults.
    static ModelSpec fromJson(const nlohmann::json& json);

    const std::string& preset() const;
    /// True if the preset has such a parameter.
    bool has(const std::string& parameter) const;
    /// The value of a parameter that the preset has.
    const ParameterValue& value(const std::string& parameter) const;
    /// The values that differ from the preset's defaults.
    const std::map<std::string, ParameterValue>& changed() const { return m_changed; }

    /// Throws Error(InvalidArgument) for an unknown name or a value out of range.
    void set(const std::string& name, const ParameterValue& value);
    /// "learning_rate=0.01", as the command line takes it.
    void setFromText(const std::string& assignment);

    /// `value` by its type.
    template <class Type> const Type& get(const std::string& parameter) const
    {
        return std::get<Type>(value(parameter));
    }

    nlohmann::json toJson() const;

    friend bool operator==(const ModelSpec&, const ModelSpec&) = default;

private:
    void store(const ParameterDescription& parameter, const ParameterValue& value);

    const Preset* m_preset; ///< one of `presets()`, which stay
    std::map<std::string, ParameterValue> m_changed;
};

} // namespace autorec
