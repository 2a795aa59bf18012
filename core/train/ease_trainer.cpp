// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/ease_trainer.h"

#include "core/data/most_rated.h"
#include "core/train/family_training.h"
#include "core/train/linear_system.h"

#include <algorithm>
#include <cmath>

namespace autorec {

namespace {

constexpr std::size_t BytesPerMegabyte = 1 << 20;

/// The most-rated movies, at most so many, in order of movie.
std::vector<MovieIndex> mostRated(const RatingMatrix& ratings, std::size_t most)
{
    std::vector<MovieIndex> movies = mostRatedOf(ratedMovies(ratings), ratings, most);
    std::sort(movies.begin(), movies.end());
    return movies;
}

} // namespace

EaseOptions::EaseOptions(const ModelSpec& spec)
    : memoryBudget(static_cast<std::size_t>(spec.get<std::int64_t>("memory_mb")) * BytesPerMegabyte)
{
    if (spec.has("stars_weight")) {
        knowsDislike = true;
        meanShrinkage = static_cast<float>(spec.get<double>("mean_shrinkage"));
        target = {1.0, spec.get<double>("stars_weight")};
        penalties = {spec.get<double>("watched_regularisation"), spec.get<double>("stars_regularisation")};
        if (spec.has("dislike_fall")) {
            liked.aboveMean = true;
            liked.fall = static_cast<float>(spec.get<double>("dislike_fall"));
        }
    } else {
        penalties = {spec.get<double>("regularisation")};
        liked = LikedOptions(spec);
        dropout = spec.has("dropout") ? spec.get<double>("dropout") : 0.0;
    }
}

std::size_t EaseOptions::mostMovies() const
{
    const auto inputs = static_cast<double>(channels());
    const double bytesPerPair = inputs * inputs * sizeof(double) + inputs * sizeof(float);
    return std::max<std::size_t>(
        1, static_cast<std::size_t>(std::sqrt(static_cast<double>(memoryBudget) / bytesPerPair)));
}

std::size_t EaseOptions::bytesByPeople(const DataSize& size) const
{
    return size.users * size.users * sizeof(double) + size.users * size.movies * sizeof(float);
}

bool EaseOptions::goesByPeople(const DataSize& size) const
{
    return size.users < channels() * size.movies && bytesByPeople(size) <= memoryBudget;
}

LinearMovieModel trainEase(const RatingMatrix& ratings, const EaseOptions& options,
                           const PhaseReporter& phases, const std::stop_token& stop)
{
    LinearInputs inputs{options.liked.on(ratings)};
    const RatingMatrix liked = likedRatings(ratings, inputs.liked);
    if (options.knowsDislike)
        inputs.mean = {overallMean(ratings), options.meanShrinkage};
    const std::vector<MovieIndex> rated = ratedMovies(liked);
    const bool byPeople = options.goesByPeople({liked.userCount(), rated.size(), liked.ratingCount()});
    const LinearSystem system(liked, byPeople ? rated : mostRated(liked, options.mostMovies()),
                              {inputs, options.target, options.penalties, options.dropout});
    return LinearMovieModel(
        system.movies(), byPeople ? system.solveByPeople(phases, stop) : system.solveByMovies(phases, stop),
        popularityOf(liked), inputs);
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
    const std::size_t inputs = options.channels() * movies;
    MemoryEstimate estimate;
    estimate.parameters = options.goesByPeople(size) ? size.users * size.movies : inputs * movies;
    estimate.weights = options.goesByPeople(size)
                           ? options.bytesByPeople(size)
                           : inputs * inputs * sizeof(double) + inputs * movies * sizeof(float);
    estimate.ratings = size.ratings * MemoryEstimate::MatrixBytesPerRating;
    return estimate;
}

} // namespace

template <> FamilyTraining trainingOf<ModelFamily::Ease>()
{
    return {trainLinearModel, estimateLinear};
}

} // namespace autorec
