// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/file_scale.h"

#include "app/exchange/filed_film.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

/// Half stars are of five; whole numbers up to five may be of ten.
bool mayBeOthers(const std::vector<double>& values, const StarsRange& range, double highestOfOrigin)
{
    const bool areWhole =
        std::all_of(values.begin(), values.end(), [](double value) { return value == std::floor(value); });
    const bool isCertain = range.second == highestOfOrigin || (range.second == 10.0 && range.first > 0.0) ||
                           (range.second == 5.0 && range.first > 0.0 && !areWhole);
    return !isCertain && !values.empty();
}

} // namespace

FileScales::Named FileScales::namedBy(const PersonalLayout& layout)
{
    return {layout.lowest, layout.highest, layout.isScaleNamed};
}

void FileScales::addValue(const PersonalTable& table, const TextRecord& record)
{
    const std::optional<FiledStars> stars = filedStars(fieldOf(record, table.layout.stars));
    if (!stars || stars->highest > 0.0)
        return;
    Values& values = m_values[namedBy(table.layout)];
    values.all.push_back(stars->value);
    double& greatest = values.greatest[table.file];
    greatest = std::max(greatest, stars->value);
}

std::optional<FileScales::Scale> FileScales::of(const PersonalLayout& layout) const
{
    constexpr double Half = 0.5;
    constexpr double Ten = 10.0;
    if (m_given)
        return Scale{*m_given, false};
    const Named named = namedBy(layout);
    const auto found = m_values.find(named);
    const Values known = found == m_values.end() ? Values() : found->second;
    const std::vector<double>& values = known.all;
    const auto outside = std::count_if(values.begin(), values.end(), [&named](double value) {
        return value > named.highest || value < std::min(named.lowest, 0.0);
    });
    // A few outside of the scale that the header names are typing errors.
    if (named.isInHeader && 10 * outside <= std::ssize(values) + 9) {
        const double lowest = layout.namesLowest ? named.lowest : named.highest > Ten ? 0.0 : Half;
        return Scale{{lowest, named.highest}, false};
    }
    const std::optional<StarsRange> range = findScale(values, named.isInHeader ? 0.0 : named.highest);
    if (!range)
        return std::nullopt;
    constexpr double Five = 5.0;
    const bool differ = range->second > Five && range->second != named.highest &&
                        std::any_of(known.greatest.begin(), known.greatest.end(),
                                    [](const auto& table) { return table.second <= Five; }) &&
                        known.greatest.size() > 1;
    return Scale{*range, differ || mayBeOthers(values, *range, named.highest)};
}

} // namespace autorec
