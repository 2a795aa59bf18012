// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/shelf_model.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/pages/discover/shelf_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include <set>

using namespace autorec;

/// The Discover page with its shelves.
class DiscoverShelvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shelvesComeFirst();
    void noFilmStandsTwice();
    void pickSaysWhy();
    void pickGoesOnTheWatchlistAndIsHidden();
    void pickIsRatedFromItsMenu();
    void ratingMakesShelvesAnew();
    void keysMoveAlongAndBetweenShelves();
    void enterAndDoubleClickOpenTheFilm();
    void wheelScrollsSideways();
    void buttonsTurnPages_data();
    void buttonsTurnPages();
    void watchlistHasAShelf();
    void seeAllShowsTheTable();
    void choiceIsRemembered();
    void shortcutsAreThoseOfTheTable();
    void compareAndWhyLeaveTheShelves();
    void modelIsSound();

private:
    void open();
    template <class Widget> Widget& child(const QString& name) const
    {
        return namedChild<Widget>(*m_page, name);
    }
    ShelfView& shelf(int number) const
    {
        return child<ShelfView>(QStringLiteral("shelfFilms%1").arg(number));
    }
    QModelIndex card(int number, int row) const { return shelf(number).model()->index(row, 0); }
    MovieIndex movieOf(int number, int row) const { return *movieAt(card(number, row)); }
    QList<ShelfView*> shownShelves() const
    {
        QList<ShelfView*> shown;
        for (auto* view : m_page->findChildren<ShelfView*>()) {
            if (view->isVisible())
                shown.append(view);
        }
        return shown;
    }
    bool areThere() const { return !shownShelves().isEmpty(); }
    QString pickTitle() const { return child<QLabel>(QStringLiteral("pickTitle")).text(); }
    /// The number of the shelf whose title begins so; -1 without one.
    int shelfTitled(const QString& beginning) const;

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<DiscoverPage> m_page;
};

void DiscoverShelvesTest::open()
{
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DiscoverShelvesTest::init()
{
    m_app->settings.setState(QStringLiteral("discoverView"), {});
    m_app.ratePopularMovies(12);
    open();
    TRY_VERIFY(areThere());
}

void DiscoverShelvesTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_app.forgetFilms();
}

int DiscoverShelvesTest::shelfTitled(const QString& beginning) const
{
    const qsizetype count = shownShelves().size();
    for (int number = 0; number < count; ++number) {
        if (child<QLabel>(QStringLiteral("shelfTitle%1").arg(number)).text().startsWith(beginning))
            return number;
    }
    return -1;
}

void DiscoverShelvesTest::shelvesComeFirst()
{
    QVERIFY(!child<QTableView>(QStringLiteral("discoverTable")).isVisible());
    QVERIFY(child<QPushButton>(QStringLiteral("pickWatchlist")).isVisible());
    QCOMPARE(shelfTitled(QStringLiteral("Top picks")), 0);
    QCOMPARE(shelfTitled(QStringLiteral("Because you loved")), 1);
    QVERIFY(shownShelves().size() >= 3);
    for (int number = 0; number < shownShelves().size(); ++number) {
        QVERIFY(!child<QLabel>(QStringLiteral("shelfReason%1").arg(number)).text().isEmpty());
        QVERIFY(!shelf(number).accessibleName().isEmpty());
    }
    QVERIFY(!card(0, 0).data(TitleRole).toString().isEmpty());
    QVERIFY(
        card(0, 0).data(Qt::AccessibleTextRole).toString().contains(card(0, 0).data(TitleRole).toString()));
}

void DiscoverShelvesTest::noFilmStandsTwice()
{
    std::set<uint> seen;
    for (const ShelfView* view : shownShelves()) {
        QVERIFY(view->model()->rowCount() > 0);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            QVERIFY(seen.insert(view->model()->index(row, 0).data(MovieIndexRole).toUInt()).second);
    }
    for (const uint movie : seen)
        QVERIFY(m_app.dataset().films.key(MovieIndex(movie)).title != pickTitle());
}

