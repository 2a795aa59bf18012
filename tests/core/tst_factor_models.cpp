// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of users and movies, or of movies alone: biased MF, iALS, BPR and ELSA.

#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/implicit_factor_model.h"
#include "core/train/train.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

Matrix smallFactors()
{
    Matrix factors(5, 3);
    for (std::size_t i = 0; i < factors.size(); ++i)
        factors.values()[i] = static_cast<float>(std::sin(1.0 + static_cast<double>(i)));
    return factors;
}

Metrics metricsOf(const std::string& preset, const Split& split)
{
    ModelSpec spec(preset);
    test::setWherePossible(spec, {"factors=8"});
    EvaluationOptions options;
    options.cutoffs = {10};
    return evaluate(*train(split.train, spec, {}).recommender, split, options);
}

} // namespace

class TestFactorModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The solution satisfies its equations, written out one by one.
    void implicitFoldInSolvesItsSystem_data()
    {
        QTest::addColumn<double>("exponent");
        QTest::newRow("by frequency") << 1.0;
        QTest::newRow("halfway") << 0.5;
        QTest::newRow("all alike") << 0.0;
    }
    void implicitFoldInSolvesItsSystem()
    {
        QFETCH(double, exponent);
        const Matrix factors = smallFactors();
        const ImplicitFoldIn foldIn{0.3, 0.2, exponent};
        const LikedMovies liked{{1, 4}, {1.0F, 0.25F}};
        std::vector<float> w(3);
        solveImplicit(factors, weightedGram(factors, 0.3), foldIn, factors.rows(), liked, w.data());
        const double pull = 0.2 * std::pow(1.25 + 0.3 * 5.0, exponent);
        for (std::size_t a = 0; a < 3; ++a) {
            double left = pull * static_cast<double>(w[a]);
            double right = 0.0;
            for (std::size_t m = 0; m < factors.rows(); ++m) {
                const double weight = m == 1 ? 1.0 : m == 4 ? 0.25 : 0.0;
                double said = 0.0;
                for (std::size_t b = 0; b < 3; ++b)
                    said += static_cast<double>(factors(m, b) * w[b]);
                left += (0.3 + weight) * said * static_cast<double>(factors(m, a));
                right += weight * static_cast<double>(factors(m, a));
            }
            QVERIFY(std::abs(left - right) < 1e-5);
        }
    }

    /// Each lowers what it is trained to lower, and is better than what it must beat.
    void learns_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"biased-mf", "ials", "bpr-mf", "elsa"})
            QTest::newRow(preset) << std::string(preset);
    }
    void learns()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset({.users = 200, .movies = 80, .density = 0.3});
        const TrainedModel model = train(dataset, test::smallSpec(preset), {});
        const std::vector<EpochReport>& epochs = model.report.epochs;
        QCOMPARE(epochs.size(), std::size_t{4});
        QVERIFY(epochs.back().trainLoss < epochs.front().trainLoss);
        QCOMPARE(epochs.back().trainRmse.has_value(), preset == "biased-mf");
        QCOMPARE(epochs.back().validRmse.has_value(), preset == "biased-mf");
        QVERIFY(epochs.back().validMetric);
    }

    void starsBeatTheBiases()
    {
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.4});
        const Split split = splitDataset(dataset, SplitSpec::parse("random:0.9"), 1);
        QVERIFY(*metricsOf("biased-mf", split).rmse < *metricsOf("biases", split).rmse);
    }

    /// Known users and new people take the same road.
    void ranksComeFromTheProfileAlone_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::newRow("ials") << std::string("ials");
        QTest::newRow("bpr-mf") << std::string("bpr-mf");
        QTest::newRow("elsa") << std::string("elsa");
    }
    void ranksComeFromTheProfileAlone()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec(preset), {});
        const std::vector<ProfileEntry> profile = dataset.ratings().profile(UserIndex(2));
        QCOMPARE(model.recommender->score(profile, UserIndex(2)), model.recommender->score(profile));
        // The empty profile gets the popularity.
        const std::vector<float> newcomer = model.recommender->score({});
        for (std::size_t m = 1; m < newcomer.size(); ++m)
            QCOMPARE(newcomer[m] > newcomer[m - 1], dataset.ratings().byMovie(MovieIndex(m)).size() >
                                                        dataset.ratings().byMovie(MovieIndex(m - 1)).size());
    }

    void stoppingKeepsTheBestEpoch()
    {
        std::stop_source stop;
        TrainingContext context;
        context.stop = stop.get_token();
        context.onEpoch = [&](const EpochReport& report) {
            if (report.epoch == 2)
                stop.request_stop();
        };
        const TrainedModel model = train(test::smallDataset(), test::smallSpec("ials"), context);
        QCOMPARE(model.report.stopReason, StopReason::Stopped);
        QCOMPARE(model.report.epochs.size(), std::size_t{2});
        QVERIFY(test::allFinite(model.recommender->score({})));
    }
};

QTEST_GUILESS_MAIN(TestFactorModels)
#include "tst_factor_models.moc"
