// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/what_if.h"

namespace autorec {

WhatIf::WhatIf(const PersonalRatings& ratings, QObject* parent)
    : QObject(parent)
    , m_ratings(ratings)
{
    connect(&ratings, &PersonalRatings::movieChanged, this, &WhatIf::forget);
    connect(&ratings, &PersonalRatings::reset, this, &WhatIf::end);
}

std::optional<float> WhatIf::stars(MovieIndex movie) const
{
    const auto found = m_supposed.find(movie);
    return found == m_supposed.end() ? m_ratings.stars(movie) : found->second;
}

void WhatIf::suppose(MovieIndex movie, std::optional<float> stars)
{
    if (stars == m_ratings.stars(movie)) {
        forget(movie);
        return;
    }
    m_supposed.insert_or_assign(movie, stars);
    Q_EMIT changed();
}

void WhatIf::end()
{
    if (!isInForce())
        return;
    m_supposed.clear();
    Q_EMIT changed();
}

std::vector<ProfileEntry> WhatIf::profile() const
{
    std::vector<ProfileEntry> profile = m_ratings.profile();
    for (ProfileEntry& entry : profile) {
        if (const std::optional<float> supposed = stars(entry.movie); supposed && isSupposed(entry.movie))
            entry.stars = *supposed;
    }
    std::erase_if(profile, [this](const ProfileEntry& entry) { return !stars(entry.movie); });
    return profile;
}

void WhatIf::forget(MovieIndex movie)
{
    if (m_supposed.erase(movie) > 0)
        Q_EMIT changed();
}

} // namespace autorec
