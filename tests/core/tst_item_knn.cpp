// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/train/item_knn.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

/// Movie 0 was liked by three, 1 by three and 2 by two; 3 by one alone, and 4 by nobody.
const std::vector<test::Rated> Ratings{{0, 0, 5.0F}, {0, 1, 4.0F}, {1, 0, 5.0F}, {1, 1, 4.5F}, {1, 2, 4.0F},
                                       {2, 0, 4.0F}, {2, 2, 5.0F}, {3, 1, 5.0F}, {4, 3, 4.0F}};

LinearMovieModel trained(const std::vector<std::string>& parameters)
{
    ModelSpec spec = test::specOf("item-knn", parameters);
    spec.setFromText("liked=all");
    return trainItemKnn(test::matrixOf(Ratings, 5, 5), ItemKnnOptions(spec), {}, {});
}

void compareScores(const std::vector<float>& scores, const std::vector<double>& expected)
{
    QCOMPARE(scores.size(), expected.size());
    for (std::size_t m = 0; m < scores.size(); ++m)
        QVERIFY(std::abs(static_cast<double>(scores[m]) - expected[m]) < 1e-6);
}

} // namespace

class TestItemKnn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of somebody who liked the first movie: what the others share with it.
    void similaritiesByHand_data()
    {
        QTest::addColumn<int>("shrinkage");
        QTest::newRow("plain") << 0;
        QTest::newRow("shrunk") << 3;
    }
    void similaritiesByHand()
    {
        QFETCH(int, shrinkage);
        const LinearMovieModel model = trained({"shrinkage=" + std::to_string(shrinkage), "neighbours=10"});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}};
        compareScores(model.score(profile, std::nullopt),
                      {0.0, 2.0 / (3.0 + shrinkage), 2.0 / (std::sqrt(6.0) + shrinkage), 0.0, 0.0});
    }

    /// The first movie's nearest is the third, and so on; who liked a movie that is nobody's nearest gets
    /// nothing from it.
    void onlyTheNearestCount()
    {
        const LinearMovieModel model = trained({"shrinkage=0", "neighbours=1"});
        const double nearest = 2.0 / std::sqrt(6.0);
        const std::vector<ProfileEntry> first{{MovieIndex(0), 4.0F}};
        const std::vector<ProfileEntry> second{{MovieIndex(1), 4.0F}};
        const std::vector<ProfileEntry> third{{MovieIndex(2), 4.0F}};
        compareScores(model.score(first, std::nullopt), {0.0, 2.0 / 3.0, nearest, 0.0, 0.0});
        compareScores(model.score(second, std::nullopt), {0.0, 0.0, 0.0, 0.0, 0.0});
        compareScores(model.score(third, std::nullopt), {nearest, 0.0, 0.0, 0.0, 0.0});
    }

    void reasonsAddUp()
    {
        const LinearMovieModel model = trained({"shrinkage=1"});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 4.0F}, {MovieIndex(1), 5.0F}};
        const std::vector<MovieIndex> asked{MovieIndex(2)};
        const auto reasons = model.explain(profile, asked);
        float sum = 0.0F;
        for (const Contribution& reason : reasons.front())
            sum += reason.effect;
        QVERIFY(std::abs(sum - model.score(profile, std::nullopt)[2]) < 1e-6F);
    }

    void canBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto error = test::errorOf([&] {
            trainItemKnn(test::matrixOf(Ratings, 5, 5), ItemKnnOptions(ModelSpec("item-knn")), {},
                         stop.get_token());
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestItemKnn)
#include "tst_item_knn.moc"
