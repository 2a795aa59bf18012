// SPDX-License-Identifier: GPL-3.0-or-later
// Models describe the arithmetic that they do.

#include "core/base/error.h"
#include "core/model/completed_model.h"
#include "core/model/fold_in.h"
#include "core/presets/presets.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/evaluated_graph.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>
#include <limits>

using namespace autorec;

namespace {

constexpr double Closeness = 1e-4;

using Profiles = std::vector<std::vector<ProfileEntry>>;

GraphProfiles batchOf(const Profiles& profiles, std::size_t movies, ScoreGraph& graph)
{
    Matrix stars(profiles.size(), movies);
    Matrix rated(profiles.size(), movies);
    for (std::size_t k = 0; k < profiles.size(); ++k) {
        for (const ProfileEntry& entry : profiles[k]) {
            stars(k, entry.movie.value()) = entry.stars;
            rated(k, entry.movie.value()) = 1.0F;
        }
    }
    return {graph.constant(stars), graph.constant(rated)};
}

/// The greatest difference between what a model says and what it describes.
double greatestDifference(const Recommender& model, const Profiles& profiles)
{
    test::EvaluatedGraph graph;
    const DoubleMatrix described =
        graph.valueOf(model.graphScores(batchOf(profiles, model.movieCount(), graph)));
    if (described.rows() != profiles.size() || described.columns() != model.movieCount())
        return std::numeric_limits<double>::infinity();
    double greatest = 0.0;
    for (std::size_t k = 0; k < profiles.size(); ++k) {
        const std::vector<float> scores = model.score(profiles[k]);
        for (std::size_t m = 0; m < scores.size(); ++m) {
            const double difference = std::abs(described(k, m) - static_cast<double>(scores[m]));
            greatest = difference <= greatest ? greatest : difference; // NaN is greater
        }
    }
    return greatest;
}

/// Nobody's, one of a single rating, one of low stars alone, and those of some users.
Profiles profilesOf(const Dataset& dataset)
{
    Profiles profiles{{}, {{MovieIndex(3), 4.0F}}, {{MovieIndex(1), 1.0F}, {MovieIndex(7), 1.5F}}};
    for (std::size_t u = 0; u < dataset.userCount(); u += 5)
        profiles.push_back(dataset.ratings().profile(UserIndex(u)));
    return profiles;
}

/// As the other, but nobody has rated the last three movies.
Dataset withoutRatingsOfSome(const Dataset& dataset)
{
    std::vector<Movie> movies = dataset.movies();
    std::vector<test::Rated> ratings;
    for (std::size_t m = 0; m < movies.size(); ++m)
        movies[m].genres = {m % 3 == 0 ? "Drama" : "Comedy"};
    for (std::size_t u = 0; u < dataset.userCount(); ++u) {
        for (const ProfileEntry& entry : dataset.ratings().profile(UserIndex(u))) {
            if (entry.movie.value() + 3 < movies.size())
                ratings.push_back({dataset.userId(UserIndex(u)).number(),
                                   dataset.movie(entry.movie).id.number(), entry.stars});
        }
    }
    return test::datasetOf(movies, ratings);
}

} // namespace

class TestScoreGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsDescribeTheirScores_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::vector<std::string>>("parameters");
        const auto add = [](const std::string& preset, const std::vector<std::string>& parameters) {
            std::string name = preset;
            for (const std::string& parameter : parameters)
                name.append(" ").append(parameter);
            QTest::newRow(name.c_str()) << preset << parameters;
        };
        for (const Preset& preset : presets())
            add(preset.name, {});
        for (const char* centring : {"none", "global", "user", "movie", "biases"}) {
            add("u-autorec", {std::string("centring=").append(centring), "user_normalisation=true"});
            add("i-autorec", {std::string("centring=").append(centring)});
        }
        for (const char* activation : {"identity", "sigmoid", "tanh", "relu", "selu"})
            add("u-autorec", {std::string("activation=").append(activation), "tied=true"});
        add("u-autorec", {"bias_regularisation=0"});
        add("i-autorec", {"user_normalisation=true", "fold_in_ridge=0.01"});
        add("u-autorec", {"reads_stars=true"});
        add("sparsefc", {"rows=users"});
        for (const char* preset : {"ease", "elsa", "mult-vae", "ials"}) {
            add(preset, {"liked=above-mean"});
            add(preset, {"liked=all"});
        }
        add("ease", {"liked_from=4"});
        add("mult-vae", {"liked_from=4"});
        add("ials", {"liked_from=4", "frequency_exponent=0.5"});
        add("ensemble", {"blend=ranks"});
    }
    void modelsDescribeTheirScores()
    {
        QFETCH(std::string, preset);
        QFETCH(std::vector<std::string>, parameters);
        ModelSpec spec = test::smallSpec(preset);
        for (const std::string& parameter : parameters)
            spec.setFromText(parameter);
        for (const Dataset& dataset : {m_dataset, withoutRatingsOfSome(m_dataset)}) {
            const TrainedModel model = train(dataset, spec, {});
            const double difference = greatestDifference(*model.recommender, profilesOf(dataset));
            QVERIFY2(difference < Closeness, qPrintable(QString::number(difference)));
        }
    }

    void unratedMoviesAreCompleted()
    {
        const TrainedModel model = train(withoutRatingsOfSome(m_dataset), test::smallSpec("ease"), {});
        QVERIFY(dynamic_cast<const CompletedModel*>(model.recommender.get()));
    }

    void systemsAreSolvedInFewTurns()
    {
        // (vvᵀ + I) w = right, of which the solution is right − v (v · right) ⁄ (1 + v · v).
        test::EvaluatedGraph graph;
        constexpr std::size_t Width = 6;
        Matrix vector(1, Width);
        Matrix right(2, Width);
        for (std::size_t k = 0; k < Width; ++k) {
            vector(0, k) = static_cast<float>(k + 1);
            right(1, k) = k % 2 == 0 ? 1.0F : -2.0F; // the first row is 0
        }
        Matrix one(2, 1);
        one(0, 0) = one(1, 0) = 1.0F;
        const GraphValue weights = graph.constant(one);
        const DoubleMatrix solved = graph.valueOf(solve({.vectors = graph.constant(vector),
                                                         .weights = weights,
                                                         .gram = std::nullopt,
                                                         .ridge = weights,
                                                         .right = graph.constant(right),
                                                         .width = Width}));
        const double product = 1 - 4 + 3 - 8 + 5 - 12;
        for (std::size_t k = 0; k < Width; ++k) {
            QCOMPARE(solved(0, k), 0.0);
            const double exact = (k % 2 == 0 ? 1.0 : -2.0) - static_cast<double>(k + 1) * product / 92.0;
            QVERIFY(std::abs(solved(1, k) - exact) < 1e-6);
        }
        QVERIFY(graph.turns() <= 3); // as many as there are distinct eigenvalues, and perhaps one
    }

    void modelsThatCannotBeDescribedSaySo()
    {
        test::EvaluatedGraph graph;
        const test::FixedRecommender fixed(ScoreKind::Rank, {1.0F, 2.0F});
        const auto error = test::errorOf([&] { fixed.graphScores(batchOf({{}}, 2, graph)); });
        QVERIFY(error && error->code() == ErrorCode::IncompatibleModel);
    }

private:
    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestScoreGraph)
#include "tst_score_graph.moc"
