// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace autorec {

/// The source and compiler of the program. Another version, compiler or commit may compute other bits.
struct BuildInfo
{
    std::string version;  ///< "0.1.0"
    std::string commit;   ///< "1a2b3c4d5e6f", with "-dirty" if files differed from it; "unknown" without git
                          ///< and in tests
    std::string compiler; ///< "GCC 12.2.0"
};

BuildInfo buildInfo();

} // namespace autorec
