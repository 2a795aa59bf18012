// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/presets/sweep.h"
#include "tests/support/idle.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "ui/main_window.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/data/open_options_dialog.h"
#include "ui/pages/inside/film_map_view.h"
#include "ui/text/language.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace autorec;

/// Takes pictures of every page into the folder AUTOREC_SCREENSHOT_DIR, or a temporary one; in the language
/// AUTOREC_SCREENSHOT_LANGUAGE, mirrored if AUTOREC_SCREENSHOT_MIRRORED is set. See packaging/screenshots.
class Screenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onboarding();
    void everyPage_data();
    void everyPage();
    void experiments_data() { dialogs_data(); }
    void experiments();
    void insideTheModel_data() { everyPage_data(); }
    void insideTheModel();
    void taste_data() { dialogs_data(); }
    void taste();
    void discoverStates_data() { dialogs_data(); }
    void discoverStates();
    void queue_data() { dialogs_data(); }
    void queue();
    void moviesAsCards_data() { dialogs_data(); }
    void moviesAsCards();
    void unfinishedTraining_data() { dialogs_data(); }
    void unfinishedTraining();
    void dialogs_data();
    void dialogs();
    void cleanupTestCase();

private:
    void trainThroughThePage();
    void trainMore();
    void goTo(const QString& page);
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
        goTo(QStringLiteral("discoverPage"));
        TRY_VERIFY(m_app->firstSteps.isReady());
        shoot(QStringLiteral("onboarding-%1").arg(suffix), {1280, 800});
        goTo(QStringLiteral("ratingsPage"));
        shoot(QStringLiteral("no-ratings-%1").arg(suffix), {1280, 800});
    }
    goTo(QStringLiteral("discoverPage"));
    auto& list = namedChild<QTableView>(*m_window, QStringLiteral("discoverTable"));
    auto& cards = namedChild<QListView>(*m_window, QStringLiteral("tasteCards"));
    for (const int row : {1, 4}) {
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, Qt::NoModifier,
                          cards.visualRect(cards.model()->index(row, 0)).center());
    }
    TRY_VERIFY(list.model()->rowCount() > 0);
    for (const auto appearance : {Settings::Appearance::Light, Settings::Appearance::Dark}) {
        applyAppearance(appearance);
        shoot(appearance == Settings::Appearance::Light ? QStringLiteral("first-picks-light")
                                                        : QStringLiteral("first-picks-dark"),
              {1280, 800});
    }
    m_app.ratePopularMovies(2);
    TRY_VERIFY(list.model()->rowCount() > 0);
    shoot(QStringLiteral("first-ratings"), {1280, 800});
    m_app.ratePopularMovies(7);
    auto& sharpen = namedChild<QToolButton>(*m_window, QStringLiteral("sharpenList"));
    sharpen.click();
    shoot(QStringLiteral("sharpen"), {1280, 800});
    sharpen.click();
    m_app->firstStepsStore.setPicks({});
    m_app->profiles.setOnWatchlist(m_app.dataset().films.key(m_app.popularMovies(9).back()), true);
    TRY_VERIFY(list.model()->rowCount() > 0);
    list.setCurrentIndex(list.model()->index(2, 1));
    auto& movies = namedChild<QTableView>(*m_window, QStringLiteral("moviesTable"));
    movies.setCurrentIndex(movies.model()->index(1, 0));
    trainThroughThePage();
    for (const char* preset : {"popularity", "biases", "ease"})
        trainQuickly(m_app, preset);
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
        goTo(pages.widget(page)->objectName());
        shoot(QStringLiteral("%1-%2").arg(pages.widget(page)->objectName(),
                                          QString::fromLatin1(QTest::currentDataTag())),
              size);
    }
}

