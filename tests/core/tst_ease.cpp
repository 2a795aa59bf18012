// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/kernels/symmetric_inverse.h"
#include "core/train/ease_trainer.h"
#include "core/train/linear_system.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/golden.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>
#include <numeric>

using namespace autorec;

namespace {

/// The ratings of a golden case; 0 is no rating.
RatingMatrix matrixFrom(const nlohmann::json& stars)
{
    std::vector<test::Rated> ratings;
    for (std::size_t u = 0; u < stars.size(); ++u) {
        for (std::size_t m = 0; m < stars[u].size(); ++m) {
            if (stars[u][m] != 0.0)
                ratings.push_back({static_cast<std::int64_t>(u), static_cast<std::int64_t>(m), stars[u][m]});
        }
    }
    return test::matrixOf(ratings, stars.size(), stars[0].size());
}

std::vector<MovieIndex> firstMovies(std::size_t count)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < count; ++m)
        movies.emplace_back(m);
    return movies;
}

enum class Way { ByMovies, ByPeople };

std::shared_ptr<const InputWeights> solve(const LinearSystem& system, Way way)
{
    return way == Way::ByMovies ? system.solveByMovies({}, {}) : system.solveByPeople({}, {});
}

/// Whether the weights from every input are those of the golden case, through both ways to ask for them.
void compareWeights(const InputWeights& weights, const nlohmann::json& expected)
{
    QCOMPARE(weights.inputCount(), expected.size());
    std::vector<std::uint32_t> movies(weights.movieCount());
    std::iota(movies.begin(), movies.end(), 0U);
    for (std::uint32_t input = 0; input < expected.size(); ++input) {
        const std::vector<float> from = weights.from(input, movies);
        const std::vector<float> sums = weights.sums({{input}, {1.0F}});
        double sum = 0.0;
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const double value = expected[input][m];
            QVERIFY(std::abs(static_cast<double>(from[m]) - value) <= 1e-6);
            QVERIFY(std::abs(static_cast<double>(sums[m]) - value) <= 1e-6);
            sum += value;
        }
        QVERIFY(std::abs(weights.meanFrom(input) - sum / static_cast<double>(movies.size())) <= 1e-6);
    }
}

/// Symmetric and positive definite: numbers that decay away from the diagonal.
DoubleMatrix definiteMatrix(std::size_t size)
{
    DoubleMatrix matrix(size, size);
    for (std::size_t r = 0; r < size; ++r) {
        for (std::size_t c = 0; c < size; ++c)
            matrix(r, c) = (r == c ? 3.0 : 0.0) +
                           std::cos(0.1 * static_cast<double>(r)) * std::cos(0.1 * static_cast<double>(c)) /
                               (1.0 + std::abs(static_cast<double>(r) - static_cast<double>(c)));
    }
    return matrix;
}

} // namespace

