// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/presets/presets.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

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

void run(const Options& options)
{
    if (options.asJson) {
        nlohmann::json models = nlohmann::json::array();
        for (const Preset& preset : presets()) {
            if (options.name.empty() || preset.name == options.name)
                models.push_back(presetJson(preset));
        }
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

void addModelsCommand(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("models", "List the models, or one with its parameters, ranges and defaults");
    command->add_option("NAME", options->name, "One model");
    command->add_flag("--json", options->asJson, "Print one JSON object");
    command->callback([options] {
        if (!options->name.empty())
            findPreset(options->name);
        run(*options);
    });
}

} // namespace autorec
