// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/genre_filter.h"
#include "core/model/recommender.h"
#include "core/recommend/leaning.h"

#include <optional>
#include <string>
#include <vector>

namespace autorec {

/// The movies that a list may hold. Movies of the profile are never in it, nor what is excluded, whichever of
/// a film's copies was named (see SameFilms); of a film that is listed more than once, only the best copy.
struct ListOptions
{
    std::size_t length = 10;
    bool unknownTitles = false; ///< let films in whose title is unknown
    GenreFilter genres;
    int firstYear = 0; ///< 0: no limit; films without a year pass only without limits
    int lastYear = 0;
    std::vector<MovieIndex> excluded; ///< sorted; e.g. "not interested"
    std::vector<MovieIndex> among;    ///< sorted; only these films; empty: all
    Leaning leaning;
    bool explain = true;
    bool distributions = false; ///< of the stars; not for newcomers of whom only `about` is known
    Demographics about;         ///< what else is known of a person; counts where the profile is empty
};

/// Whether the options let a movie into lists, but for what is excluded or rated.
bool mayBeListed(const Dataset& dataset, MovieIndex movie, const ListOptions& options);

/// One place of a list.
struct Recommendation
{
    MovieIndex movie;
    float rankScore = 0; ///< what an unleaning list is ordered by; no unit
    /// Predicted, clipped to the scale; empty for models that do not predict stars.
    std::optional<float> stars = {};
    /// Greatest lift first: ratings of at least the person's mean that raise the score, and more than most
    /// movies'.
    std::vector<Contribution> why = {};
    ScoreKind whyKind = ScoreKind::Rank; ///< the unit of their effects
    /// How likely each number of stars is. Empty unless ListOptions::distributions is set, and for models
    /// without distributions.
    std::optional<StarDistribution> distribution = {};
};

/// What lists are chosen from, by movie.
struct MovieScores
{
    std::vector<float> scores;  ///< as Recommender::score
    std::vector<float> ranking; ///< as listRanking: what lists are ordered by
};

/// Scores all movies for a person. Blocks; may be called from any thread.
MovieScores scoreMovies(const Dataset& dataset, const Recommender& model, Profile profile,
                        std::optional<UserIndex> knownUser = std::nullopt, const Demographics& about = {});

/// A place of a list, without reasons and distribution.
Recommendation recommendationOf(const Recommender& model, const RatingScale& scale, const MovieScores& scores,
                                MovieIndex movie);

/// The best movies for a person, best first. Blocks; may be called from any thread.
std::vector<Recommendation> recommend(const Dataset& dataset, const Recommender& model, Profile profile,
                                      std::optional<UserIndex> knownUser = std::nullopt,
                                      const ListOptions& options = {});
/// Chooses from scores that were computed before for this person, and that other lists can share.
std::vector<Recommendation> recommend(const Dataset& dataset, const Recommender& model, Profile profile,
                                      std::optional<UserIndex> knownUser, const ListOptions& options,
                                      const MovieScores& scores);

/// Adds to each place of a list the ratings that raised it, as `recommend` does when asked to explain.
/// `profile` is what the list was made from. Blocks; may be called from any thread.
void addReasons(std::vector<Recommendation>& list, const Recommender& model, Profile profile);

} // namespace autorec
