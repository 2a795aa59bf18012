// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/personal_ratings.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace autorec {

/// Ratings that the person supposes for a moment: other stars for a film that they rated, or none. Nothing
/// of it is kept anywhere. A real rating of a film ends what was supposed of it; another profile or data set
/// ends all.
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
    /// Supposed stars, or the real ones.
    std::optional<float> stars(MovieIndex movie) const;

    /// The stars that the film really has suppose nothing; empty `stars` leave the rating out.
    void suppose(MovieIndex movie, std::optional<float> stars);
    void end();

    /// The person's profile as it is supposed.
    std::vector<ProfileEntry> profile() const;

Q_SIGNALS:
    void changed();

private:
    void forget(MovieIndex movie);

    const PersonalRatings& m_ratings;
    Suppositions m_supposed;
};

} // namespace autorec
