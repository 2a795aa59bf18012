// SPDX-License-Identifier: GPL-3.0-or-later
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

private:
    /// Without the rating the film falls; with more stars it does not.
    static void followsItsReason(const Recommender& model, MovieIndex movie, const Contribution& reason)
    {
        constexpr float Rounding = 1e-5F;
        const float told = scoreOf(model, Somebody, movie);
        std::vector<ProfileEntry> without = Somebody;
        std::erase_if(without, [&](const ProfileEntry& entry) { return entry.movie == reason.movie; });
        QVERIFY(scoreOf(model, without, movie) < told + Rounding);
        std::vector<ProfileEntry> raised = Somebody;
        for (ProfileEntry& entry : raised)
            entry.stars = entry.movie == reason.movie ? 5.0F : entry.stars;
        QVERIFY(scoreOf(model, raised, movie) > told - Rounding);
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
