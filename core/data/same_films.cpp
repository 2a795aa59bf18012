// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/same_films.h"

#include <algorithm>
#include <numeric>

namespace autorec {

namespace {

/// Sets of movies that are joined pair by pair; each is known by its first movie.
class JoinedMovies
{
public:
    explicit JoinedMovies(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    std::size_t first(std::size_t movie)
    {
        while (m_parents[movie] != movie)
            movie = m_parents[movie] = m_parents[m_parents[movie]];
        return movie;
    }

    void join(std::size_t a, std::size_t b)
    {
        const std::size_t firstOfA = first(a);
        const std::size_t firstOfB = first(b);
        m_parents[std::max(firstOfA, firstOfB)] = std::min(firstOfA, firstOfB);
    }

private:
    std::vector<std::size_t> m_parents;
};

bool differ(const std::string& a, const std::string& b)
{
    return !a.empty() && !b.empty() && a != b;
}

bool areTwoFilms(const Movie& a, const Movie& b)
{
    return differ(a.imdbId, b.imdbId) && differ(a.tmdbId, b.tmdbId);
}

std::string titleAndYear(const Movie& movie)
{
    return movie.title + " (" + std::to_string(movie.year) + ")";
}

/// Joins the movies that share a text. `textOf` may return none.
template <class TextOf, class MayJoin>
void joinEqual(const std::vector<Movie>& movies, const TextOf& textOf, const MayJoin& mayJoin,
               JoinedMovies& joined)
{
    std::unordered_map<std::string, std::vector<std::size_t>> byText;
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const std::string text = textOf(movies[m]);
        if (text.empty())
            continue;
        std::vector<std::size_t>& others = byText[text];
        for (const std::size_t other : others) {
            if (mayJoin(movies[other], movies[m]))
                joined.join(other, m);
        }
        others.push_back(m);
    }
}

} // namespace

SameFilms::SameFilms(const std::vector<Movie>& movies)
{
    JoinedMovies joined(movies.size());
    const auto always = [](const Movie&, const Movie&) { return true; };
    joinEqual(movies, [](const Movie& movie) { return movie.imdbId; }, always, joined);
    joinEqual(movies, [](const Movie& movie) { return movie.tmdbId; }, always, joined);
    joinEqual(
        movies,
        [](const Movie& movie) {
            return movie.year == 0 || movie.titleIsUnknown() ? std::string() : titleAndYear(movie);
        },
        [](const Movie& a, const Movie& b) { return !areTwoFilms(a, b); }, joined);
    for (std::size_t m = 0; m < movies.size(); ++m) {
        const std::size_t first = joined.first(m);
        if (first == m)
            continue;
        const auto [group, isNew] = m_groupOf.try_emplace(first, m_groups.size());
        if (isNew)
            m_groups.push_back({MovieIndex(first)});
        const std::size_t position = group->second;
        m_groups[position].emplace_back(m);
        m_groupOf.emplace(m, position);
    }
}

std::span<const MovieIndex> SameFilms::of(MovieIndex movie) const
{
    const auto group = m_groupOf.find(movie.value());
    return group == m_groupOf.end() ? std::span<const MovieIndex>() : m_groups[group->second];
}

bool SameFilms::areSame(MovieIndex a, MovieIndex b) const
{
    const std::span<const MovieIndex> copies = of(a);
    return a == b || std::find(copies.begin(), copies.end(), b) != copies.end();
}

std::vector<MovieIndex> SameFilms::withCopies(std::vector<MovieIndex> movies) const
{
    const std::size_t given = movies.size();
    for (std::size_t k = 0; k < given; ++k) {
        const std::span<const MovieIndex> copies = of(movies[k]);
        movies.insert(movies.end(), copies.begin(), copies.end());
    }
    std::sort(movies.begin(), movies.end());
    movies.erase(std::unique(movies.begin(), movies.end()), movies.end());
    return movies;
}

std::string SameFilms::note(const std::vector<Movie>& movies) const
{
    constexpr std::size_t MostNamed = 20;
    if (m_groups.empty())
        return {};
    std::string text = std::to_string(m_groups.size()) +
                       (m_groups.size() == 1 ? " film is listed" : " films are listed") + " more than once: ";
    for (std::size_t g = 0; g < std::min(m_groups.size(), MostNamed); ++g) {
        const Movie& movie = movies[m_groups[g].front().value()];
        text.append(g == 0 ? "" : ", ").append(movie.year > 0 ? titleAndYear(movie) : movie.title);
    }
    if (m_groups.size() > MostNamed)
        text += " and " + std::to_string(m_groups.size() - MostNamed) + " more";
    return text +
           ". Lists and similar films show such a film once; ratings, training and measures count it as the "
           "source lists it.";
}

} // namespace autorec
