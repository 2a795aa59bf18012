// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/film_reasons.h"
#include "core/train/train.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

/// Two loved films, one liked, two disliked; the mean is 3.2.
const std::vector<ProfileEntry> Somebody{{MovieIndex(2), 4.5F},
                                         {MovieIndex(7), 1.0F},
                                         {MovieIndex(11), 4.0F},
                                         {MovieIndex(19), 1.5F},
                                         {MovieIndex(30), 5.0F}};

} // namespace

/// What speaks for one film and against it.
class TestFilmReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTheModelsOwn_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : {"ease", "biases", "popularity", "item-knn", "u-autorec"})
            QTest::newRow(preset) << std::string(preset);
    }
    void theyAreTheModelsOwn()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec(preset), {});
        const Recommender& recommender = *model.recommender;
        for (const MovieIndex movie : {MovieIndex(0), MovieIndex(5), MovieIndex(11)}) {
            const FilmReasons reasons = reasonsFor(recommender, Somebody, movie, dataset.scale(), 2, 1);
            QCOMPARE(reasons.movie, movie);
            QCOMPARE(reasons.kind, recommender.reasonKind());
            QVERIFY(reasons.reasons.size() <= 3);
            const auto all = recommender.explain(Somebody, {&movie, 1}).front();
            double strongest = 0.0;
            std::size_t against = 0;
            for (const FilmReason& reason : reasons.reasons) {
                const Contribution& said = reason.contribution;
                QVERIFY(said.movie != movie); // its own rating is no reason
                QVERIFY(said.effect * said.lift > 0.0F);
                QVERIFY(std::any_of(all.begin(), all.end(), [&said](const Contribution& each) {
                    return each.movie == said.movie && each.lift == said.lift && each.effect == said.effect;
                }));
                QCOMPARE(reason.strength > 0.0, said.lift > 0.0F);
                QCOMPARE(reason.isDisliked, said.stars < 3.0F);
                strongest = std::max(strongest, std::abs(reason.strength));
                against += said.lift < 0.0F ? 1 : 0;
            }
            QVERIFY(against <= 1);
            QVERIFY(std::is_sorted(reasons.reasons.begin(), reasons.reasons.end(),
                                   [](const FilmReason& a, const FilmReason& b) {
                                       return a.contribution.lift > b.contribution.lift;
                                   }));
            QVERIFY(reasons.reasons.empty() || std::abs(strongest - 1.0) < 1e-6);
            QVERIFY(preset != "popularity" || reasons.reasons.empty());
        }
    }

    void keepsTheStrongestOfEachSide()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec("signed-ease"), {});
        bool isBoth = false;
        for (std::size_t m = 0; m < dataset.movieCount(); ++m) {
            const FilmReasons all =
                reasonsFor(*model.recommender, Somebody, MovieIndex(m), dataset.scale(), 5, 5);
            const FilmReasons few =
                reasonsFor(*model.recommender, Somebody, MovieIndex(m), dataset.scale(), 1, 1);
            if (all.reasons.size() < 3 || all.reasons.front().strength < 0.0 ||
                all.reasons.back().strength > 0.0)
                continue;
            isBoth = true;
            QCOMPARE(few.reasons.size(), std::size_t{2});
            QCOMPARE(few.reasons.front().contribution.movie, all.reasons.front().contribution.movie);
            QCOMPARE(few.reasons.back().contribution.movie, all.reasons.back().contribution.movie);
        }
        QVERIFY(isBoth);
    }

    void nobodyHasNone()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec("ease"), {});
        QVERIFY(reasonsFor(*model.recommender, {}, MovieIndex(1), dataset.scale()).reasons.empty());
    }
};

QTEST_GUILESS_MAIN(TestFilmReasons)
#include "tst_film_reasons.moc"
