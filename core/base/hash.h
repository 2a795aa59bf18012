// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

namespace autorec {

/// 64-bit FNV-1a, fed piece by piece. Identifies data sets and guards files against damage; it is no
/// protection against malice.
class Hash
{
public:
    void add(const void* bytes, std::size_t size)
    {
        for (const auto* byte = static_cast<const unsigned char*>(bytes); size > 0; ++byte, --size)
            m_value = (m_value ^ *byte) * 0x100000001b3ULL;
    }
    void add(std::string_view text) { add(text.data(), text.size()); }
    template <class Number> void addNumber(Number number) { add(&number, sizeof number); }

    std::uint64_t value() const { return m_value; }
    /// Sixteen digits.
    std::string hexadecimal() const
    {
        char text[17];
        std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(m_value));
        return text;
    }

private:
    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

} // namespace autorec
