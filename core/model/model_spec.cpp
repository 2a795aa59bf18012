#include "core/model/model_spec.h"

#include "core/base/error.h"
#include "core/model/presets.h"

#include <nlohmann/json.hpp>

namespace autorec {

ModelSpec::ModelSpec(const std::string& preset)
    : m_preset(preset)
{
    for (const ParameterDescription& parameter : findPreset(preset).parameters)
        m_values.emplace(parameter.name, parameter.defaultValue);
}

ModelSpec ModelSpec::fromJson(const nlohmann::json& json)
{
    try {
        ModelSpec spec(json.at("model").get<std::string>());
        const Preset& preset = findPreset(spec.m_preset);
        for (const auto& [name, value] : json.at("parameters").items())
            spec.set(name, parameterFromJson(preset.parameter(name), value));
        return spec;
    } catch (const nlohmann::json::exception& error) {
        throw Error(ErrorCode::DamagedFile, "The description of a model is damaged.", error.what());
    }
}

void ModelSpec::set(const std::string& name, const ParameterValue& value)
{
    findPreset(m_preset).parameter(name).check(value);
    m_values[name] = value;
}

void ModelSpec::setFromText(const std::string& assignment)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos)
        throw Error(ErrorCode::InvalidArgument,
                    "\"" + assignment + "\" sets nothing. Write key=value, as in epochs=50.");
    const ParameterDescription& parameter = findPreset(m_preset).parameter(assignment.substr(0, equals));
    m_values[parameter.name] = parameter.parse(std::string_view(assignment).substr(equals + 1));
}

nlohmann::json ModelSpec::toJson() const
{
    nlohmann::json parameters = nlohmann::json::object();
    for (const auto& [name, value] : m_values)
        parameters[name] = autorec::toJson(value);
    return {{"model", m_preset}, {"parameters", parameters}};
}

} // namespace autorec
