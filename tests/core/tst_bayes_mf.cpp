// SPDX-License-Identifier: GPL-3.0-or-later
// The Bayesian factor model and its training; tst_gibbs tests what it is made of.

#include "core/base/error.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/model/bayesian_factor_model.h"
#include "core/model/family_model.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>
#include <numeric>

using namespace autorec;

namespace {

Matrix someNumbers(std::size_t rows, std::size_t columns, double phase)
{
    Matrix numbers(rows, columns);
    for (std::size_t k = 0; k < numbers.size(); ++k)
        numbers.values()[k] = static_cast<float>(std::sin(phase + 1.7 * static_cast<double>(k * k + k)));
    return numbers;
}

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// Three movies whose numbers are easily followed.
BayesianFactorModel handMade(const std::optional<StarCuts>& cuts = std::nullopt)
{
    Matrix means(1, 3);
    means(0, 0) = 3.0F;
    means(0, 1) = 4.0F;
    means(0, 2) = 2.0F;
    Matrix codes(3, 2);
    codes(0, 0) = 1.0F;
    codes(1, 0) = 2.0F;
    codes(1, 1) = 1.0F;
    codes(2, 1) = -1.0F;
    Matrix noise(1, 3);
    noise(0, 0) = 1.0F;
    noise(0, 1) = 2.0F;
    noise(0, 2) = 0.5F;
    Matrix support(1, 3);
    for (float& count : support.values())
        count = 7.0F;
    return {{means, codes, noise, support}, someNumbers(2, 2, 0.3), cuts};
}

/// Whole stars whose cuts are not halfway.
const StarCuts UnevenCuts{{1.0F, 2.0F, 3.0F, 4.0F, 5.0F}, {1.5F, 2.2F, 3.7F, 4.5F}};

/// How opinions and steps of one movie follow from a person's vector of two elements, on a grid: the weight
/// of each vector given the profile, for integrals over it.
template <class Visit> void integrate(const BayesianFactorModel& model, Profile profile, const Visit& visit)
{
    const ModelState state = model.state();
    const auto opinion = [&](MovieIndex movie, double a, double b) {
        const Matrix& codes = state.tensors.at("codes");
        return static_cast<double>(state.tensors.at("means")(0, movie.value())) +
               a * static_cast<double>(codes(movie.value(), 0)) +
               b * static_cast<double>(codes(movie.value(), 1));
    };
    const auto deviation = [&](MovieIndex movie) {
        return std::sqrt(static_cast<double>(state.tensors.at("noise")(0, movie.value())));
    };
    for (double a = -5.0; a < 5.0; a += 0.05) {
        for (double b = -5.0; b < 5.0; b += 0.05) {
            double weight = std::exp(-0.5 * (a * a + b * b));
            for (const ProfileEntry& entry : profile)
                weight *= static_cast<double>(
                    UnevenCuts.distribution(opinion(entry.movie, a, b), deviation(entry.movie))
                        .probabilities[UnevenCuts.stepOf(entry.stars)]);
            visit(a, b, weight, [&](MovieIndex movie) {
                return UnevenCuts.distribution(opinion(movie, a, b), deviation(movie));
            });
        }
    }
}

TrainedModel trained(const Dataset& dataset, const std::vector<std::string>& settings, int threads = 0)
{
    TrainingContext context;
    context.threads = threads;
    return train(dataset, test::specOf("bayes-mf", settings), context);
}

} // namespace

