// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/kernels/symmetric_inverse.h"
#include "core/train/ease_trainer.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/golden.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

RatingMatrix matrixFrom(const nlohmann::json& binary)
{
    std::vector<test::Rated> ratings;
    for (std::size_t u = 0; u < binary.size(); ++u) {
        for (std::size_t m = 0; m < binary[u].size(); ++m) {
            if (binary[u][m] == 1.0)
                ratings.push_back({static_cast<std::int64_t>(u), static_cast<std::int64_t>(m), 4.0F});
        }
    }
    return test::matrixOf(ratings, binary.size(), binary[0].size());
}

/// The weights, seen through the scores of somebody who likes one movie.
Matrix weightsOf(const Recommender& model)
{
    Matrix weights(model.movieCount(), model.movieCount());
    for (std::size_t m = 0; m < weights.rows(); ++m) {
        const std::vector<ProfileEntry> profile{{MovieIndex(m), 4.0F}};
        const std::vector<float> scores = model.score(profile);
        std::copy(scores.begin(), scores.end(), weights.row(m));
    }
    return weights;
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
        QTest::addColumn<std::string>("preset");
        QTest::newRow("ease") << std::string("ease");
        QTest::newRow("edlae") << std::string("edlae");
    }
    void golden()
    {
        QFETCH(std::string, preset);
        const nlohmann::json golden = test::golden("ease.json");
        ModelSpec spec(preset);
        spec.set("regularisation", golden.at("lam").get<double>());
        if (preset == "edlae")
            spec.set("dropout", golden.at("dropout").get<double>());
        const LinearMovieModel model = trainEase(matrixFrom(golden.at("binary")), EaseOptions(spec), {}, {});
        const Matrix weights = weightsOf(model);
        for (std::size_t j = 0; j < weights.rows(); ++j) {
            for (std::size_t i = 0; i < weights.columns(); ++i) {
                const double expected = golden.at(preset)[j][i];
                QVERIFY(std::abs(static_cast<double>(weights(j, i)) - expected) <= 1e-6);
            }
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
        const TrainedModel all = train(dataset, ModelSpec("ease"), {});
        const TrainedModel liked = train(dataset, test::specOf("ease", {"liked_from=4"}), {});
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
        const Dataset dataset = test::smallDataset({.users = 80, .movies = 400, .density = 0.1});
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
