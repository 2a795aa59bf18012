#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/models/movie_roles.h"
#include "ui/models/personal_films_filter.h"
#include "ui/pages/ratings/ratings_page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

using namespace autorec;

class RatingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelsKeepTheirPromises();
    void isEmptyAtFirst();
    void listsRatedFilmsWithCounts();
    void editsByClickAndKey();
    void deleteTakesRatingsBackAndUndoReturnsThem();
    void otherTabsListTheirFilms();
    void searches();
    void marksFilmsThatTheDataSetDoesNotHave();
    void followsTheProfile();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("ratingsTable")); }
    QTabBar& tabs() const { return namedChild<QTabBar>(*m_page, QStringLiteral("ratingsTabs")); }
    int rows() const { return table().model()->rowCount(); }
    QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }

    OpenApplication m_app;
    QUndoStack m_undo;
    std::unique_ptr<RatingsPage> m_page;
};

void RatingsPageTest::init()
{
    m_page = std::make_unique<RatingsPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void RatingsPageTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    for (const PersonalFilm& film : m_app->profiles.films()) {
        m_app->profiles.rate(film.film, std::nullopt);
        m_app->profiles.setOnWatchlist(film.film, false);
        m_app->profiles.setNotInterested(film.film, false);
    }
}

void RatingsPageTest::modelsKeepTheirPromises()
{
    FilmEditor editor(m_app->profiles, m_undo);
    PersonalFilmsModel model(m_app->profiles, editor);
    PersonalFilmsFilter filtered(&model);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QAbstractItemModelTester tester(&model, mode);
    QAbstractItemModelTester filterTester(&filtered, mode);
    model.setDataset(m_app->datasets.current());
    m_app.ratePopularMovies(4);
    QCOMPARE(filtered.rowCount(), 4);
    QVERIFY(filtered.setData(filtered.index(0, PersonalFilmsModel::MyRating), 1.0, OwnStarsRole));
    QVERIFY(filtered.setData(filtered.index(0, PersonalFilmsModel::MyRating), QVariant(), OwnStarsRole));
    QCOMPARE(filtered.rowCount(), 3);
    filtered.setKind(PersonalFilmsFilter::Watchlist);
    QCOMPARE(filtered.rowCount(), 0);
}

void RatingsPageTest::isEmptyAtFirst()
{
    QVERIFY(!table().isVisible());
    QCOMPARE(tabs().tabText(0), QStringLiteral("Rated (0)"));
}

void RatingsPageTest::listsRatedFilmsWithCounts()
{
    m_app.ratePopularMovies(3);
    QVERIFY(table().isVisible());
    QCOMPARE(rows(), 3);
    QCOMPARE(tabs().tabText(0), QStringLiteral("Rated (3)"));
}

void RatingsPageTest::editsByClickAndKey()
{
    m_app.ratePopularMovies(2);
    clickStars(table(), cell(1, PersonalFilmsModel::MyRating), 1.5);
    QVERIFY(m_undo.canUndo());
    const auto films = m_app->profiles.films();
    QVERIFY(
        std::any_of(films.begin(), films.end(), [](const PersonalFilm& film) { return film.stars == 1.5; }));
    table().setCurrentIndex(cell(0, PersonalFilmsModel::Title));
    QTest::keyClick(&table(), Qt::Key_1);
    QCOMPARE(cell(0, PersonalFilmsModel::MyRating).data(OwnStarsRole).toDouble(), 0.5);
}

void RatingsPageTest::deleteTakesRatingsBackAndUndoReturnsThem()
{
    m_app.ratePopularMovies(4);
    table().setFocus();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(rows(), 0);
    m_undo.undo();
    QCOMPARE(rows(), 4);
    table().setFocus();
    table().setCurrentIndex(cell(1, 0));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(rows(), 3);
    QCOMPARE(table().currentIndex().row(), 1);
}

void RatingsPageTest::otherTabsListTheirFilms()
{
    const auto movies = m_app.popularMovies(3);
    m_app->ratings.setOnWatchlist(movies[0], true);
    m_app->ratings.setOnWatchlist(movies[1], true);
    m_app->ratings.setNotInterested(movies[2], true);
    QCOMPARE(tabs().tabText(1), QStringLiteral("Watchlist (2)"));
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(1).center());
    QCOMPARE(rows(), 2);
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(2).center());
    QCOMPARE(rows(), 1);
    table().setFocus();
    table().selectAll();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(!m_app->ratings.notInterested(movies[2]));
}

void RatingsPageTest::searches()
{
    m_app.ratePopularMovies(5);
    const QString title = cell(2, PersonalFilmsModel::Title).data().toString();
    QTest::keyClicks(&namedChild<QLineEdit>(*m_page, QStringLiteral("ratingsSearch")), title);
    QVERIFY(rows() >= 1);
    QVERIFY(rows() < 5);
}

void RatingsPageTest::marksFilmsThatTheDataSetDoesNotHave()
{
    m_app->profiles.rate(
        {QStringLiteral("tt99999999"), QStringLiteral("Not There"), QStringLiteral("not there"), 2031}, 4.0);
    m_app.ratePopularMovies(1);
    QCOMPARE(rows(), 2);
    for (int row = 0; row < rows(); ++row) {
        const bool there =
            cell(row, PersonalFilmsModel::Title).data().toString() != QStringLiteral("Not There");
        QCOMPARE(cell(row, PersonalFilmsModel::Note).data().toString().isEmpty(), there);
    }
}

void RatingsPageTest::followsTheProfile()
{
    m_app.ratePopularMovies(2);
    const qint64 first = m_app->profiles.current().id;
    m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Guest")).id);
    QCOMPARE(rows(), 0);
    m_app->profiles.choose(first);
    QCOMPARE(rows(), 2);
}

QTEST_MAIN(RatingsPageTest)
#include "tst_ratings_page.moc"
