// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/task_runner.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>

namespace autorec::test {

/// Processes what is due, timers without an interval among it, and tells whether nothing runs in the
/// background afterwards.
inline bool isIdle()
{
    QCoreApplication::processEvents();
    return TaskRunner::runningCount() == 0;
}

} // namespace autorec::test

/// Waits until everything that was begun, and what that began in turn, has been delivered: what has not
/// happened then does not happen.
#define TRY_IDLE() TRY_VERIFY(autorec::test::isIdle() && autorec::test::isIdle())
