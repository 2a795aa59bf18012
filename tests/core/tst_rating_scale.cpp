// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rating_scale.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"

#include <cmath>
#include <limits>

using namespace autorec;

using Stars = std::vector<float>;

class TestRatingScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitting_data()
    {
        QTest::addColumn<Stars>("given");
        QTest::addColumn<float>("min");
        QTest::addColumn<float>("max");
        QTest::addColumn<float>("step");
        QTest::newRow("nothing") << Stars{} << 1.0F << 5.0F << 1.0F;
        QTest::newRow("whole stars") << Stars{1, 2, 3, 4, 5} << 1.0F << 5.0F << 1.0F;
        QTest::newRow("some whole stars") << Stars{3, 4} << 1.0F << 5.0F << 1.0F;
        QTest::newRow("half stars") << Stars{0.5F, 3, 5} << 0.5F << 5.0F << 0.5F;
        QTest::newRow("one half star") << Stars{2, 3.5F} << 0.5F << 5.0F << 0.5F;
        QTest::newRow("ten points") << Stars{1, 7, 10} << 1.0F << 10.0F << 1.0F;
        QTest::newRow("quarters") << Stars{0.25F, 1.5F, 4} << 0.25F << 4.0F << 0.25F;
        QTest::newRow("tenths") << Stars{1.3F, 2.1F, 2.6F, 4.2F, 4.7F} << 1.3F << 4.7F << 0.1F;
        QTest::newRow("ten half points, as stars") << Stars{0.05F, 1.35F, 4.7F} << 0.05F << 4.7F << 0.05F;
        QTest::newRow("like and dislike") << Stars{-1, 1} << -1.0F << 1.0F << 1.0F;
        QTest::newRow("anything") << Stars{0.0F, 0.123F, 2.55F} << 0.0F << 2.55F << 0.01F;
        QTest::newRow("one odd value") << Stars{0.123F} << 0.123F << 0.123F << 1.0F;
    }
    void fitting()
    {
        QFETCH(Stars, given);
        QFETCH(float, min);
        QFETCH(float, max);
        QFETCH(float, step);
        const RatingScale scale = RatingScale::fitting(given);
        QCOMPARE(scale.min(), min);
        QCOMPARE(scale.max(), max);
        QCOMPARE(scale.step(), step);
        for (const float stars : given)
            QVERIFY(std::abs(scale.stars(scale.level(stars)) - stars) <= step / 2.0F);
    }

    void levelsAndStarsAreInverse_data()
    {
        QTest::addColumn<float>("min");
        QTest::addColumn<float>("max");
        QTest::addColumn<float>("step");
        QTest::addColumn<int>("levels");
        QTest::newRow("whole stars") << 1.0F << 5.0F << 1.0F << 5;
        QTest::newRow("half stars") << 0.5F << 5.0F << 0.5F << 10;
        QTest::newRow("percent") << 0.0F << 100.0F << 1.0F << 101;
        QTest::newRow("most levels") << 0.0F << 255.0F << 1.0F << 256;
        QTest::newRow("one level") << 3.0F << 3.0F << 1.0F << 1;
    }
    void levelsAndStarsAreInverse()
    {
        QFETCH(float, min);
        QFETCH(float, max);
        QFETCH(float, step);
        QFETCH(int, levels);
        const RatingScale scale(min, max, step);
        QCOMPARE(scale.levelCount(), static_cast<std::size_t>(levels));
        for (int level = 0; level < levels; ++level) {
            const float stars = scale.stars(static_cast<std::uint8_t>(level));
            QCOMPARE(stars, min + static_cast<float>(level) * step);
            QCOMPARE(static_cast<int>(scale.level(stars)), level);
        }
    }

    void valuesBetweenAndBeyond()
    {
        const RatingScale scale(0.5F, 5.0F, 0.5F);
        QCOMPARE(scale.stars(scale.level(3.6F)), 3.5F);
        QCOMPARE(scale.stars(scale.level(3.8F)), 4.0F);
        QCOMPARE(scale.stars(scale.level(-7.0F)), 0.5F);
        QCOMPARE(scale.stars(scale.level(99.0F)), 5.0F);
        QCOMPARE(scale.clip(0.2F), 0.5F);
        QCOMPARE(scale.clip(3.7F), 3.7F);
        QCOMPARE(scale.clip(5.01F), 5.0F);
    }

    /// Scales that are brought to five stars keep their own steps.
    void oddSteps_data()
    {
        QTest::addColumn<QList<float>>("stars");
        QTest::addColumn<int>("levels");
        QTest::newRow("seven points") << QList<float>{1, 5.0F / 3, 7.0F / 3, 3, 11.0F / 3, 13.0F / 3, 5} << 7;
        QTest::newRow("four points by halves") << QList<float>{0.625F, 1.25F, 2.5F, 3.125F, 3.75F, 5} << 8;
        QTest::newRow("one value") << QList<float>{2.3F} << 1;
    }
    void oddSteps()
    {
        QFETCH(QList<float>, stars);
        QFETCH(int, levels);
        const RatingScale scale = RatingScale::fitting(stars);
        QCOMPARE(scale.levelCount(), static_cast<std::size_t>(levels));
        for (const float one : stars)
            QVERIFY(std::abs(scale.stars(scale.level(one)) - one) < 1e-5F);
    }

    void impossibleScales_data()
    {
        QTest::addColumn<float>("min");
        QTest::addColumn<float>("max");
        QTest::addColumn<float>("step");
        QTest::newRow("backwards") << 5.0F << 1.0F << 1.0F;
        QTest::newRow("no step") << 1.0F << 5.0F << 0.0F;
        QTest::newRow("negative step") << 1.0F << 5.0F << -1.0F;
        QTest::newRow("too many levels") << 0.0F << 256.0F << 1.0F;
        QTest::newRow("no number") << std::numeric_limits<float>::quiet_NaN() << 5.0F << 1.0F;
        QTest::newRow("infinite") << 1.0F << std::numeric_limits<float>::infinity() << 1.0F;
    }
    void impossibleScales()
    {
        QFETCH(float, min);
        QFETCH(float, max);
        QFETCH(float, step);
        const auto error = test::errorOf([&] { RatingScale(min, max, step); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestRatingScale)
#include "tst_rating_scale.moc"
