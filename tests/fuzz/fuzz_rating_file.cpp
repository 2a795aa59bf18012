// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own ratings from elsewhere.

#include "app/exchange/rating_file.h"
#include "core/base/error.h"

#include <cstdlib>
#include <fstream>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string path = "/tmp/autorec_fuzz_" + std::to_string(getpid());
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    try {
        for (const autorec::FiledRating& rating : autorec::readPersonalRatings(path).ratings) {
            if (!(rating.stars >= 0.5 && rating.stars <= 5.0))
                std::abort();
        }
    } catch (const autorec::Error& error) {
        if (error.message().empty())
            std::abort();
    }
    return 0;
}
