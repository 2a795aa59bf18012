// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/resampling.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace autorec {

namespace {

constexpr std::uint64_t Seed = 1;
constexpr double Tail = 0.025;

std::size_t resamplesFor(std::size_t users)
{
    constexpr std::size_t Draws = 20'000'000;
    constexpr std::size_t Fewest = 200;
    constexpr std::size_t Most = 1000;
    return std::clamp(Draws / std::max<std::size_t>(1, users), Fewest, Most);
}

/// How often each user is drawn in a resample.
std::vector<double> drawCounts(std::size_t users, std::size_t resample)
{
    RandomStream random(Seed, RandomPurpose::Bootstrap, 0, resample);
    std::vector<double> counts(users);
    for (std::size_t k = 0; k < users; ++k)
        counts[random.below(users)] += 1.0;
    return counts;
}

double weighted(const MeasureColumn& column, const std::vector<double>& weights)
{
    double numerator = 0.0;
    double denominator = 0.0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        numerator += weights[k] * column.numerators[k];
        denominator += weights[k] * column.denominators[k];
    }
    return column.value(numerator, denominator);
}

Interval middleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    return {at(Tail), at(1.0 - Tail)};
}

/// The metric of a model made of both: user k's result is taken from `one` or `other`.
double mixed(const MeasureColumn& one, const MeasureColumn& other, const std::vector<bool>& swapped)
{
    double numerator = 0.0;
    double denominator = 0.0;
    for (std::size_t k = 0; k < swapped.size(); ++k) {
        numerator += swapped[k] ? other.numerators[k] : one.numerators[k];
        denominator += swapped[k] ? other.denominators[k] : one.denominators[k];
    }
    return one.value(numerator, denominator);
}

double permutationTest(const MeasureColumn& first, const MeasureColumn& second, double difference)
{
    constexpr std::size_t Permutations = 2000;
    constexpr double Rounding = 1e-12;
    std::vector<char> isAsFar(Permutations);
    parallelChunks(Permutations, 50, [&](std::size_t begin, std::size_t end) {
        std::vector<bool> swapped(first.numerators.size());
        for (std::size_t p = begin; p < end; ++p) {
            RandomStream random(Seed, RandomPurpose::Bootstrap, 1, p);
            for (std::size_t k = 0; k < swapped.size(); ++k)
                swapped[k] = random.next() >> 63U != 0;
            const double drawn = mixed(second, first, swapped) - mixed(first, second, swapped);
            isAsFar[p] = std::abs(drawn) + Rounding >= std::abs(difference) ? 1 : 0;
        }
    });
    const auto asFar = static_cast<double>(std::count(isAsFar.begin(), isAsFar.end(), 1));
    return (1.0 + asFar) / (1.0 + static_cast<double>(Permutations));
}

} // namespace

std::map<std::string, Interval> bootstrapIntervals(const std::vector<MeasureColumn>& columns)
{
    std::map<std::string, Interval> intervals;
    if (columns.empty() || columns.front().numerators.empty())
        return intervals;
    const std::size_t users = columns.front().numerators.size();
    std::vector<std::vector<double>> values(columns.size(), std::vector<double>(resamplesFor(users)));
    parallelFor(values.front().size(), 10, [&](std::size_t r) {
        const std::vector<double> counts = drawCounts(users, r);
        for (std::size_t c = 0; c < columns.size(); ++c)
            values[c][r] = weighted(columns[c], counts);
    });
    for (std::size_t c = 0; c < columns.size(); ++c)
        intervals[columns[c].name] = middleOf(std::move(values[c]));
    return intervals;
}

std::map<std::string, PairedDifference> comparePaired(const std::vector<MeasureColumn>& first,
                                                      const std::vector<MeasureColumn>& second,
                                                      const WorkContext& work)
{
    std::map<std::string, PairedDifference> differences;
    for (const MeasureColumn& one : first) {
        work.throwIfStopped();
        work.report(static_cast<double>(&one - first.data()) / static_cast<double>(first.size()));
        const auto other = std::find_if(second.begin(), second.end(),
                                        [&](const MeasureColumn& column) { return column.name == one.name; });
        if (other == second.end())
            continue;
        assert(one.numerators.size() == other->numerators.size());
        const std::size_t users = one.numerators.size();
        PairedDifference& result = differences[one.name];
        result.first = one.value();
        result.second = other->value();
        if (users == 0)
            continue;
        std::vector<double> drawn(resamplesFor(users));
        parallelFor(drawn.size(), 10, [&](std::size_t r) {
            const std::vector<double> counts = drawCounts(users, r);
            drawn[r] = weighted(*other, counts) - weighted(one, counts);
        });
        result.difference = middleOf(std::move(drawn));
        result.pValue = permutationTest(one, *other, result.second - result.first);
    }
    return differences;
}

} // namespace autorec