void Screenshots::experiments()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    trainMore();
    goTo(QStringLiteral("experimentsPage"));
    auto& table = namedChild<QTableView>(*m_window, QStringLiteral("runTable"));
    table.sortByColumn(RunTableModel::Rmse, Qt::AscendingOrder);
    const auto isRun = [&table](int row) {
        return table.model()->index(row, 0).data(RunTableModel::RunIdRole).toLongLong() > 0;
    };
    int first = 0; // of two runs of one protocol
    while (first < table.model()->rowCount() && !(isRun(first) && isRun(first + 1)))
        ++first;
    table.selectRow(first);
    shoot(QStringLiteral("experiments-ranked-%1").arg(suffix), {1280, 800});
    const QItemSelection two(table.model()->index(first, 0), table.model()->index(first + 1, 0));
    table.selectionModel()->select(two, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("compareButton")), Qt::LeftButton);
    auto& lists = namedChild<QTableView>(*m_window, QStringLiteral("comparisonLists"));
    TRY_VERIFY(lists.model()->rowCount() > 0);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("testButton")), Qt::LeftButton);
    auto& results = namedChild<QTableView>(*m_window, QStringLiteral("comparisonTable"));
    TRY_COMPARE(results.model()->columnCount(), 6);
    shoot(QStringLiteral("experiments-compared-%1").arg(suffix), {1280, 800});
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("leaveComparison")), Qt::LeftButton);
    table.clearSelection();
    for (int row = table.model()->rowCount() - 1, chosen = 0; row >= 0 && chosen < 4; --row) {
        if (!isRun(row))
            continue;
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        ++chosen;
    }
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("compareButton")), Qt::LeftButton);
    TRY_VERIFY(lists.model()->rowCount() > 0);
    shoot(QStringLiteral("experiments-protocols-%1").arg(suffix), {1280, 800});
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("leaveComparison")), Qt::LeftButton);
}

/// The tabs that everyPage does not show: the map with a film searched for and one chosen, the weights.
void Screenshots::insideTheModel()
{
    QFETCH(int, appearance);
    QFETCH(QSize, size);
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    goTo(QStringLiteral("insidePage"));
    auto& tabs = namedChild<QTabWidget>(*m_window, QStringLiteral("insideTabs"));
    auto& map = namedChild<FilmMapView>(*m_window, QStringLiteral("filmMap"));
    tabs.setCurrentIndex(1);
    TRY_VERIFY(map.isVisible());
    shoot(QStringLiteral("filmMap-%1").arg(suffix), size);
    namedChild<QLineEdit>(*m_window, QStringLiteral("mapSearch")).setText(QStringLiteral("star"));
    map.setCurrent(0);
    shoot(QStringLiteral("filmMapSearch-%1").arg(suffix), size);
    namedChild<QLineEdit>(*m_window, QStringLiteral("mapSearch")).clear();
    tabs.setCurrentIndex(2);
    TRY_VERIFY(namedChild<QTableWidget>(*m_window, QStringLiteral("weightsTable")).isVisible());
    shoot(QStringLiteral("weights-%1").arg(suffix), size);
    tabs.setCurrentIndex(0);
}

/// The taste of somebody who rated a while; and the menu of profiles.
void Screenshots::taste()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    m_app.ratePopularMovies(60);
    goTo(QStringLiteral("ratingsPage"));
    auto& tabs = namedChild<QTabBar>(*m_window, QStringLiteral("ratingsTabs"));
    tabs.setCurrentIndex(tabs.count() - 1);
    const auto& protocol = namedChild<QLabel>(*m_window, QStringLiteral("acquaintanceProtocol"));
    TRY_VERIFY(!protocol.text().isEmpty());
    shoot(QStringLiteral("taste-%1").arg(suffix), {1280, 800});
    shoot(QStringLiteral("taste-%1-large").arg(suffix), {2560, 1440});
    tabs.setCurrentIndex(0);

    if (m_app->profiles.profiles().size() == 1) {
        m_app->profiles.create(QStringLiteral("Augusta Ada King, Countess of Lovelace, née Byron"));
        m_app->profiles.remove(m_app->profiles.create(QStringLiteral("A Guest")).id);
    }
    auto& menu = namedChild<QMenu>(*m_window, QStringLiteral("profileMenu"));
    menu.popup({});
    QVERIFY(menu.grab().save(QDir(m_folder).filePath(QStringLiteral("profileMenu-%1.png").arg(suffix))));
    menu.close();
}

