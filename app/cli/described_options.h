// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

#include <string>
#include <vector>

namespace autorec {

/// What is known of an option or argument of a command, for documentation.
struct DescribedOption
{
    std::vector<std::string> names; ///< "-h", "--help"; none for arguments that go by their place
    std::string positional;         ///< "MODEL"
    std::string value;              ///< "NUMBER"; empty for switches
    std::string choices;            ///< "yes no"; empty where anything goes
    std::string defaultValue;
    std::string description; ///< without a full stop
    bool isRequired = false;
};

/// Those that people are told of, in order, those of option groups included.
std::vector<DescribedOption> describedOptions(const CLI::App& command);
std::vector<const CLI::App*> describedCommands(const CLI::App& app);

} // namespace autorec
