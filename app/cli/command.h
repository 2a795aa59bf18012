// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace autorec {

/// An option of a command, or a positional argument.
using Option = CLI::Option*;

/// The values that an option accepts, and how the help shows it.
struct OptionRules
{
    bool isRequired = false;
    bool isPositive = false;
    bool isNotNegative = false;
    std::optional<std::pair<double, double>> range = std::nullopt;
    std::vector<std::string> choices = {}; ///< all allowed values; empty if any value is allowed
    bool isCommaSeparated = false;         ///< several values in one word: "3,10,20"
    bool isRepeatable = false;             ///< one value each time that it is given
    bool showsDefault = false;             ///< the value that it has before parsing
    std::string defaultText = {};          ///< shown instead of the default value
    std::string heading = {};              ///< under which the help lists it
    Option needs = nullptr;
    std::vector<Option> excludes = {};
};

/// An option as the manual page and the completion describe it.
struct DescribedOption
{
    std::vector<std::string> names; ///< "-h", "--help"; empty for positional arguments
    std::string positional;         ///< "MODEL"
    std::string value;              ///< "NUMBER"; empty for switches
    std::string choices;            ///< "yes no"; empty if any value is allowed
    std::string defaultValue;
    std::string description; ///< without a full stop
    bool isRequired = false;
};

/// A command with options, or a group of a command's options. A handle: copies refer to the same command.
/// Only command.cpp includes the library that parses command lines, as it is slow to compile.
class Command
{
public:
    Command(CLI::App* app, std::stop_token stop)
        : m_app(app)
        , m_stop(std::move(stop))
    {
    }

    Command subcommand(const std::string& name, const std::string& description) const;
    /// Adds a command that calls `run` with options of its own, once they are read.
    template <class Options>
    std::pair<Command, std::remove_const_t<Options>&>
    subcommand(const std::string& name, const std::string& description,
               void (*run)(Options&, const std::stop_token&)) const
    {
        const auto options = std::make_shared<std::remove_const_t<Options>>();
        const Command command = subcommand(name, description);
        command.onRun([options, run](const std::stop_token& stop) { run(*options, stop); });
        return {command, *options};
    }
    /// Options of which at least one must be given.
    Command alternatives(const std::string& name, const std::string& description) const;
    /// Leaves the command out of the help and the documentation.
    void hide() const;

    /// `name` is "--seed", or "DATA" for a positional argument. The value must live as long as the command.
    /// Values: int, unsigned 16 and 64 bit integers, double, std::string; std::optional and std::vector of
    /// some of these.
    template <typename Value>
    Option option(const std::string& name, Value& value, const std::string& help,
                  const OptionRules& rules = {}) const;
    void flag(const std::string& name, bool& value, const std::string& help) const;

    /// Calls this once the options are read, with a token that is stopped when the program is interrupted.
    void onRun(std::function<void(const std::stop_token&)> run) const;

    std::string name() const;
    std::string description() const;
    /// The options that the help lists, in order, including those of groups.
    std::vector<DescribedOption> options() const;
    std::vector<Command> subcommands() const;

private:
    CLI::App* m_app;
    std::stop_token m_stop;
};

/// Runs the subcommand that the arguments name, of those that `addCommands` adds to the program. Returns the
/// exit status: 0, or 2 for wrong usage, which is reported on standard error. Throws what the subcommand
/// throws.
int runProgram(int argc, const char* const* argv, const std::stop_token& stop,
               void (*addCommands)(const Command& program));

/// Reports wrong usage that only shows once the options are read.
[[noreturn]] void rejectUsage(const std::string& message);

/// Thrown by a command for which an interruption is the normal end.
struct EndedWell
{
};

// Each adds one command.
void addModelsCommand(const Command& program);
void addInfoCommand(const Command& program);
void addSearchCommand(const Command& program);
void addTrainCommand(const Command& program);
void addEvaluateCommand(const Command& program);
void addRecommendCommand(const Command& program);
void addSimilarCommand(const Command& program);
void addExportCommand(const Command& program);
void addServeCommand(const Command& program);
void addCompareCommand(const Command& program);
void addResultsCommand(const Command& program);
void addPersonasCommand(const Command& program);
void addReproduceCommand(const Command& program);
void addDownloadCommand(const Command& program);
void addSimulateCommand(const Command& program);
/// `manual` and `completion`, made from the descriptions of the other commands.
void addDocumentationCommands(const Command& program);

} // namespace autorec
