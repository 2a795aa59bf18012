// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/pages/train/training_progress.h"

#include <QTest>

using namespace autorec;

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEstimatingUntilItKnows()
    {
        TimeLeft left(50);
        QVERIFY(!left.seconds());
        QCOMPARE(left.text(), QStringLiteral("estimating…"));
        left.addEpoch(3.0);
        QVERIFY(!left.seconds());
    }

    void knowsAfterTheSecondEpoch()
    {
        TimeLeft left(52);
        left.addEpoch(2.0);
        left.addEpoch(2.0);
        QCOMPARE(left.seconds(), std::optional(100.0));
        QCOMPARE(left.text(), QStringLiteral("about 1\u00a0min 40\u00a0s left"));
    }

    void slowFirstEpochIsForgotten()
    {
        TimeLeft left(10);
        left.addEpoch(60.0);
        for (int epoch = 0; epoch < 4; ++epoch)
            left.addEpoch(1.0);
        QCOMPARE(left.seconds(), std::optional(5.0));
    }

    void followsTheLatestEpochs()
    {
        TimeLeft left(20);
        for (int epoch = 0; epoch < 5; ++epoch)
            left.addEpoch(1.0);
        for (int epoch = 0; epoch < 5; ++epoch)
            left.addEpoch(4.0);
        QCOMPARE(left.seconds(), std::optional(40.0));
    }

    void endsAtZero()
    {
        TimeLeft left(3);
        for (int epoch = 0; epoch < 3; ++epoch)
            left.addEpoch(2.5);
        QCOMPARE(left.seconds(), std::optional(0.0));
        QCOMPARE(left.text(), QStringLiteral("almost done"));
    }

    void singleEpochNeedsNoEstimate()
    {
        TimeLeft left(1);
        left.addEpoch(2.0);
        QCOMPARE(left.seconds(), std::optional(0.0));
    }
};

AUTOREC_TEST(TestTimeLeft);
#include "tst_time_left.moc"
