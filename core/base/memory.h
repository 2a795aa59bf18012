// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace autorec {

/// Bytes that the process can allocate without swapping: the memory that the system reports as available, or
/// less if a control group limits the process. Nothing if the system does not report it. Reads only what the
/// kernel keeps in memory, so it never waits for a disk.
std::optional<std::size_t> availableMemory();

/// "about 1.2 GB of memory, and 340 MB are free" if this many bytes exceed the available memory; otherwise
/// nothing.
std::optional<std::string> memoryShortage(std::size_t bytes);

/// "1.2 GB", "340 MB"; in powers of 1000.
std::string bytesText(std::size_t bytes);

} // namespace autorec
