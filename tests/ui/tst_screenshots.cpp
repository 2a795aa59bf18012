#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/data/open_options_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace autorec;

/// Pictures of every page as a person sees it, in the folder AUTOREC_SCREENSHOT_DIR (a temporary one where
/// that is unset); in the language AUTOREC_SCREENSHOT_LANGUAGE, from right to left where
/// AUTOREC_SCREENSHOT_MIRRORED is set. `packaging/screenshots` makes all of them.
class Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onboarding();
    void everyPage_data();
    void everyPage();
    void experiments_data();
    void experiments();
    void dialogs_data();
    void dialogs();
    void cleanupTestCase();

private:
    void trainThroughThePage();
    void trainMore();
    void goTo(int page);
    void shoot(const QString& name, const QSize& size);
    void shootDialog(const QString& name);

    QTemporaryDir m_temporary;
    QString m_folder;
    OpenApplication m_app;
    std::unique_ptr<MainWindow> m_window;
};

void Screenshots::initTestCase()
{
    m_folder = qEnvironmentVariable("AUTOREC_SCREENSHOT_DIR", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
    speak(qEnvironmentVariable("AUTOREC_SCREENSHOT_LANGUAGE", QStringLiteral("en")));
    if (qEnvironmentVariableIsSet("AUTOREC_SCREENSHOT_MIRRORED"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    m_window = std::make_unique<MainWindow>(*m_app);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Screenshots::onboarding()
{
    for (const auto appearance : {Settings::Appearance::Light, Settings::Appearance::Dark}) {
        applyAppearance(appearance);
        const QString suffix =
            appearance == Settings::Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
        goTo(0);
        shoot(QStringLiteral("onboarding-%1").arg(suffix), {1280, 800});
        goTo(2);
        shoot(QStringLiteral("no-ratings-%1").arg(suffix), {1280, 800});
    }
    m_app.ratePopularMovies(2);
    goTo(0);
    auto& list = namedChild<QTableView>(*m_window, QStringLiteral("discoverTable"));
    QTRY_VERIFY(list.model()->rowCount() > 0);
    shoot(QStringLiteral("first-ratings"), {1280, 800});
    m_app.ratePopularMovies(7);
    m_app->ratings.setOnWatchlist(m_app.popularMovies(9).back(), true);
    QTRY_VERIFY(list.model()->rowCount() > 0);
    list.setCurrentIndex(list.model()->index(2, 1));
    auto& movies = namedChild<QTableView>(*m_window, QStringLiteral("moviesTable"));
    movies.setCurrentIndex(movies.model()->index(1, 0));
    trainThroughThePage();
}

void Screenshots::everyPage_data()
{
    QTest::addColumn<int>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-1280x800") << static_cast<int>(Settings::Appearance::Light) << QSize(1280, 800);
    QTest::newRow("dark-1280x800") << static_cast<int>(Settings::Appearance::Dark) << QSize(1280, 800);
    QTest::newRow("light-2560x1440") << static_cast<int>(Settings::Appearance::Light) << QSize(2560, 1440);
}

void Screenshots::everyPage()
{
    QFETCH(int, appearance);
    QFETCH(QSize, size);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const auto& pages = namedChild<QStackedWidget>(*m_window, QStringLiteral("pages"));
    for (int page = 0; page < pages.count(); ++page) {
        goTo(page);
        shoot(QStringLiteral("%1-%2").arg(pages.widget(page)->objectName(),
                                          QString::fromLatin1(QTest::currentDataTag())),
              size);
    }
}

void Screenshots::experiments_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light-1280x800") << static_cast<int>(Settings::Appearance::Light);
    QTest::newRow("dark-1280x800") << static_cast<int>(Settings::Appearance::Dark);
}

void Screenshots::experiments()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    trainMore();
    goTo(4);
    auto& table = namedChild<QTableView>(*m_window, QStringLiteral("runTable"));
    table.sortByColumn(RunTableModel::Rmse, Qt::AscendingOrder);
    table.selectRow(3); // below two titles of sections and a run
    shoot(QStringLiteral("experiments-ranked-%1").arg(suffix), {1280, 800});
    const QItemSelection two(table.model()->index(3, 0), table.model()->index(4, 0));
    table.selectionModel()->select(two, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("compareButton")), Qt::LeftButton);
    auto& lists = namedChild<QTableView>(*m_window, QStringLiteral("comparisonLists"));
    QTRY_VERIFY(lists.model()->rowCount() > 0);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("testButton")), Qt::LeftButton);
    auto& results = namedChild<QTableView>(*m_window, QStringLiteral("comparisonTable"));
    QTRY_COMPARE_WITH_TIMEOUT(results.model()->columnCount(), 6, 60'000);
    shoot(QStringLiteral("experiments-compared-%1").arg(suffix), {1280, 800});
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("leaveComparison")), Qt::LeftButton);
    table.selectAll();
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("compareButton")), Qt::LeftButton);
    QTRY_VERIFY(lists.model()->rowCount() > 0);
    shoot(QStringLiteral("experiments-protocols-%1").arg(suffix), {1280, 800});
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("leaveComparison")), Qt::LeftButton);
}

