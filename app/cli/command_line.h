// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autorec {

/// The `autorec` command. Returns its exit status: 0, 1 for an error (one line on standard error), 2 for
/// wrong usage, 130 when interrupted. Results go to standard output, progress to standard error.
int runCommandLine(int argc, const char* const* argv);

} // namespace autorec
