// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/personas.h"

#include "core/data/most_rated.h"
#include "core/recommend/top_n.h"

#include <algorithm>
#include <array>

namespace autorec {

namespace {

constexpr std::size_t FilmsLoved = 10;
constexpr std::size_t FilmsDisliked = 3;
constexpr std::size_t ListLength = 10;

/// Whether it has the one and not the other.
bool isOf(const Movie& movie, const std::string& genre, const std::string& other)
{
    return movie.hasGenre(genre) && !movie.hasGenre(other);
}

/// The most-rated films that have the one genre and not the other.
std::vector<MovieIndex> mostRated(const Dataset& dataset, const std::string& genre, const std::string& other,
                                  std::size_t most)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
        if (dataset.ratings().byMovie(MovieIndex(m)).size() > 0 &&
            isOf(dataset.movie(MovieIndex(m)), genre, other))
            movies.emplace_back(m);
    }
    return mostRatedOf(std::move(movies), dataset.ratings(), most);
}

double shareOf(const std::vector<MovieIndex>& list, const Dataset& dataset, const std::string& genre,
               const std::string& other)
{
    const auto count = std::count_if(
        list.begin(), list.end(), [&](MovieIndex movie) { return isOf(dataset.movie(movie), genre, other); });
    return list.empty() ? 0.0 : static_cast<double>(count) / static_cast<double>(list.size());
}

} // namespace

std::span<const Persona> personas()
{
    static const std::array<Persona, 10> all{{{"Horror", "Romance"},
                                              {"Romance", "Horror"},
                                              {"Western", "Sci-Fi"},
                                              {"Animation", "Crime"},
                                              {"Sci-Fi", "Romance"},
                                              {"Documentary", "Action"},
                                              {"War", "Children"},
                                              {"Musical", "Action"},
                                              {"Film-Noir", "Children"},
                                              {"Children", "Horror"}}};
    return all;
}

std::vector<ProfileEntry> profileOf(const Persona& persona, const Dataset& dataset)
{
    const std::vector<MovieIndex> loved = mostRated(dataset, persona.genre, persona.opposite, FilmsLoved);
    const std::vector<MovieIndex> disliked =
        mostRated(dataset, persona.opposite, persona.genre, FilmsDisliked);
    if (loved.size() < FilmsLoved || disliked.size() < FilmsDisliked)
        return {};
    std::vector<ProfileEntry> profile;
    profile.reserve(loved.size() + disliked.size());
    for (const MovieIndex movie : loved)
        profile.push_back({movie, dataset.scale().max()});
    const float low = std::max(1.0F, dataset.scale().min());
    for (const MovieIndex movie : disliked)
        profile.push_back({movie, low});
    std::sort(profile.begin(), profile.end(),
              [](const ProfileEntry& a, const ProfileEntry& b) { return a.movie < b.movie; });
    return profile;
}

std::vector<PersonaList> listsForPersonas(const Dataset& dataset, const Recommender& model,
                                          const WorkContext& work)
{
    std::vector<PersonaList> all;
    for (const Persona& persona : personas()) {
        work.throwIfStopped();
        const std::vector<ProfileEntry> profile = profileOf(persona, dataset);
        if (profile.empty())
            continue;
        ListOptions options;
        options.length = ListLength;
        options.explain = false;
        PersonaList made{persona, {}};
        for (const Recommendation& place : recommend(dataset, model, profile, std::nullopt, options))
            made.list.push_back(place.movie);
        made.own = shareOf(made.list, dataset, persona.genre, persona.opposite);
        made.opposite = shareOf(made.list, dataset, persona.opposite, persona.genre);
        all.push_back(std::move(made));
    }
    return all;
}

} // namespace autorec
