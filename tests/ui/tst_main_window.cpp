// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/model/model_file.h"
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/main_window.h"
#include "ui/models/movie_roles.h"
#include "ui/models/movie_table_model.h"
#include "ui/models/top_n_model.h"
#include "ui/widgets/notice.h"

#include <QAccessible>
#include <QAction>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace autorec;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shortcutsAndRailLeadToThePages();
    void ratesAFilmByKeysAlone();
    void ratesInMoviesAndFindsTheListInDiscover();
    void noticeTakesBackWhatWasDone();
    void exportsTheList();
    void keepsRatingsAndPageForTheNextStart();
    void titleNamesTheDataSet();
    void opensWhatIsDropped();
    void offersToImportADroppedExport();
    void opensADroppedModel();
    void saysWhatWentWrongAboveThePage();
    void messagesFollowThePalette();
    void aDeletedProfileComesBackByTheNotice();
    void tasteLeadsToMovies();
    void nothingMovesWhenANoticeComesOrGoes();
    void informationFadesAndErrorsStay();
    void noticesAreAlerts();
    void theFirstWindowFitsASmallScreen();
    void helpNamesAllPages();

private:
    void goTo(Qt::Key number) { QTest::keyClick(m_window.get(), number, Qt::ControlModifier); }
    QWidget* currentPage() const;
    void drop(const QString& file);
    void rateFive();
    QTableView& listOfFive() const;

    OpenApplication m_app;
    std::unique_ptr<MainWindow> m_window;
};

QWidget* MainWindowTest::currentPage() const
{
    return namedChild<QStackedWidget>(*m_window, QStringLiteral("pages")).currentWidget();
}

void MainWindowTest::drop(const QString& file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &dropped);
}

void MainWindowTest::init()
{
    m_window = std::make_unique<MainWindow>(*m_app);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_app.forgetFilms();
}

void MainWindowTest::shortcutsAndRailLeadToThePages()
{
    const char* const names[] = {"discoverPage", "moviesPage",      "ratingsPage", "togetherPage",
                                 "trainPage",    "experimentsPage", "insidePage",  "dataPage"};
    auto& rail = namedChild<QListWidget>(*m_window, QStringLiteral("navigationRail"));
    for (int page = 0; page < rail.count(); ++page) {
        goTo(static_cast<Qt::Key>(Qt::Key_1 + page));
        QCOMPARE(currentPage()->objectName(), QString::fromLatin1(names[page]));
        QCOMPARE(rail.currentRow(), page);
    }
    QTest::mouseClick(rail.viewport(), Qt::LeftButton, {}, rail.visualItemRect(rail.item(1)).center());
    QCOMPARE(currentPage()->objectName(), QStringLiteral("moviesPage"));
}

