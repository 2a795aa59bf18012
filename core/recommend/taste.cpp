// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/taste.h"

#include "core/data/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace autorec {

namespace {

constexpr int YearsInDecade = 10;

/// A film that both the person and the crowd rated.
struct SharedFilm
{
    const Movie* movie;
    UnusualRating rating;
    double difference; ///< the person's stars less the crowd's mean
};

struct Sums
{
    std::size_t films = 0;
    double stars = 0.0;
    double crowd = 0.0;

    void add(const SharedFilm& film)
    {
        ++films;
        stars += static_cast<double>(film.rating.stars);
        crowd += film.rating.crowdMean;
    }
    double mean() const { return films > 0 ? stars / static_cast<double>(films) : 0.0; }
    double crowdMean() const { return films > 0 ? crowd / static_cast<double>(films) : 0.0; }
    double difference() const { return mean() - crowdMean(); }
};

std::vector<SharedFilm> sharedFilms(const Dataset& dataset, Profile profile)
{
    std::vector<SharedFilm> films;
    for (const ProfileEntry& entry : profile) {
        const RatingRow<UserIndex> crowd = dataset.ratings().byMovie(entry.movie);
        if (crowd.size() == 0)
            continue;
        const double mean = meanStars(crowd);
        films.push_back({&dataset.movie(entry.movie),
                         {entry.movie, entry.stars, mean, crowd.size()},
                         static_cast<double>(entry.stars) - mean});
    }
    return films;
}

TasteGroup groupOf(const Sums& sums, const Sums& all)
{
    const auto films = static_cast<double>(sums.films);
    TasteGroup group;
    group.films = sums.films;
    group.mean = sums.mean();
    group.crowdMean = sums.crowdMean();
    group.leaning = (sums.difference() - all.difference()) * films / (films + LeaningStrength);
    return group;
}

std::vector<TasteGroup> genresOf(const std::vector<SharedFilm>& films, const Sums& all)
{
    std::map<std::string, Sums> sums;
    for (const SharedFilm& film : films) {
        for (const std::string& genre : film.movie->genres)
            sums[genre].add(film);
    }
    std::vector<TasteGroup> groups;
    for (const auto& [genre, ofGenre] : sums) {
        groups.push_back(groupOf(ofGenre, all));
        groups.back().genre = genre;
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const TasteGroup& a, const TasteGroup& b) { return a.leaning > b.leaning; });
    return groups;
}

std::vector<TasteGroup> decadesOf(const std::vector<SharedFilm>& films, const Sums& all)
{
    std::map<int, Sums> sums;
    for (const SharedFilm& film : films) {
        if (film.movie->year > 0)
            sums[film.movie->year / YearsInDecade * YearsInDecade].add(film);
    }
    std::vector<TasteGroup> groups;
    for (const auto& [decade, ofDecade] : sums) {
        groups.push_back(groupOf(ofDecade, all));
        groups.back().decade = decade;
    }
    return groups;
}

void addShares(const Dataset& dataset, const std::vector<SharedFilm>& films, TasteSummary& summary)
{
    const RatingScale& scale = dataset.scale();
    summary.shares.resize(scale.levelCount());
    summary.crowdShares.resize(scale.levelCount());
    if (films.empty())
        return;
    const double share = 1.0 / static_cast<double>(films.size());
    for (const SharedFilm& film : films) {
        summary.shares[scale.level(film.rating.stars)] += share;
        const RatingRow<UserIndex> crowd = dataset.ratings().byMovie(film.rating.movie);
        for (std::size_t k = 0; k < crowd.size(); ++k)
            summary.crowdShares[scale.level(crowd.stars(k))] += share / static_cast<double>(crowd.size());
    }
}

std::vector<UnusualRating> unusualOf(std::vector<SharedFilm> films, std::size_t most)
{
    constexpr double Strength = 10.0;
    const auto distance = [](const SharedFilm& film) {
        const auto ratings = static_cast<double>(film.rating.crowdRatings);
        return std::abs(film.difference) * ratings / (ratings + Strength);
    };
    std::stable_sort(films.begin(), films.end(),
                     [&](const SharedFilm& a, const SharedFilm& b) { return distance(a) > distance(b); });
    std::vector<UnusualRating> unusual;
    for (std::size_t place = 0; place < std::min(most, films.size()); ++place)
        unusual.push_back(films[place].rating);
    return unusual;
}

} // namespace

TasteSummary summariseTaste(const Dataset& dataset, Profile profile, std::size_t mostUnusual)
{
    const std::vector<SharedFilm> films = sharedFilms(dataset, profile);
    Sums all;
    for (const SharedFilm& film : films)
        all.add(film);
    TasteSummary summary;
    summary.films = films.size();
    summary.mean = all.mean();
    summary.crowdMean = all.crowdMean();
    summary.genres = genresOf(films, all);
    summary.decades = decadesOf(films, all);
    addShares(dataset, films, summary);
    summary.unusual = unusualOf(films, mostUnusual);
    return summary;
}

} // namespace autorec
