// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>

namespace autorec {

/// Runs one piece of core's work at a time on a thread of its own and brings the result back to the thread
/// that this object lives on, by one queued call. A newer `run` stops the older one and drops its result.
/// Exceptions of the work, of `done` and of posted calls end here: `failed` reports them as a message for a
/// person. Only for use on its own thread; nothing blocks but the destructor, which stops the work and waits
/// for it.
class TaskRunner : public QObject
{
    Q_OBJECT

public:
    TaskRunner();

    /// `work` runs in the background with a std::stop_token or a WorkContext, whose progress is reported by
    /// `progressChanged`. Work that takes neither has no effect but its result: it does not begin once a
    /// newer run has replaced it. Then `done(result)` is called on this object's thread, unless a newer run
    /// replaced the work or it threw. Stopped work that returns still delivers its result.
    template <class Work, class Done> void run(Work work, Done done);

    /// Called by the running work: calls `call` on this object's thread, unless a newer run has replaced the
    /// task by then.
    template <class Call> void post(std::uint64_t task, Call call);

    /// The number that the next `run` will have; its work passes it to `post`.
    std::uint64_t nextTask() const { return m_task + 1; }
    bool isRunning() const { return m_running; }
    /// For tests: how many works of the whole program have not ended, or have a result that was neither
    /// delivered nor dropped yet. Abandoned works count until then. May be called from any thread.
    static int runningCount() { return s_runningCount; }
    void stop();
    /// Stops the work without waiting for it, and drops its result.
    void abandon();

Q_SIGNALS:
    void runningChanged(bool running);
    void failed(const QString& message);
    /// The share of the work that is done, 0 to 1; a few times a second at most.
    void progressChanged(double share);
    /// Emitted by the work's thread: the inbox has a delivery.
    void arrived(QPrivateSignal);

private:
    using Delivery = std::function<void()>;

    /// Counts one work while it exists; the work and its delivery hold it.
    struct Running
    {
        Running() { ++s_runningCount; }
        ~Running() { --s_runningCount; }
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
    };

    void start(std::function<Delivery(const WorkContext&)> work);
    WorkContext contextOf(std::uint64_t task, const std::stop_token& stop);
    /// Called by the work: `delivery` is called on this object's thread, once for each `arrived`.
    void send(Delivery delivery);
    void receive();
    void reportFailure(const QString& message);
    void setRunning(bool running);

    static inline std::atomic<int> s_runningCount = 0;

    std::uint64_t m_task = 0;
    bool m_running = false;
    std::mutex m_inboxMutex;
    std::deque<Delivery> m_inbox; ///< the work puts in, this object's thread takes out
    std::jthread m_thread;
};

template <class Work, class Done> void TaskRunner::run(Work work, Done done)
{
    start([work = std::move(work), done = std::move(done)](const WorkContext& context) mutable -> Delivery {
        const auto call = [&] {
            if constexpr (std::is_invocable_v<Work&>) {
                context.throwIfStopped();
                return work();
            } else if constexpr (std::is_invocable_v<Work&, const WorkContext&>) {
                return work(context);
            } else {
                return work(context.stop);
            }
        };
        auto result = std::make_shared<decltype(call())>(call());
        return [done, result] { done(std::move(*result)); };
    });
}

template <class Call> void TaskRunner::post(std::uint64_t task, Call call)
{
    send([this, task, call = std::move(call)] {
        if (task == m_task)
            call();
    });
}

} // namespace autorec
