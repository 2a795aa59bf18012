// SPDX-License-Identifier: GPL-3.0-or-later
// autorec train interrupted, killed and gone on with.

#include "core/base/random.h"
#include "tests/support/paths.h"
#include "tests/support/waiting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <sys/stat.h>

namespace {

const char* const Training = "train demo --set hidden=16 --set patience=0 --split none --checkpoint-every 0";

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Whether the process is about to open a pipe that nobody writes into.
bool waitsForAWriter(qint64 process)
{
    QFile place(QStringLiteral("/proc/%1/wchan").arg(process));
    return place.open(QIODevice::ReadOnly) && place.readAll() == "wait_for_partner";
}

struct Outcome
{
    int status;
    QByteArray err;
};

Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(autorec::test::autorecCommand(), arguments);
    process.waitForFinished(autorec::test::Patience);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardError()};
}

QByteArray bytesOf(const QString& file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

} // namespace

class TestTrainingCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsAndRunsWriteTheSameModel_data() { addOptimisers(); }
    void threadsAndRunsWriteTheSameModel()
    {
        QFETCH(QString, settings);
        QByteArray first;
        for (const char* threads : {"1", "2", "2"}) {
            const QString out = file("same.autorec");
            QCOMPARE(run(words(QString::fromLatin1(Training) + settings) +
                         QStringList{QStringLiteral("--threads"), QLatin1String(threads),
                                     QStringLiteral("--epochs"), QStringLiteral("3"), QStringLiteral("--out"),
                                     out})
                         .status,
                     0);
            const QByteArray bytes = bytesOf(out);
            QVERIFY(bytes.size() > 1000);
            first = first.isEmpty() ? bytes : first;
            QVERIFY(bytes == first);
        }
    }

    /// The kernels of processors with AVX2 and those of all others, in the same program.
    void bothKindsOfProcessorAgree()
    {
        double rmse[2] = {};
        double loss[2] = {};
        for (const int k : {0, 1}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("AUTOREC_KERNELS"),
                               k == 0 ? QStringLiteral("baseline") : QStringLiteral("fastest"));
            process.setProcessEnvironment(environment);
            process.start(autorec::test::autorecCommand(),
                          words(QStringLiteral("train demo --model deep-autorec --set hidden=24,12,24 "
                                               "--epochs 4 --split random:0.9 --json")));
            QVERIFY(process.waitForFinished(autorec::test::Patience));
            const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
            rmse[k] = json.value(QLatin1String("metrics")).toObject().value(QLatin1String("rmse")).toDouble();
            loss[k] = json.value(QLatin1String("epochs"))
                          .toArray()
                          .last()
                          .toObject()
                          .value(QLatin1String("train_loss"))
                          .toDouble();
        }
        QVERIFY(rmse[0] > 0.5);
        QVERIFY2(std::abs(rmse[0] - rmse[1]) < 1e-3, qPrintable(QString::number(rmse[0] - rmse[1])));
        QVERIFY2(std::abs(loss[0] - loss[1]) < 1e-3, qPrintable(QString::number(loss[0] - loss[1])));
    }

    /// Whenever it comes, the checkpoint is absent or whole, and the training ends as if nothing had been.
    void killedItGoesOnToTheSameModel_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<int>("moments");
#ifdef AUTOREC_SANITIZE
        constexpr int Moments[] = {2, 2}; // each moment is a training under a sanitizer: minutes
#else
        constexpr int Moments[] = {8, 6};
