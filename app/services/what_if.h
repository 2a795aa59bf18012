// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace autorec {

/// Hypothetical ratings: other stars for a film that the person rated, or no rating. They are not stored. A
/// real rating of a film removes its hypothetical one; another profile or data set removes all.
class WhatIf : public QObject
{
    Q_OBJECT

public:
    explicit WhatIf(const PersonalRatings& ratings, QObject* parent = nullptr);

    /// By movie; empty: the rating is left out.
    using Suppositions = std::map<MovieIndex, std::optional<float>>;

    bool isInForce() const { return !m_supposed.empty(); }
    const Suppositions& supposed() const { return m_supposed; }
    bool isSupposed(MovieIndex movie) const { return m_supposed.contains(movie); }
    /// The hypothetical stars of a film, or else the real ones.
    std::optional<float> stars(MovieIndex movie) const;

    /// Sets hypothetical stars; empty `stars` leave the rating out. The film's real stars remove the
    /// hypothetical ones.
    void suppose(MovieIndex movie, std::optional<float> stars);
    void end();

    /// The person's profile with the hypothetical ratings.
    std::vector<ProfileEntry> profile() const;

Q_SIGNALS:
    void changed();

private:
    void forget(MovieIndex movie);

    const PersonalRatings& m_ratings;
    Suppositions m_supposed;
};

} // namespace autorec
