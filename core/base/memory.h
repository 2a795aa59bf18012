// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace autorec {

/// Bytes that a program may still take without swapping: what the system says is available, or less where the
/// process lives in a group with a limit. Nothing where the system does not say. Reads what the kernel keeps
/// in memory and so never waits for a disk.
std::optional<std::size_t> availableMemory();

/// "about 1.2 GB of memory, and 340 MB are free" if so many bytes exceed what is available; otherwise
/// nothing.
std::optional<std::string> memoryShortage(std::size_t bytes);

/// "1.2 GB", "340 MB"; in powers of 1000.
std::string bytesText(std::size_t bytes);

} // namespace autorec
