// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/manual_page.h"

#include <iostream>

namespace autorec {

void addDocumentationCommands(CLI::App& app)
{
    const auto add = [&app](const char* name, const char* description, std::string (*make)(const CLI::App&)) {
        CLI::App* command = app.add_subcommand(name, description);
        command->group(""); // for packagers; not listed
        command->callback([&app, make] { std::cout << make(app); });
    };
    add("manual", "Print the manual page", manualPage);
    add("completion", "Print the completion for bash", bashCompletion);
}

} // namespace autorec
