// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/learning_rate.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

using namespace autorec;

namespace {

std::vector<double> ratesFor(LearningRate rate, const std::vector<double>& losses)
{
    std::vector<double> rates;
    for (const double loss : losses) {
        rates.push_back(rate.now());
        rate.endOfEpoch(loss);
    }
    return rates;
}

LearningRate scheduled(LearningRateOptions::Schedule schedule)
{
    return LearningRate({schedule, 1.0, 0.5, 2});
}

} // namespace

class TestLearningRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constantStays()
    {
        QCOMPARE(ratesFor(scheduled(LearningRateOptions::Schedule::Constant), {9, 9, 9, 9}),
                 (std::vector<double>{1, 1, 1, 1}));
    }

    void stepFallsEveryFewEpochs()
    {
        QCOMPARE(ratesFor(scheduled(LearningRateOptions::Schedule::Step), {5, 4, 3, 2, 1, 0}),
                 (std::vector<double>{1, 1, 0.5, 0.5, 0.25, 0.25}));
    }

    void plateauFallsWhenTheLossStops()
    {
        QCOMPARE(ratesFor(scheduled(LearningRateOptions::Schedule::Plateau), {5, 4, 4, 4, 3, 3, 3, 3}),
                 (std::vector<double>{1, 1, 1, 1, 0.5, 0.5, 0.5, 0.25}));
    }

    void restoredItGoesOn_data()
    {
        QTest::addColumn<int>("epochsBefore");
        for (int epochs = 0; epochs < 8; ++epochs)
            QTest::addRow("after %d", epochs) << epochs;
    }
    void restoredItGoesOn()
    {
        QFETCH(int, epochsBefore);
        const std::vector<double> losses{5, 4, 4, 4, 3, 3, 3, 3};
        for (const auto schedule :
             {LearningRateOptions::Schedule::Constant, LearningRateOptions::Schedule::Step,
              LearningRateOptions::Schedule::Plateau}) {
            LearningRate rate = scheduled(schedule);
            for (int k = 0; k < epochsBefore; ++k)
                rate.endOfEpoch(losses[static_cast<std::size_t>(k)]);
            LearningRate restored = scheduled(schedule);
            restored.restore(nlohmann::json::parse(rate.state().dump()));
            const std::vector<double> rest(losses.begin() + epochsBefore, losses.end());
            QCOMPARE(ratesFor(restored, rest), ratesFor(rate, rest));
        }
    }
};

QTEST_GUILESS_MAIN(TestLearningRate)
#include "tst_learning_rate.moc"
