// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/top_n.h"

#include "core/model/ranking.h"

#include <algorithm>

namespace autorec {

namespace {

bool isWithinYears(const Movie& movie, const ListOptions& options)
{
    if (options.firstYear == 0 && options.lastYear == 0)
        return true;
    return movie.year != 0 && movie.year >= options.firstYear &&
           (options.lastYear == 0 || movie.year <= options.lastYear);
}

/// The movies of the profile and what is excluded, with all their copies, sorted.
std::vector<MovieIndex> barredMovies(const Dataset& dataset, Profile profile, const ListOptions& options)
{
    std::vector<MovieIndex> barred = options.excluded;
    for (const ProfileEntry& entry : profile)
        barred.push_back(entry.movie);
    return dataset.sameFilms().withCopies(std::move(barred));
}

/// The best of those that may be listed, at most `most`.
std::vector<MovieIndex> listableMovies(const Dataset& dataset, std::span<const float> ranking,
                                       Profile profile, const ListOptions& options, std::size_t most)
{
    const std::vector<MovieIndex> barred = barredMovies(dataset, profile, options);
    std::vector<MovieIndex> movies = unratedMovies(ranking.size(), profile);
    std::erase_if(movies, [&](MovieIndex movie) {
        return std::binary_search(barred.begin(), barred.end(), movie) ||
               !mayBeListed(dataset, movie, options);
    });
    const SameFilms& same = dataset.sameFilms();
    const std::size_t enough = std::min(most, movies.size()) + same.surplus();
    movies = bestOf(std::move(movies), ranking, enough);
    same.keepFirstOfEach(movies, most, [](MovieIndex movie) { return movie; });
    return movies;
}

std::vector<MovieIndex> chooseMovies(const Dataset& dataset, const Recommender& model,
                                     std::span<const float> ranking, Profile profile,
                                     const ListOptions& options)
{
    constexpr std::size_t CandidatesForEach = 5;
    constexpr std::size_t FewestCandidates = 100;
    const Leaning& leaning = options.leaning;
    const std::vector<float> leaned =
        leanedScores(ranking, model.leaningKind(), dataset.ratings(), leaning.niche);
    if (leaning.diversity <= 0.0)
        return listableMovies(dataset, leaned, profile, options, options.length);
    const std::size_t most = std::max(FewestCandidates, CandidatesForEach * options.length);
    return diversified(listableMovies(dataset, leaned, profile, options, most), model, leaning.diversity,
                       options.length);
}

std::vector<MovieIndex> moviesOf(const std::vector<Recommendation>& list)
{
    std::vector<MovieIndex> movies;
    movies.reserve(list.size());
    for (const Recommendation& place : list)
        movies.push_back(place.movie);
    return movies;
}

/// Of all ratings of the profile.
double meanStars(Profile profile)
{
    double sum = 0.0;
    for (const ProfileEntry& entry : profile)
        sum += static_cast<double>(entry.stars);
    return sum / static_cast<double>(profile.size());
}

} // namespace

bool mayBeListed(const Dataset& dataset, MovieIndex index, const ListOptions& options)
{
    const Movie& movie = dataset.movie(index);
    return (options.unknownTitles || !movie.titleIsUnknown()) && options.genres.admits(movie) &&
           isWithinYears(movie, options) &&
           (options.among.empty() || std::binary_search(options.among.begin(), options.among.end(), index));
}

MovieScores scoreMovies(const Dataset& dataset, const Recommender& model, Profile profile,
                        std::optional<UserIndex> knownUser, const Demographics& about)
{
    MovieScores made;
    if (profile.empty() && !about.empty()) {
        made.scores = model.scoreNewcomer(about);
        made.ranking = rankingScores(made.scores, model.scoreKind(), dataset.ratings());
    } else {
        made.scores = model.score(profile, knownUser);
        made.ranking = listRanking(model, profile, knownUser, made.scores, dataset.ratings());
    }
    return made;
}

Recommendation recommendationOf(const Recommender& model, const RatingScale& scale, const MovieScores& scores,
                                MovieIndex movie)
{
    Recommendation place{.movie = movie, .rankScore = scores.ranking[movie.value()]};
    if (model.scoreKind() == ScoreKind::Stars)
        place.stars = scale.clip(scores.scores[movie.value()]);
    return place;
}

std::vector<Recommendation> recommend(const Dataset& dataset, const Recommender& model, Profile profile,
                                      std::optional<UserIndex> knownUser, const ListOptions& options)
{
    return recommend(dataset, model, profile, knownUser, options,
                     scoreMovies(dataset, model, profile, knownUser, options.about));
}

std::vector<Recommendation> recommend(const Dataset& dataset, const Recommender& model, Profile profile,
                                      std::optional<UserIndex> knownUser, const ListOptions& options,
                                      const MovieScores& scores)
{
    const std::vector<MovieIndex> movies = chooseMovies(dataset, model, scores.ranking, profile, options);
    std::vector<Recommendation> list;
    list.reserve(movies.size());
    for (const MovieIndex movie : movies)
        list.push_back(recommendationOf(model, dataset.scale(), scores, movie));
    const bool isNewcomer = profile.empty() && !options.about.empty();
    if (options.distributions && !isNewcomer) {
        auto distributions = model.starDistributions(profile, knownUser, moviesOf(list), dataset.scale());
        for (std::size_t place = 0; place < list.size(); ++place)
            list[place].distribution = std::move(distributions[place]);
    }
    if (options.explain)
        addReasons(list, model, profile);
    return list;
}

void addReasons(std::vector<Recommendation>& list, const Recommender& model, Profile profile)
{
    if (profile.empty())
        return;
    std::vector<std::vector<Contribution>> reasons = model.explain(profile, moviesOf(list));
    const double mean = meanStars(profile);
    for (std::size_t place = 0; place < list.size(); ++place) {
        std::erase_if(reasons[place], [mean](const Contribution& contribution) {
            return !(contribution.effect > 0.0F && contribution.lift > 0.0F) ||
                   static_cast<double>(contribution.stars) < mean;
        });
        list[place].why = std::move(reasons[place]);
        list[place].whyKind = model.reasonKind();
    }
}

} // namespace autorec