void MainWindowTest::ratesAFilmByKeysAlone()
{
    namedChild<QListWidget>(*m_window, QStringLiteral("navigationRail")).setFocus();
    goTo(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("search"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("casablanca"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("moviesTable"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    const std::vector<ProfileEntry> profile = m_app->ratings.profile();
    QCOMPARE(profile.size(), std::size_t{1});
    QCOMPARE(profile[0].stars, 4.5F);
    QCOMPARE(m_app->datasets.current()->dataset.movie(profile[0].movie).title, std::string("Casablanca"));
}

/// Three by clicks, two by keys, on the page that a person would search.
void MainWindowTest::rateFive()
{
    goTo(Qt::Key_2);
    auto& table = namedChild<QTableView>(*currentPage(), QStringLiteral("moviesTable"));
    for (int row = 0; row < 3; ++row)
        clickStars(table, table.model()->index(row, MovieTableModel::MyRating), 4.5 - row);
    for (int row = 3; row < 5; ++row) {
        table.setCurrentIndex(table.model()->index(row, MovieTableModel::Title));
        QTest::keyClick(&table, row == 3 ? Qt::Key_0 : Qt::Key_3);
    }
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{5});
}

/// The Discover page's list, as a table, once it follows all five ratings.
QTableView& MainWindowTest::listOfFive() const
{
    const auto& origin = namedChild<QLabel>(*m_window, QStringLiteral("listOrigin"));
    const auto isComplete = [&] { return origin.text().contains(QStringLiteral("from your 5 ratings")); };
    if (!QTest::qWaitFor(isComplete, test::Patience))
        qFatal("The list of five ratings did not come.");
    QTest::mouseClick(&namedChild<QToolButton>(*m_window, QStringLiteral("discoverListButton")),
                      Qt::LeftButton);
    return namedChild<QTableView>(*m_window, QStringLiteral("discoverTable"));
}

void MainWindowTest::ratesInMoviesAndFindsTheListInDiscover()
{
    rateFive();
    goTo(Qt::Key_1);
    auto& list = listOfFive();
    const uint first = list.model()->index(0, 0).data(MovieIndexRole).toUInt();

    clickStars(list, list.model()->index(0, TopNModel::MyRating), 1.0);
    TRY_VERIFY(list.model()->index(0, 0).data(MovieIndexRole).toUInt() != first);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    TRY_COMPARE(list.model()->index(0, 0).data(MovieIndexRole).toUInt(), first);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    TRY_VERIFY(list.model()->index(0, 0).data(MovieIndexRole).toUInt() != first);
}

void MainWindowTest::noticeTakesBackWhatWasDone()
{
    auto& notice = namedChild<QWidget>(*m_window, QStringLiteral("undoNotice"));
    QVERIFY(!notice.isVisible());
    rateFive();
    QVERIFY(notice.isVisible());
    QVERIFY(namedChild<QLabel>(notice, QStringLiteral("undoNoticeText"))
                .text()
                .startsWith(QStringLiteral("Rate ")));
    QTest::mouseClick(&namedChild<QToolButton>(notice, QStringLiteral("undoNoticeButton")), Qt::LeftButton);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{4});
    QVERIFY(!notice.isVisible());
}

void MainWindowTest::exportsTheList()
{
    rateFive();
    goTo(Qt::Key_1);
    auto& list = listOfFive();

    const QString path = QDir(m_app.folder()).filePath(QStringLiteral("my list.csv"));
    QFile::remove(path);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto& dialog = namedChild<QFileDialog>(*m_window, QStringLiteral("saveDialog"));
    auto& name = namedChild<QLineEdit>(dialog, QStringLiteral("fileNameEdit"));
    name.setText(path);
    auto& buttons = namedChild<QDialogButtonBox>(dialog, QStringLiteral("buttonBox"));
    QTest::mouseClick(buttons.button(QDialogButtonBox::Save), Qt::LeftButton);
    const auto& message = namedChild<QLabel>(*m_window, QStringLiteral("messageText"));
    TRY_VERIFY(message.isVisible() && message.text().contains(path));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 21);
    QVERIFY(lines.first().endsWith(QStringLiteral(
        "rank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed,score,why")));
    QVERIFY(lines[1].contains(
        list.model()->index(0, TopNModel::Title).data().toString().section(QLatin1Char('"'), 0, 0)));

    QTest::mouseClick(&namedChild<QToolButton>(*m_window, QStringLiteral("closeMessage")), Qt::LeftButton);
    QVERIFY(!message.isVisible());
}

void MainWindowTest::keepsRatingsAndPageForTheNextStart()
{
    rateFive();
    goTo(Qt::Key_3);
    m_window->close();
    m_window.reset();
    m_app.restart();
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{5});
    m_window = std::make_unique<MainWindow>(*m_app);
    m_window->show();
    QCOMPARE(currentPage()->objectName(), QStringLiteral("ratingsPage"));
    QCOMPARE(namedChild<QTableView>(*currentPage(), QStringLiteral("ratingsTable")).model()->rowCount(), 5);
}

void MainWindowTest::titleNamesTheDataSet()
{
    const QString name = QString::fromStdString(m_app->datasets.current()->dataset.name());
    QCOMPARE(m_window->windowTitle(),
             QStringLiteral("%1 – %2").arg(name, QCoreApplication::applicationName()));
}

void MainWindowTest::opensWhatIsDropped()
{
    const QSignalSpy failed(&m_app->datasets, &DatasetService::failed);
    drop(QDir(m_app.folder()).filePath(QStringLiteral("no such file.csv")));
    TRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_app->datasets.current()->source(), QStringLiteral("demo"));
}

/// Ratings of one person are no data set, but may be meant to be imported.
void MainWindowTest::offersToImportADroppedExport()
{
    const QString file = QDir(m_app.folder()).filePath(QStringLiteral("ratings.csv"));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,The Matrix,1999,https://boxd.it/2a9q,4.5\n");
    csv.close();
    drop(file);
    TRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("importQuestion")));
    QTest::mouseClick(&namedChild<QPushButton>(*m_window, QStringLiteral("importButton")), Qt::LeftButton);
    TRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("importDialog")));
    QCOMPARE(m_app->datasets.current()->source(), QStringLiteral("demo"));
    namedChild<QDialog>(*m_window, QStringLiteral("importDialog")).reject();
}

