// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/shelves.h"

#include "core/model/ranking.h"
#include "core/recommend/taste.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace autorec {

namespace {

double meanOf(Profile profile)
{
    const double sum =
        std::accumulate(profile.begin(), profile.end(), 0.0, [](double so_far, const ProfileEntry& entry) {
            return so_far + static_cast<double>(entry.stars);
        });
    return profile.empty() ? 0.0 : sum / static_cast<double>(profile.size());
}

/// The key of the group that the person likes most; `Key()` without one. `keysOf(movie)` names its groups.
template <class Key, class KeysOf>
Key favourite(const Dataset& dataset, Profile profile, const KeysOf& keysOf)
{
    struct Sum
    {
        double above = 0.0;
        double films = 0.0;
    };
    constexpr double FewestFilms = 3.0;
    const double mean = meanOf(profile);
    std::map<Key, Sum> sums;
    for (const ProfileEntry& entry : profile) {
        for (const Key& key : keysOf(dataset.movie(entry.movie))) {
            sums[key].above += static_cast<double>(entry.stars) - mean;
            sums[key].films += 1.0;
        }
    }
    Key best{};
    double greatest = 1e-9; // more than rounding
    for (const auto& [key, sum] : sums) {
        const double leaning = sum.above / (sum.films + LeaningStrength);
        if (sum.films >= FewestFilms && leaning > greatest) {
            best = key;
            greatest = leaning;
        }
    }
    return best;
}

/// Puts films on shelves, each film once.
class ShelfFiller
{
public:
    ShelfFiller(const Dataset& dataset, const Recommender& model, Profile profile, const MovieScores& scores,
                const ShelfOptions& options)
        : m_dataset(dataset)
        , m_model(model)
        , m_scores(scores)
        , m_options(options)
        , m_leastGem(static_cast<float>(
              std::max(meanOf(profile), GemShare * static_cast<double>(dataset.scale().max()))))
        , m_isTaken(dataset.movieCount())
    {
        for (const ProfileEntry& entry : profile)
            take(entry.movie);
        m_known.reserve(dataset.movieCount());
        for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
            if (isFree(MovieIndex(m)) && model.knows(MovieIndex(m)))
                m_known.emplace_back(m);
        }
    }

    void take(MovieIndex movie)
    {
        m_isTaken[movie.value()] = true;
        for (const MovieIndex copy : m_dataset.sameFilms().of(movie))
            m_isTaken[copy.value()] = true;
    }

    /// All films that may still be on a shelf and of which `isWanted` holds.
    template <class IsWanted> std::vector<MovieIndex> free(const IsWanted& isWanted) const
    {
        std::vector<MovieIndex> movies;
        movies.reserve(m_known.size());
        std::copy_if(m_known.begin(), m_known.end(), std::back_inserter(movies),
                     [&](MovieIndex movie) { return !m_isTaken[movie.value()] && isWanted(movie); });
        return movies;
    }
    bool isFree(MovieIndex movie) const
    {
        return !m_isTaken[movie.value()] && !m_dataset.movie(movie).titleIsUnknown();
    }

    bool isGem(MovieIndex movie, std::size_t fewRatings) const
    {
        const std::size_t ratings = m_dataset.ratings().byMovie(movie).size();
        return ratings >= m_options.gemRatings && ratings <= fewRatings &&
               (m_model.scoreKind() != ScoreKind::Stars || m_scores.scores[movie.value()] >= m_leastGem);
    }

    /// The best of these, at most `most`, which are taken from now on.
    std::vector<Recommendation> takeBest(std::vector<MovieIndex> movies, std::size_t most)
    {
        const SameFilms& same = m_dataset.sameFilms();
        const std::size_t enough = std::min(most, movies.size()) + same.surplus();
        movies = bestOf(std::move(movies), m_scores.ranking, enough);
        same.keepFirstOfEach(movies, most, [](MovieIndex movie) { return movie; });
        std::vector<Recommendation> films;
        films.reserve(movies.size());
        for (const MovieIndex movie : movies) {
            take(movie);
            films.push_back(recommendationOf(m_model, m_dataset.scale(), m_scores, movie));
        }
        return films;
    }

private:
    static constexpr double GemShare = 0.7;

    const Dataset& m_dataset;
    const Recommender& m_model;
    const MovieScores& m_scores;
    const ShelfOptions& m_options;
    float m_leastGem;
    std::vector<bool> m_isTaken;     ///< by movie: rated, excluded, or on a shelf
    std::vector<MovieIndex> m_known; ///< that had a title and were known to the model and free at first
};

std::vector<MovieIndex> sorted(std::vector<MovieIndex> movies)
{
    std::sort(movies.begin(), movies.end());
    return movies;
}

/// The pick and the films of all shelves.
std::vector<Recommendation*> filmsOf(Shelves& shelves)
{
    std::size_t count = shelves.pick.size();
    for (const Shelf& shelf : shelves.shelves)
        count += shelf.films.size();
    std::vector<Recommendation*> films;
    films.reserve(count);
    for (Recommendation& pick : shelves.pick)
        films.push_back(&pick);
    for (Shelf& shelf : shelves.shelves) {
        for (Recommendation& film : shelf.films)
            films.push_back(&film);
    }
    return films;
}

