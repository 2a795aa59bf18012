// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/source_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace autorec {

/// Numbers the ids of a source 0, 1, 2 … in the order in which they are first met. Looks small numbers, the
/// usual ids, up in a table.
class IdSlots
{
public:
    std::uint32_t slotOf(std::int64_t number)
    {
        std::uint32_t& slot = place(number);
        if (slot == None)
            slot = addSlot(number);
        return slot;
    }

    std::uint32_t slotOf(const SourceId& id)
    {
        if (id.isNumber())
            return slotOf(id.number());
        const auto [found, isNew] = m_texts.try_emplace(id, None);
        if (isNew) {
            found->second = addSlot(0);
            m_textOfSlot.resize(m_numbers.size());
            m_textOfSlot.back() = &found->first; // stays where it is
        }
        return found->second;
    }

    std::optional<std::uint32_t> find(const SourceId& id) const
    {
        if (!id.isNumber())
            return slotIn(m_texts, id);
        if (!isSmall(id.number()))
            return slotIn(m_large, id.number());
        const auto position = static_cast<std::size_t>(id.number());
        return position < m_small.size() && m_small[position] != None ? std::optional(m_small[position])
                                                                      : std::nullopt;
    }

    std::size_t count() const { return m_numbers.size(); }

    SourceId id(std::uint32_t slot) const
    {
        const SourceId* text = textOf(slot);
        return text ? *text : SourceId(m_numbers[slot]);
    }

    /// True if the id of slot `a` comes before that of slot `b`.
    bool isBefore(std::uint32_t a, std::uint32_t b) const
    {
        const SourceId* textOfA = textOf(a);
        const SourceId* textOfB = textOf(b);
        if (textOfA && textOfB)
            return *textOfA < *textOfB;
        return textOfA || textOfB ? textOfA == nullptr : m_numbers[a] < m_numbers[b];
    }

private:
    static constexpr std::uint32_t None = ~std::uint32_t{0};
    static constexpr std::int64_t SmallIds = std::int64_t{1} << 22;

    static bool isSmall(std::int64_t number) { return number >= 0 && number < SmallIds; }

    template <class Slots, class Id>
    static std::optional<std::uint32_t> slotIn(const Slots& known, const Id& id)
    {
        const auto found = known.find(id);
        return found == known.end() ? std::nullopt : std::optional(found->second);
    }

    /// Null if the id is a number.
    const SourceId* textOf(std::uint32_t slot) const
    {
        return slot < m_textOfSlot.size() ? m_textOfSlot[slot] : nullptr;
    }

    std::uint32_t addSlot(std::int64_t number)
    {
        m_numbers.push_back(number);
        return static_cast<std::uint32_t>(m_numbers.size() - 1);
    }

    std::uint32_t& place(std::int64_t number)
    {
        if (!isSmall(number))
            return m_large.try_emplace(number, None).first->second;
        const auto position = static_cast<std::size_t>(number);
        if (position >= m_small.size())
            m_small.resize(position + position / 2 + 64, None);
        return m_small[position];
    }

    std::vector<std::int64_t> m_numbers; ///< by slot; 0 for a text
    std::vector<std::uint32_t> m_small;  ///< slots by number
    std::unordered_map<std::int64_t, std::uint32_t> m_large;
    std::unordered_map<SourceId, std::uint32_t> m_texts;
    std::vector<const SourceId*> m_textOfSlot; ///< null for a number; ends at the last text
};

} // namespace autorec
