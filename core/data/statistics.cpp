// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/statistics.h"

#include <algorithm>
#include <functional>
#include <set>

namespace autorec {

double meanStars(const RatingRow<UserIndex>& ratings)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < ratings.size(); ++k)
        sum += static_cast<double>(ratings.stars(k));
    return ratings.size() > 0 ? sum / static_cast<double>(ratings.size()) : 0.0;
}

DatasetStatistics computeStatistics(const Dataset& dataset)
{
    DatasetStatistics statistics;
    statistics.histogram.resize(dataset.scale().levelCount());
    statistics.movies.reserve(dataset.movieCount());
    double total = 0.0;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        const RatingRow<UserIndex> row = dataset.ratings().byMovie(MovieIndex(m));
        double sum = 0.0;
        for (std::size_t k = 0; k < row.size(); ++k) {
            sum += static_cast<double>(row.stars(k));
            ++statistics.histogram[dataset.scale().level(row.stars(k))];
        }
        total += sum;
        const auto count = static_cast<double>(row.size());
        statistics.movies.push_back({row.size(), row.size() > 0 ? static_cast<float>(sum / count) : 0.0F});
        if (row.size() > 0)
            statistics.ratingsByPopularity.push_back(row.size());
    }
    std::sort(statistics.ratingsByPopularity.begin(), statistics.ratingsByPopularity.end(), std::greater<>());
    if (dataset.ratingCount() > 0)
        statistics.average = static_cast<float>(total / static_cast<double>(dataset.ratingCount()));

    std::set<std::string> genres;
    for (const Movie& movie : dataset.movies()) {
        genres.insert(movie.genres.begin(), movie.genres.end());
        if (movie.year == 0)
            continue;
        statistics.firstYear =
            statistics.firstYear == 0 ? movie.year : std::min(statistics.firstYear, movie.year);
        statistics.lastYear = std::max(statistics.lastYear, movie.year);
    }
    statistics.genres.assign(genres.begin(), genres.end());
    statistics.ratedMovies = statistics.ratingsByPopularity.size();
    statistics.density = dataset.density();
    return statistics;
}

} // namespace autorec
