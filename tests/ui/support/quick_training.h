// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/open_application.h"

namespace autorec {

/// Trains a small model for a few epochs on the demo and keeps it as a run; returns the run's id.
qint64 trainQuickly(OpenApplication& app, const char* preset, const char* split = "random:0.9");

/// Puts a run's model in use and waits until it is.
void putInUse(OpenApplication& app, qint64 runId);

} // namespace autorec
