// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed with SIGKILL at random moments; all that it told of is found again.
// As many times as AUTOREC_CRASHES says, or 40; packaging/crash-test does it 200 times.

#include "app/services/application.h"
#include "core/base/error.h"
#include "core/model/model_file.h"
#include "core/train/checkpoint.h"
#include "tests/app/support/busy_person.h"
#include "tests/app/support/told_changes.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace autorec;
using namespace autorec::test;

namespace {

constexpr int UsualCrashes = 40;
constexpr unsigned Seed = 20260321;
const QString BeBusy = QStringLiteral("--be-busy");

/// Forty films and sixty people: opened and trained on in milliseconds.
void writeDataset(const QString& folder)
{
    QVERIFY(QDir().mkpath(folder));
    QFile movies(folder + QStringLiteral("/movies.csv"));
    QFile ratings(folder + QStringLiteral("/ratings.csv"));
    QVERIFY(movies.open(QIODevice::WriteOnly) && ratings.open(QIODevice::WriteOnly));
    movies.write("movieId,title,genres\n");
    for (int movie = 1; movie <= 40; ++movie)
        movies.write(QStringLiteral("%1,Film %1 (%2),Drama\n").arg(movie).arg(1960 + movie).toUtf8());
    ratings.write("userId,movieId,rating,timestamp\n");
    std::mt19937 random(Seed);
    for (int user = 1; user <= 60; ++user) {
        for (int movie = 1; movie <= 40; ++movie) {
            if (random() % 3 == 0)
                ratings.write(
                    QStringLiteral("%1,%2,%3,1\n").arg(user).arg(movie).arg(1 + random() % 5).toUtf8());
        }
    }
}

int beBusy(const QStringList& arguments)
{
    const QDir folder(arguments[2]);
    Application app(folder.filePath(QStringLiteral("data")));
    BusyPerson person(app, folder.filePath(QStringLiteral("set")), folder.filePath(QStringLiteral("exports")),
                      arguments[3].toUInt());
    return QCoreApplication::exec();
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingToldIsFoundAgain()
    {
        writeDataset(m_folder.filePath(QStringLiteral("set")));
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("exports"))));
        const int crashes = qEnvironmentVariableIsSet("AUTOREC_CRASHES")
                                ? qEnvironmentVariableIntValue("AUTOREC_CRASHES")
                                : UsualCrashes;
        std::mt19937 random(Seed);
        for (int crash = 0; crash < crashes && !QTest::currentTestFailed(); ++crash) {
            constexpr unsigned LatestMs = 400;
            const int untilCheckpoints = crash % 4 == 3 ? 2500 : 0; // they are kept every two seconds
            workAndCrash(static_cast<unsigned>(crash),
                         untilCheckpoints + static_cast<int>(random() % LatestMs));
            checkWhatIsLeft(crash);
        }
        qInfo(
            "%d crashes; %d changes told, %d of them in the middle of the kill; %d models and %d checkpoints "
            "looked at.",
            crashes, m_told, m_cutOff, m_models, m_checkpoints);
        QVERIFY(m_told > crashes);
        QVERIFY(m_models > 0 && m_checkpoints > 0);
    }

private:
    /// Takes over what the program told before it was killed.
    void workAndCrash(unsigned seed, int milliseconds)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {BeBusy, m_folder.path(), QString::number(seed)});
        QVERIFY(process.waitForStarted());
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(test::Patience));
        QCOMPARE(process.readLine(), QByteArray("ready\n"));
        QTest::qWait(milliseconds);
        process.kill();
        QVERIFY(process.waitForFinished(test::Patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        m_begun.clear();
        for (QByteArray line = process.readLine(); line.endsWith('\n'); line = process.readLine()) {
            line.chop(1);
            if (line.startsWith("try ")) {
                m_begun = line.mid(4);
                continue;
            }
            m_state.apply(line.mid(5));
            ++m_told;
            if (!line.startsWith("done run"))
                m_begun.clear();
        }
    }

    void checkWhatIsLeft(int crash)
    {
        const QString file = m_folder.filePath(QStringLiteral("data/explorer.sqlite"));
        QVERIFY(!rescueIfDamaged(file));
        Database database(file);
        QSqlQuery integrity = database.run(QStringLiteral("PRAGMA integrity_check"));
        QVERIFY(integrity.next());
        QCOMPARE(integrity.value(0).toString(), QStringLiteral("ok"));
        integrity.finish();
        QVERIFY(!database.run(QStringLiteral("PRAGMA foreign_key_check")).next());
        checkChanges(crash, ToldState::of(database));
        checkFiles(RunStore(database));
    }

    /// A change that was begun and not told of is there whole or not at all.
    void checkChanges(int crash, const ToldState& found)
    {
        ToldState withTheLast = m_state;
        if (!m_begun.isEmpty()) {
            withTheLast.apply(m_begun);
            ++m_cutOff;
        }
        const bool isFound = m_state.takesOver(found) || withTheLast.takesOver(found);
        QVERIFY2(isFound, qPrintable(QStringLiteral("crash %1, begun: %2\ntold:\n%3\nfound:\n%4")
                                         .arg(crash)
                                         .arg(QString::fromUtf8(m_begun), m_state.text(), found.text())));
        m_state = found;
    }

    void checkFiles(const RunStore& runs)
    {
        for (const RunRecord& run : runs.runs()) {
            QCOMPARE(loadModel(run.modelFile.toStdString()).spec, run.job.spec);
            ++m_models;
        }
        const QDir exports(m_folder.filePath(QStringLiteral("exports")));
        for (const QString& name : exports.entryList({QStringLiteral("*.autorec")}, QDir::Files))
            loadModel(exports.filePath(name).toStdString());
        const TrainingFiles trainings(m_folder.filePath(QStringLiteral("data/trainings")));
        for (const UnfinishedTraining& training : trainings.all()) {
            QVERIFY(!loadCheckpoint(trainings.checkpointFile(training.id)).report.epochs.empty());
            ++m_checkpoints;
        }
    }

    QTemporaryDir m_folder;
    ToldState m_state;
    QByteArray m_begun; ///< the last change where nothing came after it
    int m_told = 0;
    int m_cutOff = 0;
    int m_models = 0;
    int m_checkpoints = 0;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == BeBusy)
        return beBusy(QCoreApplication::arguments());
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
