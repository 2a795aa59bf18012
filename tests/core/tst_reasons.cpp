// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/user_autoencoder.h"
#include "core/presets/presets.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QtTest>

#include <algorithm>

using namespace autorec;

namespace {

/// Two loved films, one liked, two disliked; the mean is 3.2.
const std::vector<ProfileEntry> Somebody{{MovieIndex(2), 4.5F},
                                         {MovieIndex(7), 1.0F},
                                         {MovieIndex(11), 4.0F},
                                         {MovieIndex(19), 1.5F},
                                         {MovieIndex(30), 5.0F}};
constexpr float Mean = 3.2F;

/// What reasons speak of: the order of the list, or stars.
float scoreOf(const Recommender& model, const std::vector<ProfileEntry>& profile, MovieIndex movie)
{
    const std::vector<float> ranking = model.reasonKind() == ScoreKind::Rank
                                           ? model.listScores(profile, std::nullopt)
                                           : std::vector<float>();
    return ranking.empty() ? model.score(profile)[movie.value()] : ranking[movie.value()];
}

} // namespace

/// The reasons that stand beside a list, whatever the model.
class TestReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreTrue_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void theyAreTrue()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec(preset), {});
        ListOptions options;
        options.explain = true;
        for (const Recommendation& place :
             recommend(dataset, *model.recommender, Somebody, std::nullopt, options)) {
            QVERIFY(std::is_sorted(place.why.begin(), place.why.end(),
                                   [](const auto& a, const auto& b) { return a.lift > b.lift; }));
            for (const Contribution& reason : place.why) {
                QVERIFY(reason.stars >= Mean); // no praise for what was disliked
                QVERIFY(reason.effect > 0.0F);
            }
            if (!place.why.empty())
                followsItsReason(*model.recommender, place.movie, place.why.front());
        }
    }

    void longProfilesAreExplainedByTheStrongestOpinions()
    {
        constexpr std::size_t Width = 260;
        NetworkShape shape;
        shape.width = Width;
        shape.hidden = {3};
        std::vector<test::Rated> ratings;
        std::vector<ProfileEntry> profile;
        for (std::size_t m = 0; m < Width; ++m) {
            ratings.push_back({0, static_cast<std::int64_t>(m), 3.0F});
            profile.push_back({MovieIndex(m), m % 4 == 0   ? 3.0F
                                              : m % 4 == 1 ? 1.0F
                                              : m % 4 == 2 ? 5.0F
                                                           : 4.0F});
        }
        const UserAutoencoder model(Network(shape, 1), BiasModel(test::matrixOf(ratings, 1, Width), 5.0),
                                    {Centring::Biases});
        const std::vector<MovieIndex> asked{MovieIndex(3)};
        const auto reasons = model.explain(profile, asked);
        QCOMPARE(reasons.front().size(), Recommender::MostLeftOut);
        // The mean is 3.25: all with 1, 5 and 4 stars are further from it than those with 3.
        const auto weak = std::count_if(reasons.front().begin(), reasons.front().end(),
                                        [](const Contribution& c) { return c.stars == 3.0F; });
        QCOMPARE(static_cast<std::size_t>(weak), Recommender::MostLeftOut - 3 * Width / 4);
    }

private:
    /// Without the rating the film falls; with more stars it does not. Shares of ratings that resemble each
    /// other and networks that are not monotonic may be off by a hundredth of a star.
    static void followsItsReason(const Recommender& model, MovieIndex movie, const Contribution& reason)
    {
        const float tolerance = model.reasonKind() == ScoreKind::Stars ? 0.01F : 1e-5F;
        const float told = scoreOf(model, Somebody, movie);
        std::vector<ProfileEntry> without = Somebody;
        std::erase_if(without, [&](const ProfileEntry& entry) { return entry.movie == reason.movie; });
        QVERIFY(scoreOf(model, without, movie) < told + tolerance);
        std::vector<ProfileEntry> raised = Somebody;
        for (ProfileEntry& entry : raised)
            entry.stars = entry.movie == reason.movie ? 5.0F : entry.stars;
        QVERIFY(scoreOf(model, raised, movie) > told - tolerance);
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
