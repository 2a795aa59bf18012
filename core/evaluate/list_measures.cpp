// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/list_measures.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>
#include <string>

namespace autorec {

namespace {

constexpr std::size_t MostGenres = 64;
constexpr double HeadShare = 0.8; ///< of the ratings, which the most-rated movies have

/// Whether each movie is outside the most-rated ones that have HeadShare of the ratings.
std::vector<bool> longTail(const RatingMatrix& training)
{
    const auto ratings = [&](std::size_t m) { return training.byMovie(MovieIndex(m)).size(); };
    std::vector<std::size_t> order(training.movieCount());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return ratings(a) != ratings(b) ? ratings(a) > ratings(b) : a < b;
    });
    std::vector<bool> isTail(order.size());
    const double head = HeadShare * static_cast<double>(training.ratingCount());
    double before = 0.0;
    for (const std::size_t movie : order) {
        isTail[movie] = before >= head;
        before += static_cast<double>(ratings(movie));
    }
    return isTail;
}

double giniOf(std::span<const std::size_t> times)
{
    std::vector<std::size_t> sorted(times.begin(), times.end());
    std::sort(sorted.begin(), sorted.end());
    const auto count = static_cast<double>(sorted.size());
    double weighted = 0.0;
    double sum = 0.0;
    for (std::size_t k = 0; k < sorted.size(); ++k) {
        weighted += (2.0 * static_cast<double>(k + 1) - count - 1.0) * static_cast<double>(sorted[k]);
        sum += static_cast<double>(sorted[k]);
    }
    return weighted / (count * sum);
}

} // namespace

GenreSets::GenreSets(const std::vector<Movie>& movies)
{
    std::map<std::string, std::size_t> numbers;
    for (const Movie& movie : movies) {
        std::uint64_t set = 0;
        for (const std::string& genre : movie.genres) {
            const std::size_t number = numbers.emplace(genre, numbers.size()).first->second;
            if (number < MostGenres)
                set |= std::uint64_t{1} << number;
        }
        m_sets.push_back(set);
    }
}

std::optional<double> GenreSets::distance(MovieIndex a, MovieIndex b) const
{
    const std::uint64_t first = m_sets[a.value()];
    const std::uint64_t second = m_sets[b.value()];
    if (first == 0 || second == 0)
        return std::nullopt;
    return 1.0 - static_cast<double>(std::popcount(first & second)) /
                     static_cast<double>(std::popcount(first | second));
}

std::optional<double> GenreSets::diversity(std::span<const MovieIndex> list) const
{
    double sum = 0.0;
    std::size_t pairs = 0;
    for (std::size_t a = 0; a < list.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            if (const auto between = distance(list[a], list[b])) {
                sum += *between;
                ++pairs;
            }
        }
    }
    return pairs > 0 ? std::optional(sum / static_cast<double>(pairs)) : std::nullopt;
}

ListMeasures measureLists(std::span<const std::size_t> times, const RatingMatrix& training)
{
    const auto people = static_cast<double>(std::max<std::size_t>(1, training.usersWithRatings().size()));
    const std::vector<bool> isTail = longTail(training);
    ListMeasures measures;
    double places = 0.0;
    for (std::size_t m = 0; m < times.size(); ++m) {
        const auto listed = static_cast<double>(times[m]);
        const auto ratings = static_cast<double>(training.byMovie(MovieIndex(m)).size());
        places += listed;
        measures.coverage += times[m] > 0 ? 1.0 : 0.0;
        measures.popularity += listed * std::log1p(ratings);
        measures.novelty += listed * std::log2(people / std::max(1.0, ratings));
        measures.tail += isTail[m] ? listed : 0.0;
    }
    measures.coverage /= static_cast<double>(times.size());
    measures.popularity /= places;
    measures.novelty /= places;
    measures.tail /= places;
    measures.gini = giniOf(times);
    return measures;
}

} // namespace autorec
