// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/item_knn.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/train/family_training.h"

#include <algorithm>
#include <cmath>

namespace autorec {

ItemKnnOptions::ItemKnnOptions(const ModelSpec& spec)
    : neighbours(static_cast<std::size_t>(spec.get<std::int64_t>("neighbours")))
    , shrinkage(spec.get<double>("shrinkage"))
    , liked(spec)
{
}

namespace {

/// A movie, by its place among those that have ratings, and how near it is.
struct Neighbour
{
    std::uint32_t place;
    float similarity;
};

/// Finds the neighbours of one movie after another; has memory of its own.
class NeighbourSearch
{
public:
    NeighbourSearch(const RatingMatrix& liked, const std::vector<MovieIndex>& movies,
                    const std::vector<std::uint32_t>& places, const ItemKnnOptions& options)
        : m_liked(liked)
        , m_movies(movies)
        , m_places(places)
        , m_options(options)
        , m_common(movies.size())
    {
    }

    std::vector<Neighbour> nearest(std::size_t place)
    {
        countCommonPeople(place);
        std::vector<Neighbour> neighbours;
        neighbours.reserve(m_met.size());
        for (const std::uint32_t other : m_met) {
            neighbours.push_back({other, similarity(place, other)});
            m_common[other] = 0;
        }
        const std::size_t count = std::min(m_options.neighbours, neighbours.size());
        std::partial_sort(neighbours.begin(), neighbours.begin() + static_cast<std::ptrdiff_t>(count),
                          neighbours.end(), [](const Neighbour& a, const Neighbour& b) {
                              return a.similarity != b.similarity ? a.similarity > b.similarity
                                                                  : a.place < b.place;
                          });
        neighbours.resize(count);
        return neighbours;
    }

private:
    void countCommonPeople(std::size_t place)
    {
        m_met.clear();
        for (const UserIndex person : m_liked.byMovie(m_movies[place]).ids()) {
            for (const MovieIndex movie : m_liked.byUser(person).ids()) {
                const std::uint32_t other = m_places[movie.value()];
                if (other == place)
                    continue;
                if (m_common[other]++ == 0)
                    m_met.push_back(other);
            }
        }
    }

    float similarity(std::size_t place, std::size_t other) const
    {
        const auto size = [&](std::size_t k) {
            return static_cast<double>(m_liked.byMovie(m_movies[k]).size());
        };
        return static_cast<float>(static_cast<double>(m_common[other]) /
                                  (std::sqrt(size(place) * size(other)) + m_options.shrinkage));
    }

    const RatingMatrix& m_liked;
    const std::vector<MovieIndex>& m_movies;
    const std::vector<std::uint32_t>& m_places;
    const ItemKnnOptions& m_options;
    std::vector<std::uint32_t> m_common; ///< by place: people who liked both
    std::vector<std::uint32_t> m_met;    ///< places that somebody liked together with the movie
};

/// The neighbours of each movie.
std::vector<std::vector<Neighbour>> allNeighbours(const RatingMatrix& liked,
                                                  const std::vector<MovieIndex>& movies,
                                                  const ItemKnnOptions& options, const PhaseReporter& phases,
                                                  const std::stop_token& stop)
{
    constexpr std::size_t Slice = 1024;
    constexpr std::size_t PerChunk = 64;
    const std::string phase = "Finding similar movies";
    std::vector<std::uint32_t> places(liked.movieCount());
    for (std::size_t place = 0; place < movies.size(); ++place)
        places[movies[place].value()] = static_cast<std::uint32_t>(place);
    std::vector<std::vector<Neighbour>> neighbours(movies.size());
    for (std::size_t first = 0; first < movies.size(); first += Slice) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped: " + phase + ".");
        if (phases)
            phases(phase, static_cast<double>(first) / static_cast<double>(movies.size()));
        const std::size_t count = std::min(Slice, movies.size() - first);
        parallelChunks(count, PerChunk, [&](std::size_t begin, std::size_t end) {
            NeighbourSearch search(liked, movies, places, options);
            for (std::size_t place = first + begin; place < first + end; ++place)
                neighbours[place] = search.nearest(place);
        });
    }
    return neighbours;
}

/// The same by neighbour: row i has the movies that have i among their neighbours.
SparseRows weightsFrom(const std::vector<std::vector<Neighbour>>& neighbours)
{
    SparseRows weights;
    weights.offsets.assign(neighbours.size() + 1, 0);
    for (const std::vector<Neighbour>& some : neighbours) {
        for (const Neighbour& neighbour : some)
            ++weights.offsets[neighbour.place + 1];
    }
    for (std::size_t place = 0; place < neighbours.size(); ++place)
        weights.offsets[place + 1] += weights.offsets[place];
    weights.columns.resize(weights.offsets.back());
    weights.values.resize(weights.offsets.back());
    std::vector<std::size_t> next(weights.offsets.begin(), weights.offsets.end() - 1);
    for (std::size_t place = 0; place < neighbours.size(); ++place) {
        for (const Neighbour& neighbour : neighbours[place]) {
            const std::size_t entry = next[neighbour.place]++;
            weights.columns[entry] = static_cast<std::uint32_t>(place);
            weights.values[entry] = neighbour.similarity;
        }
    }
    return weights;
}

FamilyResult trainNeighbours(const TrainingTask& task)
{
    return {std::make_shared<LinearMovieModel>(trainItemKnn(task.dataset.ratings(), ItemKnnOptions(task.spec),
                                                            task.context.onPhase, task.context.stop)),
            {}};
}

MemoryEstimate estimateNeighbours(const ModelSpec& spec, const DataSize& size)
{
    constexpr std::size_t Copies = 2; // by movie and by neighbour
    const ItemKnnOptions options(spec);
    MemoryEstimate estimate;
    estimate.parameters = size.movies * std::min(options.neighbours, size.movies);
    estimate.weights = Copies * estimate.parameters * sizeof(Neighbour);
    estimate.ratings = size.ratings * MemoryEstimate::MatrixBytesPerRating;
    return estimate;
}

} // namespace

LinearMovieModel trainItemKnn(const RatingMatrix& ratings, const ItemKnnOptions& options,
                              const PhaseReporter& phases, const std::stop_token& stop)
{
    const LikedRule rule = options.liked.on(ratings);
    const RatingMatrix liked = likedRatings(ratings, rule);
    const std::vector<MovieIndex> movies = ratedMovies(liked);
    SparseRows weights = weightsFrom(allNeighbours(liked, movies, options, phases, stop));
    return LinearMovieModel(movies, weightsOfNeighbours(std::move(weights)), popularityOf(liked), {rule});
}

template <> FamilyTraining trainingOf<ModelFamily::ItemKnn>()
{
    return {trainNeighbours, estimateNeighbours};
}

} // namespace autorec
