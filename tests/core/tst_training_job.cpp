// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/training_job.h"
#include "tests/core/support/errors.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace autorec;

class TestTrainingJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsTheWholeJob()
    {
        TrainingJob job{.spec = ModelSpec("u-autorec"), .split = SplitSpec::parse("leave:3")};
        QVERIFY(TrainingJob::fromJson(job.toJson()) == job);
        job.data.path = "/data/it's.txt";
        job.data.name = "It";
        job.data.fingerprint = "f00d";
        job.data.opening.narrowing.leastUserRatings = 20;
        job.data.opening.columns = ColumnLayout{.separator = ";"};
        job.spec.setFromText("hidden=32,16");
        job.seed = 18446744073709551615ULL;
        QVERIFY(TrainingJob::fromJson(nlohmann::json::parse(job.toJson().dump())) == job);
    }

    /// The description of an unfinished training, as version 0.1 wrote it.
    void jsonOfOlderVersionsIsRead()
    {
        const TrainingJob job = TrainingJob::fromJson(nlohmann::json::parse(R"({
            "columns": {"genres": -1, "header": true, "highest": 10.0, "movie": 1, "rating": 2, "separator": ";",
                        "time": -1, "title": -1, "user": 0},
            "dataset": "Demo", "fingerprint": "f00d",
            "narrowing": {"least_movie_ratings": 0, "least_user_ratings": 5, "netflix_files": 0, "seed": 1,
                          "user_share": 1.0},
            "seed": 7, "source": "demo", "spec": {"model": "biases", "parameters": {}}, "split": "random:0.9"})"));
        QCOMPARE(job.data.path, std::string("demo"));
        QCOMPARE(job.data.name, std::string("Demo"));
        QCOMPARE(job.data.fingerprint, std::string("f00d"));
        QCOMPARE(job.data.opening.narrowing.leastUserRatings, std::size_t{5});
        QCOMPARE(job.data.opening.columns->separator, std::string(";"));
        QVERIFY(job.spec == ModelSpec("biases"));
        QCOMPARE(job.split.text(), std::string("random:0.9"));
        QCOMPARE(job.seed, std::uint64_t{7});
    }

    void numbersOutOfRangeAreDamage_data()
    {
        QTest::addColumn<std::string>("number");
        for (const char* number : {"1e30", "-1", "1.5", "18446744073709551616", "\"1\"", "null"})
            QTest::newRow(number) << std::string(number);
    }
    void numbersOutOfRangeAreDamage()
    {
        QFETCH(std::string, number);
        nlohmann::json job = TrainingJob{.spec = ModelSpec("biases")}.toJson();
        job["seed"] = nlohmann::json::parse(number);
        const auto error = test::errorOf([&] { TrainingJob::fromJson(job); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
    }

    void anOpeningThatCannotBeReadIsTheDefaultOne()
    {
        QVERIFY(Opening::fromText("") == Opening());
        QVERIFY(Opening::fromText("{\"narrowing\": 3}") == Opening());
    }
};

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "tst_training_job.moc"
