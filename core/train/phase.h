// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace autorec {

/// Hears what a training without epochs is doing ("Inverting 1,682 × 1,682") and which share of it is done.
/// Called on a training thread; must return quickly; may be empty.
using PhaseReporter = std::function<void(const std::string& phase, double share)>;

} // namespace autorec
