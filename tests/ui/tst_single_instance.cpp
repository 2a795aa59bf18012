// SPDX-License-Identifier: GPL-3.0-or-later
// Two starts of the program on one data folder.

#include "app/services/application.h"
#include "app/services/single_instance.h"
#include "tests/support/paths.h"
#include "tests/support/waiting.h"
#include "ui/main_window.h"
#include "ui/text/language.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

/// A start of the real program.
class Program : public QProcess
{
public:
    explicit Program(const QString& folder, const QString& dataset = {})
    {
        start(test::explorerCommand(), QStringList{QStringLiteral("--data-folder"), folder} +
                                           (dataset.isEmpty() ? QStringList() : QStringList(dataset)));
    }
    ~Program() override
    {
        kill();
        waitForFinished(test::Patience);
    }
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneComesForward()
    {
        const QTemporaryDir folder;
        const SingleInstance instance(folder.path());
        QVERIFY(instance.isFirst());
        Application app(folder.path());
        MainWindow window(app);
        connect(&instance, &SingleInstance::comeForward, &window, &MainWindow::comeForward);
        window.showMinimized();

        Program second(folder.path(), QStringLiteral("demo"));
        QSignalSpy opened(&app.datasets, &DatasetService::opened);
        QSignalSpy ended(&second, &QProcess::finished);
        QVERIFY(ended.wait(test::Patience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        TRY_VERIFY(!window.isMinimized());
        TRY_COMPARE(opened.count(), 1);
        QCOMPARE(app.datasets.current()->source(), QStringLiteral("demo"));
    }

    void othersUseOtherFolders()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        const SingleInstance first(one.path());
        const SingleInstance second(other.path());
        QVERIFY(first.isFirst());
        QVERIFY(second.isFirst());
    }

    void whatWasKilledIsNotInTheWay()
    {
        const QTemporaryDir folder;
        {
            Program killed(folder.path());
            TRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("explorer.sqlite"))));
            const SingleInstance meanwhile(folder.path());
            QVERIFY(!meanwhile.isFirst());
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("explorer.lock"))));
        const SingleInstance next(folder.path());
        QVERIFY(next.isFirst());
    }

    /// One that hangs is told of, and how to get out of it.
    void whatDoesNotAnswerIsToldOf()
    {
        const QTemporaryDir folder;
        QLockFile lock(folder.filePath(QStringLiteral("explorer.lock")));
        QVERIFY(lock.tryLock());
        const SingleInstance second(folder.path());
        QVERIFY(!second.isFirst());
        QVERIFY(!second.handOver({}));
        QVERIFY(second.problem().contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.problem().contains(QDir::toNativeSeparators(folder.path())));
    }

    void aReadOnlyFolderNeedsNoLock()
    {
        const SingleInstance instance(QStringLiteral("/proc/no such folder"));
        QVERIFY(instance.isFirst());
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    speak(QStringLiteral("en"));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