void Screenshots::discoverStates()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QSize size(1280, 800);
    const auto name = [](const char* state) {
        return QStringLiteral("discover-%1-%2")
            .arg(QString::fromLatin1(state), QString::fromLatin1(QTest::currentDataTag()));
    };
    goTo(QStringLiteral("discoverPage"));
    auto& why = namedChild<QAction>(*m_window, QStringLiteral("why"));
    why.setChecked(true);
    shoot(name("why"), size);
    auto& reasons = namedChild<QTableView>(*m_window, QStringLiteral("reasons"));
    QTest::keyClick(&reasons, Qt::Key_2);
    shoot(name("what-if"), size);
    QTest::keyClick(&reasons, Qt::Key_Escape);
    why.setChecked(false);

    auto& compare = namedChild<QAction>(*m_window, QStringLiteral("compareModels"));
    ModelComparison& comparison = m_app->comparison;
    const auto isReady = [&comparison] {
        for (int column = 0; column < comparison.count(); ++column) {
            if (comparison.list(column).items.empty())
                return false;
        }
        return true;
    };
    compare.setChecked(true);
    TRY_VERIFY(isReady());
    auto& compared = namedChild<QTableView>(*m_window, QStringLiteral("comparedTable0"));
    compared.setCurrentIndex(compared.model()->index(1, 0));
    shoot(name("side-by-side"), size);
    while (comparison.count() < ModelComparison::MostModels)
        comparison.add(comparison.candidates().first());
    TRY_VERIFY(isReady());
    shoot(name("four-models"), size);
    while (comparison.count() > 1)
        comparison.remove(1);
    shoot(name("one-model"), size);
    compare.setChecked(false);

    auto& whose = namedChild<QComboBox>(*m_window, QStringLiteral("listFor"));
    const auto& hits = namedChild<QLabel>(*m_window, QStringLiteral("hitsLine"));
    whose.setCurrentIndex(1);
    TRY_VERIFY(hits.isVisible());
    shoot(name("as-user"), size);
    const QString ofAllRatings = hits.text();
    putInUse(m_app, m_app->runs.runs().last().id);
    TRY_VERIFY(hits.isVisible() && hits.text() != ofAllRatings);
    shoot(name("as-user-held-out"), size);
    m_app->models.useDefault();
    TRY_COMPARE(m_app->models.currentRunId(), 0);
    whose.setCurrentIndex(0);
}

