// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/bias_model.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/model/ranking.h"
#include "core/model/taste_model.h"
#include "core/recommend/top_n.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace autorec;

namespace {

/// Films 0 to 9 are horror, 10 to 19 romances; people love the one and hate the other. The first films of
/// each kind are seen by all.
///
/// With misleading genres they stand in the catalogue as of kinds that have nothing to do with that.
Dataset twoCamps(bool genresMislead = false)
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 0; movie < 20; ++movie) {
        const bool isHorror = genresMislead ? movie % 2 == 0 : movie < 10;
        movies.push_back(
            test::movieOf(movie, "Film " + std::to_string(movie), 2000, {isHorror ? "Horror" : "Romance"}));
    }
    for (std::int64_t user = 0; user < 60; ++user) {
        for (std::int64_t movie = 0; movie < 20; ++movie) {
            const bool isSeen = movie % 10 < 3 || (user + movie) % 4 == 0;
            if (isSeen)
                ratings.push_back({user, movie, (user % 2 == 0) == (movie < 10) ? 5.0F : 1.0F});
        }
    }
    return test::datasetOf(movies, ratings);
}

const std::vector<ProfileEntry> LovesHorror{
    {MovieIndex(0), 5.0F}, {MovieIndex(1), 5.0F}, {MovieIndex(10), 1.0F}};

ModelSpec quickTaste(const std::vector<std::string>& more = {})
{
    std::vector<std::string> settings{"star_model=biases", "watched_regularisation=5",
                                      "stars_regularisation=5"};
    settings.insert(settings.end(), more.begin(), more.end());
    return test::specOf("taste", settings);
}

TrainedModel trained(const ModelSpec& spec)
{
    return train(twoCamps(), spec, {});
}

} // namespace

class TestTasteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liftByHand()
    {
        const std::vector<Movie> movies{test::movieOf(0, "A", 0, {"Horror"}),
                                        test::movieOf(1, "B", 0, {"Horror", "Comedy"}),
                                        test::movieOf(2, "C", 0, {"Drama"}), test::movieOf(3, "D")};
        // Of eight ratings six are of horror, two of comedy and one of a drama.
        const RatingMatrix ratings = test::matrixOf({{0, 0, 3.0F},
                                                     {1, 0, 3.0F},
                                                     {2, 0, 3.0F},
                                                     {3, 0, 3.0F},
                                                     {0, 1, 3.0F},
                                                     {1, 1, 3.0F},
                                                     {0, 2, 3.0F},
                                                     {0, 3, 3.0F}},
                                                    4, 4);
        const GenreLift lift(movies, ratings);
        // Liked: B alone, so one of horror and one of comedy.
        const std::vector<ProfileEntry> profile{{MovieIndex(1), 5.0F}, {MovieIndex(2), 1.0F}};
        const double horror = std::log((1.0 + 2.0 * 0.75) / (3.0 * 0.75));
        const double comedy = std::log((1.0 + 2.0 * 0.25) / (3.0 * 0.25));
        const double drama = std::log(2.0 / 3.0);
        for (const GenreLift& one : {lift, GenreLift(lift.tensors(), 4)}) {
            const std::vector<float> lifts = one.of(profile, 3.0F);
            QVERIFY(std::abs(static_cast<double>(lifts[0]) - horror) < 1e-6);
            QVERIFY(std::abs(static_cast<double>(lifts[1]) - (horror + comedy) / 2.0) < 1e-6);
            QVERIFY(std::abs(static_cast<double>(lifts[2]) - drama) < 1e-6);
            QCOMPARE(lifts[3], 0.0F);
        }
        for (const float none : lift.of({}, 3.0F))
            QCOMPARE(none, 0.0F);
    }

    void starsAreThoseOfTheStarModel()
    {
        const TrainedModel taste = trained(quickTaste());
        const TrainedModel stars = train(twoCamps(), ModelSpec("biases"), {});
        QCOMPARE(taste.recommender->scoreKind(), ScoreKind::Stars);
        QCOMPARE(taste.recommender->reasonKind(), ScoreKind::Rank);
        QCOMPARE(taste.recommender->score(LovesHorror), stars.recommender->score(LovesHorror));
    }

    void listsAreOfOnesTaste()
    {
        const Dataset dataset = twoCamps();
        const TrainedModel taste = trained(quickTaste({"choose=false", "quality_weight=0"}));
        ListOptions options;
        options.length = 8;
        const std::vector<Recommendation> list =
            recommend(dataset, *taste.recommender, LovesHorror, std::nullopt, options);
        for (const Recommendation& place : list) {
            QVERIFY(place.movie < MovieIndex(10));
            QVERIFY(place.stars);
            for (const Contribution& reason : place.why)
                QVERIFY(reason.movie != MovieIndex(10));
        }
        const std::vector<float> ranking = taste.recommender->listScores(LovesHorror, std::nullopt);
        for (std::size_t k = 1; k < list.size(); ++k)
            QVERIFY(ranking[list[k - 1].movie.value()] >= ranking[list[k].movie.value()]);
    }

    /// With neither exponent, genres nor quality the list is that of the list model alone.
    void withoutLeaningItIsSignedEase()
    {
        const TrainedModel taste = trained(
            quickTaste({"choose=false", "popularity_exponent=0", "genre_weight=0", "newcomer_genre_weight=0",
                        "quality_weight=0", "stars_weight=0.5", "dislike_fall=1e9"}));
        const TrainedModel plain =
            train(twoCamps(),
                  test::specOf("signed-ease", {"watched_regularisation=5", "stars_regularisation=5"}), {});
        QCOMPARE(taste.recommender->listScores(LovesHorror, std::nullopt),
                 plain.recommender->score(LovesHorror));
    }

    void theFormulaOfLists()
    {
        const Dataset dataset = twoCamps();
        const TrainedModel taste = trained(quickTaste(
            {"choose=false", "popularity_exponent=0.5", "genre_weight=2", "newcomer_genre_weight=2",
             "quality_weight=0.25", "stars_weight=0.5", "dislike_fall=1e9"}));
        const TrainedModel plain = train(
            dataset, test::specOf("signed-ease", {"watched_regularisation=5", "stars_regularisation=5"}), {});
        std::vector<double> scores;
        double mean = 0.0;
        const std::vector<float> shares = plain.recommender->score(LovesHorror);
        for (std::size_t m = 0; m < shares.size(); ++m) {
            const auto ratings = static_cast<double>(dataset.ratings().byMovie(MovieIndex(m)).size());
            scores.push_back(static_cast<double>(shares[m]) / std::sqrt(ratings + 5.0));
            mean += scores.back() / static_cast<double>(shares.size());
        }
        double variance = 0.0;
        for (const double score : scores)
            variance += (score - mean) * (score - mean) / static_cast<double>(shares.size());
        const GenreLift genres(dataset.movies(), dataset.ratings());
        const BiasModel biases(dataset.ratings(), 5.0);
        const PersonalMean own{overallMean(dataset.ratings()), 3.0F};
        const std::vector<float> lift = genres.of(LovesHorror, own.of(LovesHorror));
        const std::vector<float> ranking = taste.recommender->listScores(LovesHorror, std::nullopt);
        for (std::size_t m = 0; m < scores.size(); ++m)
            QVERIFY(std::abs(static_cast<double>(ranking[m]) - scores[m] -
                             std::sqrt(variance) *
                                 static_cast<double>(2.0F * lift[m] +
                                                     0.25F * biases.movieBias(MovieIndex(m)))) < 1e-5);
    }

    void theChoiceIsNoted()
    {
        const TrainedModel chosen = trained(quickTaste());
        QCOMPARE(chosen.report.notes.size(), std::size_t{1});
        QVERIFY(test::contains(chosen.report.notes.front(), "chosen on held-out ratings"));
        QVERIFY(trained(quickTaste({"choose=false"})).report.notes.empty());
    }

    /// Genres count much where they tell what people like, and little where they do not. (These people are
    /// all newcomers.)
    void genresCountWhereTheyHelp()
    {
        const auto weight = [](bool genresMislead) {
            const TrainedModel model = train(twoCamps(genresMislead), quickTaste(), {});
            return model.recommender->state().fields.at("newcomer_genre_weight").get<double>();
        };
        QCOMPARE(weight(false), 2.0);
        QCOMPARE(weight(true), 0.25);
    }

    void stateRoundTrips()
    {
        const TrainedModel taste = trained(quickTaste());
        const std::shared_ptr<const Recommender> again =
            restoreRecommender(taste.spec, taste.recommender->state());
        QCOMPARE(again->score(LovesHorror), taste.recommender->score(LovesHorror));
        QCOMPARE(again->listScores(LovesHorror, std::nullopt),
                 taste.recommender->listScores(LovesHorror, std::nullopt));
    }

    void damagedStatesAreRefused_data()
    {
        QTest::addColumn<std::string>("tensor");
        for (const char* tensor :
             {"ratings", "movie_biases", "genre_shares", "genres_sizes", "genres_columns"})
            QTest::newRow(tensor) << std::string(tensor);
    }
    void damagedStatesAreRefused()
    {
        QFETCH(std::string, tensor);
        const TrainedModel taste = trained(quickTaste());
        ModelState state = taste.recommender->state();
        QVERIFY(state.tensors.contains(tensor));
        state.tensors[tensor] = Matrix(1, 1);
        const auto error = test::errorOf([&] { restoreRecommender(taste.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    void nobodyGetsWhatIsPopular()
    {
        const Dataset dataset = twoCamps();
        const std::vector<float> ranking = trained(quickTaste()).recommender->listScores({}, std::nullopt);
        for (std::size_t m = 1; m < ranking.size(); ++m) {
            if (dataset.ratings().byMovie(MovieIndex(m)).size() >
                dataset.ratings().byMovie(MovieIndex(m - 1)).size())
                QVERIFY(ranking[m] > ranking[m - 1]);
        }
    }
};

QTEST_GUILESS_MAIN(TestTasteModel)
#include "tst_taste_model.moc"
