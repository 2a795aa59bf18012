// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/movie.h"
#include "core/data/rating_matrix.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace autorec {

/// The genres of each movie, as sets that are quick to compare.
class GenreSets
{
public:
    explicit GenreSets(const std::vector<Movie>& movies);

    /// Genres that only one of two movies has ÷ genres that either has (Jaccard, 1912): 0 for the same
    /// genres, 1 for none in common. Empty where either has none.
    std::optional<double> distance(MovieIndex a, MovieIndex b) const;
    /// Mean distance of the pairs in a list (intra-list diversity: Ziegler et al., WWW 2005); empty without a
    /// pair of movies that have genres.
    std::optional<double> diversity(std::span<const MovieIndex> list) const;

private:
    std::vector<std::uint64_t> m_sets; ///< by movie; a bit for each genre, of at most 64
};

/// What all lists together hold.
struct ListMeasures
{
    double coverage = 0;   ///< share of all movies that are in a list
    double popularity = 0; ///< mean of ln(1 + training ratings) over all places
    /// Mean of −log2(share of people who rated the movie) over all places (Zhou et al., PNAS 2010); a movie
    /// that nobody rated counts as rated by one.
    double novelty = 0;
    /// Gini coefficient of how often each movie is listed: 0 where all are as often, 1 where one has all
    /// places.
    double gini = 0;
    /// Share of the places of movies outside the most-rated ones that have 80% of all training ratings.
    double tail = 0;
};

/// `times` is how often each movie is listed; not all zero.
ListMeasures measureLists(std::span<const std::size_t> times, const RatingMatrix& training);

} // namespace autorec
