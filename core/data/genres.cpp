// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/genres.h"

#include "core/base/error.h"

#include <algorithm>
#include <map>
#include <set>

namespace autorec {

namespace {

std::vector<std::string> commonestGenres(const std::vector<Movie>& movies, std::size_t most)
{
    std::map<std::string, std::size_t> counts;
    for (const Movie& movie : movies) {
        for (const std::string& genre : movie.genres)
            ++counts[genre];
    }
    std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    order.resize(std::min(order.size(), most));
    std::vector<std::string> genres;
    for (const auto& [genre, count] : order)
        genres.push_back(genre);
    return genres;
}

} // namespace

MainGenres mainGenres(const std::vector<Movie>& movies, std::size_t most)
{
    MainGenres main{commonestGenres(movies, most), {}};
    main.ofMovie.reserve(movies.size());
    for (const Movie& movie : movies) {
        std::uint8_t chosen = main.other();
        for (std::uint8_t place = 0; place < main.other(); ++place) {
            if (movie.hasGenre(main.genres[place]))
                chosen = place;
        }
        main.ofMovie.push_back(chosen);
    }
    return main;
}

void requireGenre(const Dataset& dataset, const std::string& genre)
{
    std::set<std::string> all;
    for (const Movie& movie : dataset.movies())
        all.insert(movie.genres.begin(), movie.genres.end());
    if (all.contains(genre))
        return;
    std::string names;
    for (const std::string& name : all)
        names.append(names.empty() ? "" : ", ").append(name);
    throw Error(ErrorCode::InvalidArgument, "No movie is of the genre \"" + genre +
                                                "\". Genres: " + (names.empty() ? "none" : names) + ".");
}

} // namespace autorec
