// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace autorec {

/// A position in one of a data set's tables. Positions of different tables are different types, so that a
/// user can never be handed where a movie is wanted.
template <class Tag> class Index
{
public:
    constexpr Index() = default;
    constexpr explicit Index(std::size_t value)
        : m_value(static_cast<std::uint32_t>(value))
    {
    }

    constexpr std::uint32_t value() const { return m_value; }

    friend constexpr auto operator<=>(Index, Index) = default;

private:
    std::uint32_t m_value = 0;
};

using UserIndex = Index<struct UserTag>;
using MovieIndex = Index<struct MovieTag>;

} // namespace autorec

/// So that indices can be keys of unordered containers.
template <class Tag> struct std::hash<autorec::Index<Tag>>
{
    std::size_t operator()(autorec::Index<Tag> index) const noexcept { return index.value(); }
};
