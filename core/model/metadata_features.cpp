// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metadata_features.h"

#include <algorithm>
#include <array>
#include <map>

namespace autorec {

namespace {

/// Gives every word the next free number.
class Numbering
{
public:
    std::uint32_t of(const std::string& word)
    {
        return m_numbers.emplace(word, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }

private:
    std::map<std::string, std::uint32_t> m_numbers;
};

} // namespace

SparseRows movieFeatures(const std::vector<Movie>& movies)
{
    constexpr int YearsPerEra = 10;
    Numbering numbering;
    SparseRows features;
    std::vector<std::uint32_t> row;
    for (const Movie& movie : movies) {
        row.assign(1, numbering.of("all"));
        for (const std::string& genre : movie.genres)
            row.push_back(numbering.of("genre:" + genre));
        if (movie.year > 0)
            row.push_back(numbering.of("era:" + std::to_string(movie.year / YearsPerEra)));
        std::sort(row.begin(), row.end());
        row.erase(std::unique(row.begin(), row.end()), row.end());
        for (const std::uint32_t feature : row)
            features.add(feature, 1.0F);
        features.endRow();
    }
    return features;
}

std::vector<std::string> personFeatures(const Demographics& person)
{
    constexpr std::array<int, 7> AgeBands{1, 18, 25, 35, 45, 50, 56};
    std::vector<std::string> features{"all"};
    if (!person.gender.empty())
        features.push_back("gender:" + person.gender);
    if (person.age > 0) {
        const auto next = std::upper_bound(AgeBands.begin(), AgeBands.end(), person.age);
        features.push_back("age:" + std::to_string(*(next - 1)));
    }
    if (!person.occupation.empty())
        features.push_back("occupation:" + person.occupation);
    return features;
}

} // namespace autorec
