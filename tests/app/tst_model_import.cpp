// SPDX-License-Identifier: GPL-3.0-or-later
// Model files that come from elsewhere, imported in among the runs.

#include "app/services/application.h"
#include "core/model/model_file.h"
#include "tests/support/opened_demo.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;
using autorec::test::caught;

class TestModelImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_app = std::make_unique<Application>(m_folder->path());
    }

    void cleanup()
    {
        m_app.reset();
        m_folder.reset();
    }

    void becomesARunAndIsPutInUse()
    {
        openDemo();
        const QString file = modelFile("popularity");
        QSignalSpy imported(&m_app->models, &ModelService::imported);
        m_app->models.useFile(file);
        QVERIFY(caught(imported));
        const qint64 id = imported.first().first().toLongLong();
        TRY_COMPARE(m_app->models.currentRunId(), id);
        const RunRecord run = m_app->runs.run(id);
        QCOMPARE(run.job.spec.preset(), std::string("popularity"));
        QVERIFY(run.annotation.note.contains(QStringLiteral("popularity.autorec")));
        QVERIFY(run.modelFile != file);
        QFile::remove(file);
        QVERIFY(loadModel(run.modelFile.toStdString()).recommender);
    }

    /// Also when the program is started with the file, before any data set is open.
    void waitsForADataset()
    {
        const QString file = modelFile("biases");
        QSignalSpy imported(&m_app->models, &ModelService::imported);
        m_app->models.useFile(file);
        openDemo();
        QVERIFY(caught(imported));
        TRY_COMPARE(m_app->models.currentRunId(), imported.first().first().toLongLong());
    }

    void theSameFileIsTakenInOnce()
    {
        openDemo();
        const QString file = modelFile("popularity");
        QSignalSpy imported(&m_app->models, &ModelService::imported);
        m_app->models.useFile(file);
        QVERIFY(caught(imported));
        m_app->models.useFile(file);
        TRY_COMPARE(imported.count(), 2);
        QCOMPARE(imported[0], imported[1]);
        QCOMPARE(m_app->runs.runs().size(), 1);
    }

    void whatDoesNotFitIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("gone") << QByteArray() << QStringLiteral("strange.autorec");
        QTest::newRow("no model") << QByteArray("userId,movieId\n") << QStringLiteral("strange.autorec");
    }
    void whatDoesNotFitIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        openDemo();
        TRY_VERIFY(m_app->models.current());
        QFile file(m_folder->filePath(QStringLiteral("strange.autorec")));
        if (!content.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        QSignalSpy failed(&m_app->models, &ModelService::failed);
        m_app->models.useFile(file.fileName());
        QVERIFY(caught(failed));
        QVERIFY2(failed.first().first().toString().contains(message),
                 qPrintable(failed.first().first().toString()));
        QVERIFY(m_app->runs.runs().isEmpty());
        QVERIFY(m_app->models.current());
    }

    void ofOtherMoviesIsRefused()
    {
        openDemo();
        const QString file = m_folder->filePath(QStringLiteral("other.autorec"));
        QFile ratings(m_folder->filePath(QStringLiteral("ratings.csv")));
        QVERIFY(ratings.open(QIODevice::WriteOnly));
        ratings.write("userId,movieId,rating\n1,1,4\n1,2,3\n2,1,5\n");
        ratings.close();
        const OpenedDataset other = openDataset(ratings.fileName().toStdString());
        saveModel(train(other.dataset, ModelSpec("popularity"), {}), file.toStdString());
        QSignalSpy failed(&m_app->models, &ModelService::failed);
        m_app->models.useFile(file);
        QVERIFY(caught(failed));
        QVERIFY(m_app->runs.runs().isEmpty());
    }

private:
    void openDemo() { m_app->datasets.use(test::openedDemo()); }

    QString modelFile(const char* preset)
    {
        const QString file = m_folder->filePath(QString::fromLatin1(preset) + QStringLiteral(".autorec"));
        saveModel(train(test::openedDemo()->dataset, ModelSpec(preset), {}), file.toStdString());
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_app;
};

QTEST_GUILESS_MAIN(TestModelImport)
#include "tst_model_import.moc"
