// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kernels/kernels.h"

#include <cstdlib>
#include <string_view>

namespace autorec {

namespace baseline {
extern const Kernels table;
}
namespace v3 {
extern const Kernels table;
}

namespace {

const Kernels& choose()
{
    const char* wanted = std::getenv("AUTOREC_KERNELS");
    const bool baselineWanted = wanted && std::string_view(wanted) == "baseline";
    const Kernels* fast = v3Kernels();
    return fast && !baselineWanted ? *fast : baselineKernels();
}

} // namespace

const Kernels& kernels()
{
    static const Kernels& chosen = choose();
    return chosen;
}

const Kernels& baselineKernels()
{
    return baseline::table;
}

const Kernels* v3Kernels()
{
    const bool supported = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return supported ? &v3::table : nullptr;
}

} // namespace autorec