void DiscoverShelvesTest::pickSaysWhy()
{
    const auto& reason = child<QLabel>(QStringLiteral("pickReason"));
    TRY_VERIFY(reason.text().startsWith(QStringLiteral("Because you gave")) ||
               reason.text().startsWith(QStringLiteral("The best film")));
    QVERIFY(!pickTitle().isEmpty());
}

void DiscoverShelvesTest::pickGoesOnTheWatchlistAndIsHidden()
{
    auto& button = child<QPushButton>(QStringLiteral("pickWatchlist"));
    QCOMPARE(button.text(), QStringLiteral("Add to watchlist"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(button.text(), QStringLiteral("Remove from watchlist"));
    QCOMPARE(m_app->ratings.watchlist().size(), std::size_t{1});
    const QString before = pickTitle();
    QTest::mouseClick(&child<QPushButton>(QStringLiteral("pickHide")), Qt::LeftButton);
    TRY_VERIFY(pickTitle() != before);
    QCOMPARE(m_app->ratings.notInterested().size(), std::size_t{1});
    m_undo.undo();
    TRY_COMPARE(pickTitle(), before);
}

void DiscoverShelvesTest::pickIsRatedFromItsMenu()
{
    const QString before = pickTitle();
    QMenu* stars = child<QPushButton>(QStringLiteral("pickSeen")).menu();
    QVERIFY(stars);
    stars->actions().constFirst()->trigger(); // five stars
    TRY_VERIFY(pickTitle() != before);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{13});
}

void DiscoverShelvesTest::ratingMakesShelvesAnew()
{
    const MovieIndex rated = movieOf(0, 1);
    const MovieIndex next = movieOf(0, 2);
    clickStars(shelf(0), card(0, 1), 4.0);
    QCOMPARE(m_app->ratings.stars(rated), std::optional(4.0F));
    const auto isThere = [&](MovieIndex movie) {
        const QList<ShelfView*> all = shownShelves();
        return std::any_of(all.begin(), all.end(), [&](const ShelfView* view) {
            return !view->model()
                        ->match(view->model()->index(0, 0), MovieIndexRole, static_cast<uint>(movie.value()),
                                1, Qt::MatchExactly)
                        .isEmpty();
        });
    };
    TRY_VERIFY(!isThere(rated));
    QVERIFY(isThere(next));
    QVERIFY(shelf(0).currentIndex().isValid());
    m_undo.undo();
    TRY_VERIFY(isThere(rated) || pickTitle() == m_app.dataset().films.key(rated).title);
}

void DiscoverShelvesTest::keysMoveAlongAndBetweenShelves()
{
    shelf(0).setFocus();
    QCOMPARE(shelf(0).currentIndex().row(), 0);
    QTest::keyClick(&shelf(0), Qt::Key_Right);
    QTest::keyClick(&shelf(0), Qt::Key_Right);
    QCOMPARE(shelf(0).currentIndex().row(), 2);
    QTest::keyClick(&shelf(0), Qt::Key_Down);
    QVERIFY(shelf(1).hasFocus());
    QCOMPARE(shelf(1).currentIndex().row(), 2);
    QVERIFY(shelf(0).selectionModel()->selectedIndexes().isEmpty()); // one card is marked
    QTest::keyClick(&shelf(1), Qt::Key_Left);
    QTest::keyClick(&shelf(1), Qt::Key_Up);
    QVERIFY(shelf(0).hasFocus());
    QCOMPARE(shelf(0).currentIndex().row(), 1);
    QTest::keyClick(&shelf(0), Qt::Key_Up);
    QVERIFY(shelf(0).hasFocus());

    const MovieIndex current = movieOf(0, 1);
    QTest::keyClick(&shelf(0), Qt::Key_9);
    QCOMPARE(m_app->ratings.stars(current), std::optional(4.5F));
    // The film that takes the place of the rated one is rated by no second key until an arrow selects it.
    TRY_VERIFY(movieOf(0, 1) != current);
    const MovieIndex next = movieOf(0, 1);
    QTest::keyClick(&shelf(0), Qt::Key_3);
    QVERIFY(!m_app->ratings.stars(next));
    QTest::keyClick(&shelf(0), Qt::Key_Right);
    QTest::keyClick(&shelf(0), Qt::Key_3);
    QCOMPARE(m_app->ratings.stars(next), std::optional(1.5F));
    TRY_VERIFY(movieOf(0, 1) != next);
    QTest::keyClick(&shelf(0), Qt::Key_Right);
    QTest::keyClick(&shelf(0), Qt::Key_End);
    TRY_COMPARE(shelf(0).currentIndex().row(), shelf(0).model()->rowCount() - 1);
}

void DiscoverShelvesTest::enterAndDoubleClickOpenTheFilm()
{
    QSignalSpy wanted(m_page.get(), &DiscoverPage::filmWanted);
    shelf(0).setFocus();
    shelf(0).setCurrentIndex(card(0, 1));
    QTest::keyClick(&shelf(0), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().first().value<MovieIndex>(), movieOf(0, 1));
    QTest::mouseDClick(shelf(0).viewport(), Qt::LeftButton, {}, shelf(0).visualRect(card(0, 2)).center());
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<MovieIndex>(), movieOf(0, 2));
    QTest::mouseDClick(shelf(0).viewport(), Qt::LeftButton, {}, starPosition(shelf(0), card(0, 2), 3.0));
    QCOMPARE(wanted.size(), 2);
    QTest::mouseClick(&child<QPushButton>(QStringLiteral("pickDetails")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 3);
}

void DiscoverShelvesTest::wheelScrollsSideways()
{
    const auto turn = [this](const QPoint& delta, Qt::KeyboardModifiers modifiers) {
        const QPoint position = shelf(0).viewport()->rect().center();
        QWheelEvent event(position, shelf(0).viewport()->mapToGlobal(position), {}, delta, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // else it goes to no widget above
        QApplication::instance()->notify(shelf(0).viewport(), &event);
    };
    auto& page = child<QScrollArea>(QStringLiteral("shelves"));
    const QScrollBar& sideways = *shelf(0).horizontalScrollBar();
    QVERIFY(sideways.maximum() > 0);
    turn({0, -120}, Qt::ShiftModifier);
    QVERIFY(sideways.value() > 0);
    turn({120, 0}, Qt::NoModifier);
    QCOMPARE(sideways.value(), 0);
    turn({0, -120}, Qt::NoModifier);
    QCOMPARE(sideways.value(), 0);
    QVERIFY(page.verticalScrollBar()->value() > 0);
}

void DiscoverShelvesTest::buttonsTurnPages_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void DiscoverShelvesTest::buttonsTurnPages()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_page->setLayoutDirection(direction);
    QCoreApplication::processEvents();
    auto& back = child<QToolButton>(QStringLiteral("shelfBack0"));
    auto& forward = child<QToolButton>(QStringLiteral("shelfForward0"));
    const auto isShown = [this](int row) {
        return shelf(0).viewport()->rect().contains(shelf(0).visualRect(card(0, row)).center());
    };
    QVERIFY(isShown(0) && !back.isEnabled() && forward.isEnabled());
    const int fit = shelf(0).cardsShown();
    QTest::mouseClick(&forward, Qt::LeftButton);
    QVERIFY(!isShown(0) && isShown(fit));
    QVERIFY(back.isEnabled());
    for (int turn = 0; turn < 10 && forward.isEnabled(); ++turn)
        QTest::mouseClick(&forward, Qt::LeftButton);
    QVERIFY(isShown(shelf(0).model()->rowCount() - 1) && !forward.isEnabled());
    for (int turn = 0; turn < 10 && back.isEnabled(); ++turn)
        QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(isShown(0) && !back.isEnabled());
}

void DiscoverShelvesTest::watchlistHasAShelf()
{
    QCOMPARE(shelfTitled(QStringLiteral("From your watchlist")), -1);
    const std::vector<MovieIndex> known = m_app.popularMovies(400);
    const MovieIndex wanted = known.back(); // on no shelf of the best
    m_app->profiles.setOnWatchlist(m_app.dataset().films.key(wanted), true);
    TRY_VERIFY(shelfTitled(QStringLiteral("From your watchlist")) > 0);
    const int number = shelfTitled(QStringLiteral("From your watchlist"));
    QCOMPARE(movieOf(number, 0), wanted);
    QVERIFY(card(number, 0).data(OnWatchlistRole).toBool());
}

void DiscoverShelvesTest::seeAllShowsTheTable()
{
    auto& table = child<QTableView>(QStringLiteral("discoverTable"));
    const auto& origin = child<QLabel>(QStringLiteral("listOrigin"));
    const MovieIndex like = movieOf(1, 0);
    const QString title = child<QLabel>(QStringLiteral("shelfTitle1")).text();
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("shelfAll1")), Qt::LeftButton);
    TRY_VERIFY(table.isVisible() && origin.text().startsWith(title));
    const auto isListed = [&table](MovieIndex movie) {
        return !table.model()
                    ->match(table.model()->index(0, 0), MovieIndexRole, static_cast<uint>(movie.value()), 1,
                            Qt::MatchExactly)
                    .isEmpty();
    };
    TRY_VERIFY(isListed(like));
    auto& all = child<QToolButton>(QStringLiteral("unlimitedList"));
    QVERIFY(all.isVisible());
    QTest::mouseClick(&all, Qt::LeftButton);
    TRY_VERIFY(origin.text().startsWith(QStringLiteral("Your list")));
    QVERIFY(!all.isVisible());
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("discoverShelvesButton")), Qt::LeftButton);
    TRY_VERIFY(areThere());
    QVERIFY(!table.isVisible());
}

