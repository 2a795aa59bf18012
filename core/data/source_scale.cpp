// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/source_scale.h"

#include "core/base/error.h"
#include "core/base/json_text.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>

namespace autorec {

namespace {

using Values = std::vector<RatingValues::Counted>;

constexpr std::size_t Some = 10;    // ratings, so that one of them may be a fault
constexpr std::size_t Many = 50;    // ratings, so that their counts say something
constexpr std::size_t Plenty = 200; // ratings, so that a value that none has is not on the scale

std::string textOf(float value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
    return text;
}

bool isWhole(float value)
{
    return value == std::floor(value);
}

/// Asks questions about the values of a source.
class ValueSet
{
public:
    explicit ValueSet(Values values)
        : m_values(std::move(values))
    {
        for (const RatingValues::Counted& one : m_values)
            m_count += one.count;
    }

    std::size_t count() const { return m_count; }
    std::size_t distinct() const { return m_values.size(); }
    float lowest() const { return m_values.front().value; }
    float highest() const { return m_values.back().value; }

    std::size_t countOf(float value) const { return countBetween(value, value); }
    std::size_t countBetween(float low, float high) const
    {
        std::size_t total = 0;
        for (const RatingValues::Counted& one : m_values)
            total += one.value >= low && one.value <= high ? one.count : 0;
        return total;
    }
    /// How many ratings may be faults.
    std::size_t few() const { return m_count < Some ? 0 : std::max<std::size_t>(1, m_count / 200); }
    /// True if all ratings but a few lie there.
    bool nearlyAllBetween(float low, float high) const { return m_count - countBetween(low, high) <= few(); }
    template <class Predicate> bool all(const Predicate& holds) const
    {
        return std::all_of(m_values.begin(), m_values.end(),
                           [&holds](const RatingValues::Counted& one) { return holds(one.value); });
    }
    bool areWhole() const { return all(isWhole); }

