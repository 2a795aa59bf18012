// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/data/open_dataset.h"
#include "core/evaluate/evaluator.h"
#include "core/model/baselines.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/presets/presets.h"
#include "core/recommend/similar.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"
#include "tests/support/real_data.h"

#include <map>
#include <numeric>
#include <set>

using namespace autorec;

namespace {

/// Two users, three movies; nobody rated the last.
const std::vector<test::Rated> FourRatings{{0, 0, 5.0F}, {0, 1, 3.0F}, {1, 0, 4.0F}, {1, 1, 2.0F}};

const std::set<std::string> IsRanking{"popularity", "item-knn", "ease",     "edlae", "signed-ease",
                                      "elsa",       "mult-dae", "mult-vae", "ials",  "bpr-mf"};

bool isClose(float a, float b, float tolerance = 1e-4F)
{
    return std::abs(a - b) <= tolerance;
}

float mean(const std::vector<float>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0F) / static_cast<float>(values.size());
}

std::vector<MovieIndex> allMovies(const Recommender& model)
{
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < model.movieCount(); ++m)
        movies.push_back(MovieIndex(m));
    return movies;
}

/// The small data set and one film more, which nobody rated, at the end.
Dataset withUnratedMovie()
{
    const Dataset small = test::smallDataset();
    std::vector<Movie> movies = small.movies();
    movies.push_back(test::movieOf(1000, "Never Seen", 2020));
    std::vector<test::Rated> ratings;
    for (const RatingEntry& entry : small.ratings().entries())
        ratings.push_back({small.userId(entry.user).number(), small.movie(entry.movie).id.number(),
                           entry.stars, entry.time});
    return test::datasetOf(movies, ratings);
}

/// What reasons add up to.
std::vector<float> explainedScores(const Recommender& model, Profile profile)
{
    return model.reasonKind() == model.scoreKind() ? model.score(profile)
                                                   : model.listScores(profile, std::nullopt);
}

/// A model without what metadata add to it.
std::shared_ptr<const Recommender> alone(const TrainedModel& model)
{
    return restoreRecommender(model.spec, nestedState(model.recommender->state(), "model"));
}

BiasModel biasesOf(const TrainedModel& model)
{
    return BiasModel::restoredFrom(alone(model)->state());
}

const std::vector<ProfileEntry> Somebody{
    {MovieIndex(2), 4.5F}, {MovieIndex(7), 1.0F}, {MovieIndex(11), 3.0F}, {MovieIndex(30), 5.0F}};

} // namespace

class TestRecommenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoreKinds_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<bool>("isStars");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name << (!IsRanking.contains(preset.name));
    }
    void scoreKinds()
    {
        QFETCH(std::string, preset);
        QFETCH(bool, isStars);
        const TrainedModel model = train(m_dataset, test::smallSpec(preset), {});
        QCOMPARE(model.recommender->scoreKind() == ScoreKind::Stars, isStars);
        QCOMPARE(model.recommender->movieCount(), m_dataset.movieCount());
        QCOMPARE(model.recommender->score(Somebody).size(), m_dataset.movieCount());
    }

    void popularityCountsRatings()
    {
        const PopularityRecommender model(test::matrixOf({{0, 0, 5.0F}, {1, 0, 1.0F}, {1, 2, 1.0F}}, 2, 3));
        QCOMPARE(model.score({}, std::nullopt), (std::vector<float>{2.0F, 0.0F, 1.0F}));
        QCOMPARE(model.score(Somebody, UserIndex(1)), (std::vector<float>{2.0F, 0.0F, 1.0F}));
        QVERIFY(model.explain(Somebody, allMovies(model)).front().empty());
    }

    /// Everybody rated both movies, so the biases can be had by hand: each is a mean residual, shrunk.
    void biasesByHand_data()
    {
        QTest::addColumn<double>("regularisation");
        QTest::addColumn<float>("userBias");  // of the first user: residuals of 1.5 and −0.5
        QTest::addColumn<float>("movieBias"); // of the first movie: residuals of 1.5 and 0.5
        QTest::newRow("none") << 0.0 << 0.5F << 1.0F;
        QTest::newRow("two ratings' worth") << 2.0 << 0.25F << 0.5F;
    }
    void biasesByHand()
    {
        QFETCH(double, regularisation);
        QFETCH(float, userBias);
        QFETCH(float, movieBias);
        const RatingMatrix ratings = test::matrixOf(FourRatings, 2, 3);
        const BiasModel biases(ratings, regularisation);
        QCOMPARE(biases.mean(), 3.5F);
        QCOMPARE(biases.movieBias(MovieIndex(0)), movieBias);
        QCOMPARE(biases.movieBias(MovieIndex(1)), -movieBias);
        QCOMPARE(biases.movieBias(MovieIndex(2)), 0.0F);
        QVERIFY(biases.knows(MovieIndex(0)) && !biases.knows(MovieIndex(2)));
        QCOMPARE(biases.userBias(ratings.profile(UserIndex(0))), userBias);
        QCOMPARE(biases.userBias(ratings.profile(UserIndex(1))), -userBias);

        const BiasRecommender model(biases);
        QCOMPARE(model.score({}, std::nullopt),
                 (std::vector<float>{3.5F + movieBias, 3.5F - movieBias, 3.5F}));
        const std::vector<float> scores = model.score(ratings.profile(UserIndex(0)), std::nullopt);
        QCOMPARE(scores[2], 3.5F + userBias);
        QCOMPARE(scores[0], 3.5F + userBias + movieBias);
    }

    /// At the least squares solution the residuals of a movie add up to its penalty.
    void biasesSolveTheLeastSquares()
    {
        constexpr double Regularisation = 5.0;
        const RatingMatrix& ratings = m_dataset.ratings();
        const BiasModel biases(ratings, Regularisation);
        for (std::size_t m = 0; m < ratings.movieCount(); ++m) {
            const RatingRow<UserIndex> row = ratings.byMovie(MovieIndex(m));
            double sum = 0.0;
            for (std::size_t k = 0; k < row.size(); ++k)
                sum += static_cast<double>(row.stars(k) - biases.mean() -
                                           biases.userBias(ratings.profile(row.id(k))));
            const double exact = sum / (static_cast<double>(row.size()) + Regularisation);
            QVERIFY(std::abs(exact - static_cast<double>(biases.movieBias(MovieIndex(m)))) < 1e-3);
        }
    }

    void centring_data()
    {
        QTest::addColumn<Centring>("centring");
        QTest::addColumn<float>("offset"); // of the first movie for the first user
        QTest::newRow("none") << Centring::None << 0.0F;
        QTest::newRow("global") << Centring::Global << 3.5F;
        QTest::newRow("user") << Centring::User << 4.0F;
        QTest::newRow("movie") << Centring::Movie << 4.5F;
        QTest::newRow("biases") << Centring::Biases << 5.0F;
    }
    void centring()
    {
        QFETCH(Centring, centring);
        QFETCH(float, offset);
        const RatingMatrix ratings = test::matrixOf(FourRatings, 2, 3);
        const BiasModel biases(ratings, 0.0);
        const CentredPerson person(biases, {centring}, ratings.profile(UserIndex(0)));
        QCOMPARE(person.offset(MovieIndex(0)), offset);
        QCOMPARE(person.baseline(MovieIndex(0)), 5.0F);
    }

    void unknownCentring()
    {
        const auto error = test::errorOf([] { ModelSpec("u-autorec").setFromText("centring=median"); });
        QVERIFY(error && test::contains(error->message(), "median") &&
                test::contains(error->message(), "biases"));
    }

    void emptyProfileHasFiniteScores_data() { addStarModels(); }
    void emptyProfileHasFiniteScores()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, centring);
        const std::vector<float> scores = modelOf(preset, centring).recommender->score({});
        QCOMPARE(scores.size(), m_dataset.movieCount());
        QVERIFY(test::allFinite(scores));
    }

    void unseenMoviesGetTheBaseline_data() { addStarModels(); }
    void unseenMoviesGetTheBaseline()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, centring);
        const TrainedModel trained = modelOf(preset, centring);
        const std::shared_ptr<const Recommender> model = alone(trained);
        const BiasModel biases = biasesOf(trained);
        const MovieIndex unseen(m_dataset.movieCount() - 1);
        QVERIFY(!biases.knows(unseen) && !model->knows(unseen));
        QCOMPARE(model->score({})[unseen.value()], biases.mean());
        QCOMPARE(model->score(Somebody)[unseen.value()], biases.mean() + biases.userBias(Somebody));
        // A rating of it is part of a profile like any other.
        std::vector<ProfileEntry> profile = Somebody;
        profile.push_back({unseen, 5.0F});
        QVERIFY(test::allFinite(model->score(profile)));
    }

    void ratingsMoveTheScores_data() { addStarModels(); }
    void ratingsMoveTheScores()
    {
        QFETCH(std::string, preset);
        QFETCH(std::string, centring);
        const TrainedModel model = modelOf(preset, centring);
        std::vector<ProfileEntry> changed = Somebody;
        changed[1].stars = 5.0F;
        QVERIFY(!test::hasSameBits(model.recommender->score(Somebody), model.recommender->score(changed)));
    }

    void userAutoencoderExplainsByLeavingOut()
    {
        const std::shared_ptr<const Recommender> model = alone(modelOf("deep-autorec", "biases"));
        const std::vector<MovieIndex> movies = allMovies(*model);
        const auto reasons = model->explain(Somebody, movies);
        const std::vector<float> full = model->score(Somebody);
        QCOMPARE(reasons.size(), movies.size());
        for (std::size_t m = 0; m < movies.size(); ++m) {
            QCOMPARE(reasons[m].size(), Somebody.size());
            for (const Contribution& reason : reasons[m]) {
                std::vector<ProfileEntry> rest = Somebody;
                QCOMPARE(std::erase(rest, ProfileEntry{reason.movie, reason.stars}), std::size_t{1});
                const std::vector<float> without = model->score(rest);
                QCOMPARE(reason.effect, full[m] - without[m]);
                QVERIFY(isClose(reason.lift, reason.effect - (mean(full) - mean(without))));
            }
            QVERIFY(isSorted(reasons[m]));
        }
    }

    /// Whatever the model: what a reason says a rating does, leaving it out undoes; or, where models are
    /// linear in the ratings, the reasons add up to what the ratings do together.
    void reasonsAreTrue_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void reasonsAreTrue()
    {
        QFETCH(std::string, preset);
        const std::set<std::string> sharesAddUp{"i-autorec", "sparsefc", "biased-mf",   "bayes-mf",
                                                "ials",      "bpr-mf",   "item-knn",    "ease",
                                                "edlae",     "elsa",     "signed-ease", "taste"};
        ModelSpec spec = test::smallSpec(preset);
        test::setWherePossible(spec, {"centring=none", "choose=false", "genre_weight=0",
                                      "newcomer_genre_weight=0", "quality_weight=0"});
        const std::shared_ptr<const Recommender> model = train(m_dataset, spec, {}).recommender;
        const std::vector<MovieIndex> movies = allMovies(*model);
        const auto reasons = model->explain(Somebody, movies);
        const bool isStars = model->reasonKind() == ScoreKind::Stars;
        const std::vector<float> full = explainedScores(*model, Somebody);
        QCOMPARE(reasons.size(), movies.size());
        if (preset == "popularity" || preset == "biases") {
            QVERIFY(reasons.front().empty());
            return;
        }
        const std::vector<float> nothing =
            isStars ? model->score({}) : std::vector<float>(movies.size(), 0.0F);
        const float ownLevel =
            preset == "biased-mf" ? biasesOf(train(m_dataset, spec, {})).userBias(Somebody) : 0.0F;
        for (std::size_t m = 0; m < movies.size(); ++m) {
            QVERIFY(isSorted(reasons[m]));
            if (sharesAddUp.contains(preset) && model->knows(movies[m])) {
                float sum = 0.0F;
                for (const Contribution& reason : reasons[m])
                    sum += reason.effect;
                QVERIFY(isClose(sum, full[m] - nothing[m] - ownLevel));
                continue;
            }
            QCOMPARE(reasons[m].size(), Somebody.size());
            for (const Contribution& reason : reasons[m]) {
                std::vector<ProfileEntry> rest = Somebody;
                QCOMPARE(std::erase(rest, ProfileEntry{reason.movie, reason.stars}), std::size_t{1});
                QVERIFY(isClose(reason.effect, full[m] - explainedScores(*model, rest)[m]));
            }
        }
    }

    /// Ratings that say what was expected anyway have no share in anything.
    void sharesVanishWithWhatTheyTell()
    {
        ModelSpec spec = test::smallSpec("i-autorec");
        spec.setFromText("centring=none");
        const std::shared_ptr<const Recommender> model = train(m_dataset, spec, {}).recommender;
        const std::vector<float> prior = model->score({});
        std::vector<ProfileEntry> expected = Somebody;
        for (ProfileEntry& entry : expected)
            entry.stars = prior[entry.movie.value()];
        const std::vector<float> unmoved = model->score(expected);
        for (std::size_t m = 0; m < prior.size(); ++m)
            QVERIFY(isClose(unmoved[m], prior[m]));
        for (const auto& reasons : model->explain(expected, allMovies(*model))) {
            for (const Contribution& reason : reasons)
                QVERIFY(isClose(reason.effect, 0.0F));
        }
    }

    void similarity_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(preset.name.c_str()) << preset.name;
    }
    void similarity()
    {
        QFETCH(std::string, preset);
        const std::shared_ptr<const Recommender> model =
            train(m_dataset, test::smallSpec(preset), {}).recommender;
        const MovieIndex movie(5);
        const std::vector<float> similar = model->similarity(movie);
        const std::vector<SimilarMovie> top = similarMovies(*model, m_dataset, movie, 7);
        if (preset == "popularity" || preset == "biases") {
            QVERIFY(similar.empty() && top.empty());
            return;
        }
        QCOMPARE(similar.size(), m_dataset.movieCount());
        QVERIFY(*std::max_element(similar.begin(), similar.end()) <= similar[movie.value()]);
        QCOMPARE(top.size(), std::size_t{7});
        for (std::size_t k = 0; k < top.size(); ++k) {
            QVERIFY(top[k].movie != movie && model->knows(top[k].movie));
            const auto ratings = static_cast<float>(m_dataset.ratings().byMovie(top[k].movie).size());
            QVERIFY(isClose(top[k].similarity, similar[top[k].movie.value()] * ratings / (ratings + 30.0F)));
            QVERIFY(k == 0 || top[k].similarity <= top[k - 1].similarity);
        }
    }

    /// They add up to the score less what the prior says with the same offsets.
    void movieAutoencoderSharesAddUp_data()
    {
        QTest::addColumn<std::string>("centring");
        for (const char* centring : {"none", "global", "user", "movie", "biases"})
            QTest::newRow(centring) << std::string(centring);
    }
    void movieAutoencoderSharesAddUp()
    {
        QFETCH(std::string, centring);
        const TrainedModel model = modelOf("i-autorec", centring);
        const BiasModel biases = biasesOf(model);
        const bool usesUserBias = centring == "user" || centring == "biases";
        const float ownLevel = usesUserBias ? biases.userBias(Somebody) : 0.0F;
        const std::vector<MovieIndex> movies = allMovies(*model.recommender);
        const auto reasons = model.recommender->explain(Somebody, movies);
        const std::vector<float> scores = model.recommender->score(Somebody);
        const std::vector<float> prior = model.recommender->score({});
        for (std::size_t m = 0; m < movies.size(); ++m) {
            if (!biases.knows(movies[m]))
                continue;
            float sum = 0.0F;
            for (const Contribution& reason : reasons[m])
                sum += reason.effect;
            QVERIFY(isSorted(reasons[m]));
            QVERIFY(isClose(sum, scores[m] - prior[m] - ownLevel));
        }
    }

    /// Over all movies a rating's lifts add up to nothing.
    void movieAutoencoderLiftsCancel()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, test::smallSpec("i-autorec"), {});
        std::map<std::uint32_t, float> sums;
        for (const auto& reasons : model.recommender->explain(Somebody, allMovies(*model.recommender))) {
            QCOMPARE(reasons.size(), Somebody.size());
            for (const Contribution& reason : reasons)
                sums[reason.movie.value()] += reason.lift;
        }
        for (const auto& [movie, sum] : sums)
            QVERIFY(isClose(sum, 0.0F));
    }

    /// With next to no ridge and fewer ratings than weights the person's own ratings come back.
    void foldInFollowsTheRatings()
    {
        ModelSpec spec = test::smallSpec("i-autorec");
        spec.setFromText("centring=biases");
        spec.setFromText("fold_in_ridge=0.000001");
        const TrainedModel weak = train(m_dataset, spec, {});
        spec.setFromText("fold_in_ridge=1000000");
        const TrainedModel strong = train(m_dataset, spec, {});
        const BiasModel biases = biasesOf(strong);
        for (const ProfileEntry& entry : Somebody) {
            QVERIFY(isClose(weak.recommender->score(Somebody)[entry.movie.value()], entry.stars, 0.01F));
            const float prior =
                strong.recommender->score({})[entry.movie.value()] + biases.userBias(Somebody);
            QVERIFY(isClose(strong.recommender->score(Somebody)[entry.movie.value()], prior, 0.01F));
        }
    }

    void knownUsersHaveTheirOwnWeights()
    {
        const TrainedModel model = modelOf("i-autorec", "biases");
        const std::vector<ProfileEntry> profile = m_dataset.ratings().profile(UserIndex(0));
        const std::vector<float> known = model.recommender->score(profile, UserIndex(0));
        QVERIFY(!test::hasSameBits(known, model.recommender->score(profile)));
        QVERIFY(!test::hasSameBits(known, model.recommender->score(profile, UserIndex(1))));
        const TrainedModel byUser = modelOf("u-autorec", "biases");
        QVERIFY(test::hasSameBits(byUser.recommender->score(profile, UserIndex(0)),
                                  byUser.recommender->score(profile)));
    }

    void movieVectors_data()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<int>("width");
        QTest::newRow("popularity") << std::string("popularity") << 0;
        QTest::newRow("biases") << std::string("biases") << 0;
        QTest::newRow("u-autorec") << std::string("u-autorec") << 20;
        QTest::newRow("i-autorec") << std::string("i-autorec") << 20;
        QTest::newRow("deep-autorec") << std::string("deep-autorec") << 7;
    }
    void movieVectors()
    {
        QFETCH(std::string, preset);
        QFETCH(int, width);
        const Matrix vectors = train(m_dataset, test::smallSpec(preset), {}).recommender->movieVectors();
        QCOMPARE(vectors.columns(), static_cast<std::size_t>(width));
        QCOMPARE(vectors.rows(), width > 0 ? m_dataset.movieCount() : 0);
    }

    void biasesOnTheRealSplit()
    {
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const Dataset dataset = openDataset(folder).dataset;
        const Split split = splitDataset(dataset, SplitSpec::parse("files:u1.base,u1.test"), 1, folder);
        const TrainedModel model = train(split.train, ModelSpec("biases"), {});
        const Metrics metrics = evaluate(*model.recommender, split);
        QCOMPARE(metrics.testRatings, std::size_t{20000});
        QVERIFY2(std::abs(*metrics.rmse - 0.955) <= 0.002, qPrintable(QString::number(*metrics.rmse)));
    }

private:
    static bool isSorted(const std::vector<Contribution>& contributions)
    {
        return std::is_sorted(contributions.begin(), contributions.end(),
                              [](const Contribution& a, const Contribution& b) { return a.lift > b.lift; });
    }

    static void addStarModels()
    {
        QTest::addColumn<std::string>("preset");
        QTest::addColumn<std::string>("centring");
        for (const char* preset : {"u-autorec", "i-autorec", "deep-autorec"}) {
            for (const char* centring : {"none", "global", "user", "movie", "biases"})
                QTest::addRow("%s, %s", preset, centring) << std::string(preset) << std::string(centring);
        }
    }

    TrainedModel modelOf(const std::string& preset, const std::string& centring) const
    {
        ModelSpec spec = test::smallSpec(preset);
        spec.setFromText("centring=" + centring);
        return train(m_dataset, spec, {});
    }

    const Dataset m_dataset = withUnratedMovie();
};

QTEST_GUILESS_MAIN(TestRecommenders)
#include "tst_recommenders.moc"
