// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace autorec {

struct RunRecord;

/// All that is known of a run, every number unrounded, in the words of `autorec train --json`; with
/// `command`, the line that repeats it, and `arguments`, the same word by word (both null where it is not
/// known what the run was trained on). With its epochs where the record has them.
nlohmann::json runJson(const RunRecord& run);

} // namespace autorec
