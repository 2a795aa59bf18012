// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace autorec {

/// How large a simulated data set is, and how it is written.
struct SimulationOptions
{
    enum class Format {
        MovieLens, ///< ratings.csv in half stars and movies.csv
        Netflix,   ///< combined_data_1.txt to _4.txt in whole stars and movie_titles.csv
    };

    std::size_t users = 0;
    std::size_t movies = 0;
    std::size_t ratings = 0; ///< at least as many as users and as movies, at most users × movies
    Format format = Format::MovieLens;
    std::uint64_t seed = 1;
};

/// How the README of a simulated data set begins; readers know it by that.
constexpr std::string_view SimulationNotice = "Simulated ratings";

/// Invents ratings and writes them to `folder` in the format of a known data set. The popularity of movies
/// and the activity of people are log-normal, with long tails as real ones have; what people watch and how
/// they rate it depends on a latent taste. Every user and every movie has at least one rating, and no pair
/// two. The same options give the same bytes with any number of threads. Ratings are drawn and written some
/// users at a time; the Netflix format holds 12 bytes of each rating besides, to order them by movie.
///
/// Blocks. Throws Error: InvalidArgument for numbers that cannot be, FileUnwritable, Cancelled. An end before
/// time leaves no file under its final name. Files that are there already are not touched: that is an error.
void simulate(const SimulationOptions& options, const std::filesystem::path& folder,
              const WorkContext& work = {});

} // namespace autorec
