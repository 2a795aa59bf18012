// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/simulated_people.h"

#include "core/base/parallel.h"
#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace autorec {

namespace {

constexpr std::size_t TasteGroups = 24;
constexpr double PopularitySpread = 2.1;  ///< of the logarithm
constexpr double PopularityLimit = 250.0; ///< times the median; nothing is watched by everybody
constexpr double ActivitySpread = 1.1;    ///< of the logarithm
constexpr double WatchingByTaste = 0.6;
constexpr double BaseStars = 3.0;
constexpr std::uint32_t FirstSecond = 946684800; // the first of January 2000
constexpr std::uint32_t Seconds = 20U * 365 * 24 * 3600;
constexpr std::uint32_t SecondsBetween = 300;

/// The purpose of a stream of random numbers. The n-th user or movie has row n of it.
enum Stream : std::uint64_t { Genres, Popularity, Movies, Activity, Groups, People, Watching, Assured };

RandomStream stream(const SimulationOptions& options, Stream purpose, std::size_t row)
{
    return RandomStream(options.seed, RandomPurpose::Simulation, 1 + purpose, row);
}

constexpr std::array<const char*, 18> GenreNames{
    "Action",      "Adventure", "Animation", "Children",  "Comedy", "Crime",
    "Documentary", "Drama",     "Fantasy",   "Film-Noir", "Horror", "Musical",
    "Mystery",     "Romance",   "Sci-Fi",    "Thriller",  "War",    "Western"};

TasteVector randomTaste(RandomStream& random, double spread)
{
    TasteVector taste;
    for (float& component : taste)
        component = static_cast<float>(spread * random.normal());
    return taste;
}

double product(const TasteVector& a, const TasteVector& b)
{
    return static_cast<double>(std::inner_product(a.begin(), a.end(), b.begin(), 0.0F));
}

/// Whole numbers in proportion to the weights, each from 1 to `most`, that add up to `total`.
std::vector<std::uint32_t> apportion(const std::vector<double>& weights, std::size_t total, std::size_t most)
{
    const auto share = [&](double weight, double scale) {
        return std::clamp(std::floor(weight * scale), 1.0, static_cast<double>(most));
    };
    const auto sum = [&](double scale) {
        return std::accumulate(weights.begin(), weights.end(), 0.0,
                               [&](double s, double weight) { return s + share(weight, scale); });
    };
    double low = 0.0;
    double high = 1.0;
    while (sum(high) < static_cast<double>(total))
        high *= 2.0;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = 0.5 * (low + high);
        (sum(middle) <= static_cast<double>(total) ? low : high) = middle;
    }
    std::vector<std::uint32_t> counts;
    counts.reserve(weights.size());
    for (const double weight : weights)
        counts.push_back(static_cast<std::uint32_t>(share(weight, low)));
    std::size_t missing = total - std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    for (std::size_t k = 0; missing > 0; k = (k + 1) % counts.size()) {
        if (counts[k] < most) {
            ++counts[k];
            --missing;
        }
    }
    return counts;
}

std::vector<double> logNormals(const SimulationOptions& options, Stream purpose, std::size_t count,
                               double spread)
{
    std::vector<double> values(count);
    parallelFor(count, 4096,
                [&](std::size_t k) { values[k] = std::exp(spread * stream(options, purpose, k).normal()); });
    return values;
}

void watchByChance(const std::vector<float>& table, RandomStream& random, std::vector<std::uint32_t>& watched,
                   std::size_t count)
{
    std::vector<bool> isWatched(table.size());
    for (const std::uint32_t movie : watched)
        isWatched[movie] = true;
    while (watched.size() < count) {
        const auto wanted = static_cast<float>(random.uniform()) * table.back();
        const auto found = std::upper_bound(table.begin(), table.end() - 1, wanted);
        const auto movie = static_cast<std::uint32_t>(found - table.begin());
        if (isWatched[movie])
            continue;
        isWatched[movie] = true;
        watched.push_back(movie);
    }
}

/// Takes the first `count` of a race with exponential clocks (Efraimidis and Spirakis, 2006): the same
/// distribution without repeated movies, but with a clock for every movie.
void watchByRace(const std::vector<float>& table, RandomStream& random, std::vector<std::uint32_t>& watched,
                 std::size_t count)
{
    std::vector<std::pair<double, std::uint32_t>> clocks(table.size());
    for (std::size_t m = 0; m < table.size(); ++m) {
        const double weight = std::max(1e-9, static_cast<double>(table[m] - (m > 0 ? table[m - 1] : 0.0F)));
        clocks[m] = {-std::log(1.0 - random.uniform()) / weight, static_cast<std::uint32_t>(m)};
    }
    for (const std::uint32_t movie : watched)
        clocks[movie].first = -1.0;
    const auto end = clocks.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(clocks.begin(), end - 1, clocks.end());
    watched.clear();
    for (auto clock = clocks.begin(); clock != end; ++clock)
        watched.push_back(clock->second);
}

} // namespace

struct SimulatedPeople::Person
{
    RandomStream random;
    std::size_t group;
    TasteVector taste;
    double level; ///< mean stars of what they rate
};

