// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/build_info.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <type_traits>

namespace autorec {

namespace {

/// The choices of "TEXT:{yes,no}", separated by spaces.
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

void apply(const OptionRules& rules, CLI::Option& option)
{
    option.required(rules.isRequired);
    if (rules.isPositive)
        option.check(CLI::PositiveNumber);
    if (rules.isNotNegative)
        option.check(CLI::NonNegativeNumber);
    if (!rules.choices.empty())
        option.check(CLI::IsMember(rules.choices));
    if (rules.isCommaSeparated)
        option.delimiter(',');
    if (rules.isRepeatable)
        option.allow_extra_args(false);
    if (rules.showsDefault)
        option.capture_default_str();
    if (!rules.defaultText.empty())
        option.default_str(rules.defaultText);
    if (!rules.heading.empty())
        option.group(rules.heading);
    if (rules.needs != nullptr)
        option.needs(rules.needs);
    for (const Option other : rules.excludes)
        option.excludes(other);
}

} // namespace

Command Command::subcommand(const std::string& name, const std::string& description) const
{
    return {m_app->add_subcommand(name, description), m_stop};
}

Command Command::alternatives(const std::string& name, const std::string& description) const
{
    CLI::App* group = m_app->add_option_group(name, description);
    group->require_option(1, 0);
    return {group, m_stop};
}

void Command::hide() const
{
    m_app->group("");
}

template <typename Value>
Option Command::option(const std::string& name, Value& value, const std::string& help,
                       const OptionRules& rules) const
{
    const Option option = m_app->add_option(name, value, help);
    if (rules.range) {
        using Limit = std::conditional_t<std::is_same_v<Value, double>, double, int>;
        option->check(
            CLI::Range(static_cast<Limit>(rules.range->first), static_cast<Limit>(rules.range->second)));
    }
    apply(rules, *option);
    return option;
}

#define AUTOREC_OPTION(...)                                                                                  \
    template Option Command::option(const std::string&, __VA_ARGS__&, const std::string&,                    \
                                    const OptionRules&) const
AUTOREC_OPTION(int);
AUTOREC_OPTION(std::uint16_t);
AUTOREC_OPTION(std::uint64_t);
AUTOREC_OPTION(double);
AUTOREC_OPTION(std::string);
AUTOREC_OPTION(std::optional<std::uint64_t>);
AUTOREC_OPTION(std::optional<float>);
AUTOREC_OPTION(std::optional<std::string>);
AUTOREC_OPTION(std::vector<std::uint64_t>);
AUTOREC_OPTION(std::vector<std::string>);
#undef AUTOREC_OPTION

void Command::flag(const std::string& name, bool& value, const std::string& help) const
{
    m_app->add_flag(name, value, help);
}

void Command::onRun(std::function<void(const std::stop_token&)> run) const
{
    m_app->callback([run = std::move(run), stop = m_stop] { run(stop); });
}

std::string Command::name() const
{
    return m_app->get_name();
}

std::string Command::description() const
{
    return m_app->get_description();
}

std::vector<DescribedOption> Command::options() const
{
    std::vector<DescribedOption> options;
    for (const CLI::Option* option : m_app->get_options()) {
        if (!option->get_group().empty())
            options.push_back(described(*option));
    }
    for (CLI::App* group : m_app->get_subcommands({})) {
        if (!group->get_name().empty()) // a command of its own
            continue;
        const std::vector<DescribedOption> more = Command(group, m_stop).options();
        options.insert(options.end(), more.begin(), more.end());
    }
    return options;
}

std::vector<Command> Command::subcommands() const
{
    std::vector<Command> commands;
    for (CLI::App* command : m_app->get_subcommands({})) {
        if (!command->get_name().empty() && !command->get_group().empty())
            commands.emplace_back(command, m_stop);
    }
    return commands;
}

int runProgram(int argc, const char* const* argv, const std::stop_token& stop,
               void (*addCommands)(const Command& program))
{
    constexpr int WrongUsage = 2;
    CLI::App app("Train, measure and use movie recommenders made of autoencoders.", "autorec");
    app.set_version_flag("--version", buildInfo().version);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::simple);
    addCommands(Command(&app, stop));
    try {
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : WrongUsage;
    }
}

void rejectUsage(const std::string& message)
{
    throw CLI::ValidationError(message);
}

} // namespace autorec
