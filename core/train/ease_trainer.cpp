// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/ease_trainer.h"

#include "core/base/parallel.h"
#include "core/kernels/symmetric_inverse.h"
#include "core/train/family_training.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t MoviesPerChunk = 16;
constexpr std::size_t BytesPerMegabyte = 1 << 20;

/// The most-rated movies, at most so many, in order of movie.
std::vector<MovieIndex> mostRated(const RatingMatrix& ratings, std::size_t most)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
        if (ratings.byMovie(MovieIndex(m)).size() > 0)
            movies.emplace_back(m);
    }
    if (movies.size() > most) {
        std::stable_sort(movies.begin(), movies.end(), [&](MovieIndex a, MovieIndex b) {
            return ratings.byMovie(a).size() > ratings.byMovie(b).size();
        });
        movies.resize(most);
        std::sort(movies.begin(), movies.end());
    }
    return movies;
}

/// XᵀX, its lower triangle.
DoubleMatrix gramOf(const RatingMatrix& ratings, const std::vector<MovieIndex>& movies,
                    const PhaseReporter& phases, const std::stop_token& stop)
{
    constexpr std::uint32_t NoPlace = UINT32_MAX;
    constexpr std::size_t Slices = 32;
    std::vector<std::uint32_t> places(ratings.movieCount(), NoPlace);
    for (std::size_t place = 0; place < movies.size(); ++place)
        places[movies[place].value()] = static_cast<std::uint32_t>(place);

    DoubleMatrix gram(movies.size(), movies.size());
    const std::size_t slice = movies.size() / Slices + 1;
    for (std::size_t first = 0; first < movies.size(); first += slice) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled, "Stopped while counting who rated what together.");
        if (phases)
            phases("Counting who rated what together",
                   static_cast<double>(first) / static_cast<double>(movies.size()));
        const std::size_t count = std::min(slice, movies.size() - first);
        parallelFor(count, MoviesPerChunk, [&](std::size_t k) {
            const std::size_t row = first + k;
            for (const UserIndex user : ratings.byMovie(movies[row]).ids()) {
                for (const MovieIndex other : ratings.byUser(user).ids()) {
                    if (other > movies[row])
                        break;
                    if (places[other.value()] != NoPlace)
                        gram(row, places[other.value()]) += 1.0;
                }
            }
        });
    }
    return gram;
}

/// B of the inverse P.
Matrix weightsOf(const DoubleMatrix& inverse)
{
    Matrix weights(inverse.rows(), inverse.columns());
    parallelFor(inverse.rows(), MoviesPerChunk, [&](std::size_t i) {
        for (std::size_t j = 0; j < inverse.columns(); ++j)
            weights(i, j) = i == j ? 0.0F : static_cast<float>(-inverse(i, j) / inverse(j, j));
    });
    return weights;
}

} // namespace

EaseOptions::EaseOptions(const ModelSpec& spec)
    : regularisation(spec.get<double>("regularisation"))
    , dropout(spec.has("dropout") ? spec.get<double>("dropout") : 0.0)
    , liked{static_cast<float>(spec.get<double>("liked_from"))}
    , memoryBudget(static_cast<std::size_t>(spec.get<std::int64_t>("memory_mb")) * BytesPerMegabyte)
{
}

std::size_t EaseOptions::mostMovies() const
{
    const double cells = static_cast<double>(memoryBudget) / static_cast<double>(BytesPerWeight);
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::sqrt(cells)));
}

LinearMovieModel trainEase(const RatingMatrix& ratings, const EaseOptions& options,
                           const PhaseReporter& phases, const std::stop_token& stop)
{
    const RatingMatrix liked = likedRatings(ratings, options.liked);
    std::vector<MovieIndex> movies = mostRated(liked, options.mostMovies());
    DoubleMatrix gram = gramOf(liked, movies, phases, stop);
    const double share = options.dropout / (1.0 - options.dropout);
    for (std::size_t i = 0; i < gram.rows(); ++i)
        gram(i, i) += options.regularisation + share * gram(i, i);
    invertSymmetric(gram, {stop, [&](double done) {
                               if (phases)
                                   phases("Inverting the matrix of movies", done);
                           }});
    return LinearMovieModel(std::move(movies), weightsOf(gram), popularityOf(liked), options.liked);
}

namespace {

FamilyResult trainLinearModel(const TrainingTask& task)
{
    const EaseOptions options(task.spec);
    auto model = std::make_shared<LinearMovieModel>(
        trainEase(task.dataset.ratings(), options, task.context.onPhase, task.context.stop));
    FamilyResult result{model, {}};
    const std::size_t known = knownMovies(*model).size();
    const std::size_t rated = task.dataset.ratedMovieCount();
    if (known == options.mostMovies() && known < rated)
        result.report.notes.push_back(
            "the " + std::to_string(known) + " most-rated of " + std::to_string(rated) +
            " rated movies have weights, as many as memory_mb holds; the others are scored by their genres "
            "and decade");
    return result;
}

MemoryEstimate estimateLinear(const ModelSpec& spec, const DataSize& size)
{
    const EaseOptions options(spec);
    const std::size_t movies = std::min(size.movies, options.mostMovies());
    MemoryEstimate estimate;
    estimate.parameters = movies * movies;
    estimate.weights = estimate.parameters * EaseOptions::BytesPerWeight;
    estimate.ratings = size.ratings * MemoryEstimate::MatrixBytesPerRating;
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Ease>()
{
    return {trainLinearModel, estimateLinear};
}

} // namespace autorec