#endif
        QTest::newRow("adam") << QStringLiteral(" --model u-autorec --set optimiser=adam --epochs 25")
                              << Moments[0];
        QTest::newRow("lbfgs")
            << QStringLiteral(" --model u-autorec --set optimiser=lbfgs --set lbfgs_iterations=2 --epochs 12")
            << Moments[1];
    }
    void killedItGoesOnToTheSameModel()
    {
        QFETCH(QString, settings);
        QFETCH(int, moments);
        const QStringList training = words(QString::fromLatin1(Training) + settings);
        const QString whole = file("whole.autorec");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run(training + QStringList{QStringLiteral("--out"), whole}).status, 0);
        const auto duration = static_cast<std::size_t>(timer.elapsed());

        autorec::RandomStream random(1, autorec::RandomPurpose::Sampling);
        const std::size_t share = duration / static_cast<std::size_t>(moments + 1);
        int killed = 0;
        int resumed = 0;
        for (int moment = 0; moment < moments; ++moment) {
            const QString checkpoint = file("killed.checkpoint");
            QFile::remove(checkpoint);
            QProcess process;
            process.start(autorec::test::autorecCommand(),
                          training + QStringList{QStringLiteral("--checkpoint"), checkpoint});
            QVERIFY(process.waitForStarted());
            // One moment in each part of the training but the last, which a quicker run may not reach.
            QTest::qWait(static_cast<int>(share * static_cast<std::size_t>(moment) + random.below(share)));
            killed += process.state() == QProcess::Running ? 1 : 0;
            process.kill();
            process.waitForFinished(autorec::test::Patience);

            const bool isThere = QFile::exists(checkpoint);
            resumed += isThere ? 1 : 0;
            const QString out = file("resumed.autorec");
            QStringList again = training + QStringList{QStringLiteral("--out"), out};
            if (isThere)
                again += QStringList{QStringLiteral("--resume"), checkpoint};
            const Outcome outcome = run(again);
            QVERIFY2(outcome.status == 0, outcome.err.constData());
            QVERIFY(bytesOf(out) == bytesOf(whole));
        }
        QVERIFY(killed > 0 && resumed > 0);
    }

    void interruptedItTellsHowToGoOn()
    {
        const QString checkpoint = file("interrupted.checkpoint");
        QProcess process;
        process.start(autorec::test::autorecCommand(),
                      words(QString::fromLatin1(Training) +
                            QStringLiteral(" --model u-autorec --epochs 100000 --checkpoint ") + checkpoint));
        QVERIFY(process.waitForStarted());
        TRY_VERIFY(QFile::exists(checkpoint));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(autorec::test::Patience));
        QCOMPARE(process.exitCode(), 130);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("autorec train demo --resume " + checkpoint.toUtf8()), told.constData());

        // Everything else is in the checkpoint; only its length is changed.
        const Outcome outcome = run(words(QStringLiteral("train demo --epochs 1 --resume ") + checkpoint));
        QVERIFY2(outcome.status == 0, outcome.err.constData());
    }

    /// A pipe stands for a file that takes long: it is not even open until somebody writes.
    void aSecondInterruptionEndsAtOnce()
    {
        const QString model = file("popularity.autorec");
        QCOMPARE(
            run(words(QStringLiteral("train demo --model popularity --split none --out ") + model)).status,
            0);
        const QString pipe = file("ratings.csv");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QProcess process;
        process.start(
            autorec::test::autorecCommand(),
            {QStringLiteral("recommend"), model, QStringLiteral("demo"), QStringLiteral("--ratings"), pipe});
        QVERIFY(process.waitForStarted());
        TRY_VERIFY(waitsForAWriter(process.processId()));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(!process.waitForFinished(500));
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(autorec::test::Patience));
        QCOMPARE(process.exitCode(), 130);
    }

    void badCheckpointsAreRefused_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QString good = QStringLiteral("train demo --resume %1 ");
        QTest::newRow("missing") << QStringLiteral("train demo --resume /no/such/file") << 1
                                 << QStringLiteral("/no/such/file: there is no such file");
        QTest::newRow("another seed")
            << good + QStringLiteral("--seed 9") << 1 << QStringLiteral("another seed");
        QTest::newRow("another split")
            << good + QStringLiteral("--split leave:2") << 1 << QStringLiteral("other ratings");
        QTest::newRow("other parameters")
            << good + QStringLiteral("--set hidden=9") << 1 << QStringLiteral("other parameters");
        QTest::newRow("another model")
            << good + QStringLiteral("--model biases") << 1 << QStringLiteral("another model");
        QTest::newRow("cut off") << QStringLiteral("train demo --resume %2") << 1
                                 << QStringLiteral("damaged or cut off");
    }
    void badCheckpointsAreRefused()
    {
        QFETCH(QString, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const QString good = file("good.checkpoint");
        if (!QFile::exists(good))
            QCOMPARE(run(words(QString::fromLatin1(Training) +
                               QStringLiteral(" --model u-autorec --epochs 2 --checkpoint ") + good))
                         .status,
                     0);
        QFile cut(file("cut.checkpoint"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytesOf(good).chopped(100));
        cut.close();
        if (arguments.contains(QLatin1String("%1")))
            arguments = arguments.arg(good);
        arguments.replace(QLatin1String("%2"), cut.fileName());
        const Outcome outcome = run(words(arguments));
        QCOMPARE(outcome.status, status);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(says), outcome.err.constData());
    }

    void tasteIsTrainedWhereNoModelIsNamed()
    {
        const Outcome outcome = run(words(QStringLiteral("train demo --set star_model=biases")));
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains("weight of genres"), outcome.err.constData()); // which only taste has
    }

    void tooMuchMemoryIsRefused()
    {
        const Outcome outcome = run(
            words(QStringLiteral("train demo --model u-autorec --set hidden=65536,65536,65536,65536,65536,"
                                 "65536,65536,65536,65536,65536,65536")));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("of memory, and"), outcome.err.constData());
        QVERIFY(outcome.err.contains("Lower hidden"));
    }

private:
    static void addOptimisers()
    {
        QTest::addColumn<QString>("settings");
        for (const char* optimiser : {"sgd", "adam", "rmsprop", "lbfgs"})
            QTest::newRow(optimiser) << QStringLiteral(
                                            " --model u-autorec --set lbfgs_iterations=3 --set optimiser=") +
                                            QString::fromLatin1(optimiser);
    }

    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTrainingCommand)
#include "tst_training_command.moc"
