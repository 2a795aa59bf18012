// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_scale.h"
#include "core/data/rating_values.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace autorec {

/// The scale that a source gives its ratings on, and how they become stars, from a half to five.
///
/// Ratings of a scale that begins at 0 or 1 are brought in proportion, stars = 5 · value ⁄ high: 7 of 10 are
/// three and a half. What would be less than half a star is half a star. Two kinds of scales are stretched:
/// one that begins below 0 onto half a star to five (with up to five whole levels onto one to five), and one
/// from 1 to fewer than ten points onto one to five.
struct SourceScale
{
    float low = 0.5F;
    float high = 5.0F;
    RatingMeaning meaning = RatingMeaning::Stars;
    std::optional<float> unrated = {}; ///< the value that says "seen, but not rated"

    /// Reads "1,10", "likes" or "counts"; nothing if it is neither.
    static std::optional<SourceScale> parse(std::string_view text);
    /// What `parse` reads.
    std::string text() const;

    bool holds(float value) const { return value >= low && value <= high; }
    /// True if values are stars as they are.
    bool isOfFiveStars() const { return meaning == RatingMeaning::Stars && low >= 0.5F && high == 5.0F; }
    /// Of a value that the scale holds. Likes are five stars and dislikes one; what was counted or only seen
    /// is five.
    float toStars(float value) const;
    /// What was made of the ratings, a sentence for a person; empty for ratings of five stars.
    std::string note() const;

    nlohmann::json toJson() const;
    /// Throws Error(DamagedFile) if `json` is not what `toJson` returns.
    static SourceScale fromJson(const nlohmann::json& json);

    friend bool operator==(const SourceScale&, const SourceScale&) = default;
};

/// A scale that was found, and what is doubtful about it.
struct FoundScale
{
    SourceScale scale;
    std::string doubt = {}; ///< a sentence for a person; empty if there is none
};

/// Finds the scale that all ratings of a source are on. A few values outside of a scale that is clear without
/// them (one, and no more than one in two hundred) are faults and do not change it. −1, 99, or 0 says "not
/// rated" where a gap in the values, or a multitude of zeros, shows that it is no rating. Two values, 0 or −1
/// and 1, are dislikes and likes; 1 alone, that something was seen. Whole numbers above a hundred are counts.
/// Throws Error(UnknownFormat) if the values lie on no usual scale, and says how to give one.
FoundScale findScale(const std::vector<RatingValues::Counted>& values);

/// The value that says "not rated"; nothing if none does.
std::optional<float> unratedValue(const std::vector<RatingValues::Counted>& values);

} // namespace autorec
