// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace autorec {

/// A line of a file; none if `line` is 0.
struct LinePlace
{
    std::string_view file = {};
    std::size_t line = 0; ///< counted from 1
};

/// The values that the ratings of a source have, before it is known on which scale, and how often.
class RatingValues
{
public:
    static constexpr std::size_t PlacesKept = 5;
    static constexpr std::size_t MostDistinct = std::size_t{1} << 16;

    /// A line that has the value.
    struct Place
    {
        std::uint32_t file = 0; ///< see `fileName`
        std::size_t line = 0;
    };

    /// One value.
    struct Counted
    {
        float value = 0.0F;
        std::size_t count = 0;
        std::array<Place, PlacesKept> first{}; ///< the first lines that have it; those of line 0 are none
    };

    /// Halves between −10 and 100, the usual values, are looked up in a table. Of other values only the first
    /// MostDistinct are told apart; the others count as the nearest of those.
    void add(float value, const LinePlace& place = {});

    std::size_t count() const { return m_count; }
    /// In ascending order.
    std::vector<Counted> sorted() const;
    const std::string& fileName(std::uint32_t file) const { return m_files[file]; }

private:
    static constexpr int LowestHalf = -20;
    static constexpr std::size_t Halves = 221;

    Counted& entryOf(float value);
    void keepPlace(Counted& entry, const LinePlace& place);

    std::size_t m_count = 0;
    std::vector<Counted> m_halves = std::vector<Counted>(Halves);
    std::unordered_map<float, Counted> m_others;
    std::vector<std::string> m_files;
};

inline void RatingValues::add(float value, const LinePlace& place)
{
    Counted& entry = entryOf(value);
    ++m_count;
    if (++entry.count <= PlacesKept)
        keepPlace(entry, place);
}

inline RatingValues::Counted& RatingValues::entryOf(float value)
{
    const float doubled = 2.0F * value - static_cast<float>(LowestHalf);
    if (doubled >= 0.0F && doubled < static_cast<float>(Halves)) {
        const auto half = static_cast<std::size_t>(doubled);
        if (static_cast<float>(half) == doubled)
            return m_halves[half];
    }
    if (m_others.size() < MostDistinct)
        return m_others[value];
    const auto found = m_others.find(value);
    return found != m_others.end() ? found->second : m_others.begin()->second;
}

} // namespace autorec
