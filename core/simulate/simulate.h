// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace autorec {

/// The size and format of a simulated data set.
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

/// The first words of the README of a simulated data set, by which readers recognise it.
constexpr std::string_view SimulationNotice = "Simulated ratings";

/// Invents ratings and writes them to `folder` in the format of a known data set. The popularity of movies
/// and the activity of people are log-normal, with long tails as real ones have; what people watch and how
/// they rate it depends on a latent taste. Every user and every movie has at least one rating, and no pair
/// two. The same options give the same bytes with any number of threads. Ratings are drawn and written some
/// users at a time; the Netflix format also keeps 12 bytes of each rating, to sort them by movie.
///
/// Blocks. Throws Error: InvalidArgument for impossible numbers, FileUnwritable, Cancelled. If it ends early,
/// it leaves no file under its final name. It does not touch existing files: they are an error.
void simulate(const SimulationOptions& options, const std::filesystem::path& folder,
              const WorkContext& work = {});

} // namespace autorec
