// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/taste_clusters.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace autorec {

namespace {

constexpr std::size_t Starts = 8;
constexpr std::size_t MostSteps = 50;

float dot(const float* a, const float* b, std::size_t width)
{
    return std::inner_product(a, a + width, b, 0.0F);
}

/// Points assigned to centres, both by position.
struct Clustering
{
    std::vector<std::size_t> centreOf;
    Matrix cosines;     ///< [points × centres]
    double total = 0.0; ///< cosines of all points with their centres
};

class SphericalMeans
{
public:
    SphericalMeans(const Matrix& points, std::size_t clusters, RandomStream random)
        : m_points(points)
        , m_centres(clusters, points.columns())
        , m_random(random)
    {
    }

    Clustering run()
    {
        chooseCentres();
        Clustering clustering = assign();
        for (std::size_t step = 0; step < MostSteps; ++step) {
            moveCentres(clustering);
            Clustering next = assign();
            const bool isDone = next.centreOf == clustering.centreOf;
            clustering = std::move(next);
            if (isDone)
                break;
        }
        return clustering;
    }

private:
    void setCentre(std::size_t centre, std::size_t point)
    {
        std::copy_n(m_points.row(point), m_points.columns(), m_centres.row(centre));
    }

    /// Each further centre is a point drawn in proportion to its distance to the nearest earlier centre.
    void chooseCentres()
    {
        std::vector<double> distances(m_points.rows(), 2.0);
        setCentre(0, m_random.below(m_points.rows()));
        for (std::size_t centre = 1; centre < m_centres.rows(); ++centre) {
            for (std::size_t p = 0; p < distances.size(); ++p) {
                const float cosine = dot(m_points.row(p), m_centres.row(centre - 1), m_points.columns());
                distances[p] = std::min(distances[p], std::max(0.0, 1.0 - static_cast<double>(cosine)));
            }
            setCentre(centre, draw(distances));
        }
    }

    std::size_t draw(const std::vector<double>& weights)
    {
        double rest = m_random.uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
        std::size_t drawn = 0;
        while (drawn + 1 < weights.size() && rest >= weights[drawn])
            rest -= weights[drawn++];
        return drawn;
    }

    Clustering assign() const
    {
        const std::size_t points = m_points.rows();
        const std::size_t centres = m_centres.rows();
        Clustering clustering{std::vector<std::size_t>(points, centres), Matrix(points, centres), 0.0};
        for (std::size_t p = 0; p < points; ++p) {
            for (std::size_t c = 0; c < centres; ++c)
                clustering.cosines(p, c) = dot(m_points.row(p), m_centres.row(c), m_points.columns());
        }
        std::vector<std::size_t> pairs(points * centres);
        std::iota(pairs.begin(), pairs.end(), std::size_t{0});
        const auto cosines = clustering.cosines.values();
        std::stable_sort(pairs.begin(), pairs.end(),
                         [&](std::size_t a, std::size_t b) { return cosines[a] > cosines[b]; });
        std::vector<std::size_t> sizes(centres);
        for (const std::size_t room :
             {points / (2 * centres), (3 * points + 2 * centres - 1) / (2 * centres)}) {
            for (const std::size_t pair : pairs) {
                const std::size_t centre = pair % centres;
                std::size_t& assigned = clustering.centreOf[pair / centres];
                if (assigned != centres || sizes[centre] >= room)
                    continue;
                assigned = centre;
                ++sizes[centre];
                clustering.total += static_cast<double>(cosines[pair]);
            }
        }
        return clustering;
    }

    void moveCentres(const Clustering& clustering)
    {
        m_centres.setZero();
        for (std::size_t p = 0; p < m_points.rows(); ++p) {
            float* centre = m_centres.row(clustering.centreOf[p]);
            for (std::size_t c = 0; c < m_points.columns(); ++c)
                centre[c] += m_points(p, c);
        }
        normalise(m_centres);
    }

    const Matrix& m_points;
    Matrix m_centres; ///< [clusters × width]
    RandomStream m_random;
};

Clustering bestOfSeveral(const Matrix& points, std::size_t clusters, std::uint64_t seed)
{
    Clustering best;
    for (std::size_t start = 0; start < Starts; ++start) {
        Clustering next =
            SphericalMeans(points, clusters, RandomStream(seed, RandomPurpose::Clustering, 0, start)).run();
        if (start == 0 || next.total > best.total)
            best = std::move(next);
    }
    return best;
}

using GenreShares = std::map<std::string, double>;

/// The share of the films that have each genre.
GenreShares genreShares(const Dataset& dataset, const std::vector<MovieIndex>& films)
{
    GenreShares shares;
    for (const MovieIndex film : films) {
        for (const std::string& genre : dataset.movie(film).genres)
            shares[genre] += 1.0 / static_cast<double>(films.size());
    }
    return shares;
}

/// The first two of the genres, the most distinctive first, that name no cluster yet, or else one of them;
/// the first two if all of these are taken.
std::vector<std::string> freeName(const std::vector<std::string>& genres,
                                  const std::set<std::set<std::string>>& taken)
{
    constexpr std::size_t Two = 2;
    for (std::size_t second = 1; second < genres.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            if (taken.count({genres[first], genres[second]}) == 0)
                return {genres[first], genres[second]};
        }
    }
    for (const std::string& genre : genres) {
        if (taken.count({genre}) == 0)
            return {genre};
    }
    return {genres.begin(), genres.begin() + static_cast<std::ptrdiff_t>(std::min(genres.size(), Two))};
}

