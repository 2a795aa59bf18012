// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/small_dataset.h"

#include "core/base/random.h"
#include "core/data/dataset_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace autorec::test {

namespace {

/// The stars depend on whether two tastes of a person and a film agree; a level of each is added.
float simulatedStars(std::uint64_t seed, std::size_t user, std::size_t movie)
{
    RandomStream person(seed, RandomPurpose::Simulation, 1, user);
    RandomStream film(seed, RandomPurpose::Simulation, 2, movie);
    RandomStream noise(seed, RandomPurpose::Simulation, 3 + user, movie);
    double stars = 3.2 + 0.4 * person.normal() + 0.4 * film.normal() + 0.2 * noise.normal();
    for (int taste = 0; taste < 2; ++taste)
        stars += 0.6 * person.normal() * film.normal();
    return static_cast<float>(std::clamp(std::round(stars * 2.0) / 2.0, 0.5, 5.0));
}

} // namespace

Movie movieOf(std::int64_t id, const std::string& title, int year, const std::vector<std::string>& genres)
{
    Movie movie;
    movie.id = id;
    movie.title = title;
    movie.year = year;
    movie.genres = genres;
    return movie;
}

Dataset datasetOf(const std::vector<Movie>& movies, const std::vector<Rated>& ratings)
{
    DatasetBuilder builder("test");
    for (const Movie& movie : movies)
        builder.addMovie(movie);
    for (const Rated& rated : ratings)
        builder.addRating(rated.user, rated.movie, rated.stars, rated.time);
    return std::move(builder).build().dataset;
}

RatingMatrix matrixOf(const std::vector<Rated>& ratings, std::size_t users, std::size_t movies)
{
    std::vector<RatingEntry> entries;
    for (const Rated& rated : ratings) {
        entries.push_back({UserIndex(static_cast<std::size_t>(rated.user)),
                           MovieIndex(static_cast<std::size_t>(rated.movie)), rated.stars, rated.time});
    }
    return RatingMatrix(entries, users, movies, RatingScale(0.5F, 5.0F, 0.5F));
}

Dataset smallDataset(const SmallDatasetOptions& options)
{
    DatasetBuilder builder("small");
    builder.setSimulated(true);
    for (std::size_t user = 0; user < options.users; ++user) {
        for (std::size_t movie = 0; movie < options.movies; ++movie) {
            RandomStream random(options.seed, RandomPurpose::Sampling, user, movie);
            const bool isRated = user % options.movies == movie || movie % options.users == user;
            if (!isRated && random.uniform() >= options.density)
                continue;
            const auto time = static_cast<std::uint32_t>(1000000 + random.below(1000000));
            builder.addRating(static_cast<std::int64_t>(user) + 1, static_cast<std::int64_t>(movie) + 1,
                              simulatedStars(options.seed, user, movie), time);
        }
    }
    return std::move(builder).build().dataset;
}

} // namespace autorec::test
