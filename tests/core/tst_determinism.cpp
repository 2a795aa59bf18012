// SPDX-License-Identifier: GPL-3.0-or-later
// Same data, options and seed give the same bits with any number of threads.

#include "core/base/error.h"
#include "core/presets/presets.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

using namespace autorec;

namespace {

TrainedModel trained(const Dataset& dataset, const ModelSpec& spec, int threads, std::uint64_t seed)
{
    TrainingContext context;
    context.threads = threads;
    context.seed = seed;
    return train(dataset, spec, context);
}

} // namespace

class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainingIsTheSame_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::string>("optimiser");
        for (const char* preset : {"u-autorec", "i-autorec", "deep-autorec"}) {
            for (const char* optimiser : {"adam", "sgd", "rmsprop", "lbfgs"})
                QTest::addRow("%s, %s", preset, optimiser) << std::string(preset) << std::string(optimiser);
        }
    }
    void trainingIsTheSame()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, optimiser);
        // Several chunks of rows, columns and movies.
        const Dataset dataset = test::smallDataset({.users = 150, .movies = 170, .density = 0.15});
        ModelSpec spec = test::smallSpec(preset);
        spec.setFromText("optimiser=" + optimiser);
        spec.setFromText("batch_size=50");
        spec.setFromText("lbfgs_iterations=3");
        spec.setFromText("penalty=1");
        spec.setFromText("input_dropout=0.3");
        spec.setFromText("hidden_dropout=0.2");

        const TrainedModel reference = trained(dataset, spec, 1, 5);
        QCOMPARE(reference.report.epochs.size(), std::size_t{4});
        for (const int threads : {1, 2, 3}) {
            const TrainedModel again = trained(dataset, spec, threads, 5);
            QCOMPARE(test::differences(*reference.recommender, *again.recommender),
                     std::vector<std::string>());
            QVERIFY(test::isSameButForTime(reference.report, again.report));
        }
        const TrainedModel other = trained(dataset, spec, 1, 6);
        QVERIFY(!test::differences(*reference.recommender, *other.recommender).empty());
        QVERIFY(!test::isSameButForTime(reference.report, other.report));
    }

    void everyFamilyIsTheSame_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
        QTest::newRow("ensemble of ranks") << std::string("ensemble blend=ranks");
        QTest::newRow("refitted") << std::string("mult-vae refit=true");
        QTest::newRow("users") << std::string("sparsefc rows=users");
    }
    void everyFamilyIsTheSame()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset({.users = 150, .movies = 170, .density = 0.15});
        const std::size_t space = preset.find(' ');
        ModelSpec spec = test::smallSpec(preset.substr(0, space));
        if (space != std::string::npos)
            spec.setFromText(preset.substr(space + 1));
        const TrainedModel reference = trained(dataset, spec, 1, 5);
        for (const int threads : {1, 2, 3}) {
            const TrainedModel again = trained(dataset, spec, threads, 5);
            QCOMPARE(test::differences(*reference.recommender, *again.recommender),
                     std::vector<std::string>());
            QVERIFY(test::isSameButForTime(reference.report, again.report));
        }
    }

    void activationsAreTheSame_data()
    {
        QTest::addColumn<std::string>("activation");
        for (const char* activation : {"identity", "sigmoid", "tanh", "relu", "selu"})
            QTest::newRow(activation) << std::string(activation);
    }
    void activationsAreTheSame()
    {
        QFETCH(std::string, activation);
        const Dataset dataset = test::smallDataset({.users = 70, .movies = 55});
        ModelSpec spec = test::smallSpec("deep-autorec");
        spec.setFromText("activation=" + activation);
        spec.setFromText("hidden=7,3,5"); // lengths at which vector instructions leave a rest
        const TrainedModel one = trained(dataset, spec, 1, 5);
        // Values lie elsewhere in memory the second time.
        const std::vector<char> inTheWay(1000008);
        const TrainedModel two = trained(dataset, spec, 2, 5);
        QCOMPARE(test::differences(*one.recommender, *two.recommender), std::vector<std::string>());
    }

    void scoresAreTheSame()
    {
        const Dataset dataset = test::smallDataset();
        for (const Preset& preset : presets()) {
            const TrainedModel model = trained(dataset, test::smallSpec(preset.name), 1, 5);
            const std::vector<ProfileEntry> profile = dataset.ratings().profile(UserIndex(3));
            QVERIFY(test::hasSameBits(model.recommender->score(profile), model.recommender->score(profile)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDeterminism)
#include "tst_determinism.moc"
