// SPDX-License-Identifier: GPL-3.0-or-later
// The defaults of models of stars on data of other shapes than they were tuned to.

#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/presets/presets.h"
#include "core/simulate/simulated_people.h"
#include "core/train/train.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"

using namespace autorec;

namespace {

Dataset simulated(std::size_t users, std::size_t movies, std::size_t ratings)
{
    SimulationOptions options;
    options.users = users;
    options.movies = movies;
    options.ratings = ratings;
    const SimulatedPeople people(options);
    std::vector<test::Rated> rated;
    for (std::size_t user = 0; user < users; ++user) {
        for (const SimulatedRating& rating : people.ratingsOf(user))
            rated.push_back({static_cast<std::int64_t>(user), static_cast<std::int64_t>(rating.movie),
                             0.5F * static_cast<float>(rating.level + 1)});
    }
    return test::datasetOf({}, rated);
}

double rmseOf(const std::string& preset, const Split& split)
{
    EvaluationOptions options;
    options.cutoffs = {10};
    ModelSpec spec(preset);
    if (preset == "sparsefc")
        spec.setFromText("hidden=60,60"); // for the sake of time; everything else is the default
    return *evaluate(*train(split.train, spec, {}).recommender, split, options).rmse;
}

} // namespace

class TestStarDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDefaultLosesToTheBiases_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("movies");
        QTest::addColumn<int>("ratings");
        for (const char* preset :
             {"u-autorec", "i-autorec", "deep-autorec", "denoising-autorec", "sparsefc", "biased-mf"}) {
            QTest::addRow("%s, few ratings each", preset) << std::string(preset) << 600 << 200 << 6000;
            QTest::addRow("%s, few people", preset) << std::string(preset) << 60 << 300 << 6000;
        }
    }
    void noDefaultLosesToTheBiases()
    {
        QFETCH(std::string, preset);
        QFETCH(int, users);
        QFETCH(int, movies);
        QFETCH(int, ratings);
        const Split split =
            splitDataset(simulated(static_cast<std::size_t>(users), static_cast<std::size_t>(movies),
                                   static_cast<std::size_t>(ratings)),
                         SplitSpec::parse("random:0.8"), 1);
        const double rmse = rmseOf(preset, split);
        const double biases = rmseOf("biases", split);
        QVERIFY2(rmse <= biases + 0.002, qPrintable(QStringLiteral("%1, biases %2").arg(rmse).arg(biases)));
    }
};

QTEST_GUILESS_MAIN(TestStarDefaults)
#include "tst_star_defaults.moc"
