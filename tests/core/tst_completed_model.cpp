// SPDX-License-Identifier: GPL-3.0-or-later
// What metadata tell of movies and people without ratings.

#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "core/model/completed_model.h"
#include "core/model/family_model.h"
#include "core/model/model_state.h"
#include "core/recommend/starting_profile.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/model_state.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/core/support/specs.h"
#include "tests/support/real_data.h"

#include <cmath>
#include <limits>

using namespace autorec;

namespace {

/// Dramas are liked, horror is not; the last drama and the last horror film have no ratings.
Dataset dramasAndHorror()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t m = 0; m < 12; ++m) {
        const bool isDrama = m % 2 == 0;
        movies.push_back(test::movieOf(m, "Film " + std::to_string(m), 1990 + static_cast<int>(m),
                                       {isDrama ? "Drama" : "Horror"}));
        for (std::int64_t u = 0; u < 20 && m < 10; ++u)
            ratings.push_back({u, m, (isDrama ? 4.0F : 2.0F) + ((u + m) % 3 == 0 ? 0.5F : 0.0F)});
    }
    return test::datasetOf(movies, ratings);
}

/// Scores are the products of movies' vectors with one person's; it does not know the unrated films.
class LinearRecommender : public Recommender
{
public:
    static constexpr float Person[2] = {0.7F, -1.3F};

    ScoreKind scoreKind() const override { return ScoreKind::Rank; }
    std::size_t movieCount() const override { return 12; }
    bool knows(MovieIndex movie) const override { return movie.value() < 10; }
    std::vector<float> score(Profile, std::optional<UserIndex>) const override
    {
        const Matrix vectors = movieVectors();
        std::vector<float> scores;
        for (std::size_t m = 0; m < vectors.rows(); ++m)
            scores.push_back(vectors(m, 0) * Person[0] + vectors(m, 1) * Person[1]);
        return scores;
    }
    Matrix movieVectors() const override
    {
        Matrix vectors(12, 2);
        for (std::size_t m = 0; m < 12; ++m) {
            vectors(m, 0) = std::sin(static_cast<float>(m));
            vectors(m, 1) = std::cos(static_cast<float>(2 * m));
        }
        return vectors;
    }
    ModelState state() const override { return {}; }
};

constexpr std::size_t UnratedDrama = 10;
constexpr std::size_t UnratedHorror = 11;

} // namespace

class TestCompletedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void features()
    {
        const SparseRows rows =
            movieFeatures({test::movieOf(1, "A", 1994, {"Drama", "War"}),
                           test::movieOf(2, "B", 1999, {"Drama"}), test::movieOf(3, "C")});
        QCOMPARE(rows.rowCount(), std::size_t{3});
        QCOMPARE(rows.rowSize(0), std::size_t{4}); // all, two genres, the nineties
        QCOMPARE(rows.rowSize(1), std::size_t{3});
        QCOMPARE(rows.rowSize(2), std::size_t{1});
        QCOMPARE(personFeatures({24, "F", "student"}),
                 (std::vector<std::string>{"all", "gender:F", "age:18", "occupation:student"}));
        QCOMPARE(personFeatures({}), std::vector<std::string>{"all"});
    }

    void unratedMoviesAreLikeTheirKind_data()
    {
        QTest::addColumn<std::string>("preset");
        for (const char* preset :
             {"biases", "u-autorec", "i-autorec", "biased-mf", "bayes-mf", "ease", "mult-dae", "ials"})
            QTest::newRow(preset) << std::string(preset);
    }
    void unratedMoviesAreLikeTheirKind()
    {
        QFETCH(std::string, preset);
        const Dataset dataset = dramasAndHorror();
        ModelSpec spec = test::smallSpec(preset);
        test::setWherePossible(spec, {"metadata_ridge=0.1", "liked_from=4", "epochs=20"});
        const TrainedModel model = train(dataset, spec, {});
        const std::vector<ProfileEntry> profile{
            {MovieIndex(0), 4.5F}, {MovieIndex(1), 1.5F}, {MovieIndex(2), 4.5F}};
        const std::vector<float> scores = model.recommender->score(profile);
        QVERIFY(scores[UnratedDrama] > scores[UnratedHorror]);
        QVERIFY(!model.recommender->knows(MovieIndex(UnratedDrama)));
        // The same after a trip through a file.
        const auto restored = restoreRecommender(model.spec, model.recommender->state());
        QVERIFY(test::hasSameBits(restored->score(profile), scores));
    }

    /// A linear score of regressed vectors is the regression of the score.
    void vectorsAreCompletedAlike()
    {
        const auto linear = std::make_shared<LinearRecommender>();
        const CompletedModel model(linear, dramasAndHorror(), {});
        const Matrix vectors = model.movieVectors();
        const std::vector<float> scores = model.score({}, std::nullopt);
        for (std::size_t m = 0; m < scores.size(); ++m) {
            const float said =
                vectors(m, 0) * LinearRecommender::Person[0] + vectors(m, 1) * LinearRecommender::Person[1];
            QVERIFY(std::abs(scores[m] - said) < 1e-4F);
        }
        QVERIFY(vectors(UnratedDrama, 0) != 0.0F);
        QVERIFY(scores[UnratedDrama] != scores[UnratedHorror]);
    }

    void nothingIsAddedWhereNothingIsMissing()
    {
        const Dataset dataset = test::smallDataset();
        const TrainedModel model = train(dataset, ModelSpec("biases"), {});
        QVERIFY(!model.recommender->state().fields.contains("model"));
    }

    void demographicsOf100K()
    {
        const test::Folder files;
        files.write("u.data", "1\t1\t5\t1\n1\t2\t1\t1\n2\t1\t4\t1\n2\t2\t2\t1\n3\t1\t1\t1\n3\t2\t5\t1\n4\t1\t"
                              "2\t1\n4\t2\t4\t1\n");
        files.write("u.user",
                    "1|24|F|student|12345\n2|22|F|student|0\n3|50|M|other|1\n4|51|M|writer|1\nbad line\n");
        const Dataset dataset = openDataset(files.path()).dataset;
        QVERIFY(dataset.hasDemographics());
        QCOMPARE(dataset.demographics(UserIndex(0)).age, 24);
        QCOMPARE(dataset.demographics(UserIndex(0)).occupation, std::string("student"));
        QCOMPARE(dataset.demographics(UserIndex(2)).occupation, std::string());

        const TrainedModel model =
            train(dataset,
                  test::specOf("i-autorec", {"demographics=true", "metadata_ridge=0.1", "penalty=0.1",
                                             "validation=0", "epochs=5", "hidden=4", "patience=0"}),
                  {});
        const std::vector<float> young = model.recommender->scoreNewcomer({23, "F", ""});
        const std::vector<float> old = model.recommender->scoreNewcomer({52, "M", ""});
        QVERIFY(young[0] > young[1]);
        QVERIFY(old[1] > old[0]);
        QVERIFY(test::hasSameBits(model.recommender->scoreNewcomer({}), model.recommender->score({})));
        const auto restored = restoreRecommender(model.spec, model.recommender->state());
        QVERIFY(test::hasSameBits(restored->scoreNewcomer({23, "F", ""}), young));
        // Models that learned nothing of people treat all alike.
        const TrainedModel plain = train(dataset, ModelSpec("biases"), {});
        QCOMPARE(plain.recommender->scoreNewcomer({23, "F", ""}), plain.recommender->score({}));
    }

    void demographicsOf1M()
    {
        const test::Folder files;
        files.write("ratings.dat", "1::10::5::978300760\n2::20::3::978302109\n1::20::x::1\n");
        files.write("movies.dat", "10::Caf\xE9 (1995)::Children's|Comedy\n20::Matrix, The (1999)::Action\n");
        files.write("users.dat", "1::F::1::10::48067\n2::M::56::16::70072\n");
        const OpenedDataset opened = openDataset(files.path());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
        QCOMPARE(opened.report.skipped.at("rating is not a number").count, std::size_t{1});
        QCOMPARE(opened.dataset.movie(MovieIndex(0)).title, std::string("Caf\xC3\xA9"));
        QCOMPARE(opened.dataset.movie(MovieIndex(0)).genres,
                 (std::vector<std::string>{"Children", "Comedy"}));
        QCOMPARE(opened.dataset.demographics(UserIndex(1)), (Demographics{56, "M", "self-employed"}));
    }

    void realDemographics()
    {
        AUTOREC_REAL_DATA(folder, "ml-100k");
        const Dataset dataset = openDataset(folder).dataset;
        QCOMPARE(dataset.demographics(UserIndex(0)), (Demographics{24, "M", "technician"}));
    }

    /// Numbers of features size tables.
    void damagedFeatures_data()
    {
        QTest::addColumn<float>("feature");
        QTest::addColumn<float>("count");
        QTest::newRow("endless") << 4e9F << 1.0F;
        QTest::newRow("negative") << -1.0F << 1.0F;
        QTest::newRow("no number") << std::numeric_limits<float>::quiet_NaN() << 1.0F;
        QTest::newRow("a gap") << 20.0F << 1.0F;
        QTest::newRow("endlessly many") << 0.0F << 1e30F;
        QTest::newRow("fewer than none") << 0.0F << -1.0F;
    }
    void damagedFeatures()
    {
        QFETCH(float, feature);
        QFETCH(float, count);
        const TrainedModel model = train(dramasAndHorror(), ModelSpec("biases"), {});
        ModelState state = model.recommender->state();
        QVERIFY(test::differences(*restoreRecommender(model.spec, state), *model.recommender).empty());
        state.tensors.at("features")(0, 0) = feature;
        state.tensors.at("feature_counts")(0, 0) = count;
        const auto error = test::errorOf([&] { restoreRecommender(model.spec, state); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    void startingProfiles()
    {
        const Dataset dataset = dramasAndHorror();
        const std::vector<ProfileEntry> drama = startingProfile(dataset, {}, {"Drama"});
        QCOMPARE(drama.size(), std::size_t{5});
        for (const ProfileEntry& entry : drama) {
            QCOMPARE(entry.movie.value() % 2, 0U);
            QVERIFY(entry.movie.value() != UnratedDrama);
            QCOMPARE(entry.stars, dataset.scale().max());
        }
        const std::vector<ProfileEntry> both =
            startingProfile(dataset, {MovieIndex(1), MovieIndex(0)}, {"Drama"});
        QCOMPARE(both.size(), std::size_t{6});
        QVERIFY(std::is_sorted(both.begin(), both.end(), [](const ProfileEntry& a, const ProfileEntry& b) {
            return a.movie < b.movie;
        }));
        const auto error = test::errorOf([&] { startingProfile(dataset, {}, {"Western"}); });
        QVERIFY(error && test::contains(error->message(), "Drama, Horror"));
    }
};

QTEST_GUILESS_MAIN(TestCompletedModel)
#include "tst_completed_model.moc"
