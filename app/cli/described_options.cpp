// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/described_options.h"

#include <CLI/Option.hpp>

#include <algorithm>

namespace autorec {

namespace {

/// Of "TEXT:{yes,no}" the choices, with spaces between.
std::string choicesOf(const std::string& type)
{
    const std::size_t begin = type.find('{');
    const std::size_t end = type.find('}', begin);
    if (begin == std::string::npos || end == std::string::npos)
        return {};
    std::string choices = type.substr(begin + 1, end - begin - 1);
    std::replace(choices.begin(), choices.end(), ',', ' ');
    return choices;
}

DescribedOption described(const CLI::Option& option)
{
    DescribedOption result;
    for (const std::string& name : option.get_snames())
        result.names.push_back(std::string("-").append(name));
    for (const std::string& name : option.get_lnames())
        result.names.push_back(std::string("--").append(name));
    result.positional = result.names.empty() ? option.get_name(true) : std::string();
    const std::string type = option.get_type_name();
    result.choices = choicesOf(type);
    result.value = option.get_items_expected_max() == 0 ? std::string()
                   : !result.choices.empty()            ? "CHOICE"
                                                        : type.substr(0, type.find(':'));
    result.defaultValue = option.get_default_str();
    result.description = option.get_description();
    if (!result.choices.empty())
        result.description += "; one of: " + result.choices;
    result.isRequired = option.get_required();
    return result;
}

} // namespace

std::vector<DescribedOption> describedOptions(const CLI::App& command)
{
    std::vector<DescribedOption> options;
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_group().empty())
            options.push_back(described(*option));
    }
    for (const CLI::App* group : command.get_subcommands({})) {
        if (!group->get_name().empty()) // a command of its own
            continue;
        const std::vector<DescribedOption> more = describedOptions(*group);
        options.insert(options.end(), more.begin(), more.end());
    }
    return options;
}

std::vector<const CLI::App*> describedCommands(const CLI::App& app)
{
    std::vector<const CLI::App*> commands;
    for (const CLI::App* command : app.get_subcommands({})) {
        if (!command->get_name().empty() && !command->get_group().empty())
            commands.push_back(command);
    }
    return commands;
}

} // namespace autorec