void MainWindowTest::opensADroppedModel()
{
    const QString file = QDir(m_app.folder()).filePath(QStringLiteral("dropped.autorec"));
    saveModel(*m_app->models.current(), file.toStdString());
    drop(file);
    const auto& message = namedChild<QLabel>(*m_window, QStringLiteral("messageText"));
    TRY_VERIFY(message.isVisible() && message.text().contains(QStringLiteral("put in use")));
    TRY_VERIFY(m_app->models.currentRunId() > 0);
}

void MainWindowTest::saysWhatWentWrongAboveThePage()
{
    m_app->datasets.open(QStringLiteral("/nowhere/ratings.csv"));
    const auto& message = namedChild<QLabel>(*m_window, QStringLiteral("messageText"));
    TRY_VERIFY(message.isVisible());
    QVERIFY(message.text().contains(QStringLiteral("ratings.csv")));
}

void MainWindowTest::messagesFollowThePalette()
{
    m_window->showError(QStringLiteral("This went wrong."));
    auto& bar = namedChild<QWidget>(*m_window, QStringLiteral("messageBar"));
    const auto icon = [&bar] { return bar.findChild<QLabel*>()->pixmap().toImage(); };
    const QImage before = icon();
    const QPalette palette = QGuiApplication::palette();
    QPalette other = palette;
    other.setColor(QPalette::WindowText, Qt::magenta);
    const auto restored = qScopeGuard([&palette] { QApplication::setPalette(palette); });
    QApplication::setPalette(other);
    TRY_VERIFY(icon() != before);
}

/// In the window: the notice stands after the switch that follows, and undo leads back.
void MainWindowTest::aDeletedProfileComesBackByTheNotice()
{
    rateFive();
    auto& button = namedChild<QToolButton>(*m_window, QStringLiteral("profileButton"));
    const QString me = button.text();
    m_app->profiles.create(QStringLiteral("Guest"));
    QMenu* const menu = button.menu();
    menu->popup(button.mapToGlobal(QPoint()));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    menu->setActiveAction(menu->findChild<QAction*>(QStringLiteral("deleteProfile")));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(button.text(), QStringLiteral("Guest"));
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{0});
    auto& notice = namedChild<QWidget>(*m_window, QStringLiteral("undoNotice"));
    QVERIFY(notice.isVisible());
    QVERIFY(namedChild<QLabel>(notice, QStringLiteral("undoNoticeText")).text().contains(me));
    QTest::mouseClick(&namedChild<QToolButton>(notice, QStringLiteral("undoNoticeButton")), Qt::LeftButton);
    QCOMPARE(button.text(), me);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{5});
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{4});

    m_app->profiles.remove(m_app->profiles.profiles()[1].id);
    m_app->profiles.erase(m_app->profiles.deletedProfiles()[0].profile.id);
    QVERIFY(!namedChild<QAction>(*m_window, QStringLiteral("undo")).isEnabled());
}

void MainWindowTest::tasteLeadsToMovies()
{
    m_app.ratePopularMovies(12);
    goTo(Qt::Key_3);
    auto& tabs = namedChild<QTabBar>(*m_window, QStringLiteral("ratingsTabs"));
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(3).center());
    auto& decades = namedChild<QListWidget>(*m_window, QStringLiteral("decadeLeanings"));
    TRY_VERIFY(decades.isVisible() && decades.count() > 0);
    const int decade = decades.item(0)->text().first(4).toInt();
    QTest::mouseClick(decades.viewport(), Qt::LeftButton, {},
                      decades.visualItemRect(decades.item(0)).center());
    QCOMPARE(currentPage()->objectName(), QStringLiteral("moviesPage"));
    const auto& table = namedChild<QTableView>(*currentPage(), QStringLiteral("moviesTable"));
    QVERIFY(table.model()->rowCount() > 0);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        QCOMPARE(table.model()->index(row, MovieTableModel::Year).data().toInt() / 10 * 10, decade);

    goTo(Qt::Key_3);
    auto& genres = namedChild<QListWidget>(*m_window, QStringLiteral("genreLeanings"));
    TRY_VERIFY(genres.isVisible() && genres.count() > 0);
    const QString genre = genres.item(0)->text();
    QTest::mouseClick(genres.viewport(), Qt::LeftButton, {}, genres.visualItemRect(genres.item(0)).center());
    QVERIFY(table.model()->rowCount() > 0);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        QVERIFY(table.model()->index(row, MovieTableModel::Genres).data().toString().contains(genre));
}

namespace {

/// Where everything in the window is, but for the notices.
QMap<const QWidget*, QRect> placesIn(const QWidget& window)
{
    const auto& area = namedChild<QWidget>(window, QStringLiteral("noticeArea"));
    const auto& undo = namedChild<QWidget>(window, QStringLiteral("undoNotice"));
    QMap<const QWidget*, QRect> places;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isNotice = widget == &area || area.isAncestorOf(widget) || undo.isAncestorOf(widget);
        if (!isNotice && widget->isVisible())
            places.insert(widget, QRect(widget->mapTo(&window, QPoint()), widget->size()));
    }
    return places;
}

} // namespace

