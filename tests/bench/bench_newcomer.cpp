// SPDX-License-Identifier: GPL-3.0-or-later
// From a new rating to a re-ranked list of 87,000 movies, the catalogue of MovieLens 32M: scores of
// everything, ranking, the best hundred. Models have the shapes of the presets and random weights, which take
// as long as learned ones. The person has rated twenty movies.

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/model/baselines.h"
#include "core/model/bayesian_factor_model.h"
#include "core/model/ensemble_model.h"
#include "core/model/implicit_factor_model.h"
#include "core/model/linear_movie_model.h"
#include "core/model/movie_code_model.h"
#include "core/model/multinomial_autoencoder.h"
#include "core/model/ranking.h"
#include "core/model/user_autoencoder.h"
#include "core/train/ease_trainer.h"

#include <benchmark/benchmark.h>
#include <functional>

using namespace autorec;

namespace {

constexpr std::size_t Movies = 87'000;
constexpr std::size_t Users = 500;
constexpr std::size_t Rated = 20;

RatingMatrix someRatings()
{
    constexpr std::size_t PerMovie = 4;
    std::vector<RatingEntry> entries;
    for (std::size_t m = 0; m < Movies; ++m) {
        for (std::size_t k = 0; k < PerMovie; ++k)
            entries.push_back({UserIndex((m * 7 + k * 113) % Users), MovieIndex(m),
                               1.0F + static_cast<float>((m + k) % 5), 0});
    }
    const std::vector<float> stars{1.0F, 2.0F, 3.0F, 4.0F, 5.0F};
    return RatingMatrix(entries, Users, Movies, RatingScale::fitting(stars));
}

const RatingMatrix& ratings()
{
    static const RatingMatrix all = someRatings();
    return all;
}

std::vector<ProfileEntry> somebody()
{
    std::vector<ProfileEntry> profile;
    for (std::size_t k = 0; k < Rated; ++k)
        profile.push_back({MovieIndex(k * (Movies / Rated) + k), 1.0F + static_cast<float>(k % 5)});
    return profile;
}

Matrix randomMatrix(std::size_t rows, std::size_t columns)
{
    Matrix matrix(rows, columns);
    parallelChunks(rows, 1024, [&](std::size_t begin, std::size_t end) {
        for (std::size_t r = begin; r < end; ++r) {
            RandomStream random(1, RandomPurpose::Weights, columns, r);
            for (std::size_t c = 0; c < columns; ++c)
                matrix(r, c) = static_cast<float>(random.uniform() - 0.5);
        }
    });
    return matrix;
}

NetworkShape shapeOf(std::vector<std::size_t> hidden)
{
    NetworkShape shape;
    shape.width = Movies;
    shape.hidden = std::move(hidden);
    return shape;
}

using Model = std::shared_ptr<const Recommender>;

Model userAutoencoder(std::vector<std::size_t> hidden)
{
    return std::make_shared<UserAutoencoder>(Network(shapeOf(std::move(hidden)), 1),
                                             BiasModel(ratings(), 5.0), Normalisation{Centring::Biases});
}

Model movieCodes(std::size_t width)
{
    return std::make_shared<MovieCodeModel>(
        MovieCodes{randomMatrix(Movies, width), randomMatrix(Users, width), Matrix(1, Users)},
        BiasModel(ratings(), 5.0), Normalisation{}, 120.0);
}

Model bayesianFactors()
{
    constexpr std::size_t Codes = 64;
    Matrix noise(1, Movies);
    std::fill(noise.values().begin(), noise.values().end(), 0.7F);
    return std::make_shared<BayesianFactorModel>(
        ExpectedRatings{Matrix(1, Movies), randomMatrix(Movies, Codes), noise, noise},
        randomMatrix(Users, Codes));
}

Model multinomial(std::vector<std::size_t> hidden, std::optional<std::size_t> gaussian)
{
    NetworkShape shape = shapeOf(std::move(hidden));
    shape.loss = OutputLoss::Multinomial;
    shape.gaussian = gaussian;
    return std::make_shared<MultinomialAutoencoder>(Network(shape, 1),
                                                    LikedLists{popularityOf(ratings()), LikedRule{}});
}

Model ease()
{
    const std::size_t known = EaseOptions(ModelSpec("ease")).mostMovies();
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < known; ++m)
        movies.emplace_back(m);
    return std::make_shared<LinearMovieModel>(std::move(movies), weightsInFull(randomMatrix(known, known)),
                                              popularityOf(ratings()), LinearInputs{});
}

