// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/task_runner.h"

#include <QElapsedTimer>

#include <sys/resource.h>
#include <unistd.h>

namespace autorec {

namespace {

/// Gives the window precedence on busy processors. Threads that this one starts inherit the priority.
void lowerThreadPriority()
{
    constexpr int Nicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Nicer);
}

/// The message of the exception that is being handled; empty if the work was cancelled.
QString currentErrorText()
{
    try {
        throw;
    } catch (const Error& error) {
        return error.code() == ErrorCode::Cancelled ? QString() : QString::fromStdString(error.message());
    } catch (const std::bad_alloc&) {
        return TaskRunner::tr(
            "There is not enough memory for this. Close other programs or choose less data.");
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

TaskRunner::TaskRunner()
{
    connect(this, &TaskRunner::arrived, this, &TaskRunner::receive, Qt::QueuedConnection);
}

void TaskRunner::stop()
{
    m_thread.request_stop();
}

void TaskRunner::abandon()
{
    stop();
    ++m_task;
    setRunning(false);
}

void TaskRunner::start(std::function<Delivery(const WorkContext&)> work)
{
    const std::uint64_t task = ++m_task;
    std::jthread overtaken = std::exchange(m_thread, {});
    overtaken.request_stop();
    setRunning(true);
    // The new thread joins the old one, so that this thread never waits.
    m_thread = std::jthread([this, task, work = std::move(work), overtaken = std::move(overtaken),
                             running = std::make_shared<const Running>()](std::stop_token stop) mutable {
        lowerThreadPriority();
        if (overtaken.joinable())
            overtaken.join();
        Delivery delivery;
        try {
            delivery = work(contextOf(task, stop));
        } catch (...) {
            delivery = [this, message = currentErrorText()] { reportFailure(message); };
        }
        send([this, task, delivery = std::move(delivery), running = std::move(running)] {
            if (task != m_task)
                return;
            setRunning(false);
            delivery();
        });
    });
}

/// Called by the work's thread.
WorkContext TaskRunner::contextOf(std::uint64_t task, const std::stop_token& stop)
{
    constexpr qint64 MillisecondsBetween = 50;
    QElapsedTimer sinceReport;
    sinceReport.start();
    return {stop, [this, task, sinceReport](double share) mutable {
                if (sinceReport.elapsed() < MillisecondsBetween)
                    return;
                sinceReport.restart();
                post(task, [this, share] { Q_EMIT progressChanged(share); });
            }};
}

void TaskRunner::send(Delivery delivery)
{
    {
        const std::scoped_lock lock(m_inboxMutex);
        m_inbox.push_back(std::move(delivery));
    }
    Q_EMIT arrived(QPrivateSignal());
}

void TaskRunner::receive()
{
    Delivery delivery;
    {
        const std::scoped_lock lock(m_inboxMutex);
        delivery = std::move(m_inbox.front());
        m_inbox.pop_front();
    }
    try {
        delivery();
    } catch (...) {
        reportFailure(currentErrorText());
    }
}

void TaskRunner::reportFailure(const QString& message)
{
    if (!message.isEmpty())
        Q_EMIT failed(message);
}

void TaskRunner::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

} // namespace autorec