SimulatedPeople::SimulatedPeople(const SimulationOptions& options)
    : m_options(options)
    , m_popularity(logNormals(options, Popularity, options.movies, PopularitySpread))
    , m_assured(options.users)
{
    for (double& popularity : m_popularity)
        popularity /= 1.0 + popularity / PopularityLimit;
    inventMovies();
    m_counts = apportion(logNormals(options, Activity, options.users, ActivitySpread), options.ratings,
                         options.movies);
    guaranteeEveryMovie();
    buildWatchTables();
}

/// A movie tastes like its genres and a little like itself alone. The better ones are watched more.
void SimulatedPeople::inventMovies()
{
    std::vector<TasteVector> genres;
    for (std::size_t g = 0; g < GenreNames.size(); ++g) {
        RandomStream random = stream(m_options, Genres, g);
        genres.push_back(randomTaste(random, 0.8));
    }
    for (std::size_t m = 0; m < m_options.movies; ++m) {
        RandomStream random = stream(m_options, Movies, m);
        SimulatedMovie& movie = m_movies.emplace_back();
        movie.year = 2000 - static_cast<int>(40.0 * random.uniform() * random.uniform());
        movie.taste = randomTaste(random, 0.4);
        const std::size_t first = random.below(GenreNames.size());
        const std::size_t second = random.below(GenreNames.size());
        movie.genres = GenreNames[first];
        if (second != first)
            movie.genres.append("|").append(GenreNames[second]);
        for (std::size_t d = 0; d < TasteDimensions; ++d)
            movie.taste[d] += 0.7F * (genres[first][d] + genres[second][d]);
        movie.quality =
            static_cast<float>(0.4 * random.normal() + 0.1 * std::log(m_popularity[m]) / PopularitySpread);
    }
}

/// Gives each movie one person who is sure to watch it, in a random order of people with ratings to spare.
void SimulatedPeople::guaranteeEveryMovie()
{
    const std::vector<std::uint32_t> order = shuffledIndices(m_options.users, stream(m_options, Assured, 0));
    std::size_t next = 0;
    for (std::uint32_t movie = 0; movie < m_options.movies; ++movie) {
        while (m_assured[order[next]].size() >= m_counts[order[next]])
            next = (next + 1) % order.size();
        m_assured[order[next]].push_back(movie);
        next = (next + 1) % order.size();
    }
}

void SimulatedPeople::buildWatchTables()
{
    m_watchTables.resize(TasteGroups);
    parallelFor(TasteGroups, 1, [&](std::size_t group) {
        RandomStream random = stream(m_options, Groups, group);
        const TasteVector taste = randomTaste(random, 0.3);
        std::vector<float>& table = m_watchTables[group];
        double sum = 0.0;
        for (std::size_t m = 0; m < m_popularity.size(); ++m) {
            sum += m_popularity[m] * std::exp(WatchingByTaste * product(taste, m_movies[m].taste));
            table.push_back(static_cast<float>(sum));
        }
    });
}

SimulatedPeople::Person SimulatedPeople::personOf(std::size_t user) const
{
    Person person{stream(m_options, People, user), 0, {}, 0.0};
    person.group = person.random.below(TasteGroups);
    RandomStream groupRandom = stream(m_options, Groups, person.group);
    person.taste = randomTaste(groupRandom, 0.3);
    for (float& component : person.taste)
        component += static_cast<float>(0.2 * person.random.normal());
    person.level = BaseStars + 0.4 * person.random.normal();
    return person;
}

std::vector<SimulatedRating> SimulatedPeople::ratingsOf(std::size_t user) const
{
    Person person = personOf(user);
    std::vector<std::uint32_t> watched = m_assured[user];
    const std::size_t count = m_counts[user];
    watched.reserve(count);
    // By chance, the same movie comes up again and again for people who watch nearly all.
    RandomStream watching = stream(m_options, Watching, user);
    if (count * 8 > m_options.movies)
        watchByRace(m_watchTables[person.group], watching, watched, count);
    else
        watchByChance(m_watchTables[person.group], watching, watched, count);

    const auto start = static_cast<std::uint32_t>(person.random.below(Seconds));
    std::vector<SimulatedRating> ratings;
    ratings.reserve(count);
    for (const std::uint32_t movie : watched) {
        ratings.push_back(rate(person, movie, person.random));
        ratings.back().time =
            FirstSecond + start + static_cast<std::uint32_t>(ratings.size()) * SecondsBetween;
    }
    std::sort(ratings.begin(), ratings.end(),
              [](const SimulatedRating& a, const SimulatedRating& b) { return a.movie < b.movie; });
    return ratings;
}

SimulatedRating SimulatedPeople::rate(const Person& person, std::uint32_t movie, RandomStream& random) const
{
    const bool hasHalves = m_options.format == SimulationOptions::Format::MovieLens;
    const double lowest = hasHalves ? 0.5 : 1.0;
    const double step = hasHalves ? 0.5 : 1.0;
    const double stars = person.level + static_cast<double>(m_movies[movie].quality) +
                         product(person.taste, m_movies[movie].taste) + 0.7 * random.normal();
    const double level = std::clamp(std::round((stars - lowest) / step), 0.0, (5.0 - lowest) / step);
    return {movie, 0, static_cast<std::uint8_t>(level)};
}

} // namespace autorec
