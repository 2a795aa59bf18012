#pragma once

#include <QSignalSpy>

namespace autorec::test {

/// Longest wait for background work; far more than it takes on a busy machine.
constexpr int Patience = 60000;

/// Waits until the spy has caught something.
inline bool caught(QSignalSpy& spy)
{
    return !spy.isEmpty() || spy.wait(Patience);
}

} // namespace autorec::test
