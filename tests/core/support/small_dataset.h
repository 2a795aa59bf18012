// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <string>
#include <vector>

namespace autorec::test {

/// One rating as a test writes it down, by ids.
struct Rated
{
    std::int64_t user;
    std::int64_t movie;
    float stars;
    std::uint32_t time = 0;
};

Movie movieOf(std::int64_t id, const std::string& title, int year = 0,
              const std::vector<std::string>& genres = {});

Dataset datasetOf(const std::vector<Movie>& movies, const std::vector<Rated>& ratings);

/// A matrix of so many users and movies on half stars; ids are positions.
RatingMatrix matrixOf(const std::vector<Rated>& ratings, std::size_t users, std::size_t movies);

struct SmallDatasetOptions
{
    std::size_t users = 60;
    std::size_t movies = 40;
    double density = 0.4;
    std::uint64_t seed = 7;
};

/// Simulated ratings in half stars that an autoencoder can learn something from, with times; movie and user
/// ids begin at 1. Every user and movie has ratings.
Dataset smallDataset(const SmallDatasetOptions& options = {});

} // namespace autorec::test
