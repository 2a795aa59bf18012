// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/pair_taste.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace autorec {

namespace {

constexpr float LovedShare = 0.8F;
constexpr float DisputedShare = 0.3F;

/// Both profiles are sorted by movie.
std::vector<FilmOfBoth> filmsOfBoth(Profile first, Profile second)
{
    std::vector<FilmOfBoth> both;
    both.reserve(std::min(first.size(), second.size()));
    auto other = second.begin();
    for (const ProfileEntry& entry : first) {
        while (other != second.end() && other->movie < entry.movie)
            ++other;
        if (other != second.end() && other->movie == entry.movie)
            both.push_back({entry.movie, entry.stars, other->stars});
    }
    return both;
}

/// Empty if one of them is the same everywhere.
std::optional<double> pearson(std::span<const double> first, std::span<const double> second)
{
    constexpr double Nothing = 1e-12;
    const auto count = static_cast<double>(first.size());
    double sumA = 0.0;
    double sumB = 0.0;
    for (std::size_t k = 0; k < first.size(); ++k) {
        sumA += first[k];
        sumB += second[k];
    }
    double squaresA = 0.0;
    double squaresB = 0.0;
    double products = 0.0;
    for (std::size_t k = 0; k < first.size(); ++k) {
        const double a = first[k] - sumA / count;
        const double b = second[k] - sumB / count;
        squaresA += a * a;
        squaresB += b * b;
        products += a * b;
    }
    if (first.empty() || squaresA <= Nothing * count || squaresB <= Nothing * count)
        return std::nullopt;
    return std::clamp(products / std::sqrt(squaresA * squaresB), -1.0, 1.0);
}

std::optional<double> correlationOfRatings(const std::vector<FilmOfBoth>& films)
{
    std::vector<double> first;
    std::vector<double> second;
    first.reserve(films.size());
    second.reserve(films.size());
    for (const FilmOfBoth& film : films) {
        first.push_back(static_cast<double>(film.first));
        second.push_back(static_cast<double>(film.second));
    }
    return pearson(first, second);
}

/// Predicted stars of known films, less those for somebody without ratings.
std::vector<double> ownShareOfStars(const Recommender& model, std::span<const MovieIndex> known,
                                    std::span<const float> anybodys, Profile profile)
{
    const std::vector<float> stars = model.score(profile);
    std::vector<double> own;
    own.reserve(known.size());
    for (const MovieIndex movie : known)
        own.push_back(static_cast<double>(stars[movie.value()]) -
                      static_cast<double>(anybodys[movie.value()]));
    return own;
}

std::optional<double> correlationOfPredictions(const Recommender& model, Profile first, Profile second)
{
    if (model.scoreKind() != ScoreKind::Stars)
        return std::nullopt;
    const std::vector<MovieIndex> known = knownMovies(model);
    const std::vector<float> anybodys = model.score({});
    return pearson(ownShareOfStars(model, known, anybodys, first),
                   ownShareOfStars(model, known, anybodys, second));
}

/// The best by `worth`, at most `most`, of those of at least `least`.
template <class Worth>
std::vector<FilmOfBoth> bestOfBoth(std::vector<FilmOfBoth> films, std::size_t most, const Worth& worth,
                                   float least)
{
    std::erase_if(films, [&](const FilmOfBoth& film) { return worth(film) < least; });
    std::sort(films.begin(), films.end(), [&](const FilmOfBoth& a, const FilmOfBoth& b) {
        return worth(a) != worth(b) ? worth(a) > worth(b) : a.movie < b.movie;
    });
    films.resize(std::min(most, films.size()));
    return films;
}

} // namespace

PairTaste comparePair(const Dataset& dataset, const Recommender& model, Profile first, Profile second,
                      std::size_t most)
{
    const RatingScale& scale = dataset.scale();
    const std::vector<FilmOfBoth> films = filmsOfBoth(first, second);
    PairTaste taste{.films = films.size()};
    if (films.size() >= PairTaste::EnoughFilms)
        taste.correlation = correlationOfRatings(films);
    if (!taste.correlation) {
        taste.correlation = correlationOfPredictions(model, first, second);
        taste.isPredicted = taste.correlation.has_value();
    }
    std::vector<FilmOfBoth> loved = films;
    std::erase_if(loved, [&](const FilmOfBoth& film) {
        return std::min(film.first, film.second) < LovedShare * scale.max();
    });
    taste.loved =
        bestOfBoth(loved, most, [](const FilmOfBoth& film) { return film.first + film.second; }, 0.0F);
    taste.disputed = bestOfBoth(
        films, most, [](const FilmOfBoth& film) { return std::abs(film.first - film.second); },
        DisputedShare * (scale.max() - scale.min()));
    return taste;
}

} // namespace autorec
