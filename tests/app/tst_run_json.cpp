// SPDX-License-Identifier: GPL-3.0-or-later
// A run as JSON, and the command that repeats it, given to the real program.

#include "app/exchange/run_json.h"
#include "app/services/application.h"
#include "core/base/build_info.h"
#include "tests/app/support/command.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace autorec;

namespace {

QStringList argumentsOf(const RunRecord& run)
{
    QStringList words;
    for (const std::string& word : trainArguments(run))
        words.append(QString::fromStdString(word));
    return words;
}

RunRecord runOf(const ModelSpec& spec)
{
    return {.finished = QDateTime::currentDateTime(),
            .job = {.data = {.path = "demo"}, .spec = spec, .split = SplitSpec::parse("random:0.9")}};
}

} // namespace

class TestRunJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theCommandRepeatsTheRun()
    {
        Application app(m_folder->path());
        QSignalSpy opened(&app.datasets, &DatasetService::opened);
        app.datasets.open(QStringLiteral("demo"), {.narrowing = {.leastMovieRatings = 5, .userShare = 0.7}});
        QVERIFY(test::caught(opened));
        ModelSpec spec("u-autorec");
        for (const char* assignment : {"epochs=3", "hidden=8,4", "learning_rate=0.0021"})
            spec.setFromText(assignment);
        QSignalSpy finished(&app.training, &TrainingService::finished);
        app.training.start(
            {app.datasets.current(), {app.datasets.current()->data, spec, SplitSpec::parse("leave:2"), 11}});
        QVERIFY(test::caught(finished));
        const nlohmann::json json = runJson(app.runs.run(finished.first().first().toLongLong()));

        QStringList arguments{QStringLiteral("--json")};
        for (const nlohmann::json& word : json.at("arguments"))
            arguments.append(QString::fromStdString(word.get<std::string>()));
        arguments.append(arguments.takeFirst());
        const test::Outcome outcome = test::run(arguments);
        QCOMPARE(outcome.status, 0);
        const nlohmann::json repeated = nlohmann::json::parse(outcome.out.toStdString());
        QCOMPARE(QString::fromStdString(repeated.at("metrics").dump()),
                 QString::fromStdString(json.at("metrics").dump()));
        QVERIFY(json.at("metrics").at("intervals").contains("rmse"));
        QVERIFY(repeated.at("dataset").at("fingerprint") == json.at("dataset").at("fingerprint"));
        QVERIFY(repeated.at("parameters") == json.at("parameters"));
        QCOMPARE(json.at("version").get<std::string>(), buildInfo().version);
        for (const char* key : {"version", "compiler", "arithmetic"})
            QCOMPARE(json.at(key).get<std::string>(), repeated.at(key).get<std::string>());
        QVERIFY(!json.at("commit").is_null());
        QCOMPARE(json.at("epochs").size(), std::size_t{3});
        QVERIFY(json.at("epochs")[0].at("learning_rate").get<double>() > 0.0);
    }

    void onlyWhatDiffersIsSet()
    {
        RunRecord run = runOf(ModelSpec("u-autorec"));
        QCOMPARE(QString::fromStdString(trainCommandLine(run)),
                 QStringLiteral("autorec train demo --model u-autorec --split random:0.9 --seed 1"));
        run.job.spec.setFromText("hidden=7");
        QVERIFY(argumentsOf(run).contains(QStringLiteral("hidden=7")));
        QCOMPARE(argumentsOf(run).count(QStringLiteral("--set")), 1);
    }

    void theWayOfOpeningIsRepeated()
    {
        RunRecord run = runOf(ModelSpec("biases"));
        run.job.data.path = "/films & more/it's.txt";
        run.job.data.opening.narrowing.since = 1126051200; // 2005-09-07
        run.job.data.opening.narrowing.before = 1126051201;
        run.job.data.opening.narrowing.seed = 5;
        run.job.data.opening.columns = ColumnLayout{.separator = std::string(1, '\t'), .time = 3};
        run.job.data.opening.scale = SourceScale{0.0F, 10.0F};
        run.job.data.opening.allowedSkipped = 0.05;
        QCOMPARE(
            QString::fromStdString(trainCommandLine(run)),
            QStringLiteral("autorec train '/films & more/it'\\''s.txt' --user-seed 5 --since 2005-09-07 "
                           "--before 2005-09-07T00:00:01 --columns user=1,movie=2,rating=3,time=4 "
                           "--separator tab --header no --scale 0,10 --allow-skipped 0.05 --model biases "
                           "--split random:0.9 --seed 1"));
    }

    void aRunThatWasStoppedIsRepeatedAsFarAsItWent()
    {
        RunRecord run = runOf(ModelSpec("u-autorec"));
        run.report.stopReason = StopReason::Stopped;
        run.epochs = 4;
        QVERIFY(argumentsOf(run).contains(QStringLiteral("epochs=4")));
    }

    void whereTheDataAreUnknownThereIsNoCommand()
    {
        RunRecord run = runOf(ModelSpec("biases"));
        run.job.data.path.clear();
        QVERIFY(argumentsOf(run).isEmpty());
        QVERIFY(runJson(run).at("command").is_null());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRunJson)
#include "tst_run_json.moc"
