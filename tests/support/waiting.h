#pragma once

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace autorec::test {

/// Longest wait for what happens in the background, in milliseconds: far more than it takes, even on a busy
/// machine.
#ifdef AUTOREC_SANITIZE
constexpr int Patience = 20 * 60'000;
#else
constexpr int Patience = 4 * 60'000;
#endif

/// Waits until the spy has caught something.
inline bool caught(QSignalSpy& spy)
{
    return !spy.isEmpty() || spy.wait(Patience);
}

} // namespace autorec::test

/// QTRY_VERIFY and QTRY_COMPARE with our patience.
#define TRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, autorec::test::Patience)
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, autorec::test::Patience)
