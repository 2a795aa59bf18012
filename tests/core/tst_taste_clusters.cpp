// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/open_dataset.h"
#include "core/recommend/taste_clusters.h"
#include "core/train/train.h"
#include "tests/core/support/fixed_recommender.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/support/real_data.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace autorec;

namespace {

/// Twelve films: the even ones comedies of the eighties, the odd ones horror of the nineties; film 13 has no
/// title, film 14 no ratings.
Dataset twoKindsOfFilms()
{
    std::vector<Movie> movies;
    std::vector<test::Rated> ratings;
    for (std::int64_t movie = 0; movie < 12; ++movie) {
        const bool isComedy = movie % 2 == 0;
        const int year = (isComedy ? 1980 : 1990) + static_cast<int>(movie / 2);
        movies.push_back(test::movieOf(movie + 1, "Film", year, {"Drama", isComedy ? "Comedy" : "Horror"}));
        for (std::int64_t user = 1; user <= 30 - movie; ++user)
            ratings.push_back({user, movie + 1, (user % 2 == 0) == isComedy ? 5.0F : 2.0F});
    }
    movies.push_back(test::movieOf(13, "", 1985, {"Comedy"}));
    movies.push_back(test::movieOf(14, "Unrated", 1985, {"Comedy"}));
    for (std::int64_t user = 1; user <= 40; ++user)
        ratings.push_back({user, 13, 3.0F});
    return test::datasetOf(movies, ratings);
}

/// Vectors point one way for even movies, another for odd ones.
class VectorsOfTwoKinds : public test::FixedRecommender
{
public:
    using FixedRecommender::FixedRecommender;
    Matrix movieVectors() const override
    {
        Matrix vectors(movieCount(), 3);
        for (std::size_t m = 0; m < movieCount(); ++m) {
            vectors(m, 0) = 5.0F; // what all have in common
            vectors(m, m % 2 == 0 ? 1 : 2) = 1.0F;
        }
        return vectors;
    }
};

class SimilaritiesOfTwoKinds : public test::FixedRecommender
{
public:
    using FixedRecommender::FixedRecommender;
    std::vector<float> similarity(MovieIndex movie) const override
    {
        std::vector<float> alike(movieCount());
        for (std::size_t m = 0; m < alike.size(); ++m)
            alike[m] = m == movie.value() ? 1.0F : m % 2 == movie.value() % 2 ? 0.3F : 0.0F;
        return alike;
    }
};

std::vector<float> noScores()
{
    return std::vector<float>(14);
}

ModelSpec quickSpec(const std::string& preset)
{
    ModelSpec spec(preset);
    if (preset == "u-autorec")
        spec.set("epochs", std::int64_t{12}); // as the window fits it
    return spec;
}

/// How many of the films have one of the genres.
double shareWith(const Dataset& dataset, const std::vector<MovieIndex>& films,
                 const std::vector<std::string>& genres)
{
    const auto has = std::count_if(films.begin(), films.end(), [&](MovieIndex film) {
        const auto& own = dataset.movie(film).genres;
        return std::any_of(own.begin(), own.end(), [&](const std::string& genre) {
            return std::find(genres.begin(), genres.end(), genre) != genres.end();
        });
    });
    return static_cast<double>(has) / static_cast<double>(films.size());
}

} // namespace

class TestTasteClusters : public QObject
{
    Q_OBJECT

    const Dataset m_twoKinds = twoKindsOfFilms();

private Q_SLOTS:
    void theSpaceHoldsWellKnownFilms()
    {
        const VectorsOfTwoKinds model(ScoreKind::Stars, noScores());
        const TasteSpace space = tasteSpace(m_twoKinds, model, 5);
        QCOMPARE(space.films, (std::vector<MovieIndex>{MovieIndex(0), MovieIndex(1), MovieIndex(2),
                                                       MovieIndex(3), MovieIndex(4)}));
        QCOMPARE(tasteSpace(m_twoKinds, model).films.size(), std::size_t{12});
        QVERIFY(std::abs(space.cosine(0, 0) - 1.0F) < 1e-5F);
        QVERIFY(std::abs(space.cosine(0, 2) - 1.0F) < 1e-5F);
        QVERIFY(space.cosine(0, 1) < -0.5F); // what all have in common is taken off
    }