void DiscoverShelvesTest::choiceIsRemembered()
{
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("discoverListButton")), Qt::LeftButton);
    TRY_VERIFY(child<QTableView>(QStringLiteral("discoverTable")).isVisible());
    open();
    TRY_VERIFY(child<QTableView>(QStringLiteral("discoverTable")).isVisible());
    QVERIFY(!areThere());
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("discoverShelvesButton")), Qt::LeftButton);
    open();
    TRY_VERIFY(areThere());
}

void DiscoverShelvesTest::shortcutsAreThoseOfTheTable()
{
    shelf(0).setFocus();
    const MovieIndex first = movieOf(0, 0);
    QTest::keyClick(&shelf(0), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_app->ratings.onWatchlist(first));
    TRY_VERIFY(card(0, 0).data(OnWatchlistRole).toBool());
    QTest::keyClick(&shelf(0), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_app->ratings.notInterested(first));
    TRY_VERIFY(movieOf(0, 0) != first);
}

void DiscoverShelvesTest::compareAndWhyLeaveTheShelves()
{
    shelf(0).setFocus();
    QTest::keyClick(&shelf(0), Qt::Key_I, Qt::ControlModifier);
    TRY_VERIFY(child<QTableView>(QStringLiteral("discoverTable")).isVisible());
    QVERIFY(child<QTableView>(QStringLiteral("reasons")).isVisible());
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("discoverShelvesButton")), Qt::LeftButton);
    TRY_VERIFY(areThere());
    QVERIFY(!child<QTableView>(QStringLiteral("reasons")).isVisible());
    shelf(0).setFocus();
    QTest::keyClick(&shelf(0), Qt::Key_F3);
    TRY_VERIFY(!areThere());
    QTest::mouseClick(&child<QToolButton>(QStringLiteral("discoverShelvesButton")), Qt::LeftButton);
    TRY_VERIFY(areThere());
}

void DiscoverShelvesTest::modelIsSound()
{
    FilmEditor editor(m_app->profiles, m_undo);
    ShelfModel model(m_app->ratings, editor);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilms(m_app->datasets.current(), {{.movie = MovieIndex(1)}, {.movie = MovieIndex(2)}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.setData(model.index(1, 0), 3.5, OwnStarsRole));
    QCOMPARE(m_app->ratings.stars(MovieIndex(2)), std::optional(3.5F));
    model.setFilms(m_app->datasets.current(), {});
    QCOMPARE(model.rowCount(), 0);
}

AUTOREC_TEST(DiscoverShelvesTest);
#include "tst_discover_shelves.moc"
