// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace autorec {

/// What the ratings of a data set say. Only stars can be predicted as stars.
enum class RatingMeaning : std::uint32_t {
    Stars,  ///< how well somebody liked it
    Likes,  ///< that somebody liked it (the greatest rating) or did not (the least)
    Counts, ///< that somebody watched it so and so often; all are the greatest rating
    Seen,   ///< that somebody watched it, and nothing else; all are the greatest rating
};

/// The stars that a data set can give: min, min + step, … max. A rating is stored as its one-byte level on
/// this scale.
class RatingScale
{
public:
    static constexpr std::size_t MaxLevels = 256;

    /// One to five whole stars.
    RatingScale();
    /// Throws Error(InvalidArgument) when the range is empty or needs more than MaxLevels levels.
    RatingScale(float min, float max, float step);

    /// One star and five, for ratings that mean something else than stars.
    static RatingScale ofMeaning(RatingMeaning meaning);

    /// The scale of the given ratings: one of MovieLens' two, whole stars or half stars, if they fit, else
    /// the finest even one that covers their range.
    static RatingScale fitting(std::span<const float> distinctStars);

    float min() const { return m_min; }
    float max() const { return m_max; }
    float step() const { return m_step; }
    std::size_t levelCount() const { return m_levelCount; }
    RatingMeaning meaning() const { return m_meaning; }

    std::uint8_t level(float stars) const;
    float stars(std::uint8_t level) const { return m_stars[level]; }
    float clip(float stars) const;

private:
    float m_min;
    float m_max;
    float m_step;
    std::uint32_t m_levelCount; ///< as wide as a float: binary copies hold the object as it is in memory
    RatingMeaning m_meaning = RatingMeaning::Stars;
    std::array<float, MaxLevels> m_stars{};
};

} // namespace autorec
