// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/interactions.h"
#include "core/model/model_state.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <cmath>

using namespace autorec;

namespace {

using Stars = std::vector<float>;

std::vector<ProfileEntry> profileOf(const Stars& stars)
{
    std::vector<ProfileEntry> profile;
    profile.reserve(stars.size());
    for (std::size_t m = 0; m < stars.size(); ++m)
        profile.push_back({MovieIndex(m), stars[m]});
    return profile;
}

/// How much each movie counts.
Stars weightsOf(const Stars& stars, const LikedRule& rule)
{
    const LikedMovies liked = likedMovies(profileOf(stars), rule);
    Stars weights(stars.size());
    for (std::size_t k = 0; k < liked.movies.size(); ++k)
        weights[liked.movies[k]] = liked.weights[k];
    return weights;
}

const std::vector<const char*> Presets{"ease",     "edlae",  "item-knn", "elsa",  "mult-dae",
                                       "mult-vae", "recvae", "ials",     "bpr-mf"};

} // namespace

class TestInteractions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Everybody's mean is 3.5, and counts as three ratings.
    void likedByHand_data()
    {
        QTest::addColumn<Stars>("stars");
        QTest::addColumn<float>("from");
        QTest::addColumn<Stars>("all");
        QTest::addColumn<Stars>("aboveMean");
        const auto row = [](const char* name, const Stars& stars, float from, const Stars& all,
                            const Stars& aboveMean) {
            QTest::newRow(name) << stars << from << all << aboveMean;
        };
        row("nothing", {}, 0, {}, {});
        row("praise and blame, mean 3.3", {5, 1, 3.5F, 3, 2.5F}, 0, {1, 1, 1, 1, 1},
            {1, 0, 1, .8125F, .3125F});
        row("at the mean", {3.5F}, 0, {1}, {1});
        row("all high", {4, 4}, 0, {1, 1}, {1, 1});
        row("all of them middling, mean 3.25", {3, 3, 3}, 0, {1, 1, 1}, {.75F, .75F, .75F});
        row("one of one star", {1}, 0, {1}, {0});
        row("all of one star", {1, 1, 1, 1}, 0, {1, 1, 1, 1}, {0, 0, 0, 0});
        row("from four stars", {5, 3, 4, 1}, 4, {1, 0, 1, 0}, {1, 0, 1, 0});
        row("from more stars than any", {3, 2}, 4, {1, 1}, {0, 0});
        row("negative", {-3, 4, 2, -1}, 0, {0, 1, 1, 0}, {0, 1, 1, 0});
    }
    void likedByHand()
    {
        QFETCH(Stars, stars);
        QFETCH(float, from);
        QFETCH(Stars, all);
        QFETCH(Stars, aboveMean);
        QCOMPARE(weightsOf(stars, LikedRule{from}), all);
        const Stars weights = weightsOf(stars, {from, PersonalMean{3.5F, LikedRule::MeanShrinkage}, 1.0F});
        for (std::size_t m = 0; m < stars.size(); ++m)
            QVERIFY2(std::abs(weights[m] - aboveMean[m]) < 1e-6F, std::to_string(weights[m]).c_str());
    }

    void rulesAreKept()
    {
        ModelState state;
        saveLiked(LikedRule{3.5F}, state);
        QCOMPARE(likedOf(state).from, 3.5F);
        QVERIFY(!likedOf(state).mean);
        saveLiked({0.0F, PersonalMean{3.25F, 3.0F}, 1.125F}, state);
        QCOMPARE(likedOf(state).mean->overall, 3.25F);
        QCOMPARE(likedOf(state).mean->shrinkage, 3.0F);
        QCOMPARE(likedOf(state).fall, 1.125F);
        state.fields["liked_fall"] = 0.0F;
        const auto error = test::errorOf([&] { likedOf(state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    /// A film that somebody disliked changes nothing.
    void dislikeIsNoPraise_data() { addPresets(); }
    void dislikeIsNoPraise()
    {
        QFETCH(std::string, preset);
        ModelSpec spec = test::smallSpec(preset);
        const std::vector<ProfileEntry> both{{MovieIndex(3), 5.0F}, {MovieIndex(8), 0.5F}};
        const std::vector<ProfileEntry> liked{{MovieIndex(3), 5.0F}};
        const std::vector<ProfileEntry> disliked{{MovieIndex(8), 0.5F}};
        spec.setFromText("liked=all");
        const auto published = train(m_dataset, spec, {}).recommender;
        QVERIFY(published->score(both) != published->score(liked));
        spec.setFromText("liked=above-mean");
        const auto model = train(m_dataset, spec, {}).recommender;
        QCOMPARE(model->score(both), model->score(liked));
        QCOMPARE(model->score(disliked), model->score({}));
    }

    /// What somebody likes is scored as published.
    void praiseIsAsPublished_data() { addPresets(); }
    void praiseIsAsPublished()
    {
        QFETCH(std::string, preset);
        ModelSpec spec = test::smallSpec(preset);
        test::setWherePossible(spec, {"validation=0"});
        const std::vector<ProfileEntry> profile{{MovieIndex(3), 5.0F}, {MovieIndex(8), 5.0F}};
        spec.setFromText("liked=all");
        const std::vector<float> published = train(m_dataset, spec, {}).recommender->score(profile);
        spec.setFromText("liked=above-mean");
        QCOMPARE(train(m_dataset, spec, {}).recommender->score(profile), published);
    }

private:
    static void addPresets()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset : Presets)
            QTest::newRow(preset) << std::string(preset);
    }

    const Dataset m_dataset = test::smallDataset();
};

QTEST_GUILESS_MAIN(TestInteractions)
#include "tst_interactions.moc"
