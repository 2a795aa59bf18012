// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/evaluate/leave_one_out.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/small_dataset.h"

#include <QTest>

#include <atomic>
#include <cmath>

using namespace autorec;
using namespace autorec::test;

namespace {

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

/// Averages 4, 3 and 2; nobody rated the fourth. All eight ratings are 23/8 in the mean.
Dataset films()
{
    return datasetOf(
        {movieOf(1, "A"), movieOf(2, "B"), movieOf(3, "C"), movieOf(4, "D")},
        {{1, 1, 5}, {2, 1, 3}, {1, 2, 3}, {2, 2, 3}, {3, 2, 3}, {1, 3, 1}, {2, 3, 3}, {3, 3, 2}});
}

} // namespace

class TestLeaveOneOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The model says the sum of the stars that it is shown, so that it tells whether one was left out.
    void matchesTheHandComputedExample()
    {
        const Dataset dataset = films();
        const FixedRecommender model(ScoreKind::Stars, 4, [](Profile shown, std::optional<UserIndex> user) {
            float sum = 0.0F;
            for (const ProfileEntry& entry : shown)
                sum += entry.stars;
            Q_ASSERT(!user);
            return std::vector<float>(4, sum);
        });
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 1}, {MovieIndex(1), 1}, {MovieIndex(2), 2}};
        const LeaveOneOut result = leaveOneOut(dataset, model, profile);
        QCOMPARE(result.ratings, std::size_t{3});
        QVERIFY(result.stars && !result.place);
        // Predicted 3, 3 and 2: off by 2, 2 and 0.
        QVERIFY(near(result.stars->model.rmse, std::sqrt(8.0 / 3.0)));
        QVERIFY(near(result.stars->model.mae, 4.0 / 3.0));
        // Averages 4, 3 and 2: off by 3, 2 and 0.
        QVERIFY(near(result.stars->movieMean.rmse, std::sqrt(13.0 / 3.0)));
        QVERIFY(near(result.stars->movieMean.mae, 5.0 / 3.0));
        // Means of the others 1.5, 1.5 and 1: off by 0.5, 0.5 and 1.
        QVERIFY(near(result.stars->ownMean.rmse, std::sqrt(1.5 / 3.0)));
        QVERIFY(near(result.stars->ownMean.mae, 2.0 / 3.0));
    }

    void predictionsAreClippedAndUnratedFilmsGetTheMean()
    {
        const Dataset dataset = films();
        const FixedRecommender model(ScoreKind::Stars, {9, 9, 9, -3});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5}, {MovieIndex(3), 2}};
        const LeaveOneOut result = leaveOneOut(dataset, model, profile);
        QVERIFY(near(result.stars->model.mae, (0.0 + 1.0) / 2.0));
        QVERIFY(near(result.stars->movieMean.mae, (1.0 + (23.0 / 8.0 - 2.0)) / 2.0));
    }

    /// Of movies 1 to 5 the person rated the first two; liked is the first, which stands above two of three.
    void rankScoresArePlacedAmongTheUnrated()
    {
        std::vector<Rated> ratings;
        const int counts[] = {2, 1, 3, 2, 1}; // popularity: below one, level with one
        for (int movie = 0; movie < 5; ++movie) {
            for (int user = 0; user < counts[movie]; ++user)
                ratings.push_back({user + 1, movie + 1, 4});
        }
        const Dataset dataset = datasetOf(
            {movieOf(1, "A"), movieOf(2, "B"), movieOf(3, "C"), movieOf(4, "D"), movieOf(5, "E")}, ratings);
        const FixedRecommender model(ScoreKind::Rank, {7, 0, 9, 1, 2});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5}, {MovieIndex(1), 1}};
        const LeaveOneOut result = leaveOneOut(dataset, model, profile);
        QVERIFY(result.place && !result.stars);
        QCOMPARE(result.place->liked, std::size_t{1});
        QVERIFY(near(result.place->model, 2.0 / 3.0));
        QVERIFY(near(result.place->popularity, (1.0 + 0.5) / 3.0));
    }

    void oneRatingTellsNothing()
    {
        const FixedRecommender model(ScoreKind::Stars, {1, 2, 3, 4});
        const std::vector<ProfileEntry> profile{{MovieIndex(0), 5}};
        const LeaveOneOut result = leaveOneOut(films(), model, profile);
        QVERIFY(!result.stars && !result.place);
    }

    void tellsHowFarItIsAndStops()
    {
        const Dataset dataset = smallDataset();
        std::atomic<int> scored = 0;
        const FixedRecommender model(ScoreKind::Stars, dataset.movieCount(),
                                     [&](Profile, std::optional<UserIndex>) {
                                         ++scored;
                                         return std::vector<float>(dataset.movieCount(), 3.0F);
                                     });
        std::vector<ProfileEntry> profile;
        for (std::size_t movie = 0; movie < 40; ++movie)
            profile.push_back({MovieIndex(movie), 4});
        std::vector<double> shares;
        leaveOneOut(dataset, model, profile, {{}, [&](double share) { shares.push_back(share); }});
        QCOMPARE(scored.load(), 40);
        QCOMPARE(shares, (std::vector<double>{0.4, 0.8, 1.0}));

        std::stop_source source;
        const auto stopAtOnce = [&](double) { source.request_stop(); };
        QVERIFY_EXCEPTION_THROWN(leaveOneOut(dataset, model, profile, {source.get_token(), stopAtOnce}),
                                 Error);
        QCOMPARE(scored.load(), 40 + 16);
    }
};

QTEST_APPLESS_MAIN(TestLeaveOneOut)
#include "tst_leave_one_out.moc"
