// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/strongest_opinions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

std::vector<std::size_t> strongestOpinions(Profile profile, std::size_t most)
{
    std::vector<std::size_t> places(profile.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    if (places.size() <= most)
        return places;
    const float sum =
        std::accumulate(profile.begin(), profile.end(), 0.0F,
                        [](float total, const ProfileEntry& entry) { return total + entry.stars; });
    const float mean = sum / static_cast<float>(profile.size());
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(profile[a].stars - mean) > std::abs(profile[b].stars - mean);
    });
    places.resize(most);
    return places;
}

} // namespace autorec