class TestEase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<std::string>("model");
        QTest::addColumn<Way>("way");
        for (const char* model : {"ease", "edlae", "signed-ease"}) {
            QTest::addRow("%s by movies", model) << std::string(model) << Way::ByMovies;
            QTest::addRow("%s by people", model) << std::string(model) << Way::ByPeople;
        }
    }
    void golden()
    {
        QFETCH(std::string, model);
        QFETCH(Way, way);
        const bool isSigned = model == "signed-ease";
        const nlohmann::json golden = test::golden(isSigned ? "signed_ease.json" : "ease.json");
        const nlohmann::json& stars = golden.at(isSigned ? "ratings" : "binary");
        LinearSystem::Options options;
        if (isSigned) {
            options.inputs.mean = {golden.at("global_mean"), golden.at("mean_shrinkage")};
            options.target = {1.0, golden.at("stars_weight")};
            options.penalties = {golden.at("watched_l2"), golden.at("stars_l2")};
        } else {
            options.target = {1.0};
            options.penalties = {golden.at("lam")};
            if (model == "edlae")
                options.dropout = golden.at("dropout");
        }
        const RatingMatrix ratings = matrixFrom(stars);
        const LinearSystem system(ratings, firstMovies(ratings.movieCount()), options);
        compareWeights(*solve(system, way), golden.at(isSigned ? "weights" : model));
    }

    /// Somebody new, and each of their ratings' shares.
    void goldenNewcomer_data()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("by movies") << Way::ByMovies;
        QTest::newRow("by people") << Way::ByPeople;
    }
    void goldenNewcomer()
    {
        QFETCH(Way, way);
        const nlohmann::json golden = test::golden("signed_ease.json");
        const RatingMatrix ratings = matrixFrom(golden.at("ratings"));
        QVERIFY(std::abs(overallMean(ratings) - golden.at("global_mean").get<float>()) < 1e-6F);
        LinearInputs inputs;
        inputs.mean = {overallMean(ratings), golden.at("mean_shrinkage")};
        const std::vector<MovieIndex> movies = firstMovies(ratings.movieCount());
        const LinearSystem system(
            ratings, movies,
            {inputs, {1.0, golden.at("stars_weight")}, {golden.at("watched_l2"), golden.at("stars_l2")}});
        const LinearMovieModel fitted(movies, solve(system, way), popularityOf(ratings), inputs);
        const LinearMovieModel model(fitted.state());
        const nlohmann::json& newcomer = golden.at("newcomer");
        std::vector<ProfileEntry> profile;
        for (std::size_t m = 0; m < movies.size(); ++m) {
            if (newcomer.at("ratings")[m] != 0.0)
                profile.push_back({movies[m], newcomer.at("ratings")[m]});
        }
        QVERIFY(std::abs(inputs.mean->of(profile) - newcomer.at("mean").get<float>()) < 1e-6F);
        const std::vector<float> scores = model.score(profile, std::nullopt);
        const auto reasons = model.explain(profile, movies);
        for (std::size_t m = 0; m < movies.size(); ++m) {
            const auto expected = newcomer.at("scores")[m].get<float>();
            QVERIFY(std::abs(scores[m] - expected) <= 1e-6F);
            float sum = 0.0F;
            for (const Contribution& reason : reasons[m])
                sum += reason.effect;
            QVERIFY(std::abs(sum - expected) <= 1e-6F);
        }
    }

    /// A film that somebody disliked does not speak for what people who liked it like.
    void dislikeSpeaksAgainst()
    {
        std::vector<test::Rated> ratings;
        for (std::int64_t user = 0; user < 12; ++user) {
            const bool likesHorror = user % 2 == 0;
            for (std::int64_t movie = 0; movie < 6; ++movie) {
                if ((user + movie) % 5 != 0)
                    ratings.push_back({user, movie, likesHorror == (movie < 3) ? 5.0F : 1.0F});
            }
        }
        std::vector<Movie> movies;
        for (std::int64_t movie = 0; movie < 6; ++movie)
            movies.push_back(test::movieOf(movie, "Film " + std::to_string(movie)));
        const ModelSpec spec =
            test::specOf("signed-ease", {"watched_regularisation=2", "stars_regularisation=2"});
        const TrainedModel model = train(test::datasetOf(movies, ratings), spec, {});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}, {MovieIndex(3), 1.0F}};
        const std::vector<float> scores = model.recommender->score(profile);
        for (const std::size_t horror : {1, 2}) {
            for (const std::size_t romance : {4, 5})
                QVERIFY(scores[horror] > scores[romance]);
        }
        // Loving instead of hating the romance lifts romances and lowers horror.
        const std::vector<float> ofBoth =
            model.recommender->score(std::vector<ProfileEntry>{{MovieIndex(0), 5.0F}, {MovieIndex(3), 5.0F}});
        QVERIFY(ofBoth[4] - ofBoth[1] > scores[4] - scores[1]);
    }

    /// Fewer people than movies are the smaller matrix; the lists are the same.
    void bothWaysScoreAlike_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"ease", "edlae", "signed-ease"})
            QTest::newRow(preset) << std::string(preset);
    }
    void bothWaysScoreAlike()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset({.users = 50, .movies = 120, .density = 0.2});
        ModelSpec small(preset);
        const RatingMatrix& ratings = dataset.ratings();
        EaseOptions options(small);
        QVERIFY(options.goesByPeople({ratings.userCount(), ratings.movieCount(), ratings.ratingCount()}));
        const LinearMovieModel byPeople = trainEase(ratings, options, {}, {});
        LinearInputs inputs{options.liked.on(ratings)};
        if (options.knowsDislike)
            inputs.mean = {overallMean(ratings), options.meanShrinkage};
        const std::vector<MovieIndex> movies = firstMovies(ratings.movieCount());
        const LinearSystem system(ratings, movies,
                                  {inputs, options.target, options.penalties, options.dropout});
        const LinearMovieModel byMovies(movies, system.solveByMovies({}, {}), popularityOf(ratings), inputs);
        for (std::size_t u = 0; u < ratings.userCount(); ++u) {
            const std::vector<ProfileEntry> profile = ratings.profile(UserIndex(u));
            const std::vector<float> a = byPeople.score(profile, std::nullopt);
            const std::vector<float> b = byMovies.score(profile, std::nullopt);
            for (std::size_t m = 0; m < a.size(); ++m)
                QVERIFY(std::abs(a[m] - b[m]) <= 1e-5F);
        }
    }

    void inverse_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 7, 128, 129, 300})
            QTest::addRow("%d", size) << size;
    }
    void inverse()
    {
        QFETCH(int, size);
        const auto count = static_cast<std::size_t>(size);
        const DoubleMatrix matrix = definiteMatrix(count);
        DoubleMatrix inverse = matrix;
        for (std::size_t r = 0; r < count; ++r) {
            for (std::size_t c = r + 1; c < count; ++c)
                inverse(r, c) = 1e9; // the upper triangle is not looked at
        }
        invertSymmetric(inverse, {});
        for (std::size_t r = 0; r < count; ++r) {
            for (std::size_t c = 0; c < count; ++c) {
                double sum = 0.0;
                for (std::size_t k = 0; k < count; ++k)
                    sum += matrix(r, k) * inverse(k, c);
                QVERIFY(std::abs(sum - (r == c ? 1.0 : 0.0)) < 1e-9);
            }
        }
    }

    void likedFromStars()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel all = train(dataset, test::specOf("ease", {"liked=all"}), {});
        const TrainedModel liked = train(dataset, test::specOf("ease", {"liked=all", "liked_from=4"}), {});
        const std::vector<ProfileEntry> mixed{{MovieIndex(1), 5.0F}, {MovieIndex(2), 1.0F}};
        const std::vector<ProfileEntry> good{{MovieIndex(1), 5.0F}};
        QCOMPARE(liked.recommender->score(mixed), liked.recommender->score(good));
        QVERIFY(all.recommender->score(mixed) != all.recommender->score(good));
        // Who liked nothing is still known by what they saw.
        const std::vector<ProfileEntry> bad{{MovieIndex(2), 1.0F}};
        QVERIFY(liked.recommender->score(bad) != liked.recommender->score({}));
    }

    void emptyProfilesGetPopularity()
    {
        const Dataset dataset = test::smallDataset();
        const std::vector<float> scores = train(dataset, ModelSpec("ease"), {}).recommender->score({});
        for (std::size_t m = 1; m < scores.size(); ++m)
            QCOMPARE(scores[m] > scores[m - 1], dataset.ratings().byMovie(MovieIndex(m)).size() >
                                                    dataset.ratings().byMovie(MovieIndex(m - 1)).size());
    }

    /// 12 bytes a weight: one megabyte holds 295 movies.
    void ofTooManyMoviesTheMostRatedAreTaken()
    {
        const Dataset dataset = test::smallDataset({.users = 500, .movies = 400, .density = 0.1});
        const TrainedModel model = train(dataset, test::specOf("ease", {"memory_mb=1"}), {});
        QCOMPARE(model.report.notes.size(), std::size_t{1});
        QVERIFY(test::contains(model.report.notes.front(), "295") &&
                test::contains(model.report.notes.front(), "400"));
        std::size_t fewestKnown = 1000;
        std::size_t mostUnknown = 0;
        std::size_t known = 0;
        for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
            const std::size_t ratings = dataset.ratings().byMovie(MovieIndex(m)).size();
            if (model.recommender->knows(MovieIndex(m))) {
                fewestKnown = std::min(fewestKnown, ratings);
                ++known;
            } else {
                mostUnknown = std::max(mostUnknown, ratings);
            }
        }
        QCOMPARE(known, std::size_t{295});
        QVERIFY(fewestKnown >= mostUnknown);
        QVERIFY(train(dataset, ModelSpec("ease"), {}).report.notes.empty());
    }

    void phasesAreReported()
    {
        std::vector<std::string> phases;
        TrainingContext context;
        context.onPhase = [&](const std::string& phase, double share) {
            QVERIFY(share >= 0.0 && share <= 1.0);
            if (phases.empty() || phases.back() != phase)
                phases.push_back(phase);
        };
        train(test::smallDataset(), ModelSpec("ease"), context);
        QCOMPARE(phases.size(), std::size_t{2});
    }

    void canBeStoppedInEveryPhase_data()
    {
        QTest::addColumn<std::string>("phase");
        QTest::newRow("counting") << std::string("Counting");
        QTest::newRow("inverting") << std::string("Inverting");
    }
    void canBeStoppedInEveryPhase()
    {
        QFETCH(std::string, phase);
        std::stop_source stop;
        TrainingContext context;
        context.stop = stop.get_token();
        context.onPhase = [&](const std::string& name, double) {
            if (name.starts_with(phase))
                stop.request_stop();
        };
        const Dataset dataset = test::smallDataset({.users = 80, .movies = 400, .density = 0.1});
        const auto error = test::errorOf([&] { train(dataset, ModelSpec("ease"), context); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEase)
#include "tst_ease.moc"
