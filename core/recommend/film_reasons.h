// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rating_scale.h"
#include "core/model/recommender.h"

#include <vector>

namespace autorec {

/// A rating of the profile that raises or lowers a movie's score.
struct FilmReason
{
    Contribution contribution;
    /// −1 to 1: its lift as a share of the strongest of these reasons, which lowers the score if it is below
    /// 0.
    double strength = 0.0;
    /// The person disliked the rated movie: they gave less than their mean and than the middle of the scale.
    bool isDisliked = false;
};

/// What a person's ratings do to the score of one movie.
struct FilmReasons
{
    MovieIndex movie;
    ScoreKind kind = ScoreKind::Rank; ///< the unit of the effects
    std::vector<FilmReason> reasons;  ///< greatest lift first
};

/// The ratings that say most about a movie, whether it is rated or not: at most `mostFor` that raise its
/// score, and more than most movies' (see Contribution), and `mostAgainst` that lower it. Leaves out the
/// movie's own rating. Empty for models that do not look at the profile. Blocks as Recommender::explain does,
/// which can take seconds; may be called from any thread.
FilmReasons reasonsFor(const Recommender& model, Profile profile, MovieIndex movie, const RatingScale& scale,
                       std::size_t mostFor = 5, std::size_t mostAgainst = 2);

} // namespace autorec
