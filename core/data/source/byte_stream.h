// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace autorec {

/// The bytes of one file, from its beginning to its end, wherever it lies.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// Fills the buffer; fewer bytes than it holds only at the end, then 0. Blocks. Throws Error:
    /// FileUnreadable, DamagedFile where the file is shorter or longer than it was said to be.
    virtual std::size_t read(std::span<char> buffer) = 0;
};

} // namespace autorec