/// A sweep that goes on, with some of it done and others behind it; and its dialog.
void Screenshots::queue()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    TrainingQueue& queue = m_app->queue;
    const TrainingJob base{m_app->datasets.current()->data, ModelSpec("u-autorec"),
                           SplitSpec::parse("random:0.9")};
    goTo(QStringLiteral("trainPage"));
    auto& tabs = namedChild<QTabWidget>(*m_window, QStringLiteral("trainTabs"));
    tabs.setCurrentIndex(1);
    shoot(QStringLiteral("queue-empty-%1").arg(suffix), {1280, 800});

    queue.setPaused(true);
    Sweep sweep{.base = base.spec};
    sweep.base.setFromText("epochs=12");
    sweep.axes = {{"learning_rate", {0.0003, 0.001, 0.003}},
                  {"hidden", {std::vector<std::int64_t>{32}, std::vector<std::int64_t>{128, 64}}}};
    queue.addSweep(QStringLiteral("U-AutoRec: Learning rate, Hidden layers"), sweep.parameters(),
                   sweep.specs(), base);
    TrainingJob endless = base;
    endless.spec.setFromText("epochs=100000");
    endless.spec.setFromText("patience=0");
    queue.add(endless);
    TrainingJob failing = base;
    for (const char* setting :
         {"learning_rate=10", "activation=identity", "optimiser=sgd", "weight_decay=1", "input_dropout=0"})
        failing.spec.setFromText(setting);
    queue.move(queue.add(failing), -1);
    queue.add({base.data, ModelSpec("ease"), base.split});
    queue.setPaused(false);
    TRY_VERIFY(m_app->queue.waitingCount() == 5 && queue.latestEpoch());
    shoot(QStringLiteral("queue-%1").arg(suffix), {1280, 800});
    TRY_VERIFY(m_app->queue.waitingCount() == 1 && queue.latestEpoch());
    queue.stopAll();
    TRY_VERIFY(!m_app->training.isTraining());
    auto& board = namedChild<QTableView>(*m_window, QStringLiteral("leaderboardTable"));
    board.selectRow(0);
    namedChild<QTableView>(*m_window, QStringLiteral("queueTable")).selectRow(6); // what failed
    shoot(QStringLiteral("queue-paused-%1").arg(suffix), {1280, 800});

    namedChild<QPushButton>(*m_window, QStringLiteral("sweepButton")).click();
    auto& dialog = namedChild<QDialog>(*m_window, QStringLiteral("sweepDialog"));
    auto& offered = namedChild<QComboBox>(dialog, QStringLiteral("sweepOffered"));
    auto& add = namedChild<QToolButton>(dialog, QStringLiteral("sweepAddParameter"));
    for (const char* parameter : {"hidden", "optimiser", "hidden_dropout"}) {
        offered.setCurrentIndex(offered.findData(QString::fromLatin1(parameter)));
        add.click();
    }
    QCoreApplication::processEvents(); // lays the new fields out
    QVERIFY(
        dialog.grab().save(QDir(m_folder).filePath(QStringLiteral("sweepDialog-grid-%1.png").arg(suffix))));
    namedChild<QRadioButton>(dialog, QStringLiteral("sweepRandom")).setChecked(true);
    namedChild<QLineEdit>(dialog, QStringLiteral("sweep_learning_rate_to")).setText(QStringLiteral("fast"));
    shootDialog(QStringLiteral("sweepDialog"));
    QList<qint64> ids;
    for (const QueueEntry& entry : queue.entries())
        ids.append(entry.id);
    queue.remove(ids);
    tabs.setCurrentIndex(0);
}

void Screenshots::moviesAsCards()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    goTo(QStringLiteral("moviesPage"));
    namedChild<QAction>(*m_window, QStringLiteral("showGrid")).trigger();
    shoot(QStringLiteral("moviesGrid-%1-1280x800").arg(QString::fromLatin1(QTest::currentDataTag())),
          {1280, 800});
    namedChild<QAction>(*m_window, QStringLiteral("showTable")).trigger();
}

/// With all panels: while it goes on, and paused.
void Screenshots::unfinishedTraining()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    goTo(QStringLiteral("trainPage"));
    for (const char* panel : {"showGradient", "showLearningRate"})
        namedChild<QAction>(*m_window, QString::fromLatin1(panel)).setChecked(true);
    namedChild<QSpinBox>(*m_window, QStringLiteral("parameter_patience")).setValue(0);
    namedChild<QSpinBox>(*m_window, QStringLiteral("parameter_epochs")).setValue(5000); // no end meanwhile
    QSignalSpy epochs(&m_app->training, &TrainingService::epochFinished);
    QSignalSpy paused(&m_app->training, &TrainingService::paused);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("startButton")), Qt::LeftButton);
    TRY_VERIFY(epochs.count() >= 12);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    shoot(QStringLiteral("training-%1").arg(tag), {1280, 800});
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("pauseButton")), Qt::LeftButton);
    TRY_COMPARE(paused.count(), 1);
    TRY_VERIFY(namedChild<QWidget>(*m_window, QStringLiteral("unfinishedBar")).isVisible());
    QTest::qWait(200); // the curves' last points
    shoot(QStringLiteral("training-paused-%1").arg(tag), {1280, 800});
}

void Screenshots::dialogs_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(Settings::Appearance::Light);
#ifndef AUTOREC_SANITIZE // the same code paints in other colours
    QTest::newRow("dark") << static_cast<int>(Settings::Appearance::Dark);
#endif
}

