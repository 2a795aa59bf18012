// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/painted_picture.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/delegates/film_card_delegate.h"
#include "ui/models/movie_roles.h"
#include "ui/models/movie_table_model.h"
#include "ui/pages/movies/movies_page.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

/// The Movies page with its films as cards.
class FilmGridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isToggledAndRemembered();
    void hasTheSameFilmsAndTheSameCurrentOne();
    void rowsFillTheWidth_data();
    void rowsFillTheWidth();
    void clickRatesAndTakesBack();
    void hoverShowsHalfStarsAndKeeps();
    void keysRateAndArrowsMoveOn();
    void searchLeadsToTheFirstCard();
    void orderIsThatOfTheTable();
    void predictionsAndOwnStarsDiffer();
    void menuAndShortcutsAreThoseOfTheTable();
    void picturesReplaceCovers();
    void detailsFollow();
    void isReadOut();

private:
    void open();
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("moviesTable")); }
    QListView& grid() const { return namedChild<QListView>(*m_page, QStringLiteral("moviesGrid")); }
    QToolButton& button(const QString& name) const { return namedChild<QToolButton>(*m_page, name); }
    QModelIndex card(int row) const { return grid().model()->index(row, MovieTableModel::MyRating); }
    MovieIndex movieAt(int row) const { return MovieIndex(card(row).data(MovieIndexRole).toUInt()); }

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<MoviesPage> m_page;
};

void FilmGridTest::init()
{
    open();
    if (!grid().isVisible())
        QTest::mouseClick(&button(QStringLiteral("showGridButton")), Qt::LeftButton);
    QVERIFY(grid().isVisible());
}

