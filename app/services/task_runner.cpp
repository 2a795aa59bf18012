// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/task_runner.h"

#include <sys/resource.h>
#include <unistd.h>

namespace autorec {

namespace {

/// The window comes first wherever both want a core. The threads that this one starts inherit it.
void giveWayToTheWindow()
{
    constexpr int Nicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Nicer);
}

} // namespace

TaskRunner::TaskRunner(QObject* parent)
    : QObject(parent)
{
    connect(this, &TaskRunner::arrived, this, &TaskRunner::receive, Qt::QueuedConnection);
}

TaskRunner::~TaskRunner() = default;

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

void TaskRunner::start(std::function<Delivery(std::stop_token)> work)
{
    const std::uint64_t task = ++m_task;
    std::jthread overtaken = std::exchange(m_thread, {});
    overtaken.request_stop();
    setRunning(true);
    // The new thread first sees the old one out, so that this one never waits.
    m_thread = std::jthread(
        [this, task, work = std::move(work), overtaken = std::move(overtaken)](std::stop_token stop) mutable {
            giveWayToTheWindow();
            if (overtaken.joinable())
                overtaken.join();
            Delivery delivery;
            try {
                delivery = work(stop);
            } catch (const Error& error) {
                const bool isCancelled = error.code() == ErrorCode::Cancelled;
                delivery = [this, isCancelled, message = QString::fromStdString(error.message())] {
                    if (!isCancelled)
                        Q_EMIT failed(message);
                };
            } catch (const std::bad_alloc&) {
                delivery = [this] {
                    Q_EMIT failed(
                        tr("There is not enough memory for this. Close other programs or choose less data."));
                };
            } catch (const std::exception& error) {
                delivery = [this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); };
            }
            send([this, task, delivery = std::move(delivery)] { deliver(task, delivery); });
        });
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
    delivery();
}

void TaskRunner::deliver(std::uint64_t task, const Delivery& delivery)
{
    if (task != m_task)
        return;
    setRunning(false);
    delivery();
}

void TaskRunner::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

} // namespace autorec