Model elsa()
{
    std::vector<MovieIndex> movies;
    movies.reserve(Movies);
    for (std::size_t m = 0; m < Movies; ++m)
        movies.emplace_back(m);
    return std::make_shared<LinearMovieModel>(std::move(movies), weightsOfVectors(randomMatrix(Movies, 256)),
                                              popularityOf(ratings()), LinearInputs{});
}

Model implicitFactors()
{
    return std::make_shared<ImplicitFactorModel>(randomMatrix(Movies, 64), popularityOf(ratings()),
                                                 ImplicitFoldIn{}, LikedRule{});
}

Model ensemble()
{
    std::vector<EnsembleModel::Member> members;
    for (int k = 0; k < 3; ++k)
        members.push_back({ModelSpec("sparsefc"), movieCodes(500), 0.2});
    for (int k = 0; k < 2; ++k)
        members.push_back({ModelSpec("sparsefc"), userAutoencoder({500, 500}), 0.1});
    members.push_back({ModelSpec("denoising-autorec"), userAutoencoder({500}), 0.1});
    members.push_back({ModelSpec("bayes-mf"), bayesianFactors(), 0.2});
    return std::make_shared<EnsembleModel>(std::move(members), 0.1, ScoreKind::Stars);
}

void rerank(benchmark::State& state, const std::function<Model()>& make)
{
    constexpr std::size_t Length = 100;
    const Model model = make();
    std::vector<ProfileEntry> profile = somebody();
    for (auto _ : state) {
        profile.back().stars = profile.back().stars > 4.0F ? 1.0F : 5.0F;
        const std::vector<float> scores = model->score(profile);
        const std::vector<float> ranking = rankingScores(scores, model->scoreKind(), ratings());
        benchmark::DoNotOptimize(bestMovies(ranking, profile, Length));
    }
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    const std::vector<std::pair<const char*, std::function<Model()>>> models{
        {"popularity", [] { return std::make_shared<PopularityRecommender>(ratings()); }},
        {"biases", [] { return std::make_shared<BiasRecommender>(BiasModel(ratings(), 5.0)); }},
        {"u-autorec", [] { return userAutoencoder({256}); }},
        {"i-autorec", [] { return movieCodes(500); }},
        {"deep-autorec", [] { return userAutoencoder({512, 256, 64}); }},
        {"denoising-autorec", [] { return userAutoencoder({500}); }},
        {"sparsefc", [] { return movieCodes(500); }},
        {"sparsefc, rows=users", [] { return userAutoencoder({500, 500}); }},
        {"ease and edlae", ease},
        {"elsa", elsa},
        {"mult-dae", [] { return multinomial({200}, std::nullopt); }},
        {"mult-vae", [] { return multinomial({600, 100, 600}, 1); }},
        {"biased-mf", [] { return movieCodes(64); }},
        {"bayes-mf", bayesianFactors},
        {"ials and bpr-mf", implicitFactors},
        {"deep-autoencoder", [] { return userAutoencoder({512, 512, 1024, 1024, 512, 512}); }},
        {"stacked-autoencoder", [] { return userAutoencoder({20, 10, 20}); }},
        {"netflix-autoencoder", [] { return userAutoencoder({512, 256, 64, 256, 512}); }},
        {"ensemble of seven", ensemble},
    };
    for (const auto& [name, make] : models)
        benchmark::RegisterBenchmark(name, [make = make](benchmark::State& state) { rerank(state, make); })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
}
