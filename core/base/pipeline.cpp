#include "core/base/pipeline.h"

#include "core/base/hand_over.h"
#include "core/base/tbb_threads.h"

#include <vector>

namespace autorec {

void Pipeline::run() const
{
    std::vector<HandOver> order(slots);
    HandOver filling;
    HandOver taking;
    ForkAndJoin whole;
    runStages(
        slots,
        [&](std::size_t slot) {
            const ForkAndJoin::Part part(whole);
            const HandOver::Turn after(filling);
            const HandOver::Turn inSlot(order[slot]);
            return fill(slot);
        },
        [&](std::size_t slot) {
            const ForkAndJoin::Part part(whole);
            const HandOver::Turn inSlot(order[slot]);
            work(slot);
        },
        [&](std::size_t slot) {
            const ForkAndJoin::Part part(whole);
            const HandOver::Turn after(taking);
            const HandOver::Turn inSlot(order[slot]);
            take(slot);
        });
}

} // namespace autorec
