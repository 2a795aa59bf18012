// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recommend/taste_space.h"

#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// A cluster of well-known films that the same people like.
struct TasteCluster
{
    std::vector<MovieIndex> films; ///< most representative first: well known, near the middle, of `genres`
    /// The genres that name the cluster: at most two that are more frequent in it than among all the films,
    /// most distinctive first, and no two clusters have the same ones where there are others; empty if the
    /// films have no genres.
    std::vector<std::string> genres;
    int firstYear = 0; ///< 80% of the films are from these years; 0 if no year is known
    int lastYear = 0;
};

/// The number of clusters and their size.
struct TasteClusterOptions
{
    std::size_t clusters = 10;
    std::size_t fewestFilms = 6; ///< for each cluster on average: with fewer films there are fewer clusters
    std::uint64_t seed = 1;
};

/// Films of a taste space in clusters, the best known first, by spherical k-means (Dhillon and Modha, Machine
/// Learning 42, 2001) from a k-means++ start (Arthur and Vassilvitskii, SODA 2007; with 1 − cosine, Endo and
/// Miyamoto, MDAI 2015), the best of several. Clusters are kept even as in Banerjee and Ghosh (2006): with n
/// films and k clusters, each cluster first gets its nearest n ⁄ 2k films and never more than 3n ⁄ 2k.
/// Deterministic. Empty if there are too few films for two clusters. Blocks; may be called from any thread.
std::vector<TasteCluster> tasteClusters(const Dataset& dataset, const TasteSpace& space,
                                        const TasteClusterOptions& options = {});

} // namespace autorec