/// By p ln(p ⁄ q), what a genre with share p here and q among all adds to the divergence of the two (Kullback
/// and Leibler, 1951).
std::vector<std::string> distinctiveGenres(const GenreShares& here, const GenreShares& everywhere)
{
    constexpr double LeastShare = 0.25;
    const auto divergence = [&](const std::string& genre) {
        return here.at(genre) * std::log(here.at(genre) / everywhere.at(genre));
    };
    std::vector<std::string> genres;
    for (const auto& [genre, share] : here) {
        if (share >= LeastShare && divergence(genre) > 0.0)
            genres.push_back(genre);
    }
    if (genres.empty() && !here.empty()) {
        const auto isRarer = [](const auto& a, const auto& b) { return a.second < b.second; };
        genres.push_back(std::max_element(here.begin(), here.end(), isRarer)->first);
    }
    std::stable_sort(genres.begin(), genres.end(), [&](const std::string& a, const std::string& b) {
        return divergence(a) > divergence(b);
    });
    return genres;
}

/// How many of the genres a film has, as a share; 0 where there are none.
double shareOf(const std::vector<std::string>& genres, const Movie& movie)
{
    double has = 0.0;
    for (const std::string& genre : genres)
        has += std::count(movie.genres.begin(), movie.genres.end(), genre) > 0 ? 1.0 : 0.0;
    return genres.empty() ? 0.0 : has / static_cast<double>(genres.size());
}

void findYears(const Dataset& dataset, TasteCluster& cluster)
{
    constexpr std::size_t Tenth = 10;
    std::vector<int> years;
    for (const MovieIndex film : cluster.films) {
        if (dataset.movie(film).year > 0)
            years.push_back(dataset.movie(film).year);
    }
    if (years.empty())
        return;
    std::sort(years.begin(), years.end());
    cluster.firstYear = years[years.size() / Tenth];
    cluster.lastYear = years[years.size() - 1 - years.size() / Tenth];
}

} // namespace

std::vector<TasteCluster> tasteClusters(const Dataset& dataset, const TasteSpace& space,
                                        const TasteClusterOptions& options)
{
    const std::size_t count = std::min(options.clusters, space.films.size() / options.fewestFilms);
    if (count < 2)
        return {};
    const Clustering clustering = bestOfSeveral(space.vectors, count, options.seed);
    const auto ratings = [&](std::size_t film) {
        return static_cast<double>(dataset.ratings().byMovie(space.films[film]).size());
    };

    const auto filmsOf = [&](const std::vector<std::size_t>& places) {
        std::vector<MovieIndex> films;
        for (const std::size_t place : places)
            films.push_back(space.films[place]);
        return films;
    };

    std::vector<std::vector<std::size_t>> members(count);
    std::vector<double> fame(count);
    for (std::size_t film = 0; film < space.films.size(); ++film) {
        members[clustering.centreOf[film]].push_back(film);
        fame[clustering.centreOf[film]] += ratings(film);
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return fame[a] / static_cast<double>(members[a].size()) >
               fame[b] / static_cast<double>(members[b].size());
    });

    const GenreShares everywhere = genreShares(dataset, space.films);
    std::vector<TasteCluster> clusters;
    std::set<std::set<std::string>> taken;
    for (const std::size_t k : order) {
        const std::vector<std::string> genres =
            freeName(distinctiveGenres(genreShares(dataset, filmsOf(members[k])), everywhere), taken);
        taken.insert({genres.begin(), genres.end()});
        const auto worth = [&](std::size_t film) {
            return static_cast<double>(clustering.cosines(film, k)) * std::log1p(ratings(film)) *
                   (1.0 + shareOf(genres, dataset.movie(space.films[film])));
        };
        std::stable_sort(members[k].begin(), members[k].end(),
                         [&](std::size_t a, std::size_t b) { return worth(a) > worth(b); });
        clusters.push_back({filmsOf(members[k]), genres});
        findYears(dataset, clusters.back());
    }
    return clusters;
}

} // namespace autorec
