// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace autorec {

/// Numbers the ids of a source 0, 1, 2 … in the order in which they are first met. Looks small ids, the usual
/// ones, up in a table.
class IdSlots
{
public:
    std::uint32_t slotOf(std::int64_t id)
    {
        std::uint32_t& slot = place(id);
        if (slot == None) {
            slot = static_cast<std::uint32_t>(m_ids.size());
            m_ids.push_back(id);
        }
        return slot;
    }

    std::optional<std::uint32_t> find(std::int64_t id) const
    {
        if (isSmall(id)) {
            const auto position = static_cast<std::size_t>(id);
            return position < m_small.size() && m_small[position] != None ? std::optional(m_small[position])
                                                                          : std::nullopt;
        }
        const auto found = m_large.find(id);
        return found == m_large.end() ? std::nullopt : std::optional(found->second);
    }

    std::size_t count() const { return m_ids.size(); }
    /// By slot.
    const std::vector<std::int64_t>& ids() const { return m_ids; }

private:
    static constexpr std::uint32_t None = ~std::uint32_t{0};
    static constexpr std::int64_t SmallIds = std::int64_t{1} << 22;

    static bool isSmall(std::int64_t id) { return id >= 0 && id < SmallIds; }

    std::uint32_t& place(std::int64_t id)
    {
        if (!isSmall(id))
            return m_large.try_emplace(id, None).first->second;
        const auto position = static_cast<std::size_t>(id);
        if (position >= m_small.size())
            m_small.resize(position + position / 2 + 64, None);
        return m_small[position];
    }

    std::vector<std::int64_t> m_ids;
    std::vector<std::uint32_t> m_small; ///< slots by id
    std::unordered_map<std::int64_t, std::uint32_t> m_large;
};

} // namespace autorec