/// How likely each number of stars is, for all films at once.
void addDistributions(Shelves& shelves, const Recommender& model, Profile profile, const RatingScale& scale)
{
    const std::vector<Recommendation*> films = filmsOf(shelves);
    std::vector<MovieIndex> movies;
    movies.reserve(films.size());
    for (const Recommendation* film : films)
        movies.push_back(film->movie);
    auto distributions = model.starDistributions(profile, std::nullopt, movies, scale);
    for (std::size_t k = 0; k < films.size(); ++k)
        films[k]->distribution = std::move(distributions[k]);
}

} // namespace

std::size_t fewRatingsOf(std::span<const std::size_t> byPopularity)
{
    constexpr double HeadShare = 0.8;
    const double all =
        std::accumulate(byPopularity.begin(), byPopularity.end(), 0.0,
                        [](double sum, std::size_t ratings) { return sum + static_cast<double>(ratings); });
    double sum = 0.0;
    for (const std::size_t ratings : byPopularity) {
        if (sum >= HeadShare * all)
            return ratings;
        sum += static_cast<double>(ratings);
    }
    return 0;
}

std::vector<ProfileEntry> lovedFilms(const Dataset& dataset, Profile profile, std::size_t most)
{
    constexpr double LovedShare = 0.8;
    const double least =
        std::max(LovedShare * static_cast<double>(dataset.scale().max()), meanOf(profile) + 1e-6);
    std::vector<ProfileEntry> loved;
    std::copy_if(profile.begin(), profile.end(), std::back_inserter(loved), [&](const ProfileEntry& entry) {
        return static_cast<double>(entry.stars) >= least && !dataset.movie(entry.movie).titleIsUnknown();
    });
    const auto ratings = [&](const ProfileEntry& entry) {
        return dataset.ratings().byMovie(entry.movie).size();
    };
    std::sort(loved.begin(), loved.end(), [&](const ProfileEntry& a, const ProfileEntry& b) {
        return std::tuple(b.stars, ratings(b), a.movie.value()) <
               std::tuple(a.stars, ratings(a), b.movie.value());
    });
    std::set<std::string> genres;
    std::vector<ProfileEntry> different;
    std::vector<ProfileEntry> alike;
    for (const ProfileEntry& entry : loved) {
        const std::vector<std::string>& listed = dataset.movie(entry.movie).genres;
        const bool isNew = genres.insert(listed.empty() ? std::string() : listed.front()).second;
        (isNew ? different : alike).push_back(entry);
    }
    different.insert(different.end(), alike.begin(), alike.end());
    different.resize(std::min(most, different.size()));
    return different;
}

std::string favouriteGenre(const Dataset& dataset, Profile profile)
{
    return favourite<std::string>(dataset, profile,
                                  [](const Movie& movie) -> const auto& { return movie.genres; });
}

int favouriteDecade(const Dataset& dataset, Profile profile)
{
    return favourite<int>(dataset, profile, [](const Movie& movie) {
        return movie.year > 0 ? std::vector<int>{movie.year / 10 * 10} : std::vector<int>();
    });
}

Shelves arrangeShelves(const Dataset& dataset, const Recommender& model, Profile profile,
                       const MovieScores& scores, const ShelfSources& sources, const ShelfOptions& options)
{
    ShelfFiller filler(dataset, model, profile, scores, options);
    for (const MovieIndex movie : sources.excluded)
        filler.take(movie);
    const auto onlyFree = [&filler](std::vector<MovieIndex> movies) {
        std::erase_if(movies, [&filler](MovieIndex movie) { return !filler.isFree(movie); });
        return movies;
    };
    const auto isAny = [](MovieIndex) { return true; };
    const std::string genre = favouriteGenre(dataset, profile);
    const int decade = favouriteDecade(dataset, profile);

    Shelves made;
    const auto add = [&](Shelf shelf, std::vector<MovieIndex> movies, std::size_t fewest) {
        if (movies.size() < fewest)
            return;
        shelf.films = filler.takeBest(std::move(movies), options.length);
        made.shelves.push_back(std::move(shelf));
    };
    made.pick = filler.takeBest(filler.free(isAny), 1);
    add({.kind = ShelfKind::TopPicks}, filler.free(isAny), 1);
    for (const LovedFilm& loved : sources.loved)
        add({.kind = ShelfKind::BecauseLoved, .loved = loved.rating, .among = sorted(loved.similar)},
            onlyFree(loved.similar), options.fewestFilms);
    std::vector<MovieIndex> gems =
        filler.free([&](MovieIndex movie) { return filler.isGem(movie, sources.fewRatings); });
    add({.kind = ShelfKind::HiddenGems, .among = gems}, gems, options.fewestFilms);
    add({.kind = ShelfKind::Watchlist, .among = sorted(sources.watchlist)}, onlyFree(sources.watchlist), 1);
    if (!genre.empty())
        add({.kind = ShelfKind::Genre, .genre = genre},
            filler.free([&](MovieIndex movie) { return dataset.movie(movie).hasGenre(genre); }),
            options.fewestFilms);
    if (decade > 0)
        add({.kind = ShelfKind::Decade, .decade = decade},
            filler.free([&](MovieIndex movie) { return dataset.movie(movie).year / 10 * 10 == decade; }),
            options.fewestFilms);
    addDistributions(made, model, profile, dataset.scale());
    return made;
}

void forgetStars(Shelves& shelves)
{
    for (Recommendation* film : filmsOf(shelves)) {
        film->stars.reset();
        film->distribution.reset();
    }
}

} // namespace autorec
