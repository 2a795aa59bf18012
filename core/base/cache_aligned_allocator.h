// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef AUTOREC_SANITIZE
#include <cstddef>
#include <new>
#else
#include <tbb/cache_aligned_allocator.h>
#endif

namespace autorec {

#ifdef AUTOREC_SANITIZE

/// Sanitizers watch the memory of the system's allocator and nothing of oneTBB's.
template <class Number> struct CacheAlignedAllocator
{
    using value_type = Number;
    static constexpr std::align_val_t CacheLine{64};

    CacheAlignedAllocator() = default;
    template <class Other> CacheAlignedAllocator(const CacheAlignedAllocator<Other>&) {}

    Number* allocate(std::size_t count)
    {
        if (count > static_cast<std::size_t>(-1) / sizeof(Number))
            throw std::bad_array_new_length();
        return static_cast<Number*>(::operator new(count * sizeof(Number), CacheLine));
    }
    void deallocate(Number* numbers, std::size_t) { ::operator delete(numbers, CacheLine); }

    friend bool operator==(const CacheAlignedAllocator&, const CacheAlignedAllocator&) { return true; }
};

#else

/// Memory that begins at a cache line.
template <class Number> using CacheAlignedAllocator = tbb::cache_aligned_allocator<Number>;

#endif

} // namespace autorec
