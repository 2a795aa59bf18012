// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/presets/presets.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace autorec {

namespace {

struct Options
{
    std::string name;
    bool asJson = false;
};

nlohmann::json presetJson(const Preset& preset)
{
    nlohmann::json parameters = nlohmann::json::array();
    for (const ParameterDescription& parameter : preset.parameters)
        parameters.push_back(toJson(parameter));
    return {{"name", preset.name},
            {"title", preset.title},
            {"group", preset.group},
            {"summary", preset.summary},
            {"parameters", parameters}};
}

void printParameters(const Preset& preset)
{
    std::string group;
    for (const ParameterDescription& parameter : preset.parameters) {
        if (parameter.group != group)
            std::cout << "\n  " << (group = parameter.group) << '\n';
        std::cout << "    " << parameter.name << " = " << toText(parameter.defaultValue) << "  ("
                  << parameter.rangeText() << ")\n"
                  << "        " << parameter.help << '\n';
    }
}

void printAll()
{
    std::string group;
    for (const Preset& preset : presets()) {
        if (preset.group != group)
            std::cout << (group.empty() ? "" : "\n") << (group = preset.group) << '\n';
        std::cout << "  " << preset.name << "\n      " << preset.summary << '\n';
    }
    std::cout << "\nautorec models NAME tells a model's parameters.\n";
}

void run(const Options& options, const std::stop_token&)
{
    if (options.asJson) {
        nlohmann::json models = nlohmann::json::array();
        if (!options.name.empty())
            models.push_back(presetJson(findPreset(options.name)));
        else
            std::transform(presets().begin(), presets().end(), std::back_inserter(models), presetJson);
        printJson({{"models", models}});
    } else if (options.name.empty()) {
        printAll();
    } else {
        const Preset& preset = findPreset(options.name);
        std::cout << preset.name << " - " << preset.summary << '\n';
        printParameters(preset);
    }
}

} // namespace

void addModelsCommand(const Command& program)
{
    const auto [command, options] =
        program.subcommand("models", "List the models, or one with its parameters, ranges and defaults", run);
    command.option("NAME", options.name, "One model");
    command.flag("--json", options.asJson, "Print one JSON object");
}

} // namespace autorec
