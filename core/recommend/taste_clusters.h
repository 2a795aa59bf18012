// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/taste_space.h"

#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// Well-known films that please the same people.
struct TasteCluster
{
    std::vector<MovieIndex> films; ///< the most telling first: well known, near the middle, of `genres`
    /// The genres that name it: those that are more frequent in it than among all the films, the most
    /// telling first; at most two, none where the films have none.
    std::vector<std::string> genres;
    int firstYear = 0; ///< four films of five are from these years; 0 where no year is known
    int lastYear = 0;
};

/// How many clusters, of how many films.
struct TasteClusterOptions
{
    std::size_t clusters = 10;
    std::size_t fewestFilms = 6; ///< of a cluster, on average: where there are fewer films, fewer clusters
    std::uint64_t seed = 1;
};

/// Films of a taste space in clusters, the best known first, by spherical k-means (Dhillon and Modha, Machine
/// Learning 42, 2001) from a k-means++ start (Arthur and Vassilvitskii, SODA 2007; with 1 − cosine, Endo and
/// Miyamoto, MDAI 2015), the best of several. Clusters are kept even as in Banerjee and Ghosh (2006): with n
/// films and k clusters, each first takes its nearest n ⁄ 2k, and none takes more than 3n ⁄ 2k.
/// Deterministic. Empty where there are too few films for two. Blocks; may be called from any thread.
std::vector<TasteCluster> tasteClusters(const Dataset& dataset, const TasteSpace& space,
                                        const TasteClusterOptions& options = {});

} // namespace autorec
