// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace autorec {

struct BuildInfo;
struct RunRecord;

/// Describes the program that computed a result: `version, commit, compiler, arithmetic`, with null for
/// unknown values. Results of different programs may differ in their last digits.
nlohmann::json computedBy(const BuildInfo& build, const std::string& arithmetic);

/// Everything about a run, numbers unrounded, in the words of `autorec train --json`. Adds `command`, the
/// line that repeats the run, and `arguments`, the same word by word; both are null if the run's data source
/// is not known. Includes the epochs if the record has them.
nlohmann::json runJson(const RunRecord& run);

/// The arguments with which `autorec` repeats the training of a run, starting with "train": the data set as
/// it was opened, the model with its changed parameters, split and seed. A run that was stopped by hand is
/// repeated up to its last epoch. Empty if the run's data source is not known.
std::vector<std::string> trainArguments(const RunRecord& run);

/// `trainArguments` as one line for a shell, after "autorec". Empty if there are none.
std::string trainCommandLine(const RunRecord& run);

} // namespace autorec