void FilmGridTest::open()
{
    m_page.reset();
    m_page = std::make_unique<MoviesPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void FilmGridTest::cleanup()
{
    while (m_undo.canUndo())
        m_undo.undo();
}

void FilmGridTest::isToggledAndRemembered()
{
    QVERIFY(!table().isVisible());
    open();
    QVERIFY(grid().isVisible());
    QVERIFY(button(QStringLiteral("showGridButton")).isChecked());
    QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table().isVisible() && !grid().isVisible());
    QVERIFY(!namedChild<QComboBox>(*m_page, QStringLiteral("gridOrder")).isVisible());
    open();
    QVERIFY(table().isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(grid().isVisible());
}

void FilmGridTest::hasTheSameFilmsAndTheSameCurrentOne()
{
    QCOMPARE(grid().model(), table().model());
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(card(3)).center());
    QCOMPARE(grid().currentIndex(), card(3));
    QTest::keyClick(m_page.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(table().currentIndex().row(), 3);
    table().setCurrentIndex(table().model()->index(400, MovieTableModel::Title));
    QTest::keyClick(m_page.get(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(grid().currentIndex(), card(400));
    QVERIFY(grid().viewport()->rect().contains(grid().visualRect(card(400)).center()));
}

void FilmGridTest::rowsFillTheWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    // Neighbours, because a row that is exactly full is a case of its own.
    for (const int width : {900, 901, 902, 903, 1280, 1800}) {
        QTest::addRow("%d", width) << width << Qt::LeftToRight;
        QTest::addRow("%d, right to left", width) << width << Qt::RightToLeft;
    }
}

void FilmGridTest::rowsFillTheWidth()
{
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    m_page->setLayoutDirection(direction);
    m_page->resize(width, 800);
    TRY_COMPARE(m_page->width(), std::max(width, m_page->minimumSizeHint().width()));
    QCoreApplication::processEvents();
    int columns = 0;
    while (grid().visualRect(card(columns)).top() == grid().visualRect(card(0)).top())
        ++columns;
    const QRect room = grid().viewport()->rect();
    for (int column = 0; column < columns; ++column)
        QVERIFY(room.left() <= grid().visualRect(card(column)).left() &&
                grid().visualRect(card(column)).right() <= room.right());
    const QSize least = FilmCardDelegate::cardSize(grid().fontMetrics());
    QCOMPARE(columns, std::max(1, (room.width() - 1) / least.width()));
    QVERIFY(room.width() - columns * grid().visualRect(card(0)).width() <= columns); // little is left over
}

void FilmGridTest::clickRatesAndTakesBack()
{
    clickStars(grid(), card(2), 3.5);
    QCOMPARE(m_app->ratings.stars(movieAt(2)), std::optional(3.5F));
    clickStars(grid(), card(2), 4.5);
    QCOMPARE(m_app->ratings.stars(movieAt(2)), std::optional(4.5F));
    clickStars(grid(), card(2), 4.5);
    QVERIFY(!m_app->ratings.stars(movieAt(2)));
    m_undo.undo();
    QCOMPARE(m_app->ratings.stars(movieAt(2)), std::optional(4.5F));
}

void FilmGridTest::hoverShowsHalfStarsAndKeeps()
{
    const auto picture = [this](double stars) {
        QTest::mouseMove(grid().viewport(), starPosition(grid(), card(1), stars));
        QCoreApplication::processEvents();
        return grid().viewport()->grab(grid().visualRect(card(1))).toImage();
    };
    QTest::mouseMove(grid().viewport(), grid().visualRect(card(1)).center());
    QCoreApplication::processEvents();
    const QImage before = grid().viewport()->grab(grid().visualRect(card(1))).toImage();
    const QImage half = picture(2.5);
    QVERIFY(half != before);
    QVERIFY(picture(3.0) != half);
    QVERIFY(!m_app->ratings.stars(movieAt(1)));
}

void FilmGridTest::keysRateAndArrowsMoveOn()
{
    grid().setFocus();
    grid().setCurrentIndex(card(0));
    QTest::keyClick(&grid(), Qt::Key_9);
    QTest::keyClick(&grid(), Qt::Key_Right);
    QTest::keyClick(&grid(), Qt::Key_0);
    QCOMPARE(m_app->ratings.stars(movieAt(0)), std::optional(4.5F));
    QCOMPARE(m_app->ratings.stars(movieAt(1)), std::optional(5.0F));
    QTest::keyClick(&grid(), Qt::Key_Delete);
    QVERIFY(!m_app->ratings.stars(movieAt(1)));
    QTest::keyClick(&grid(), Qt::Key_Left);
    QTest::keyClick(&grid(), Qt::Key_Backspace);
    QVERIFY(!m_app->ratings.stars(movieAt(0)));
    QTest::keyClick(&grid(), Qt::Key_Down);
    QVERIFY(grid().currentIndex().row() > 1);
    QTest::keyClick(&grid(), Qt::Key_1);
    QCOMPARE(m_app->ratings.stars(movieAt(grid().currentIndex().row())), std::optional(0.5F));
}

void FilmGridTest::searchLeadsToTheFirstCard()
{
    auto& search = namedChild<QLineEdit>(*m_page, QStringLiteral("search"));
    const int all = grid().model()->rowCount();
    QTest::keyClicks(&search, QStringLiteral("godfather"));
    QVERIFY(grid().model()->rowCount() > 0 && grid().model()->rowCount() < all);
    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(grid().hasFocus());
    QCOMPARE(grid().currentIndex(), card(0));
    QTest::keyClick(&grid(), Qt::Key_8);
    QCOMPARE(m_app->ratings.stars(movieAt(0)), std::optional(4.0F));
}

void FilmGridTest::orderIsThatOfTheTable()
{
    auto& order = namedChild<QComboBox>(*m_page, QStringLiteral("gridOrder"));
    QVERIFY(order.isVisible());
    order.setFocus();
    order.setCurrentIndex(order.findText(QStringLiteral("Newest")));
    QTest::keyClick(&order, Qt::Key_Down);
    QCOMPARE(order.currentText(), QStringLiteral("Oldest"));
    int before = 0;
    for (int row = 0; row < 50; ++row) {
        const int year = m_app.dataset().dataset.movie(movieAt(row)).year;
        QVERIFY(year >= before);
        before = year;
    }
    table().sortByColumn(MovieTableModel::Title, Qt::AscendingOrder);
    QCOMPARE(order.currentText(), QStringLiteral("Title"));
    table().sortByColumn(MovieTableModel::Title, Qt::DescendingOrder);
    QCOMPARE(order.currentIndex(), -1);
    table().sortByColumn(MovieTableModel::Ratings, Qt::DescendingOrder);
}

void FilmGridTest::predictionsAndOwnStarsDiffer()
{
    TRY_VERIFY(card(0).data(PredictedShareRole).isValid());
    const auto picture = [this] { return grid().viewport()->grab(grid().visualRect(card(0))).toImage(); };
    const QImage predicted = picture();
    clickStars(grid(), card(0), 5.0);
    QTest::mouseMove(grid().viewport(), {1, 1});
    QCoreApplication::processEvents();
    const QImage rated = picture();
    const QColor own = grid().palette().color(QPalette::Highlight);
    const auto ownPixels = [&own](const QImage& image, int top, int bottom) {
        int count = 0;
        for (int y = top; y < bottom; ++y) {
            for (int x = 8; x < image.width() - 8; ++x)
                count += image.pixelColor(x, y) == own ? 1 : 0;
        }
        return count;
    };
    const int foot = rated.height() - 2 * grid().fontMetrics().height();
    QCOMPARE(ownPixels(predicted, 8, foot), 0); // what is predicted is never in the colour of own stars
    QVERIFY(ownPixels(rated, foot, rated.height() - 8) > 50);
}

void FilmGridTest::menuAndShortcutsAreThoseOfTheTable()
{
    QCOMPARE(grid().actions(), table().actions());
    QCOMPARE(grid().contextMenuPolicy(), Qt::ActionsContextMenu);
    grid().setFocus();
    grid().setCurrentIndex(card(5));
    QTest::keyClick(&grid(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_app->ratings.onWatchlist(movieAt(5)));
}

void FilmGridTest::picturesReplaceCovers()
{
    const MovieIndex movie = movieAt(0);
    const FilmKey& film = m_app.dataset().films.key(movie);
    const QTemporaryDir pictures;
    QVERIFY(stripedPicture({200, 300}, {Qt::magenta})
                .save(pictures.filePath(QStringLiteral("%1 (%2).png").arg(film.title).arg(film.year))));
    const auto colorOfCard = [this](int row) {
        const QRect area = grid().visualRect(card(row));
        return grid().viewport()->grab().toImage().pixelColor(area.center().x(),
                                                              area.top() + area.height() / 3);
    };
    const QColor other = colorOfCard(1);
    QVERIFY(colorOfCard(0) != QColor(Qt::magenta));
    m_app->metadata.setPictureFolder(pictures.path());
    TRY_COMPARE(colorOfCard(0), QColor(Qt::magenta));
    QCOMPARE(colorOfCard(1), other);
    m_app->metadata.setPictureFolder({});
    TRY_VERIFY(colorOfCard(0) != QColor(Qt::magenta));
}

void FilmGridTest::detailsFollow()
{
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, grid().visualRect(card(4)).center());
    const auto& title = namedChild<QLabel>(*m_page, QStringLiteral("detailsTitle"));
    QVERIFY(title.text().startsWith(card(4).data(TitleRole).toString()));
    // A film that is filtered out is not shown as the current one any longer.
    QTest::keyClicks(&namedChild<QLineEdit>(*m_page, QStringLiteral("search")), QStringLiteral("xqzw"));
    QVERIFY(!title.isVisible());
}

void FilmGridTest::isReadOut()
{
    m_app.rate(movieAt(0), 4.5);
    const QString expected = card(0).data(TitleRole).toString() +
                             QStringLiteral(" (%1): 4½ stars").arg(card(0).data(YearTextRole).toString());
    const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&grid());
    QVERIFY(accessible);
    // Versions of Qt count a list's children by cards or by cells of its model.
    bool isRead = false;
    for (int k = 0; k < accessible->childCount() && !isRead; ++k) {
        const QAccessibleInterface* child = accessible->child(k);
        isRead = child && child->text(QAccessible::Name) == expected;
    }
    QVERIFY(isRead);
    m_app.rate(movieAt(0), std::nullopt);
}

AUTOREC_TEST(FilmGridTest);
#include "tst_film_grid.moc"