class TestBayesMf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldInByHand()
    {
        const BayesianFactorModel model = handMade();
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}, {MovieIndex(1), 3.0F}};
        // HHᵀ + N = (2 2; 2 7) for the two rated movies, residuals (2, −1): weights (1.6, −0.6).
        // w = 1.6 (1, 0) − 0.6 (2, 1) = (0.4, −0.6).
        const std::vector<float> scores = model.score(profile, std::nullopt);
        const std::vector<float> expected{3.4F, 4.2F, 2.6F};
        for (std::size_t m = 0; m < 3; ++m)
            QVERIFY(isClose(static_cast<double>(scores[m]), static_cast<double>(expected[m]), 1e-5));
        const std::vector<MovieIndex> movies{MovieIndex(2)};
        const std::vector<Contribution> reasons = model.explain(profile, movies).front();
        QCOMPARE(reasons.size(), std::size_t{2});
        QCOMPARE(reasons.front().movie, MovieIndex(1)); // −0.6 · (2, 1)·(0, −1)
        QVERIFY(isClose(static_cast<double>(reasons[0].effect), 0.6, 1e-5));
        QVERIFY(isClose(static_cast<double>(reasons[1].effect), 0.0, 1e-5));
    }

    void knownUsersHaveTheirOwnVectors()
    {
        const BayesianFactorModel model = handMade();
        const Matrix people = someNumbers(2, 2, 0.3);
        const std::vector<float> scores = model.score({}, UserIndex(1));
        QVERIFY(isClose(static_cast<double>(scores[2]), static_cast<double>(2.0F - people(1, 1)), 1e-5));
        const std::vector<float> newcomer = model.score({}, std::nullopt);
        QCOMPARE(newcomer, (std::vector<float>{3.0F, 4.0F, 2.0F}));
    }

    /// Without ratings nothing is approximated: opinions are normal.
    void stepsOfNewcomersAreExact()
    {
        const BayesianFactorModel model = handMade(UnevenCuts);
        const std::vector<MovieIndex> movies{MovieIndex(0), MovieIndex(1), MovieIndex(2)};
        const auto stars = model.starDistributions({}, std::nullopt, movies, RatingScale());
        const std::vector<float> scores = model.score({}, std::nullopt);
        for (const MovieIndex movie : movies) {
            std::vector<double> steps(5);
            double all = 0.0;
            integrate(model, {}, [&](double, double, double weight, const auto& distribution) {
                const StarDistribution given = distribution(movie);
                all += weight;
                for (std::size_t k = 0; k < 5; ++k)
                    steps[k] += weight * static_cast<double>(given.probabilities[k]);
            });
            const StarDistribution& said = *stars[movie.value()];
            for (std::size_t k = 0; k < 5; ++k)
                QVERIFY(isClose(static_cast<double>(said.probabilities[k]), steps[k] / all, 1e-3));
            QVERIFY(
                isClose(static_cast<double>(said.mean()), static_cast<double>(scores[movie.value()]), 1e-4));
        }
    }

    /// w is where the posterior density is highest, and with few ratings the steps are nearly those of the
    /// whole posterior.
    void stepsOfPeopleAreNearTheIntegral()
    {
        const BayesianFactorModel model = handMade(UnevenCuts);
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}, {MovieIndex(1), 3.0F}};
        const std::vector<float> w = model.hiddenLayers(profile).front().activations;
        double highest = 0.0;
        double at[2] = {0.0, 0.0};
        double mean = 0.0;
        double all = 0.0;
        integrate(model, profile, [&](double a, double b, double weight, const auto& distribution) {
            all += weight;
            mean += weight * static_cast<double>(distribution(MovieIndex(2)).mean());
            if (weight > highest) {
                highest = weight;
                at[0] = a;
                at[1] = b;
            }
        });
        for (std::size_t k = 0; k < 2; ++k)
            QVERIFY(isClose(static_cast<double>(w[k]), at[k], 0.05)); // the grid's step
        QVERIFY(isClose(static_cast<double>(model.score(profile, std::nullopt)[2]), mean / all, 0.05));
    }

    /// The normal distribution given the ratings, by equations written out.
    void gaussianStarsByHand()
    {
        const BayesianFactorModel model = handMade();
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5.0F}, {MovieIndex(1), 3.0F}};
        const std::vector<MovieIndex> movies{MovieIndex(2)};
        const StarDistribution said =
            *model.starDistributions(profile, std::nullopt, movies, RatingScale()).front();
        // HHᵀ + N = (2 2; 2 7) with inverse (7 −2; −2 2) ⁄ 10; the covariance with the third is (0, −1).
        // Its variance is 1 + 0.5 − 2 ⁄ 10, its mean 2.6 as in foldInByHand.
        const StarDistribution expected = StarCuts::halfway(RatingScale()).distribution(2.6, std::sqrt(1.3));
        for (std::size_t k = 0; k < 5; ++k)
            QVERIFY(isClose(static_cast<double>(said.probabilities[k]),
                            static_cast<double>(expected.probabilities[k]), 1e-5));
    }

    void reasonsOfStepsFollowTheStars()
    {
        const BayesianFactorModel model = handMade(UnevenCuts);
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}, {MovieIndex(1), 3.0F}};
        const std::vector<MovieIndex> movies{MovieIndex(0)};
        const std::vector<Contribution> reasons = model.explain(profile, movies).front();
        QCOMPARE(reasons.size(), profile.size());
        for (const Contribution& reason : reasons) {
            std::vector<ProfileEntry> rest = profile;
            std::erase_if(rest, [&](const ProfileEntry& entry) { return entry.movie == reason.movie; });
            QCOMPARE(reason.effect,
                     model.score(profile, std::nullopt)[0] - model.score(rest, std::nullopt)[0]);
        }
    }

    /// As tst_reasons tests for the default likelihood: without the rating that lifts a listed film most, the
    /// film falls; with more stars it does not.
    void reasonsOfListsAreTrue()
    {
        const std::shared_ptr<const Recommender> model =
            trained(m_dataset, {"epochs=20", "validation=0", "likelihood=ordered-probit"}).recommender;
        const std::vector<ProfileEntry> somebody{{MovieIndex(2), 4.5F},
                                                 {MovieIndex(7), 1.0F},
                                                 {MovieIndex(11), 4.0F},
                                                 {MovieIndex(19), 1.5F},
                                                 {MovieIndex(30), 5.0F}};
        constexpr float Tolerance = 0.01F;
        int checked = 0;
        for (const Recommendation& place : recommend(m_dataset, *model, somebody)) {
            if (place.why.empty())
                continue;
            const Contribution& reason = place.why.front();
            const std::size_t movie = place.movie.value();
            const float told = model->score(somebody)[movie];
            std::vector<ProfileEntry> raised = somebody;
            for (ProfileEntry& entry : raised)
                entry.stars = entry.movie == reason.movie ? 5.0F : entry.stars;
            QVERIFY(model->score(raised)[movie] > told - Tolerance);
            std::vector<ProfileEntry> without = somebody;
            std::erase_if(without, [&](const ProfileEntry& entry) { return entry.movie == reason.movie; });
            QVERIFY(model->score(without)[movie] < told + Tolerance);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void betterThanTheBiases_data() { likelihoods(); }
    void betterThanTheBiases()
    {
        QFETCH(std::string, likelihood);
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.3});
        const Split split = splitDataset(dataset, SplitSpec::parse("random:0.8"), 1);
        EvaluationOptions options;
        options.cutoffs = {10};
        const auto rmseOf = [&](const ModelSpec& spec) {
            return *evaluate(*train(split.train, spec, {}).recommender, split, options).rmse;
        };
        const double biases = rmseOf(ModelSpec("biases"));
        QVERIFY(rmseOf(test::specOf("bayes-mf", {"epochs=60", "validation=0", likelihood})) < 0.97 * biases);
    }

    void newcomersAreBetterServedThanByTheBiases_data() { likelihoods(); }
    void newcomersAreBetterServedThanByTheBiases()
    {
        QFETCH(std::string, likelihood);
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.3});
        const Split split = splitDataset(dataset, SplitSpec::parse("users:0.8"), 1);
        EvaluationOptions options;
        options.cutoffs = {10};
        options.given = 5;
        const auto rmseOf = [&](const ModelSpec& spec) {
            return *evaluate(*train(split.train, spec, {}).recommender, split, options).rmse;
        };
        QVERIFY(rmseOf(test::specOf("bayes-mf", {"epochs=60", "validation=0", likelihood})) <
                rmseOf(ModelSpec("biases")));
    }

    /// About 80% of held-out ratings lie in the middle 80% of their distribution; a step that the middle cuts
    /// counts by its part in it. The most likely steps hold as many as they say, which is more.
    void starsAreCalibrated_data() { likelihoods(); }
    void starsAreCalibrated()
    {
        QFETCH(std::string, likelihood);
        const Dataset dataset = test::smallDataset({.users = 300, .movies = 80, .density = 0.3});
        const Split split = splitDataset(dataset, SplitSpec::parse("random:0.8"), 1);
        const auto model =
            train(split.train, test::specOf("bayes-mf", {"epochs=60", "validation=0", likelihood}), {})
                .recommender;
        double inTheMiddle = 0.0;
        double inTheRange = 0.0;
        double inTheRangeSaid = 0.0;
        for (const UserIndex user : split.heldOut.usersWithRatings()) {
            const auto row = split.heldOut.byUser(user);
            const auto all = model->starDistributions(split.train.ratings().profile(user), user, row.ids(),
                                                      dataset.scale());
            for (std::size_t k = 0; k < row.size(); ++k) {
                const StarRange range = all[k]->likelyRange(0.8);
                double below = 0.0;
                for (std::size_t step = 0; step < all[k]->stars.size(); ++step) {
                    const float stars = all[k]->stars[step];
                    const auto likely = static_cast<double>(all[k]->probabilities[step]);
                    const bool isInRange = stars >= range.lowest && stars <= range.highest;
                    inTheRangeSaid += isInRange ? likely : 0.0;
                    if (stars == row.stars(k)) {
                        inTheMiddle +=
                            std::max(0.0, std::min(0.9, below + likely) - std::max(0.1, below)) / likely;
                        inTheRange += isInRange ? 1.0 : 0.0;
                    }
                    below += likely;
                }
            }
        }
        const auto count = static_cast<double>(split.heldOut.ratingCount());
        const QByteArray said = QByteArray::number(inTheMiddle / count) + ", " +
                                QByteArray::number(inTheRange / count) + " of " +
                                QByteArray::number(inTheRangeSaid / count);
        QVERIFY2(isClose(inTheMiddle / count, 0.8, 0.1), said);
        QVERIFY2(isClose(inTheRange / count, inTheRangeSaid / count, 0.06), said);
    }

    void starsAddUpToTheScore_data() { likelihoods(); }
    void starsAddUpToTheScore()
    {
        QFETCH(std::string, likelihood);
        const TrainedModel model = trained(m_dataset, {"epochs=20", "validation=0", likelihood});
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(3));
        const std::vector<MovieIndex> movies = knownMovies(*model.recommender);
        for (const std::optional<UserIndex> user :
             {std::optional<UserIndex>(), std::optional(UserIndex(3))}) {
            const auto all = model.recommender->starDistributions(profile, user, movies, m_dataset.scale());
            const std::vector<float> scores = model.recommender->score(profile, user);
            QCOMPARE(all.size(), movies.size());
            for (std::size_t k = 0; k < movies.size(); ++k) {
                const auto& probabilities = all[k]->probabilities;
                const float sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0F);
                QVERIFY(isClose(static_cast<double>(sum), 1.0, 1e-5));
                const float score = scores[movies[k].value()];
                // A normal distribution is cut at the ends of the scale, which moves the mean inwards.
                const bool isNormal = likelihood == "likelihood=gaussian";
                if (!isNormal || (score > 2.0F && score < 3.5F))
                    QVERIFY(isClose(static_cast<double>(all[k]->mean()), static_cast<double>(score),
                                    isNormal ? 0.1 : 1e-3));
            }
        }
    }

    void oneRatingForAllIsRefused()
    {
        std::vector<test::Rated> ratings;
        ratings.reserve(6);
        for (std::int64_t user = 0; user < 6; ++user)
            ratings.push_back({user, user % 3, 5.0F});
        const Dataset dataset =
            test::datasetOf({test::movieOf(0, "A"), test::movieOf(1, "B"), test::movieOf(2, "C")}, ratings);
        const auto error =
            test::errorOf([&] { trained(dataset, {"epochs=3", "likelihood=ordered-probit"}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY(test::allFinite(trained(dataset, {"epochs=3"}).recommender->score({})));
    }

    /// Models from before there was a choice.
    void olderModelsAreGaussian()
    {
        const TrainedModel model = trained(m_dataset, {"epochs=4"});
        nlohmann::json spec = model.spec.toJson();
        spec["parameters"].erase("likelihood");
        const auto again = restoreRecommender(ModelSpec::fromJson(spec), model.recommender->state());
        const std::vector<MovieIndex> movies{MovieIndex(5)};
        QVERIFY(again->starDistributions({}, std::nullopt, movies, m_dataset.scale()).front());
        QVERIFY(!model.recommender->state().tensors.contains("cuts"));
    }

    void reportsTheRunningRmse_data() { likelihoods(); }
    void reportsTheRunningRmse()
    {
        QFETCH(std::string, likelihood);
        const TrainedModel model = trained(m_dataset, {"epochs=30", likelihood});
        QCOMPARE(model.report.epochs.size(), std::size_t{30});
        QCOMPARE(model.report.bestEpoch, 30);
        for (const EpochReport& epoch : model.report.epochs)
            QVERIFY(epoch.trainRmse && epoch.validRmse);
        QVERIFY(*model.report.epochs.back().validRmse < *model.report.epochs.front().validRmse);
        const TrainedModel unwatched = trained(m_dataset, {"epochs=3", "validation=0"});
        QVERIFY(!unwatched.report.epochs.back().validRmse);
    }

    void stateRoundTrips_data() { likelihoods(); }
    void stateRoundTrips()
    {
        QFETCH(std::string, likelihood);
        const TrainedModel model = trained(m_dataset, {"epochs=4", likelihood});
        const auto again = restoreRecommender(model.spec, model.recommender->state());
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(2));
        QCOMPARE(again->score(profile), model.recommender->score(profile));
        QCOMPARE(again->score(profile, UserIndex(2)), model.recommender->score(profile, UserIndex(2)));
    }

    void damagedStatesAreRefused_data()
    {
        QTest::addColumn<std::string>("tensor");
        for (const char* tensor : {"means", "codes", "noise", "support", "people", "steps", "cuts"})
            QTest::newRow(tensor) << std::string(tensor);
    }
    void damagedStatesAreRefused()
    {
        QFETCH(std::string, tensor);
        const TrainedModel model = trained(m_dataset, {"epochs=4", "likelihood=ordered-probit"});
        ModelState state = model.recommender->state();
        state.tensors.at(tensor) = Matrix(1, 1);
        const auto error = test::errorOf([&] { restoreRecommender(model.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    void variancesAreAboveZero()
    {
        const TrainedModel model = trained(m_dataset, {"epochs=4"});
        ModelState state = model.recommender->state();
        state.tensors.at("noise")(0, 3) = -1.0F;
        const auto error = test::errorOf([&] { restoreRecommender(model.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

private:
    static void likelihoods()
    {
        QTest::addColumn<std::string>("likelihood");
        for (const char* likelihood : {"gaussian", "ordered-probit"})
            QTest::newRow(likelihood) << std::string("likelihood=") + likelihood;
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestBayesMf)
#include "tst_bayes_mf.moc"
