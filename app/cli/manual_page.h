// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace autorec {

/// The manual page autorec(1) in the language of man(7), made of the descriptions of commands and options.
std::string manualPage(const CLI::App& app);

/// What bash needs to complete commands, options, their choices and file names.
std::string bashCompletion(const CLI::App& app);

} // namespace autorec
