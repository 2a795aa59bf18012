// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/top_n.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace autorec {

enum class ShelfKind { TopPicks, BecauseLoved, HiddenGems, Watchlist, Genre, Decade };

/// Films for a person that have something in common.
struct Shelf
{
    ShelfKind kind = ShelfKind::TopPicks;
    std::vector<Recommendation> films = {}; ///< without reasons
    ProfileEntry loved = {};                ///< of BecauseLoved: the film, and what the person gave it
    std::string genre = {};                 ///< of Genre
    int decade = 0;                         ///< of Decade: its first year
    /// All the films that it was chosen from, sorted: of BecauseLoved, HiddenGems and Watchlist.
    std::vector<MovieIndex> among = {};
};

/// The best film for a person, and shelves of other films.
struct Shelves
{
    std::vector<Recommendation> pick; ///< one film, or none
    std::vector<Shelf> shelves;
};

/// A film that the person loved, and the films that resemble it most.
struct LovedFilm
{
    ProfileEntry rating;
    std::vector<MovieIndex> similar; ///< most similar first
};

/// What shelves are made from beside the scores.
struct ShelfSources
{
    std::vector<LovedFilm> loved; ///< one shelf each
    std::vector<MovieIndex> watchlist;
    std::vector<MovieIndex> excluded; ///< sorted; never on a shelf: "not interested"
    std::size_t fewRatings = 0;       ///< hidden gems have at most so many; see fewRatingsOf
};

/// How long shelves are, and which are left out.
struct ShelfOptions
{
    std::size_t length = 15;     ///< the most films on a shelf
    std::size_t fewestFilms = 3; ///< shelves with fewer are left out, but for the watchlist
    std::size_t gemRatings = 5;  ///< gems have at least so many, or their scores would be chance
};

/// The number of ratings that makes a film little known: the films that have more got 80% of all ratings.
/// `byPopularity`: the ratings of each film, most first.
std::size_t fewRatingsOf(std::span<const std::size_t> byPopularity);

/// At most `most` of the person's best-rated films: rated at least 80% of the scale's maximum and above their
/// mean, most stars first, then most rated. Films whose first genre is that of one before come last, so that
/// the shelves differ.
std::vector<ProfileEntry> lovedFilms(const Dataset& dataset, Profile profile, std::size_t most);

/// The group of films, three or more, that the person likes most by their own stars: with n ratings of mean m
/// in the group, the greatest (m − mean of all) · n ⁄ (n + LeaningStrength) above 0. Empty, or 0, without
/// such a group.
std::string favouriteGenre(const Dataset& dataset, Profile profile);
int favouriteDecade(const Dataset& dataset, Profile profile);

/// Fills the shelves in the order of ShelfKind, each with the best films by ranking score that are on none
/// before it; ties in order of movie. No film is on two, whichever of its copies, and none is rated or
/// excluded, has an unknown title, or is one that the model does not know (but for the watchlist). Hidden
/// gems have few ratings and, where the model predicts stars, at least the person's mean and 70% of the
/// scale's maximum. A pure function; blocks, and may be called from any thread.
Shelves arrangeShelves(const Dataset& dataset, const Recommender& model, Profile profile,
                       const MovieScores& scores, const ShelfSources& sources,
                       const ShelfOptions& options = {});

/// Removes all predicted stars.
void forgetStars(Shelves& shelves);

} // namespace autorec
