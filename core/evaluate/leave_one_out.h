// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/model/recommender.h"

#include <cstddef>
#include <optional>

namespace autorec {

/// How far predictions were off, in stars.
struct StarErrors
{
    double rmse = 0.0;
    double mae = 0.0;
};

/// How well a model knows one person: each of their ratings predicted from the others.
struct LeaveOneOut
{
    /// For models of stars, next to two guesses that need no model.
    struct Stars
    {
        StarErrors model;
        StarErrors movieMean; ///< guessing the movie's average; the data set's where nobody rated it
        StarErrors ownMean;   ///< guessing the mean of the person's other ratings
    };

    /// For models of rank scores: the share of the movies that the person did not rate which stand below one
    /// that they like, ties counting half; 1 is the top of the list, ½ is chance.
    struct Place
    {
        std::size_t liked = 0; ///< ratings of at least the person's mean; only these are placed
        double model = 0.0;
        double popularity = 0.0; ///< the same in the order of the number of ratings
    };

    std::size_t ratings = 0;
    std::optional<Stars> stars;
    std::optional<Place> place;
};

/// Leaves each rating of the profile out, scores the rest and looks at the one left out; predictions and
/// guesses are clipped to the scale. Honest where training never saw this person: the profile must not be one
/// of the users that the model was trained on. A profile of fewer than two ratings has no result. Blocks for
/// as many scorings as there are ratings, on all cores; the same with any number of threads. Throws
/// Error(Cancelled).
LeaveOneOut leaveOneOut(const Dataset& dataset, const Recommender& model, Profile profile,
                        const WorkContext& work = {});

} // namespace autorec
