// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/epoch_report.h"
#include "core/presets/presets.h"
#include "core/presets/sweep.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

using namespace autorec;

namespace {

Sweep sweepOf(Sweep::Kind kind, std::vector<SweepAxis> axes, std::size_t draws = 50)
{
    return {ModelSpec("u-autorec"), kind, std::move(axes), draws, 7};
}

SweepAxis range(const std::string& name, double from, double to)
{
    return {name, {}, from, to};
}

double numberOf(const ModelSpec& spec, const std::string& name)
{
    return spec.get<double>(name);
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gridTriesAllCombinationsTheLastFastest()
    {
        const Sweep sweep =
            sweepOf(Sweep::Kind::Grid, {{"optimiser", {std::string("adam"), std::string("sgd")}},
                                        {"learning_rate", {0.1, 0.01, 0.001}},
                                        {"tied", {false}}});
        sweep.validate();
        QCOMPARE(sweep.runCount(), std::size_t{6});
        const std::vector<ModelSpec> specs = sweep.specs();
        QCOMPARE(specs.size(), std::size_t{6});
        for (std::size_t i = 0; i < specs.size(); ++i) {
            QCOMPARE(specs[i].get<std::string>("optimiser"), std::string(i < 3 ? "adam" : "sgd"));
            QCOMPARE(specs[i].get<double>("learning_rate"), std::vector({0.1, 0.01, 0.001})[i % 3]);
        }
        ModelSpec same = specs[4];
        same.set("optimiser", std::string("adam"));
        same.set("learning_rate", 0.001);
        QVERIFY(same == sweep.base); // all else is the base's
        QCOMPARE(sweep.parameters(), (std::vector<std::string>{"optimiser", "learning_rate", "tied"}));
    }

    void drawsAreSeeded()
    {
        const std::vector<SweepAxis> axes{range("learning_rate", 1e-4, 1e-1), range("epochs", 5, 500)};
        const Sweep sweep = sweepOf(Sweep::Kind::Random, axes);
        sweep.validate();
        QVERIFY(sweep.specs().size() > 40); // some come twice
        QVERIFY(sweep.specs() == sweep.specs());

        Sweep other = sweep;
        other.seed = 8;
        QVERIFY(other.specs() != sweep.specs());
        Sweep shorter = sweep;
        shorter.draws = 10;
        const std::vector<ModelSpec> all = sweep.specs();
        QVERIFY(shorter.specs() == std::vector<ModelSpec>(all.begin(), all.begin() + 10)); // none twice
    }

    /// An axis more does not change what the others draw.
    void axesAreDrawnByThemselves()
    {
        const SweepAxis rate = range("learning_rate", 1e-4, 1e-1);
        std::vector<double> alone;
        for (const ModelSpec& spec : sweepOf(Sweep::Kind::Random, {rate}).specs())
            alone.push_back(numberOf(spec, "learning_rate"));
        std::vector<double> both;
        for (const ModelSpec& spec :
             sweepOf(Sweep::Kind::Random, {rate, range("momentum", 0.1, 0.9)}).specs()) {
            const double drawn = numberOf(spec, "learning_rate");
            if (std::find(both.begin(), both.end(), drawn) == both.end())
                both.push_back(drawn);
        }
        QCOMPARE(both, alone);
    }

    void sizesAreDrawnByMagnitudeAndSharesAsTheyAre()
    {
        constexpr std::size_t Draws = 500;
        const std::vector<ModelSpec> specs =
            sweepOf(Sweep::Kind::Random,
                    {range("learning_rate", 1e-4, 1.0), range("hidden_dropout", 0.0, 0.8),
                     range("batch_size", 1, 1000), range("patience", 0, 9)},
                    Draws)
                .specs();
        QCOMPARE(specs.size(), Draws);
        std::size_t smallRates = 0;
        std::size_t smallDropouts = 0;
        std::size_t smallBatches = 0;
        std::set<std::int64_t> patiences;
        for (const ModelSpec& spec : specs) {
            const double rate = numberOf(spec, "learning_rate");
            const double dropout = numberOf(spec, "hidden_dropout");
            const std::int64_t batch = spec.get<std::int64_t>("batch_size");
            QVERIFY(rate >= 1e-4 && rate <= 1.0);
            QVERIFY(dropout >= 0.0 && dropout <= 0.8);
            QVERIFY(batch >= 1 && batch <= 1000);
            smallRates += rate < 1e-2 ? 1 : 0;
            smallDropouts += dropout < 0.4 ? 1 : 0;
            smallBatches += batch < 32 ? 1 : 0;
            patiences.insert(spec.get<std::int64_t>("patience"));
        }
        for (const std::size_t half : {smallRates, smallDropouts, smallBatches})
            QVERIFY2(half > Draws * 4 / 10 && half < Draws * 6 / 10, std::to_string(half).c_str());
        QCOMPARE(patiences.size(), std::size_t{10}); // both ends belong to the range
    }

    /// Three digits are enough to try, and can be typed.
    void drawnNumbersAreShort()
    {
        for (const ModelSpec& spec :
             sweepOf(Sweep::Kind::Random, {range("learning_rate", 1e-6, 10.0)}).specs()) {
            std::string digits = toText(spec.value("learning_rate"));
            digits = digits.substr(0, digits.find('e'));
            std::erase(digits, '.');
            digits.erase(0, digits.find_first_not_of('0'));
            QVERIFY2(digits.size() <= 3, digits.c_str());
        }
    }

    void choicesSwitchesAndListsAreDrawnToo()
    {
        const Sweep sweep =
            sweepOf(Sweep::Kind::Random,
                    {{"optimiser", {std::string("adam"), std::string("sgd")}},
                     {"tied", {false, true}},
                     {"hidden", {std::vector<std::int64_t>{8}, std::vector<std::int64_t>{16, 8, 16}}}},
                    100);
        sweep.validate();
        const std::vector<ModelSpec> specs = sweep.specs();
        QCOMPARE(specs.size(), std::size_t{8}); // what is drawn twice stands once
        QCOMPARE(sweep.runCount(), specs.size());
        for (std::size_t i = 0; i < specs.size(); ++i)
            QCOMPARE(std::count(specs.begin(), specs.end(), specs[i]), std::ptrdiff_t{1});
    }

    void everySweepableParameterOfEveryPresetCanVary_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void everySweepableParameterOfEveryPresetCanVary()
    {
        QFETCH(std::string, preset);
        for (const ParameterDescription& parameter : findPreset(preset).parameters) {
            if (!canBeSwept(parameter))
                continue;
            const Sweep grid{
                ModelSpec(preset), Sweep::Kind::Grid, {{parameter.name, {parameter.defaultValue}}}};
            grid.validate();
            QVERIFY(grid.specs() == std::vector{grid.base});
            if (!isNumber(parameter))
                continue;
            const Sweep random{ModelSpec(preset),
                               Sweep::Kind::Random,
                               {range(parameter.name, parameter.min, parameter.max)}};
            random.validate();
            QVERIFY(!random.specs().empty());
        }
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<std::optional<Sweep>>("sweep");
        QTest::addColumn<QString>("told");
        const auto grid = Sweep::Kind::Grid;
        const auto random = Sweep::Kind::Random;
        const auto row = [](const char* name, Sweep sweep, const char* told) {
            QTest::newRow(name) << std::optional(std::move(sweep)) << QString::fromLatin1(told);
        };
        row("nothing", sweepOf(grid, {}), "Nothing varies");
        row("unknown", sweepOf(grid, {{"wings", {1.0}}}), "wings");
        row("type", sweepOf(grid, {{"learning_rate", {std::string("fast")}}}), "learning_rate");
        row("out of range", sweepOf(grid, {{"learning_rate", {0.1, 11.0}}}), "1e-08 to 10");
        row("value twice", sweepOf(grid, {{"learning_rate", {0.1, 0.1}}}), "twice");
        row("parameter twice", sweepOf(grid, {{"tied", {true}}, {"tied", {false}}}), "varies twice");
        row("range in a grid", sweepOf(grid, {range("learning_rate", 0.1, 1)}), "no values");
        row("range of a choice", sweepOf(random, {range("optimiser", 0.1, 1)}), "no values");
        row("backwards", sweepOf(random, {range("learning_rate", 1, 0.1)}), "ends before it begins");
        row("end out of range", sweepOf(random, {range("learning_rate", 0, 1)}), "1e-08 to 10");
        row("cut whole number", sweepOf(random, {range("epochs", 1.5, 9)}), "a whole number");
        row("not a number", sweepOf(random, {range("momentum", 0.1, std::nan(""))}), "momentum");
        row("no draws", sweepOf(random, {range("momentum", 0.1, 0.2)}, 0), "at least one");
        row("too many draws", sweepOf(random, {range("momentum", 0.1, 0.2)}, 501), "at most 500");
        row("what decides the figure", sweepOf(grid, {{"validation", {0.1, 0.2}}}), "cannot be swept");
        row("what comes after the figure", sweepOf(grid, {{"metadata_ridge", {1.0, 2.0}}}),
            "cannot be swept");
        std::vector<ParameterValue> many;
        for (std::int64_t value = 1; value <= 30; ++value)
            many.emplace_back(value);
        row("too large a grid", sweepOf(grid, {{"epochs", many}, {"batch_size", many}}), "at most 500");
    }
    void whatIsWrongIsTold()
    {
        QFETCH(std::optional<Sweep>, sweep);
        QFETCH(QString, told);
        const auto error = test::errorOf([&] { sweep->validate(); });
        QVERIFY(error);
        QVERIFY(error->code() == ErrorCode::InvalidArgument);
        QVERIFY2(test::contains(error->message(), told.toStdString()), error->what());
    }

    void onlyTrainingsThatSetRatingsAsideAreRanked()
    {
        QVERIFY(tellsValidation(ModelSpec("u-autorec")));
        QVERIFY(tellsValidation(ModelSpec("mult-vae")));
        QVERIFY(!tellsValidation(ModelSpec("ease")));
        QVERIFY(!tellsValidation(ModelSpec("ensemble")));
        ModelSpec none("u-autorec");
        none.set("validation", 0.0);
        QVERIFY(!tellsValidation(none));
    }

    void figuresAreComparedByTheirKind()
    {
        EpochReport report;
        QVERIFY(!validationFigure(report));
        report.validMetric = 0.2;
        QVERIFY(validationFigure(report)->measure == ValidationMeasure::Ndcg);
        QVERIFY(validationFigure(report)->isBetterThan({0.1, ValidationMeasure::Ndcg}));
        report.validRmse = 0.9;
        QVERIFY(validationFigure(report)->measure == ValidationMeasure::Rmse);
        QVERIFY(validationFigure(report)->isBetterThan({0.95, ValidationMeasure::Rmse}));
        QVERIFY(!validationFigure(report)->isBetterThan({0.9, ValidationMeasure::Rmse}));
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