    ValueSet without(float value) const
    {
        Values rest = m_values;
        std::erase_if(rest, [value](const RatingValues::Counted& one) { return one.value == value; });
        return ValueSet(std::move(rest));
    }
    ValueSet between(float low, float high) const
    {
        Values rest = m_values;
        std::erase_if(rest,
                      [=](const RatingValues::Counted& one) { return one.value < low || one.value > high; });
        return ValueSet(std::move(rest));
    }
    float median() const
    {
        std::size_t below = 0;
        for (const RatingValues::Counted& one : m_values) {
            below += one.count;
            if (2 * below >= m_count)
                return one.value;
        }
        return highest();
    }

private:
    Values m_values;
    std::size_t m_count = 0;
};

[[noreturn]] void rejectScale(const ValueSet& values, const std::string& why)
{
    throw Error(ErrorCode::UnknownFormat,
                "The ratings go from " + textOf(values.lowest()) + " to " + textOf(values.highest()) + ", " +
                    why + ". Say what scale they are on: --scale " + textOf(std::min(values.lowest(), 1.0F)) +
                    "," + textOf(values.highest()) + " if it is that, or --scale likes or --scale counts.");
}

/// True if each value from the lowest to the highest is used, the highest by one rating in a hundred.
bool usesEachStep(const ValueSet& values, float step)
{
    const float steps = (values.highest() - values.lowest()) / step;
    return values.all([step](float value) { return isWhole(value / step); }) &&
           static_cast<float>(values.distinct()) == steps + 1.0F &&
           values.countOf(values.highest()) * 100 >= values.count();
}

/// 0 beside 1, 2 … 5 or 10: a rating, unless there are far more zeros than ones, or none of the next.
bool isZeroUnrated(const ValueSet& values)
{
    const ValueSet rest = values.without(0.0F);
    const std::size_t zeros = values.countOf(0.0F);
    if (values.count() < Many || rest.distinct() < 3 || rest.lowest() < 0.0F || rest.highest() > 10.0F ||
        rest.highest() < 3.0F || zeros <= values.few())
        return false;
    const std::size_t next = values.countBetween(0.1F, 1.0F);
    return zeros > 4 * next && zeros > rest.countOf(rest.lowest());
}

/// 0 and 1, or −1 and 1.
bool areLikes(const ValueSet& values)
{
    const std::size_t likes = values.countOf(1.0F);
    const std::size_t zeros = values.countOf(0.0F);
    const std::size_t minuses = values.countOf(-1.0F);
    const std::size_t few = values.few();
    return likes > few && (zeros > few) != (minuses > few) &&
           likes + std::max(zeros, minuses) + few >= values.count();
}

FoundScale likesOf(const ValueSet& values)
{
    return {{values.countOf(-1.0F) > values.few() ? -1.0F : 0.0F, 1.0F, RatingMeaning::Likes}};
}

/// A scale around zero: −1…1, −2…2, −10…10.
FoundScale scaleAroundZero(const ValueSet& values)
{
    for (const float high : {1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 10.0F, 100.0F}) {
        if (!values.nearlyAllBetween(-high, high))
            continue;
        const ValueSet inside = values.between(-high, high);
        const float reached = std::max(inside.highest(), -inside.lowest());
        if (reached >= 0.9F * high && inside.highest() >= 0.5F * high)
            return {{-high, high}};
        break;
    }
    rejectScale(values, "which is no usual scale");
}

/// Ratings above five, up to ten.
FoundScale scaleOfTen(const ValueSet& values)
{
    const ValueSet inside = values.between(0.0F, 10.0F);
    const float highest = inside.highest();
    if (highest > 8.0F)
        return {{std::min(inside.lowest(), 1.0F), 10.0F}};
    if (!isWhole(highest))
        rejectScale(values, "which is no usual scale");
    if (inside.count() >= Plenty && usesEachStep(inside, 1.0F))
        return {{std::min(inside.lowest(), 1.0F), highest},
                "No rating is above " + textOf(highest) +
                    ", so the scale was taken to end there; if it does not, "
                    "say --scale 1,10."};
    return {{std::min(inside.lowest(), 1.0F), 10.0F},
            "No rating is above " + textOf(highest) +
                "; they were taken to be of ten. If they are not, say --scale "
                "LOW,HIGH."};
}

FoundScale scaleOfMore(const ValueSet& values)
{
    if (values.nearlyAllBetween(0.0F, 20.0F)) {
        if (values.between(0.0F, 20.0F).highest() >= 18.0F)
            return {{0.0F, 20.0F}};
        rejectScale(values, "which is no usual scale");
    }
    const bool look = values.areWhole() && values.count() >= Many && values.median() <= 3.0F;
    if (values.nearlyAllBetween(0.0F, 100.0F)) {
        const float highest = values.between(0.0F, 100.0F).highest();
        if (look)
            rejectScale(values, "most of them at most 3, so they may be counts");
        if (highest >= 90.0F || (values.count() < Many && highest >= 50.0F))
            return {{0.0F, 100.0F}};
        rejectScale(values, "which is no usual scale");
    }
    const bool isOneMark = values.between(100.5F, values.highest()).distinct() == 1 && values.distinct() > 2;
    if (!values.areWhole() || (isOneMark && values.countOf(values.highest()) > values.few()))
        rejectScale(values, "which is no usual scale");
    FoundScale counts{{1.0F, std::numeric_limits<float>::max(), RatingMeaning::Counts}};
    if (values.countOf(0.0F) > 0)
        counts.scale.unrated = 0.0F;
    return counts;
}

/// Ratings of at most five.
FoundScale scaleOfFive(const ValueSet& values)
{
    const ValueSet inside = values.between(0.0F, 5.0F);
    const float highest = inside.highest();
    const bool hasOddParts = !inside.all([](float value) { return isWhole(2.0F * value); });
    if (highest <= 1.0F && (hasOddParts || (inside.distinct() > 2 && inside.lowest() == 0.0F)))
        return {{0.0F, 1.0F}};
    if (inside.distinct() == 1 && highest == 1.0F && inside.count() >= 2 * Some)
        return {{1.0F, 1.0F, RatingMeaning::Seen}};
    FoundScale found{{inside.countBetween(0.0F, 0.49F) > values.few() ? 0.0F : 0.5F, 5.0F}};
    const ValueSet rated = inside.between(0.5F, 5.0F);
    if (rated.distinct() < 2 || rated.count() < Plenty || highest >= 5.0F)
        return found;
    // Of a thousand people's ratings some are the highest.
    const bool usesEach = usesEachStep(rated, 1.0F) || usesEachStep(rated, 0.5F);
    const bool isOwn = highest >= 3.0F && rated.lowest() <= 1.0F && rated.count() >= 1000 && usesEach;
    if (isOwn)
        found.scale = {std::min(inside.lowest(), 1.0F), highest};
    found.doubt = "No rating is above " + textOf(highest) +
                  (isOwn ? ", so the scale was taken to end there; if it does not, say --scale 1,5."
                         : "; they were taken to be of five stars. If they are not, say --scale LOW,HIGH.");
    return found;
}

/// More zeros than ratings of the next step are odd: they may say "not rated".
std::string doubtOnZeros(const ValueSet& values, const SourceScale& scale)
{
    const std::size_t zeros = values.countOf(0.0F);
    if (scale.meaning != RatingMeaning::Stars || scale.low != 0.0F || scale.high < 3.0F ||
        scale.high > 10.0F || zeros <= values.few() || zeros <= values.countBetween(0.1F, 1.0F))
        return {};
    return std::to_string(zeros) +
           " ratings are 0, which was taken for the lowest rating. If it says \"not rated\", say "
           "--scale 1," +
           textOf(scale.high) + ".";
}

/// Without values that say "not rated".
FoundScale scaleOfRatings(const ValueSet& values)
{
    if (areLikes(values))
        return likesOf(values);
    if (values.count() - values.countBetween(0.0F, values.highest()) > values.few())
        return scaleAroundZero(values);
    if (values.nearlyAllBetween(0.0F, 5.0F))
        return scaleOfFive(values);
    if (values.nearlyAllBetween(0.0F, 10.0F))
        return scaleOfTen(values);
    return scaleOfMore(values);
}

} // namespace

std::optional<SourceScale> SourceScale::parse(std::string_view text)
{
    constexpr float Most = std::numeric_limits<float>::max();
    if (text == "likes")
        return SourceScale{-Most, Most, RatingMeaning::Likes};
    if (text == "counts")
        return SourceScale{1.0F, Most, RatingMeaning::Counts, 0.0F};
    const std::vector<std::string_view> ends = splitText(text, ',');
    SourceScale scale;
    if (ends.size() != 2 || !parseNumber(ends[0], scale.low) || !parseNumber(ends[1], scale.high) ||
        !std::isfinite(scale.low) || !std::isfinite(scale.high) || !(scale.low < scale.high) ||
        scale.high <= 0.0F)
        return std::nullopt;
    return scale;
}

std::string SourceScale::text() const
{
    switch (meaning) {
    case RatingMeaning::Likes:
        return "likes";
    case RatingMeaning::Counts:
    case RatingMeaning::Seen:
        return "counts";
    case RatingMeaning::Stars:
        break;
    }
    return textOf(low) + "," + textOf(high);
}

float SourceScale::toStars(float value) const
{
    constexpr double Least = 0.5;
    constexpr double Most = 5.0;
    if (meaning != RatingMeaning::Stars)
        return meaning == RatingMeaning::Likes && value < 1.0F ? 1.0F : 5.0F;
    const auto from = static_cast<double>(low);
    const auto to = static_cast<double>(high);
    const auto given = static_cast<double>(value);
    const bool isSmall =
        low < 0.0F ? to - from <= 4.0 && isWhole(low) && isWhole(high) : low >= 1.0F && high < 10.0F;
    if (low >= 0.0F && !(isSmall && high != 5.0F))
        return static_cast<float>(std::max(Least, Most * given / to));
    const double least = isSmall ? 1.0 : Least;
    return static_cast<float>(least + (Most - least) * (given - from) / (to - from));
}

std::string SourceScale::note() const
{
    switch (meaning) {
    case RatingMeaning::Likes:
        return "The ratings are likes and dislikes, not stars: models that make lists can learn from them, "
               "models of stars cannot.";
    case RatingMeaning::Counts:
        return "The ratings are counts, not stars: whatever was watched counts once. Models that make lists "
               "can learn from them, models of stars cannot.";
    case RatingMeaning::Seen:
        return "There are no ratings in it, only who watched what: models that make lists can learn from "
               "that, "
               "models of stars cannot.";
    case RatingMeaning::Stars:
        break;
    }
    if (low == 0.0F && high == 5.0F)
        return "Ratings of less than half a star were taken as half a star.";
    return isOfFiveStars()
               ? std::string()
               : "Ratings from " + textOf(low) + " to " + textOf(high) + " were brought to five stars.";
}

nlohmann::json SourceScale::toJson() const
{
    nlohmann::json json{{"scale", text()}};
    if (unrated)
        json["unrated"] = *unrated;
    return json;
}

SourceScale SourceScale::fromJson(const nlohmann::json& json)
{
    return readJson("description of the scale", [&] {
        std::optional<SourceScale> scale = parse(json.at("scale").get<std::string>());
        if (!scale)
            throw Error(ErrorCode::DamagedFile, "The scale of the ratings is none.");
        scale->unrated.reset();
        if (json.contains("unrated"))
            scale->unrated = json["unrated"].get<float>();
        return *scale;
    });
}

std::optional<float> unratedValue(const Values& values)
{
    const ValueSet all(values);
    for (const float mark : {-1.0F, 99.0F, 999.0F, -99.0F, -9.0F}) {
        const ValueSet rest = all.without(mark);
        if (rest.count() == all.count() || rest.distinct() < 3)
            continue;
        const bool isFar = mark == -1.0F ? rest.lowest() >= 0.0F && rest.highest() >= 2.0F
                                         : rest.highest() <= 20.0F && rest.lowest() >= -20.0F &&
                                               std::abs(mark) > std::max(rest.highest(), -rest.lowest());
        if (isFar && all.countOf(mark) > all.few() && (mark > -20.0F || rest.lowest() >= 0.0F))
            return mark;
    }
    return isZeroUnrated(all) ? std::optional(0.0F) : std::nullopt;
}

FoundScale findScale(const Values& values)
{
    if (values.empty())
        return {};
    const ValueSet all(values);
    const std::optional<float> unrated = unratedValue(values);
    FoundScale found = scaleOfRatings(unrated ? all.without(*unrated) : all);
    if (unrated)
        found.scale.unrated = unrated;
    else if (found.doubt.empty())
        found.doubt = doubtOnZeros(all, found.scale);
    return found;
}

} // namespace autorec
