// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/task_runner.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace autorec;
using autorec::test::caught;

class TestTaskRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResultBackToItsThread()
    {
        TaskRunner runner;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        int result = 0;
        runner.run(
            [&](std::stop_token) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                receiver = QThread::currentThread();
                result = value;
            });
        QVERIFY(runner.isRunning());
        TRY_COMPARE(result, 42);
        QVERIFY(!runner.isRunning());
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
    }

    void errorsOfTakingTheResultAreReported()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        runner.run([](std::stop_token) { return 1; },
                   [](int) { throw Error(ErrorCode::Database, "The disk is full."); });
        QVERIFY(caught(failed));
        QCOMPARE(failed[0][0].toString(), QStringLiteral("The disk is full."));
        QVERIFY(!runner.isRunning());
    }

    void errorsOfPostedCallsAreReported()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        bool isDone = false;
        runner.run(
            [&runner, task = runner.nextTask()](std::stop_token) {
                runner.post(task, [] { throw Error(ErrorCode::Database, "The disk is full."); });
                return 1;
            },
            [&](int) { isDone = true; });
        TRY_VERIFY(isDone);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("The disk is full."));
    }

    void reportsProgressOfWorkThatTakesAContext()
    {
        TaskRunner runner;
        QSignalSpy progress(&runner, &TaskRunner::progressChanged);
        std::atomic<bool> isHeard = false;
        connect(&runner, &TaskRunner::progressChanged, this, [&isHeard] { isHeard = true; });
        int result = 0;
        runner.run(
            [&isHeard](const WorkContext& work) {
                while (!isHeard)
                    work.report(0.5);
                return 1;
            },
            [&](int value) { result = value; });
        TRY_COMPARE(result, 1);
        QVERIFY(progress.count() >= 1);
        QCOMPARE(progress[0][0].toDouble(), 0.5);
    }

    void dropsOvertakenResults()
    {
        TaskRunner runner;
        std::binary_semaphore mayEnd(0);
        QList<int> results;
        runner.run(
            [&](std::stop_token) {
                mayEnd.acquire();
                return 1;
            },
            [&](int value) { results.append(value); });
        runner.run([](std::stop_token) { return 2; }, [&](int value) { results.append(value); });
        mayEnd.release();
        TRY_COMPARE(results, QList<int>{2});
    }

    /// Work that is slow to see that it is stopped keeps nobody waiting.
    void abandonsAtOnce()
    {
        TaskRunner runner;
        std::binary_semaphore mayEnd(0);
        QList<int> results;
        QSignalSpy running(&runner, &TaskRunner::runningChanged);
        runner.run(
            [&](std::stop_token) {
                mayEnd.acquire();
                return 1;
            },
            [&](int value) { results.append(value); });
        runner.abandon();
        QVERIFY(!runner.isRunning());
        QCOMPARE(running.count(), 2);
        runner.run([](std::stop_token) { return 2; }, [&](int value) { results.append(value); });
        mayEnd.release();
        TRY_COMPARE(results, QList<int>{2});
    }

    /// Abandoned work counts as running until its result is dropped.
    void abandonedWorkIsRunningUntilItsResultIsDropped()
    {
        QCOMPARE(TaskRunner::runningCount(), 0);
        TaskRunner runner;
        std::binary_semaphore mayEnd(0);
        runner.run(
            [&](std::stop_token) {
                mayEnd.acquire();
                return 1;
            },
            [](int) { QFAIL("delivered"); });
        runner.abandon();
        QCOMPARE(TaskRunner::runningCount(), 1);
        mayEnd.release();
        TRY_COMPARE(TaskRunner::runningCount(), 0);
        runner.run([](std::stop_token) { return 2; }, [](int) {});
        QCOMPARE(TaskRunner::runningCount(), 1);
        TRY_COMPARE(TaskRunner::runningCount(), 0);
    }

    void resultsThatNobodyWaitsForAreNotRunning()
    {
        {
            TaskRunner runner;
            std::atomic<bool> isRunning = false;
            runner.run(
                [&](std::stop_token) {
                    isRunning = true;
                    return 1;
                },
                [](int) { QFAIL("delivered"); });
            while (!isRunning)
                std::this_thread::yield();
        }
        QCOMPARE(TaskRunner::runningCount(), 0);
    }

    void stopsTheOvertakenWork()
    {
        TaskRunner runner;
        std::atomic<bool> wasStopped = false;
        runner.run(
            [&](std::stop_token stop) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
                wasStopped = true;
                return 1;
            },
            [](int) {});
        bool isDone = false;
        runner.run([](std::stop_token) { return 2; }, [&](int) { isDone = true; });
        TRY_VERIFY(isDone);
        QVERIFY(wasStopped);
    }

    void doesNotBeginWhatWasOvertaken()
    {
        TaskRunner runner;
        std::binary_semaphore hasBegun(0);
        std::binary_semaphore mayEnd(0);
        QList<int> begun; // by one thread after the other
        QList<int> results;
        const auto ask = [&](int number) {
            runner.run(
                [&, number] {
                    begun.append(number);
                    if (number == 1) {
                        hasBegun.release();
                        mayEnd.acquire();
                    }
                    return number;
                },
                [&](int value) { results.append(value); });
        };
        ask(1);
        hasBegun.acquire(); // or the second might begin before it is overtaken
        ask(2);
        ask(3);
        mayEnd.release();
        TRY_COMPARE(results, QList<int>{3});
        QCOMPARE(begun, (QList<int>{1, 3}));
    }

    void tellsErrors()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        runner.run([](std::stop_token) -> int { throw Error(ErrorCode::FileNotFound, "it is gone"); },
                   [](int) { QFAIL("delivered"); });
        QVERIFY(caught(failed));
        QCOMPARE(failed[0][0].toString(), QStringLiteral("it is gone"));
        QVERIFY(!runner.isRunning());
    }

    void saysNothingOfACancelledWork()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        QSignalSpy running(&runner, &TaskRunner::runningChanged);
        runner.run([](std::stop_token) -> int { throw Error(ErrorCode::Cancelled, "Cancelled."); },
                   [](int) { QFAIL("delivered"); });
        TRY_COMPARE(running.size(), 2);
        QVERIFY(failed.isEmpty());
    }

    void tellsMissingMemory()
    {
        TaskRunner runner;
        QSignalSpy failed(&runner, &TaskRunner::failed);
        runner.run([](std::stop_token) -> int { throw std::bad_alloc(); }, [](int) {});
        QVERIFY(caught(failed));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("memory")));
    }

    void postsProgressInOrder()
    {
        TaskRunner runner;
        QList<int> seen;
        bool isDone = false;
        runner.run(
            [&runner, &seen, task = runner.nextTask()](std::stop_token) {
                for (int step = 0; step < 5; ++step)
                    runner.post(task, [&seen, step] { seen.append(step); });
                return 0;
            },
            [&](int) { isDone = true; });
        TRY_VERIFY(isDone);
        QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4}));
    }

    void waitsForItsWorkWhenItEnds()
    {
        std::atomic<bool> hasEnded = false;
        {
            TaskRunner runner;
            runner.run(
                [&](std::stop_token stop) {
                    while (!stop.stop_requested())
                        std::this_thread::yield();
                    hasEnded = true;
                    return 0;
                },
                [](int) { QFAIL("delivered"); });
        }
        QVERIFY(hasEnded);
    }
};

QTEST_GUILESS_MAIN(TestTaskRunner)
#include "tst_task_runner.moc"
