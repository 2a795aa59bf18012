// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/build_info.h"

// Defined in the programs only (cmake/Commit.cmake).
[[gnu::weak]] extern const char* const autorecCommit;

namespace autorec {

BuildInfo buildInfo()
{
#ifdef __clang__
    const char* const compiler = "Clang " __clang_version__;
#else
    const char* const compiler = "GCC " __VERSION__;
#endif
    return {AUTOREC_VERSION, &autorecCommit ? autorecCommit : "unknown", compiler};
}

} // namespace autorec