void MainWindowTest::nothingMovesWhenANoticeComesOrGoes()
{
    goTo(Qt::Key_2);
    TRY_VERIFY(test::isIdle());
    QCoreApplication::processEvents();
    const QMap<const QWidget*, QRect> before = placesIn(*m_window);
    m_window->showError(
        QStringLiteral("This went wrong, and it takes a long sentence to say what to do. ").repeated(5));
    QCoreApplication::processEvents();
    const auto& notice = namedChild<QWidget>(*m_window, QStringLiteral("messageBar"));
    QVERIFY(notice.isVisible());
    QVERIFY(placesIn(*m_window) == before);

    const QWidget& page = *currentPage();
    const QRect floating(notice.mapTo(m_window.get(), QPoint()), notice.size());
    QVERIFY(QRect(page.mapTo(m_window.get(), QPoint()), page.size()).contains(floating));
    QTest::mouseClick(&namedChild<QToolButton>(notice, QStringLiteral("closeMessage")), Qt::LeftButton);
    QVERIFY(!notice.isVisible());
    QCoreApplication::processEvents();
    QVERIFY(placesIn(*m_window) == before);

    auto& table = namedChild<QTableView>(*currentPage(), QStringLiteral("moviesTable"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, MovieTableModel::Title));
    (void)QTest::qWaitFor([] { return test::isIdle(); }, test::Patience);
    const QMap<const QWidget*, QRect> selected = placesIn(*m_window);
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(namedChild<QWidget>(*m_window, QStringLiteral("undoNotice")).isVisible());
    QCoreApplication::processEvents();
    QVERIFY(placesIn(*m_window) == selected);
}

void MainWindowTest::informationFadesAndErrorsStay()
{
    m_window->showError(QStringLiteral("Short."));
    QCoreApplication::processEvents();
    m_window->showError(QStringLiteral("A long sentence has more lines than a short one. ").repeated(6));
    QCoreApplication::processEvents();
    const auto& text = namedChild<QLabel>(*m_window, QStringLiteral("messageText"));
    QVERIFY(text.height() >= text.heightForWidth(text.width()));
    m_window->showError(QStringLiteral("This went wrong."));
    auto& notice = namedChild<Notice>(*m_window, QStringLiteral("messageBar"));
    auto& timer = namedChild<QTimer>(notice, QStringLiteral("noticeTimer"));
    QVERIFY(!timer.isActive());
    notice.showInformation(QStringLiteral("This is done."));
    QVERIFY(timer.isActive());
    auto& close = namedChild<QToolButton>(notice, QStringLiteral("closeMessage"));
    close.setFocus();
    const QSignalSpy elapsed(&timer, &QTimer::timeout);
    timer.start(1);
    TRY_VERIFY(elapsed.count() >= 2); // it waits while it has the focus
    QVERIFY(notice.isVisible());
    currentPage()->setFocus();
    timer.start(1);
    TRY_VERIFY(!notice.isVisible());

    notice.showInformation(QStringLiteral("This is done."));
    close.setFocus();
    QTest::keyClick(&close, Qt::Key_Escape);
    QVERIFY(!notice.isVisible());
}

void MainWindowTest::noticesAreAlerts()
{
    m_window->showError(QStringLiteral("This went wrong."));
    auto& notice = namedChild<Notice>(*m_window, QStringLiteral("messageBar"));
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&notice);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::AlertMessage);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("This went wrong."));
}

/// With a title bar and a panel of the desktop.
void MainWindowTest::theFirstWindowFitsASmallScreen()
{
    constexpr QSize Frame(10, 40);
    m_app->settings.remove(QStringLiteral("state"));
    m_window = std::make_unique<MainWindow>(*m_app);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QSize framed = m_window->size() + Frame;
    QVERIFY2(framed.width() <= 1280 && framed.height() <= 800,
             qPrintable(QStringLiteral("%1 × %2").arg(framed.width()).arg(framed.height())));
}

void MainWindowTest::helpNamesAllPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto& dialog = namedChild<QDialog>(*m_window, QStringLiteral("shortcutsDialog"));
    const int pages = namedChild<QStackedWidget>(*m_window, QStringLiteral("pages")).count();
    const QString last = QStringLiteral("Ctrl+%1").arg(pages);
    const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&last](const QLabel* label) { return label->text().endsWith(last); }));
}

AUTOREC_TEST(MainWindowTest);
#include "tst_main_window.moc"
