// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef AUTOREC_SANITIZE_THREADS
#include <sanitizer/tsan_interface.h>
#endif

namespace autorec {

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

    /// While it lives, a piece of work that comes after what is taken and before what is given.
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

/// Work that is cut into parts: what came before the fork comes before every part, and every part before the
/// join, which is its end.
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

} // namespace autorec
