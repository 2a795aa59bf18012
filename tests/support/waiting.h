// SPDX-License-Identifier: GPL-3.0-or-later
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

/// QVERIFY and QCOMPARE of what becomes true in time. (QTRY_VERIFY waits three times as long as it is told,
/// which is longer than QtTest lets a function run; then nobody is told what was waited for.)
#define TRY_VERIFY(expression)                                                                               \
    do {                                                                                                     \
        (void)QTest::qWaitFor([&] { return static_cast<bool>(expression); }, autorec::test::Patience);       \
        QVERIFY(expression);                                                                                 \
    } while (false)
#define TRY_COMPARE(actual, expected)                                                                        \
    do {                                                                                                     \
        (void)QTest::qWaitFor([&] { return (actual) == (expected); }, autorec::test::Patience);              \
        QCOMPARE(actual, expected);                                                                          \
    } while (false)
