// SPDX-License-Identifier: GPL-3.0-or-later
// What a client posts to `autorec serve`.

#include "app/server/http_message.h"
#include "app/server/request_body.h"

#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const autorec::WantedList wanted =
            autorec::parseWantedList({reinterpret_cast<const char*>(data), size});
        for (const autorec::FiledRating& rating : wanted.ratings.ratings) {
            const double halves = 2.0 * rating.stars;
            if (!(halves >= 1.0 && halves <= 10.0) || halves != static_cast<int>(halves))
                std::abort();
        }
        if (wanted.options.length < 1 || wanted.options.length > 200 || wanted.reasons > 20)
            std::abort();
    } catch (const autorec::Problem& problem) {
        if (problem.status() != 400 || problem.answer().body.empty())
            std::abort();
    }
    return 0;
}
