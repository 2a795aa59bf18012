#pragma once

#include "core/model/parameters.h"

#include <map>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace autorec {

/// Names a model everywhere: command line, form, run record, file header. Always complete and valid: every
/// parameter of the preset has a value in its range.
class ModelSpec
{
public:
    /// The preset's defaults. Throws Error(InvalidArgument) for an unknown preset.
    explicit ModelSpec(const std::string& preset);
    /// `{"model": name, "parameters": {…}}`; parameters left out keep their defaults.
    static ModelSpec fromJson(const nlohmann::json& json);

    const std::string& preset() const { return m_preset; }
    const std::map<std::string, ParameterValue>& values() const { return m_values; }

    /// Throws Error(InvalidArgument) for an unknown name or a value out of range.
    void set(const std::string& name, const ParameterValue& value);
    /// "learning_rate=0.01", as the command line takes it.
    void setFromText(const std::string& assignment);

    /// The value of a parameter that the preset is known to have, by its type.
    template <class Type> const Type& get(const std::string& name) const
    {
        return std::get<Type>(m_values.at(name));
    }

    nlohmann::json toJson() const;

    friend bool operator==(const ModelSpec&, const ModelSpec&) = default;

private:
    std::string m_preset;
    std::map<std::string, ParameterValue> m_values;
};

} // namespace autorec
