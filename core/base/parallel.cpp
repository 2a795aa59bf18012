// SPDX-License-Identifier: GPL-3.0-or-later
// The only file with templates of oneTBB. ThreadSanitizer leaves it out: what these do among themselves is
// ordered inside oneTBB's library, which it does not see into. `HandOver` reports the order to it.

#include "core/base/parallel.h"

#include <tbb/parallel_for.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include <vector>
#include <xmmintrin.h>
#ifdef AUTOREC_SANITIZE_THREADS
#include <sanitizer/tsan_interface.h>
#endif

namespace autorec {

namespace {

/// Reports to ThreadSanitizer that everything before `give` in one thread happens before everything after
/// `take` in another, if a library that the sanitizer cannot look into keeps that order. It orders nothing by
/// itself and does nothing in other builds. For any thread; never blocks.
class HandOver
{
public:
#ifdef AUTOREC_SANITIZE_THREADS
    void give() { __tsan_release(this); }
    void take() { __tsan_acquire(this); }
#else
    void give() {}
    void take() {}
#endif

    /// While it exists, marks a piece of work that happens after what is taken and before what is given.
    class Turn
    {
    public:
        Turn(HandOver& before, HandOver& after)
            : m_after(after)
        {
            before.take();
        }
        /// One of several pieces of work that come after one another.
        explicit Turn(HandOver& place)
            : Turn(place, place)
        {
        }
        ~Turn() { m_after.give(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        HandOver& m_after;
    };
};

/// Work that is cut into parts: everything before the fork happens before every part, and every part happens
/// before the join, at the end of this object's life.
class ForkAndJoin
{
public:
    ForkAndJoin() { m_forked.give(); }
    ~ForkAndJoin() { m_joined.take(); }
    ForkAndJoin(const ForkAndJoin&) = delete;
    ForkAndJoin& operator=(const ForkAndJoin&) = delete;

    /// A part; the result lives as long as the part runs, on its thread.
    HandOver::Turn part() { return HandOver::Turn(m_forked, m_joined); }

private:
    HandOver m_forked;
    HandOver m_joined;
};

/// While it exists, this thread's arithmetic flushes numbers below 10⁻³⁸ to zero. Processors are many times
/// slower with such numbers, and the moments of weights that are no longer updated shrink to them.
class FlushTinyNumbers
{
public:
    FlushTinyNumbers()
        : m_before(_mm_getcsr())
    {
        constexpr unsigned FlushResults = 0x8000;
        constexpr unsigned FlushOperands = 0x0040;
        _mm_setcsr(m_before | FlushResults | FlushOperands);
    }
    ~FlushTinyNumbers() { _mm_setcsr(m_before); }
    FlushTinyNumbers(const FlushTinyNumbers&) = delete;
    FlushTinyNumbers& operator=(const FlushTinyNumbers&) = delete;

private:
    unsigned m_before;
};

} // namespace

void forEachIndex(std::size_t count, const std::function<void(std::size_t)>& work)
{
    ForkAndJoin order;
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t index) {
        const HandOver::Turn part = order.part();
        work(index);
    });
}

void enterThreads(int threads, const std::function<void()>& work)
{
    // The threads of an arena take the state of the one that makes it.
    const FlushTinyNumbers flush;
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    ForkAndJoin order;
    arena.execute([&] {
        const HandOver::Turn part = order.part();
        work();
    });
}

void Pipeline::run() const
{
    std::vector<HandOver> inSlot(slots);
    HandOver filling;
    HandOver taking;
    ForkAndJoin order;
    // Slots are taken in order, so the previous owner has left the slot.
    std::size_t filled = 0;
    const auto first = [&](tbb::flow_control& control) {
        const HandOver::Turn part = order.part();
        const HandOver::Turn turn(filling);
        const std::size_t slot = filled++ % slots;
        const HandOver::Turn own(inSlot[slot]);
        if (!fill(slot))
            control.stop();
        return slot;
    };
    const auto middle = [&](std::size_t slot) {
        const HandOver::Turn part = order.part();
        const HandOver::Turn own(inSlot[slot]);
        work(slot);
        return slot;
    };
    const auto last = [&](std::size_t slot) {
        const HandOver::Turn part = order.part();
        const HandOver::Turn turn(taking);
        const HandOver::Turn own(inSlot[slot]);
        take(slot);
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(slots,
                           tbb::make_filter<void, std::size_t>(filter_mode::serial_in_order, first) &
                               tbb::make_filter<std::size_t, std::size_t>(filter_mode::parallel, middle) &
                               tbb::make_filter<std::size_t, void>(filter_mode::serial_in_order, last));
}

} // namespace autorec
