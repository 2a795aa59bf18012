// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/task_runner.h"
#include "tests/support/waiting.h"

#include <QAbstractEventDispatcher>

namespace autorec::test {

/// Processes events until none is due, timers without an interval among them, which come last. Returns
/// whether nothing runs in the background then, and the last events started nothing. What a page puts off
/// until a person pauses (its PauseMs) is not waited for.
inline bool isIdle()
{
    constexpr int MostRounds = 1000; // what animates itself is never done
    QAbstractEventDispatcher& events = *QAbstractEventDispatcher::instance();
    const auto processAll = [&] {
        for (int round = 0; round < MostRounds && events.processEvents(QEventLoop::AllEvents); ++round) {
        }
        return TaskRunner::runningCount() == 0;
    };
    return processAll() && processAll();
}

} // namespace autorec::test

/// Waits until everything that was begun, and what that began in turn, has been delivered: what has not
/// happened then does not happen.
#define TRY_IDLE() TRY_VERIFY(autorec::test::isIdle())
