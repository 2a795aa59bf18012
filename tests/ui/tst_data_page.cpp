#include "app/services/application.h"
#include "tests/ui/support/named_child.h"
#include "ui/pages/data/data_page.h"
#include "ui/widgets/plot_widget.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace autorec;

namespace {

constexpr int PatienceMs = 120'000;

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A small data set in MovieLens' form with lines that cannot be read.
void writeFaultySet(const QString& folder)
{
    write(folder + QStringLiteral("/movies.csv"),
          "movieId,title,genres\n1,Toy Story (1995),Animation\n2,Heat (1995),Crime\n");
    QByteArray ratings = "userId,movieId,rating,timestamp\n";
    for (int user = 1; user <= 20; ++user) {
        ratings += QByteArray::number(user) + ",1,4.5,964982703\n";
        ratings += QByteArray::number(user) + ",2,3,964982704\n";
    }
    ratings += "7,1,5,964982999\n";
    ratings += "nobody,1,4,964982703\n";
    ratings += "8,2\n";
    write(folder + QStringLiteral("/ratings.csv"), ratings);
}

} // namespace

class TestDataPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
    std::unique_ptr<DataPage> m_page;

    QPushButton& button(const char* name)
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    QString label(const char* name) { return namedChild<QLabel>(*m_page, QString::fromLatin1(name)).text(); }

    void open(const QString& source)
    {
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        m_app->datasets.open(source);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, PatienceMs);
    }

private Q_SLOTS:
    void init()
    {
        m_app = std::make_unique<Application>(m_folder.filePath(QStringLiteral("data")));
        m_page = std::make_unique<DataPage>(*m_app, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_app.reset();
    }

    void opensTheDemoByMouse()
    {
        QVERIFY(!namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
        QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
        QTest::mouseClick(&button("openDemoButton"), Qt::LeftButton);
        QVERIFY(button("cancelOpeningButton").isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, PatienceMs);
        QVERIFY(!button("cancelOpeningButton").isVisible());

        const Dataset& dataset = m_app->datasets.current()->dataset;
        QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
        QVERIFY(namedChild<QWidget>(*m_page, QStringLiteral("simulatedBadge")).isVisible());
        QCOMPARE(label("usersFact"), QLocale().toString(static_cast<qulonglong>(dataset.userCount())));
        QCOMPARE(label("ratingsFact"), QLocale().toString(static_cast<qulonglong>(dataset.ratingCount())));
        QCOMPARE(label("fingerprintFact"), m_app->datasets.current()->fingerprint);
        const auto& longTail = namedChild<PlotWidget>(*m_page, QStringLiteral("longTailPlot"));
        QCOMPARE(longTail.csv().count('\n') - 1, static_cast<qsizetype>(dataset.ratedMovieCount()));
        QVERIFY(label("importSummary").contains(QStringLiteral("nothing was left out")));
    }

    void reportsWhatWasLeftOut()
    {
        QTemporaryDir set;
        writeFaultySet(set.path());
        open(set.path());
        QVERIFY(!namedChild<QWidget>(*m_page, QStringLiteral("simulatedBadge")).isVisible());
        QCOMPARE(label("usersFact"), QStringLiteral("20"));
        QCOMPARE(label("ratingsFact"), QStringLiteral("40"));
        QVERIFY(label("importSummary").contains(QStringLiteral("left out: 2")));
        QVERIFY(label("importSummary").contains(QStringLiteral("kept: 1")));

        const auto& lines = namedChild<QTreeWidget>(*m_page, QStringLiteral("skippedLines"));
        QVERIFY(lines.isVisible());
        QStringList texts;
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(&lines)); *item != nullptr; ++item)
            texts.append((*item)->text(1) + u'|' + (*item)->text(2));
        QVERIFY(texts.contains(QStringLiteral("ratings.csv, line 43|nobody,1,4,964982703")));
        QVERIFY(texts.contains(QStringLiteral("ratings.csv, line 44|8,2")));
    }

    void failureLeavesTheOpenSetAlone()
    {
        open(QStringLiteral("demo"));
        QSignalSpy failed(&m_app->datasets, &DatasetService::failed);
        m_app->datasets.open(m_folder.filePath(QStringLiteral("nothing-here")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, PatienceMs);
        QVERIFY(button("openDemoButton").isVisible());
        QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("datasetName")).isVisible());
    }

    void cancelGivesTheButtonsBack()
    {
        QTest::mouseClick(&button("openDemoButton"), Qt::LeftButton);
        QTest::mouseClick(&button("cancelOpeningButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button("openDemoButton").isVisible(), PatienceMs);
    }

    void asksForFilesAndFolders()
    {
        m_page->openFile();
        auto* files = m_page->findChild<QFileDialog*>(QStringLiteral("openDialog"));
        QVERIFY(files != nullptr);
        QVERIFY(files->fileMode() == QFileDialog::ExistingFile);
        files->reject();
        QTRY_VERIFY(m_page->findChild<QFileDialog*>(QStringLiteral("openDialog")) == nullptr);
        m_page->openFolder();
        auto* folders = m_page->findChild<QFileDialog*>(QStringLiteral("openDialog"));
        QVERIFY(folders != nullptr);
        QVERIFY(folders->fileMode() == QFileDialog::Directory);
        folders->reject();
    }

    void namesTheSourceAndLicenceOfMovieLens()
    {
        const QString advice = label("movieLensAdvice");
        QVERIFY(advice.contains(QStringLiteral("grouplens.org/datasets/movielens")));
        QVERIFY(advice.contains(QStringLiteral("commercial use needs")));
    }
};

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
