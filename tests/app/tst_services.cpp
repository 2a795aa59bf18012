// SPDX-License-Identifier: GPL-3.0-or-later
// A whole program without a window: open, rate, train, use, recommend.

#include "app/services/application.h"
#include "core/base/error.h"
#include "tests/app/support/rate.h"
#include "tests/support/idle.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace autorec;
using autorec::test::caught;
using autorec::test::rate;

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_app.reset(); }

    void opensTheDemoAndFitsAModel()
    {
        QStringList used;
        connect(&m_app->models, &ModelService::modelChanged, this, [&] {
            if (m_app->models.current())
                used.append(m_app->models.currentName() + QLatin1Char('|') + m_app->models.standInNote());
        });
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        m_app->datasets.open(QStringLiteral("demo"));
        QVERIFY(caught(opened));
        TRY_VERIFY(m_app->models.currentRunId() != 0);
        // The notes name the simpler models that were used until it was trained.
        QCOMPARE(used.size(), 3);
        QCOMPARE(used[0], QStringLiteral("Biases|Biases is used until Taste is trained"));
        QCOMPARE(used[1], QStringLiteral("Taste|the list is final, the predicted stars are not yet"));
        QCOMPARE(used[2], m_app->models.currentName() + QLatin1Char('|'));
        QVERIFY(m_app->datasets.current()->dataset.simulated());
        QVERIFY(m_app->settings.lastDataset() == QStringLiteral("demo"));

        // It is a run like any other, and the next session has it at once.
        const qint64 id = m_app->models.currentRunId();
        QCOMPARE(m_app->runs.run(id).job.spec.preset(), std::string("taste"));
        QVERIFY(QFile::exists(m_app->runs.run(id).modelFile));
        used.clear();
        opened.clear();
        m_app->datasets.open(QStringLiteral("demo"));
        QVERIFY(caught(opened));
        TRY_COMPARE(m_app->models.currentRunId(), id);
        QCOMPARE(used, QStringList{m_app->models.currentName() + QLatin1Char('|')});
        QCOMPARE(m_app->runs.runs().size(), 1);
    }

    void fitsTheDefaultModelOnce()
    {
        const std::shared_ptr<const TrainedModel> first = m_app->models.current();
        const qint64 id = trainFor("epochs=2");
        m_app->models.useRun(id);
        TRY_COMPARE(m_app->models.currentRunId(), id);
        m_app->models.useDefault();
        TRY_COMPARE(m_app->models.currentRunId(), 0);
        QCOMPARE(m_app->models.current(), first);
    }

    void keepsTheOldDatasetWhenAnOpeningFails()
    {
        const LoadedDatasetPtr before = m_app->datasets.current();
        QSignalSpy failed(&m_app->datasets, &DatasetService::failed);
        m_app->datasets.open(m_folder->filePath(QStringLiteral("nowhere")));
        QVERIFY(caught(failed));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("nowhere")));
        QCOMPARE(m_app->datasets.current(), before);
    }

    void aRatingIsInTheListsInputAtOnce()
    {
        const MovieIndex movie(7);
        QSignalSpy changed(&m_app->ratings, &PersonalRatings::movieChanged);
        rate(*m_app, movie, 4.5);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_app->ratings.stars(movie), std::optional(4.5F));
        QCOMPARE(m_app->ratings.profile(), (std::vector<ProfileEntry>{{movie, 4.5F}}));
    }

    void ratingsAreThereAfterARestart()
    {
        rate(*m_app, MovieIndex(7), 4.5);
        m_app->profiles.setNotInterested(m_app->datasets.current()->films.key(MovieIndex(9)), true);
        m_app->profiles.setOnWatchlist(m_app->datasets.current()->films.key(MovieIndex(11)), true);
        start();
        QCOMPARE(m_app->ratings.stars(MovieIndex(7)), std::optional(4.5F));
        QCOMPARE(m_app->ratings.notInterested(), std::vector<MovieIndex>{MovieIndex(9)});
        QVERIFY(m_app->ratings.onWatchlist(MovieIndex(11)));
    }

    void ratingsFollowThePersonToAnotherDataset()
    {
        const LoadedDatasetPtr demo = m_app->datasets.current();
        rate(*m_app, MovieIndex(7), 4.5);
        const Movie& movie = demo->dataset.movie(MovieIndex(7));

        const QDir folder(m_folder->filePath(QStringLiteral("tiny")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        std::ofstream(folder.filePath(QStringLiteral("ratings.csv")).toStdString())
            << "userId,movieId,rating,timestamp\n1,50,4.0,100\n1,60,3.0,100\n2,50,2.0,100\n";
        std::ofstream(folder.filePath(QStringLiteral("movies.csv")).toStdString())
            << "movieId,title,genres\n60,Nothing Else (1950),Drama\n50,\"" << movie.title << " ("
            << movie.year << ")\",Drama\n";
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        m_app->datasets.open(folder.path());
        QVERIFY(caught(opened));
        const auto there = m_app->datasets.current()->dataset.findMovie(50);
        QCOMPARE(m_app->ratings.stars(*there), std::optional(4.5F));
        QCOMPARE(m_app->ratings.profile().size(), std::size_t{1});
    }

    void trainsMeasuresAndKeeps()
    {
        QSignalSpy epochs(&m_app->training, &TrainingService::epochFinished);
        const qint64 id = trainFor("epochs=3");
        QCOMPARE(epochs.size(), 3);
        const RunRecord run = m_app->runs.run(id);
        QCOMPARE(run.report.epochs.size(), std::size_t{3});
        QVERIFY(*run.metrics.rmse > 0.3 && *run.metrics.rmse < 1.5);
        QVERIFY(QFile::exists(run.modelFile));
        QCOMPARE(run.job.split.text(), std::string("random:0.9"));
        QCOMPARE(run.job.data.fingerprint, m_app->datasets.current()->data.fingerprint);
        QVERIFY(run.simulated);
    }

    void aStoppedTrainingIsKept()
    {
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        QSignalSpy epochs(&m_app->training, &TrainingService::epochFinished);
        m_app->training.start(request({"epochs=100000", "patience=0"}));
        QVERIFY(caught(epochs));
        m_app->training.stop();
        QVERIFY(caught(finished));
        const RunRecord run = m_app->runs.run(finished[0][0].toLongLong());
        QCOMPARE(run.report.stopReason, StopReason::Stopped);
        QVERIFY(run.metrics.rmse);
    }

    void aFailedTrainingSaysWhy()
    {
        QSignalSpy failed(&m_app->training, &TrainingService::failed);
        m_app->training.start(request({"learning_rate=10", "activation=identity", "optimiser=sgd",
                                       "weight_decay=1", "input_dropout=0"}));
        QVERIFY(caught(failed));
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("learning_rate")));
        QVERIFY(m_app->runs.runs().isEmpty());
    }

    void theChosenModelIsInUseAfterARestart()
    {
        const qint64 id = trainFor("epochs=2");
        QSignalSpy changed(&m_app->models, &ModelService::modelChanged);
        m_app->models.useRun(id);
        QVERIFY(caught(changed));
        QCOMPARE(m_app->models.currentRunId(), id);
        start();
        QCOMPARE(m_app->models.currentRunId(), id);
        QVERIFY(m_app->models.currentName().contains(QStringLiteral("U-AutoRec")));
    }

    /// Better the default model than none.
    void aDamagedModelFileGivesWayToTheDefaultOne()
    {
        const qint64 id = trainFor("epochs=2");
        m_app->models.useRun(id);
        TRY_COMPARE(m_app->models.currentRunId(), id);
        QFile file(m_app->runs.run(id).modelFile);
        QVERIFY(file.resize(file.size() / 2));
        start();
        QCOMPARE(m_app->models.currentRunId(), 0);
        QVERIFY(m_app->models.current());
    }

    void aMissingModelFileIsNoFailureAtStart()
    {
        const qint64 id = trainFor("epochs=2");
        m_app->models.useRun(id);
        TRY_COMPARE(m_app->models.currentRunId(), id);
        QVERIFY(QFile::remove(m_app->runs.run(id).modelFile));
        start();
        QCOMPARE(m_app->models.currentRunId(), 0);
        QSignalSpy failed(&m_app->models, &ModelService::failed);
        m_app->models.useRun(id);
        QVERIFY(caught(failed));
    }

    void looksInsideTheModelInUse()
    {
        const auto& model = m_app->models.current();
        const LoadedDatasetPtr& dataset = m_app->datasets.current();
        QSignalSpy units(&m_app->inspection, &InspectionService::unitsReady);
        QSignalSpy films(&m_app->inspection, &InspectionService::filmsReady);
        QSignalSpy maps(&m_app->inspection, &InspectionService::mapReady);
        QSignalSpy weights(&m_app->inspection, &InspectionService::weightsReady);
        m_app->inspection.requestUnits(model, {});
        m_app->inspection.requestUnits(model, {{MovieIndex(7), 4.5F}}); // overtakes the one before
        m_app->inspection.requestFilms(model, dataset);
        m_app->inspection.requestMap(model, dataset);
        m_app->inspection.requestWeights(model);
        QVERIFY(caught(units) && caught(films) && caught(maps) && caught(weights));
        QCOMPARE(units.size(), 1);
        const auto inside = units[0][0].value<InspectedUnits>();
        QCOMPARE(inside.layers.size(), std::size_t{1});
        QCOMPARE(inside.effects.ratings, (std::vector<ProfileEntry>{{MovieIndex(7), 4.5F}}));
        const auto responding = films[0][0].value<InspectedFilms>();
        QCOMPARE(responding.layers[0].size(), inside.layers[0].activations.size());
        const auto map = maps[0][0].value<InspectedMap>();
        QCOMPARE(map.map.movies.size(), dataset->statistics.ratedMovies);
        QCOMPARE(map.genres.ofMovie.size(), dataset->dataset.movieCount());
        QCOMPARE(map.genres.genres.size(), std::size_t{6});
        const auto layers = weights[0][0].value<std::vector<InspectedWeights>>();
        QCOMPARE(layers.size(), model->recommender->weights().size());
    }

    void abandonedInspectionsDoNotAnswer()
    {
        QSignalSpy maps(&m_app->inspection, &InspectionService::mapReady);
        m_app->inspection.requestMap(m_app->models.current(), m_app->datasets.current());
        m_app->inspection.abandon();
        TRY_IDLE();
        QVERIFY(maps.isEmpty());
    }

    void recommendsForMeAndForAUser()
    {
        QSignalSpy lists(&m_app->recommendations, &RecommendationService::listReady);
        QSignalSpy reasons(&m_app->recommendations, &RecommendationService::reasonsReady);
        ListRequest request{
            m_app->datasets.current(), m_app->models.current(), {}, {{MovieIndex(7), 4.5F}}, {}};
        m_app->recommendations.requestList(request);
        QVERIFY(caught(lists));
        const auto mine = lists.takeFirst()[0].value<RecommendationList>();
        QVERIFY(mine.items.front().why.empty());
        QVERIFY(caught(reasons));
        const auto explained = reasons.takeFirst()[0].value<RecommendationList>();
        QCOMPARE(explained.items.size(), mine.items.size());
        QCOMPARE(explained.items.front().movie, mine.items.front().movie);
        const bool anyReason =
            std::any_of(explained.items.begin(), explained.items.end(),
                        [](const Recommendation& recommended) { return !recommended.why.empty(); });
        QVERIFY(anyReason);
        QCOMPARE(mine.items.size(), std::size_t{10});
        QCOMPARE(mine.profileSize, std::size_t{1});

        request.user = UserIndex(3);
        m_app->recommendations.requestList(request);
        QVERIFY(caught(lists));
        const auto theirs = lists.takeFirst()[0].value<RecommendationList>();
        QCOMPARE(theirs.profileSize,
                 m_app->datasets.current()->dataset.ratings().byUser(UserIndex(3)).size());
        QVERIFY(theirs.user.has_value());
    }

    void makesShelvesFromTheScoresOfTheList()
    {
        QSignalSpy lists(&m_app->recommendations, &RecommendationService::listReady);
        QSignalSpy reasons(&m_app->recommendations, &RecommendationService::reasonsReady);
        ListRequest request{m_app->datasets.current(),
                            m_app->models.current(),
                            {},
                            {{MovieIndex(7), 5.0F}, {MovieIndex(9), 2.0F}},
                            {}};
        m_app->recommendations.requestList(request);
        QVERIFY(caught(lists));
        QVERIFY(!lists.takeFirst()[0].value<RecommendationList>().shelves);
        request.shelves = true;
        m_app->recommendations.requestList(request);
        QVERIFY(caught(lists));
        const auto list = lists.takeFirst()[0].value<RecommendationList>();
        QVERIFY(list.shelves && !list.shelves->pick.empty());
        QCOMPARE(list.shelves->pick.front().movie, list.items.front().movie);
        QCOMPARE(list.shelves->pick.front().rankScore, list.items.front().rankScore);
        QCOMPARE(list.shelves->shelves.front().films.front().movie, list.items[1].movie);
        const auto isLoved = [](const Shelf& shelf) {
            return shelf.kind == ShelfKind::BecauseLoved && shelf.loved.movie == MovieIndex(7);
        };
        QVERIFY(std::any_of(list.shelves->shelves.begin(), list.shelves->shelves.end(), isLoved));
        QVERIFY(caught(reasons));
        const auto explained = reasons.takeLast()[0].value<RecommendationList>();
        QCOMPARE(explained.shelves->pick.front().why.size(), explained.items.front().why.size());
    }

    void predictsEveryMovie()
    {
        QSignalSpy ready(&m_app->recommendations, &RecommendationService::predictionsReady);
        m_app->recommendations.requestPredictions(m_app->models.current(), {{MovieIndex(7), 4.5F}});
        QVERIFY(caught(ready));
        const auto predictions = ready[0][0].value<Predictions>();
        QCOMPARE(predictions.scores.size(), m_app->datasets.current()->dataset.movieCount());
        QVERIFY(predictions.kind == ScoreKind::Stars);
    }

private:
    void start()
    {
        m_app.reset();
        m_app = std::make_unique<Application>(m_folder->filePath(QStringLiteral("data")));
        m_app->datasets.use(test::openedDemo());
        TRY_VERIFY(m_app->models.current());
    }

    TrainingService::Request request(const std::vector<std::string>& assignments)
    {
        ModelSpec spec("u-autorec");
        spec.setFromText("hidden=16");
        for (const std::string& assignment : assignments)
            spec.setFromText(assignment);
        const LoadedDatasetPtr& dataset = m_app->datasets.current();
        return {dataset, {dataset->data, spec, SplitSpec::parse("random:0.9")}};
    }

    qint64 trainFor(const std::string& assignment)
    {
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        m_app->training.start(request({assignment}));
        return caught(finished) ? finished[0][0].toLongLong() : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
