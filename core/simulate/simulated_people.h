// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/simulate/simulate.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace autorec {

/// The number of elements in the taste vectors of movies and people.
constexpr std::size_t TasteDimensions = 8;
using TasteVector = std::array<float, TasteDimensions>;

/// A simulated movie, as its viewers see it.
struct SimulatedMovie
{
    int year;
    std::string genres; ///< as MovieLens writes them
    float quality;      ///< stars above the mean
    TasteVector taste;
};

/// One rating by a simulated person. `level`: place on the scale, 0 is the lowest.
struct SimulatedRating
{
    std::uint32_t movie;
    std::uint32_t time; ///< seconds since 1970
    std::uint8_t level;
};

/// Invented movies and people. Made once; then any person's ratings can be drawn, from any thread.
class SimulatedPeople
{
public:
    explicit SimulatedPeople(const SimulationOptions& options);

    const std::vector<SimulatedMovie>& movies() const { return m_movies; }
    /// In order of movie.
    std::vector<SimulatedRating> ratingsOf(std::size_t user) const;

private:
    struct Person;

    void inventMovies();
    void guaranteeEveryMovie();
    void buildWatchTables();
    Person personOf(std::size_t user) const;
    SimulatedRating rate(const Person& person, std::uint32_t movie, RandomStream& random) const;

    SimulationOptions m_options;
    std::vector<SimulatedMovie> m_movies;
    std::vector<double> m_popularity;
    std::vector<std::uint32_t> m_counts;               ///< by user
    std::vector<std::vector<std::uint32_t>> m_assured; ///< by user: movies that nobody else might watch
    std::vector<std::vector<float>> m_watchTables;     ///< by taste group: cumulative chances of the movies
};

} // namespace autorec
