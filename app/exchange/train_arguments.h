// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace autorec {

struct RunRecord;

/// What `autorec` has to be called with to train that run again: the data set as it was opened, the model
/// with what differs from its defaults, split and seed. A run that was stopped by hand is repeated as far as
/// it went. The first word is "train"; empty where it is not known what the run was trained on.
std::vector<std::string> trainArguments(const RunRecord& run);

/// The same as one line for a shell, "autorec" before it.
std::string trainCommandLine(const RunRecord& run);

} // namespace autorec