    /// By vectors, by similarities, by the ratings alone.
    void findsTheTwoKinds_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("vectors") << 0;
        QTest::newRow("similarities") << 1;
        QTest::newRow("ratings") << 2;
    }
    void findsTheTwoKinds()
    {
        QFETCH(int, way);
        const std::unique_ptr<Recommender> model =
            way == 0 ? std::unique_ptr<Recommender>(new VectorsOfTwoKinds(ScoreKind::Stars, noScores()))
            : way == 1
                ? std::unique_ptr<Recommender>(new SimilaritiesOfTwoKinds(ScoreKind::Rank, noScores()))
                : std::unique_ptr<Recommender>(new test::FixedRecommender(ScoreKind::Stars, noScores()));
        const auto clusters = tasteClusters(m_twoKinds, tasteSpace(m_twoKinds, *model), {.clusters = 2});
        QCOMPARE(clusters.size(), std::size_t{2});
        for (const TasteCluster& cluster : clusters) {
            QCOMPARE(cluster.films.size(), std::size_t{6});
            const std::uint32_t kind = cluster.films.front().value() % 2;
            for (const MovieIndex film : cluster.films)
                QCOMPARE(film.value() % 2, kind);
            QCOMPARE(cluster.films.front(), MovieIndex(kind)); // the best known
            QCOMPARE(cluster.genres, std::vector<std::string>{kind == 0 ? "Comedy" : "Horror"});
            QCOMPARE(cluster.firstYear, kind == 0 ? 1980 : 1990);
            QCOMPARE(cluster.lastYear, kind == 0 ? 1985 : 1995);
        }
    }

    void needsEnoughFilms()
    {
        const VectorsOfTwoKinds model(ScoreKind::Stars, noScores());
        QVERIFY(tasteClusters(m_twoKinds, tasteSpace(m_twoKinds, model, 11)).empty());
        QCOMPARE(tasteClusters(m_twoKinds, tasteSpace(m_twoKinds, model, 12)).size(), std::size_t{2});
        QVERIFY(tasteClusters(m_twoKinds, {}).empty());
    }

    void clustersOfRealModelsAreOfUse_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<QString>("preset");
        QTest::newRow("demo, u-autorec") << "demo"
                                         << "u-autorec";
        QTest::newRow("demo, biases") << "demo"
                                      << "biases";
        QTest::newRow("ml-latest-small, u-autorec") << "ml-latest-small"
                                                    << "u-autorec";
        QTest::newRow("ml-latest-small, popularity") << "ml-latest-small"
                                                     << "popularity";
    }
    void clustersOfRealModelsAreOfUse()
    {
        QFETCH(QString, data);
        QFETCH(QString, preset);
        std::optional<Dataset> opened;
        if (data == QStringLiteral("demo")) {
            opened = openDemo().dataset;
        } else {
            AUTOREC_REAL_DATA(folder, "ml-latest-small");
            opened = openDataset(folder).dataset;
        }
        const Dataset& dataset = *opened;
        const TrainedModel model = train(dataset, quickSpec(preset.toStdString()), {});
        const TasteSpace space = tasteSpace(dataset, *model.recommender);
        const std::vector<TasteCluster> clusters = tasteClusters(dataset, space);
        QCOMPARE(clusters.size(), std::size_t{10});

        std::set<MovieIndex> seen;
        std::set<std::set<std::string>> names;
        double coherence = 0.0;
        double expected = 0.0;
        for (const TasteCluster& cluster : clusters) {
            seen.insert(cluster.films.begin(), cluster.films.end());
            names.insert({cluster.genres.begin(), cluster.genres.end()});
            QVERIFY(cluster.films.size() >= 15 && cluster.films.size() <= 45);
            QVERIFY(!cluster.genres.empty() && cluster.genres.size() <= 2);
            QVERIFY(cluster.firstYear > 1900 && cluster.firstYear <= cluster.lastYear);
            coherence += shareWith(dataset, cluster.films, cluster.genres);
            expected += shareWith(dataset, space.films, cluster.genres);
        }
        QCOMPARE(seen.size(), space.films.size());
        QCOMPARE(names.size(), clusters.size());
        QVERIFY2(coherence > 1.3 * expected,
                 qPrintable(QStringLiteral("%1 of %2").arg(coherence).arg(expected)));
        QVERIFY(tasteClusters(dataset, space).front().films == clusters.front().films);
    }
};

QTEST_GUILESS_MAIN(TestTasteClusters)
#include "tst_taste_clusters.moc"
