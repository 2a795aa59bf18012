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

    /// While it lives, one of several that come after one another.
    class Turn
    {
    public:
        explicit Turn(HandOver& place)
            : m_place(place)
        {
            m_place.take();
        }
        ~Turn() { m_place.give(); }
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;

    private:
        HandOver& m_place;
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

    /// Lives as long as the part runs, on its thread.
    class Part
    {
    public:
        explicit Part(ForkAndJoin& whole)
            : m_whole(whole)
        {
            m_whole.m_forked.take();
        }
        ~Part() { m_whole.m_joined.give(); }
        Part(const Part&) = delete;
        Part& operator=(const Part&) = delete;

    private:
        ForkAndJoin& m_whole;
    };

private:
    HandOver m_forked;
    HandOver m_joined;
};

} // namespace autorec