void Screenshots::dialogs()
{
    QFETCH(int, appearance);
    applyAppearance(static_cast<Settings::Appearance>(appearance));
    goTo(QStringLiteral("dataPage"));
    namedChild<QAction>(*m_window, QStringLiteral("download")).trigger();
    shootDialog(QStringLiteral("licenceDialog"));
    namedChild<QAction>(*m_window, QStringLiteral("showSources")).trigger();
    shootDialog(QStringLiteral("sourcesDialog"));
    QFile delimited(m_temporary.filePath(QStringLiteral("ratings.txt")));
    QVERIFY(delimited.open(QIODevice::WriteOnly));
    delimited.write("user;film;points;when\nanna;Alien (1979);9;2001-02-03\nbob;Heat (1995);7;2002-03-04\n");
    delimited.close();
    auto* options = new OpenOptionsDialog(delimited.fileName(), m_window.get());
    options->open();
    TRY_VERIFY(namedChild<QTableWidget>(*options, QStringLiteral("columnPreview")).rowCount() > 0);
    shootDialog(QStringLiteral("openOptionsDialog"));
    QFile ratings(m_temporary.filePath(QStringLiteral("mine.csv")));
    QVERIFY(ratings.open(QIODevice::WriteOnly));
    ratings.write("Name,Year,Letterboxd URI,Rating\nFinding Nemo,2003,u,4\nThe Godfather,1972,u,5\n"
                  "King Kong,,u,3.5\nA Film of Mine,1999,u,2\nOnly Seen,2000,u,\n");
    ratings.close();
    goTo(QStringLiteral("ratingsPage"));
    namedChild<QAction>(*m_window, QStringLiteral("importRatings")).trigger();
    auto& files = namedChild<QFileDialog>(*m_window, QStringLiteral("importFileDialog"));
    Q_EMIT files.fileSelected(ratings.fileName());
    files.reject();
    TRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("importDialog")));
    shootDialog(QStringLiteral("importDialog"));
}

void Screenshots::cleanupTestCase()
{
    applyAppearance(Settings::Appearance::System);
    m_window.reset();
}

void Screenshots::trainThroughThePage()
{
    goTo(QStringLiteral("trainPage"));
    QSignalSpy finished(&m_app->training, &TrainingService::finished);
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("startButton")), Qt::LeftButton);
    TRY_COMPARE(finished.count(), 1);
}

/// Once: a run of another protocol, with a tag and a note.
void Screenshots::trainMore()
{
    if (m_app->runs.runs().first().job.split.text() == "leave:3")
        return;
    QSignalSpy finished(&m_app->training, &TrainingService::finished);
    const LoadedDatasetPtr& dataset = m_app->datasets.current();
    m_app->training.start({dataset, {dataset->data, ModelSpec("biases"), SplitSpec::parse("leave:3")}});
    TRY_COMPARE(finished.count(), 1);
    m_app->runs.annotate(finished.first().first().toLongLong(),
                         {{QStringLiteral("baseline")}, QStringLiteral("To compare with")});
}

void Screenshots::goTo(const QString& page)
{
    const int number = namedChild<QStackedWidget>(*m_window, QStringLiteral("pages"))
                           .indexOf(&namedChild<QWidget>(*m_window, page));
    namedChild<QListWidget>(*m_window, QStringLiteral("navigationRail")).setCurrentRow(number);
}

void Screenshots::shoot(const QString& name, const QSize& size)
{
    m_window->resize(size);
    TRY_VERIFY(test::isIdle() || m_app->training.isTraining());
    const QImage picture = m_window->grab().toImage();
    QCOMPARE(picture.deviceIndependentSize().toSize(), size);
    QImage blank = picture;
    blank.fill(picture.pixelColor(0, 0));
    QVERIFY(picture != blank);
    QVERIFY(picture.save(QDir(m_folder).filePath(name + QStringLiteral(".png"))));
}

/// Takes the picture and closes the dialog.
void Screenshots::shootDialog(const QString& name)
{
    auto& dialog = namedChild<QDialog>(*m_window, name);
    TRY_IDLE();
    const QString file = QStringLiteral("%1-%2.png").arg(name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(dialog.grab().save(QDir(m_folder).filePath(file)));
    dialog.reject();
    TRY_VERIFY(!m_window->findChild<QDialog*>(name));
}

QTEST_MAIN(Screenshots)
#include "tst_screenshots.moc"
