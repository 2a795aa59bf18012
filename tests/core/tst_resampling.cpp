// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/split.h"
#include "core/evaluate/evaluator.h"
#include "core/evaluate/resampling.h"
#include "core/train/train.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

/// A mean over users.
MeasureColumn meanOf(const std::vector<double>& values)
{
    return {"recall@10", false, values, std::vector<double>(values.size(), 1.0)};
}

std::vector<double> normalNumbers(std::size_t count, double mean, std::uint64_t seed)
{
    RandomStream random(seed, RandomPurpose::Sampling);
    std::vector<double> numbers(count);
    for (double& number : numbers)
        number = mean + random.normal();
    return numbers;
}

} // namespace

class TestResampling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of the mean of n normal numbers: ±1.96 ⁄ √n about the mean.
    void intervalOfAMean()
    {
        constexpr std::size_t Count = 400;
        const std::vector<double> numbers = normalNumbers(Count, 5.0, 3);
        const Interval interval = bootstrapIntervals({meanOf(numbers)}).at("recall@10");
        double mean = 0.0;
        for (const double number : numbers)
            mean += number / Count;
        QVERIFY(std::abs(interval.low - (mean - 0.098)) < 0.015);
        QVERIFY(std::abs(interval.high - (mean + 0.098)) < 0.015);
    }

    /// In a hundred samples about five intervals should miss the mean.
    void intervalsCoverAsOftenAsTheySay()
    {
        int covered = 0;
        for (std::uint64_t sample = 0; sample < 100; ++sample) {
            const Interval interval =
                bootstrapIntervals({meanOf(normalNumbers(100, 0.0, 100 + sample))}).at("recall@10");
            covered += interval.low <= 0.0 && interval.high >= 0.0 ? 1 : 0;
        }
        QVERIFY2(covered >= 88 && covered <= 99, qPrintable(QString::number(covered)));
    }

    void pairedDifference_data()
    {
        QTest::addColumn<double>("shift");
        QTest::addColumn<bool>("differs");
        QTest::newRow("alike") << 0.0 << false;
        QTest::newRow("a little better for everybody") << 0.1 << true;
    }
    /// Differences within users are found where differences among users would hide them.
    void pairedDifference()
    {
        QFETCH(double, shift);
        QFETCH(bool, differs);
        const std::vector<double> first = normalNumbers(300, 0.0, 3);
        const std::vector<double> noise = normalNumbers(300, 0.0, 4);
        std::vector<double> second(first.size());
        for (std::size_t k = 0; k < first.size(); ++k)
            second[k] = first[k] + shift + 0.1 * noise[k];
        const PairedDifference result = comparePaired({meanOf(first)}, {meanOf(second)}).at("recall@10");
        QVERIFY(std::abs(result.second - result.first - shift) < 0.02);
        QCOMPARE(result.difference.low > 0.0, differs);
        QCOMPARE(result.pValue < 0.01, differs);
    }

    void oneModelTwiceDoesNotDiffer()
    {
        const MeasureColumn column = meanOf(normalNumbers(50, 1.0, 3));
        const PairedDifference result = comparePaired({column}, {column}).at("recall@10");
        QCOMPARE(result.difference, (Interval{0.0, 0.0}));
        QCOMPARE(result.pValue, 1.0);
    }

    void columnsAreTheMetrics()
    {
        const Split split = splitDataset(test::smallDataset(), SplitSpec::parse("random:0.8"), 1);
        const TrainedModel model = train(split.train, test::smallSpec("u-autorec"), {});
        EvaluationOptions options;
        options.cutoffs = {3, 10};
        const Evaluation evaluation = evaluateUsers(*model.recommender, split, options);
        const nlohmann::json metrics = evaluation.metrics.toJson();
        const std::vector<MeasureColumn> columns = measureColumns(evaluation.measured, options.cutoffs);
        QCOMPARE(columns.size(), std::size_t{3 + 2 * 8 + 2});
        for (const MeasureColumn& column : columns) {
            double numerator = 0.0;
            double denominator = 0.0;
            for (std::size_t k = 0; k < evaluation.measured.users.size(); ++k) {
                numerator += column.numerators[k];
                denominator += column.denominators[k];
            }
            const double value = column.isRoot ? std::sqrt(numerator / denominator) : numerator / denominator;
            QVERIFY2(std::abs(metrics.at(column.name).get<double>() - value) < 1e-12, column.name.c_str());
            const Interval interval = evaluation.metrics.intervals.at(column.name);
            QVERIFY2(interval.low <= value && value <= interval.high, column.name.c_str());
        }
        QCOMPARE(Metrics::fromJson(metrics).intervals, evaluation.metrics.intervals);
    }

    /// The same with any number of threads.
    void threadsDoNotMatter()
    {
        const Split split = splitDataset(test::smallDataset(), SplitSpec::parse("random:0.8"), 1);
        const TrainedModel model = train(split.train, ModelSpec("biases"), {});
        EvaluationOptions options;
        options.threads = 1;
        const Metrics one = evaluate(*model.recommender, split, options);
        options.threads = 2;
        QCOMPARE(evaluate(*model.recommender, split, options).intervals, one.intervals);
    }

    void givenCutsProfiles()
    {
        const Split split = splitDataset(test::smallDataset(), SplitSpec::parse("users:0.5"), 1);
        const TrainedModel model = train(split.train, ModelSpec("ease"), {});
        EvaluationOptions options;
        const Metrics whole = evaluate(*model.recommender, split, options);
        options.given = 1000;
        QCOMPARE(evaluate(*model.recommender, split, options).mrr, whole.mrr);
        options.given = 2;
        const Metrics two = evaluate(*model.recommender, split, options);
        QVERIFY(two.mrr != whole.mrr);
        QCOMPARE(evaluate(*model.recommender, split, options).mrr, two.mrr);
        options.seed = 2;
        QVERIFY(evaluate(*model.recommender, split, options).mrr != two.mrr);
    }
};

QTEST_GUILESS_MAIN(TestResampling)
#include "tst_resampling.moc"
