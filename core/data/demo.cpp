// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/data/open_dataset.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace autorec {

extern const char* const demoFilms;

namespace {

constexpr std::uint64_t Seed = 1895;
constexpr std::size_t People = 2000;
constexpr std::size_t TasteDimensions = 12;
constexpr std::size_t FewestRatings = 15;
constexpr std::size_t MostRatings = 400;
constexpr std::uint32_t FirstSecond = 1735689600; // 1 January 2025, when all the films were out
constexpr std::uint32_t SecondsInAYear = 365 * 24 * 3600;

using Taste = std::array<double, TasteDimensions>;

struct DemoFilm
{
    Movie movie;
    double logPopularity;
    double quality; ///< stars above or below the mean
    Taste taste;
};

struct SimulatedRating
{
    std::int64_t movieId;
    float stars;
    std::uint32_t time;
};

/// The first stream of each purpose. Rows of one purpose get a number each.
enum StreamRow : std::uint64_t { GenreStreams = 0, FilmStreams = 1000, PersonStreams = 100000 };

RandomStream stream(StreamRow first, std::size_t index)
{
    return RandomStream(Seed, RandomPurpose::Simulation, 0, first + index);
}

Taste randomTaste(RandomStream& random, double spread)
{
    Taste taste;
    for (double& component : taste)
        component = spread * random.normal();
    return taste;
}

double product(const Taste& a, const Taste& b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double numberOf(std::string_view text)
{
    std::int64_t number = 0;
    parseNumber(text, number);
    return static_cast<double>(number);
}

/// The taste of each genre, drawn when it is first met.
using GenreTastes = std::map<std::string, Taste>;

const Taste& tasteOf(const std::string& genre, GenreTastes& tastes)
{
    RandomStream random = stream(GenreStreams, tastes.size());
    return tastes.try_emplace(genre, randomTaste(random, 1.0)).first->second;
}

/// A film tastes like the mean of its genres, like its decade, and a little like itself alone.
Taste filmTaste(const Movie& movie, GenreTastes& genres, RandomStream& random)
{
    Taste taste = randomTaste(random, 0.45);
    for (const std::string& genre : movie.genres) {
        const Taste& genreTaste = tasteOf(genre, genres);
        for (std::size_t d = 0; d < TasteDimensions; ++d)
            taste[d] += genreTaste[d] / std::sqrt(static_cast<double>(movie.genres.size()));
    }
    taste.back() += (movie.year - 1985) / 20.0;
    return taste;
}

std::vector<DemoFilm> readFilms()
{
    enum Column { Title, Year, Genres, Country, Fame, Acclaim };
    std::vector<DemoFilm> films;
    GenreTastes genres;
    Lines lines(demoFilms);
    std::string_view line;
    lines.next(line);
    while (lines.next(line)) {
        const std::vector<std::string_view> fields = splitText(line, '\t');
        if (fields.size() <= Acclaim)
            continue;
        DemoFilm film;
        film.movie.id = static_cast<std::int64_t>(films.size()) + 1;
        film.movie.title = fields[Title];
        film.movie.year = static_cast<int>(numberOf(fields[Year]));
        for (const std::string_view genre : splitText(fields[Genres], '|'))
            film.movie.genres.emplace_back(genre);
        RandomStream random = stream(FilmStreams, films.size());
        film.logPopularity = 0.62 * numberOf(fields[Fame]) + 0.35 * random.normal();
        film.quality = 0.26 * (numberOf(fields[Acclaim]) - 6.0) + 0.12 * random.normal();
        film.taste = filmTaste(film.movie, genres, random);
        films.push_back(std::move(film));
    }
    return films;
}

/// Films that a person has seen: popular films, and films that match the person's taste, are more likely.
/// Takes the first `count` of a race with exponential clocks (Efraimidis and Spirakis, 2006).
std::vector<std::size_t> watchedFilms(const std::vector<DemoFilm>& films, const Taste& liking,
                                      std::size_t count, RandomStream& random)
{
    std::vector<std::pair<double, std::size_t>> clocks;
    clocks.reserve(films.size());
    for (std::size_t f = 0; f < films.size(); ++f) {
        const double logWeight = films[f].logPopularity + 0.5 * product(liking, films[f].taste);
        clocks.emplace_back(std::log(-std::log(1.0 - random.uniform())) - logWeight, f);
    }
    const auto end = clocks.begin() + static_cast<std::ptrdiff_t>(std::min(count, films.size()));
    std::nth_element(clocks.begin(), end, clocks.end());
    std::sort(clocks.begin(), end);
    std::vector<std::size_t> watched;
    for (auto clock = clocks.begin(); clock != end; ++clock)
        watched.push_back(clock->second);
    return watched;
}

std::vector<SimulatedRating> simulatePerson(const std::vector<DemoFilm>& films, std::size_t person)
{
    RandomStream random = stream(PersonStreams, person);
    const Taste liking = randomTaste(random, 0.24);
    const double level = 3.05 + 0.35 * random.normal();
    const double wanted = std::exp(3.64 + 0.75 * random.normal());
    const auto count = std::clamp(static_cast<std::size_t>(wanted), FewestRatings, MostRatings);
    std::uint32_t time = FirstSecond + static_cast<std::uint32_t>(random.below(SecondsInAYear));

    std::vector<SimulatedRating> ratings;
    for (const std::size_t f : watchedFilms(films, liking, count, random)) {
        const DemoFilm& film = films[f];
        const double stars = level + film.quality + product(liking, film.taste) + 0.55 * random.normal();
        time += 20 + static_cast<std::uint32_t>(random.below(3600));
        ratings.push_back({film.movie.id.number(),
                           static_cast<float>(std::clamp(std::round(stars * 2.0) / 2.0, 0.5, 5.0)), time});
    }
    return ratings;
}

} // namespace

OpenedDataset openDemo()
{
    const std::vector<DemoFilm> films = readFilms();
    std::vector<std::vector<SimulatedRating>> ratings(People);
    parallelFor(People, 50, [&](std::size_t person) { ratings[person] = simulatePerson(films, person); });

    DatasetBuilder builder("Demo");
    builder.setFormat("built-in demo, simulated ratings");
    builder.setSimulated(true);
    for (const DemoFilm& film : films)
        builder.addMovie(film.movie);
    for (std::size_t person = 0; person < People; ++person) {
        for (const SimulatedRating& rating : ratings[person])
            builder.addRating(static_cast<std::int64_t>(person) + 1, rating.movieId, rating.stars,
                              rating.time);
    }
    return std::move(builder).build();
}

} // namespace autorec
