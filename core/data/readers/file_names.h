// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace autorec {

/// The words of a file's name in lower case: "ML_ratingsTest.csv" → "ml", "ratings", "test", "csv".
std::set<std::string> nameWords(std::string_view name);

template <std::size_t Count>
bool hasAnyWord(const std::set<std::string>& words, const std::array<const char*, Count>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const char* word) { return words.contains(word); });
}

/// True for the part of a split that models are tested on: "ratings-test.csv", "probe.txt".
bool isNamedAsTest(std::string_view name);

/// True for a file that a split of a data set made: "u1.base", "train_1.csv", "ratings-test.csv".
bool isNamedAsSplit(std::string_view name);

} // namespace autorec
