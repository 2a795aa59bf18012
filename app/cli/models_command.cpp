#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/model/presets.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace autorec {

namespace {

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

void printPreset(const Preset& preset)
{
    std::cout << preset.name << " - " << preset.summary << '\n';
    for (const ParameterDescription& parameter : preset.parameters) {
        std::cout << "    " << parameter.name << " = " << toText(parameter.defaultValue) << "  ("
                  << parameter.rangeText() << ")\n"
                  << "        " << parameter.help << '\n';
    }
}

void run(bool asJson)
{
    nlohmann::json all = nlohmann::json::array();
    for (const Preset& preset : presets()) {
        if (asJson)
            all.push_back(presetJson(preset));
        else
            printPreset(preset);
    }
    if (asJson)
        printJson({{"models", all}});
}

} // namespace

void addModelsCommand(CLI::App& app)
{
    const auto asJson = std::make_shared<bool>(false);
    CLI::App* command =
        app.add_subcommand("models", "List the models with their parameters, ranges and defaults");
    command->add_flag("--json", *asJson, "Print one JSON object");
    command->callback([asJson] { run(*asJson); });
}

} // namespace autorec