void Screenshots::dialogs_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(Settings::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Settings::Appearance::Dark);
}

void Screenshots::dialogs()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    goTo(5);
    namedChild<QAction>(*m_window, QStringLiteral("beginDownload")).trigger();
    shootDialog(QStringLiteral("licenceDialog"));

    QFile delimited(m_temporary.filePath(QStringLiteral("ratings.txt")));
    QVERIFY(delimited.open(QIODevice::WriteOnly));
    delimited.write("user;film;points;when\nanna;Alien (1979);9;2001-02-03\nbob;Heat (1995);7;2002-03-04\n");
    delimited.close();
    auto* options = new OpenOptionsDialog(delimited.fileName(), m_window.get());
    options->open();
    auto& preview = namedChild<QTableWidget>(*options, QStringLiteral("columnPreview"));
    QTRY_VERIFY(preview.rowCount() > 0);
    shootDialog(QStringLiteral("openOptionsDialog"));

    QFile ratings(m_temporary.filePath(QStringLiteral("mine.csv")));
    QVERIFY(ratings.open(QIODevice::WriteOnly));
    ratings.write("Name,Year,Letterboxd URI,Rating\nFinding Nemo,2003,u,4\nThe Godfather,1972,u,5\n"
                  "King Kong,,u,3.5\nA Film of Mine,1999,u,2\nOnly Seen,2000,u,\n");
    ratings.close();
    goTo(2);
    namedChild<QAction>(*m_window, QStringLiteral("importRatings")).trigger();
    auto& files = namedChild<QFileDialog>(*m_window, QStringLiteral("importFileDialog"));
    Q_EMIT files.fileSelected(ratings.fileName());
    files.reject();
    QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("importDialog")));
    shootDialog(QStringLiteral("importDialog"));
}

void Screenshots::cleanupTestCase()
{
    applyAppearance(Settings::Appearance::System);
    m_window.reset();
}

void Screenshots::trainThroughThePage()
{
    goTo(3);
    QSignalSpy finished(&m_app->training, &TrainingService::finished);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("startButton")), Qt::LeftButton);
    constexpr int PatienceMs = 300'000;
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, PatienceMs);
}

/// Runs of two protocols, with tags; once.
void Screenshots::trainMore()
{
    constexpr int PatienceMs = 300'000;
    if (m_app->runs.runs().size() > 1)
        return;
    for (const auto& [preset, split] : {std::pair("i-autorec", "random:0.9"),
                                        std::pair("biases", "random:0.9"), std::pair("biases", "leave:3")}) {
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        ModelSpec spec(preset);
        if (spec.values().contains("epochs"))
            spec.setFromText("epochs=12");
        m_app->training.start({m_app->datasets.current(), spec, SplitSpec::parse(split), 1});
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, PatienceMs);
        m_app->runs.annotate(finished.first().first().toLongLong(),
                             {{QStringLiteral("baseline")}, QStringLiteral("To compare with")});
    }
}

void Screenshots::goTo(int page)
{
    namedChild<QListWidget>(*m_window, QStringLiteral("navigationRail")).setCurrentRow(page);
}

void Screenshots::shoot(const QString& name, const QSize& size)
{
    m_window->resize(size);
    QTest::qWait(50); // layouts and queued results settle
    const QPixmap picture = m_window->grab();
    QCOMPARE(picture.deviceIndependentSize().toSize(), size);
    const QImage image = picture.toImage();
    QVERIFY(image.pixelColor(0, 0).isValid() && image != QImage(image.size(), image.format()));
    QVERIFY(picture.save(QDir(m_folder).filePath(name + QStringLiteral(".png"))));
}

/// Takes the picture and closes the dialog.
void Screenshots::shootDialog(const QString& name)
{
    auto& dialog = namedChild<QDialog>(*m_window, name);
    QTest::qWait(100);
    const QString file = QStringLiteral("%1-%2.png").arg(name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(dialog.grab().save(QDir(m_folder).filePath(file)));
    dialog.reject();
    QTRY_VERIFY(!m_window->findChild<QDialog*>(name));
}

QTEST_MAIN(Screenshots)
#include "tst_screenshots.moc"
