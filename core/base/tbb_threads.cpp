// The only file with templates of oneTBB. ThreadSanitizer leaves it out: what these do is ordered inside
// oneTBB's library, where the sanitizer does not see it. `HandOver` tells it of the order, in the headers
// built on this one.

#include "core/base/tbb_threads.h"

#include <tbb/parallel_for.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>
#include <xmmintrin.h>

namespace autorec {

namespace {

/// While it lives, this thread's arithmetic takes numbers below 10⁻³⁸ for zero. Processors are many times
/// slower with them, and moments of weights that nothing moves any more come down to them.
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
    tbb::parallel_for(std::size_t{0}, count, work);
}

void runStages(std::size_t most, const std::function<bool(std::size_t)>& first,
               const std::function<void(std::size_t)>& middle, const std::function<void(std::size_t)>& last)
{
    // The last stage keeps the order, so that whoever had the number before has left it.
    std::size_t begun = 0;
    const auto begin = [&](tbb::flow_control& control) {
        const std::size_t number = begun++ % most;
        if (!first(number))
            control.stop();
        return number;
    };
    const auto goOn = [&](std::size_t number) {
        middle(number);
        return number;
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(most, tbb::make_filter<void, std::size_t>(filter_mode::serial_in_order, begin) &
                                     tbb::make_filter<std::size_t, std::size_t>(filter_mode::parallel, goOn) &
                                     tbb::make_filter<std::size_t, void>(filter_mode::serial_in_order, last));
}

void enterThreads(int threads, const std::function<void()>& work)
{
    // The threads of an arena take the state of the one that makes it.
    const FlushTinyNumbers flush;
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    arena.execute(work);
}

} // namespace autorec
