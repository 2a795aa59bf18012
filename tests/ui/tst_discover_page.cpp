// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/genre_keys.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/top_n_model.h"
#include "ui/pages/discover/discover_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace autorec;

class DiscoverPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstOffersFilmsToPickAndRate();
    void ratingInPlaceMakesTheListAnew();
    void notInterestedLeavesTheList();
    void lengthAndGenreAreFollowed();
    void listsOnlyFilmsOfAFile();
    void leansTowardsNicheAndDiverse();
    void tellsWhatARatingMoved();
    void showsTheListOfAUser();
    void saysWhereTheListComesFrom();
    void aSecondKeyRatesNoOtherFilm();
    void theSelectionFollowsItsFilm();
    void watchlistedRowsCarryAMark();
    void controlsAreRemembered();
    void titlesHaveTheRoomOfAWideScreen();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("discoverTable")); }
    QListView& cards() const { return namedChild<QListView>(*m_page, QStringLiteral("tasteCards")); }
    int rows() const { return table().model()->rowCount(); }
    QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }
    uint movieAt(int row) const { return cell(row, 0).data(MovieIndexRole).toUInt(); }
    bool listHolds(uint movie) const
    {
        return !table().model()->match(cell(0, 0), MovieIndexRole, movie, 1, Qt::MatchExactly).isEmpty();
    }

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<DiscoverPage> m_page;
};

void DiscoverPageTest::init()
{
    m_app.rememberDiscoverTable();
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DiscoverPageTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_app.forgetFilms();
}

void DiscoverPageTest::firstOffersFilmsToPickAndRate()
{
    TRY_VERIFY(cards().isVisible());
    QVERIFY(!table().isVisible());
    QVERIFY(!m_page->exportAction()->isEnabled());
}

void DiscoverPageTest::ratingInPlaceMakesTheListAnew()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const uint rated = movieAt(1);
    clickStars(table(), cell(1, TopNModel::MyRating), 2.0);
    TRY_VERIFY(!listHolds(rated));
    QCOMPARE(rows(), 20);
    QCOMPARE(table().currentIndex().row(), 1);
    m_undo.undo();
    TRY_VERIFY(listHolds(rated));
}

void DiscoverPageTest::notInterestedLeavesTheList()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const uint unwanted = movieAt(0);
    table().setCurrentIndex(cell(0, TopNModel::Title));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_H, Qt::ControlModifier);
    TRY_VERIFY(!listHolds(unwanted));
}

void DiscoverPageTest::lengthAndGenreAreFollowed()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    auto& length = namedChild<QSpinBox>(*m_page, QStringLiteral("listLength"));
    length.setFocus();
    length.selectAll();
    QTest::keyClicks(&length, QStringLiteral("7"));
    QTest::keyClick(&length, Qt::Key_Enter);
    TRY_COMPARE(rows(), 7);

    const auto everyRow = [this](const char* genre, bool hasIt) {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, TopNModel::Genres).data().toString().contains(QString::fromLatin1(genre)) != hasIt)
                return false;
        }
        return rows() > 0;
    };
    pressGenre(*m_page, QStringLiteral("Drama"));
    TRY_VERIFY(everyRow("Drama", true));
    pressGenre(*m_page, QStringLiteral("Romance"), 2);
    TRY_VERIFY(everyRow("Romance", false) && everyRow("Drama", true));
    auto& chips = namedChild<QWidget>(*m_page, QStringLiteral("genreChips"));
    QVERIFY(chips.isVisible());
    QTest::mouseClick(&namedChild<QToolButton>(chips, QStringLiteral("genreChip_Drama")), Qt::LeftButton);
    TRY_VERIFY(!everyRow("Drama", true) && everyRow("Romance", false));
}

void DiscoverPageTest::listsOnlyFilmsOfAFile()
{
    m_app.ratePopularMovies(3);
    TRY_COMPARE(rows(), 20);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("festival.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringList titles;
    for (const int row : {4, 9}) {
        titles.append(cell(row, TopNModel::Title).data().toString());
        file.write(QStringLiteral("%1 (%2)\n")
                       .arg(titles.last(), cell(row, TopNModel::Year).data().toString())
                       .toUtf8());
    }
    file.write("No Such Film (1900)\n");
    file.close();
    QSignalSpy informed(m_page.get(), &Page::informed);
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("onlyFromListButton")),
                      Qt::LeftButton);
    auto& dialog = namedChild<QFileDialog>(*m_page, QStringLiteral("filmListDialog"));
    Q_EMIT dialog.fileSelected(file.fileName());
    dialog.close();
    TRY_COMPARE(rows(), 2);
    QCOMPARE(cell(0, TopNModel::Title).data().toString(), titles[0]);
    QCOMPARE(cell(1, TopNModel::Title).data().toString(), titles[1]);
    QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("listOrigin"))
                .text()
                .contains(QStringLiteral("festival.txt, 2 of 3 films")));
    QCOMPARE(informed.size(), 1);
    QVERIFY(informed[0][0].toString().contains(QStringLiteral("No Such Film (1900)")));
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("unlimitedList")), Qt::LeftButton);
    TRY_COMPARE(rows(), 20);
}

void DiscoverPageTest::leansTowardsNicheAndDiverse()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const auto meanRatings = [this] {
        double sum = 0.0;
        for (int row = 0; row < rows(); ++row)
            sum += static_cast<double>(m_app.dataset().statistics.movies[movieAt(row)].ratings);
        return sum / rows();
    };
    const double before = meanRatings();
    auto& niche = namedChild<QSlider>(*m_page, QStringLiteral("nicheSlider"));
    niche.setFocus();
    QTest::keyClick(&niche, Qt::Key_End);
    TRY_VERIFY(meanRatings() < before);
    QTest::keyClick(&niche, Qt::Key_Home);
    TRY_VERIFY(meanRatings() > before);

    niche.setValue(0);
    TRY_COMPARE(meanRatings(), before);
    const auto films = [this] {
        QList<uint> all;
        for (int row = 0; row < rows(); ++row)
            all.append(movieAt(row));
        return all;
    };
    const QList<uint> safe = films();
    auto& diversity = namedChild<QSlider>(*m_page, QStringLiteral("diversitySlider"));
    diversity.setValue(60);
    TRY_VERIFY(films() != safe);
    QCOMPARE(films().first(), safe.first());
    QCOMPARE(rows(), 20);
}

void DiscoverPageTest::tellsWhatARatingMoved()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const uint rated = movieAt(0);
    clickStars(table(), cell(0, TopNModel::MyRating), 0.5);
    TRY_VERIFY(!listHolds(rated));
    bool anyMoved = false;
    for (int row = 0; row < rows(); ++row) {
        const QString tip = cell(row, TopNModel::Moved).data(Qt::ToolTipRole).toString();
        anyMoved = anyMoved || tip.contains(QStringLiteral("you gave ½ to "));
    }
    QVERIFY(anyMoved);
    namedChild<QSpinBox>(*m_page, QStringLiteral("listLength")).setValue(10);
    TRY_COMPARE(rows(), 10);
    QCOMPARE(cell(0, TopNModel::Moved).data().toString(), QString());
    namedChild<QSpinBox>(*m_page, QStringLiteral("listLength")).setValue(20);
}

void DiscoverPageTest::showsTheListOfAUser()
{
    auto& whose = namedChild<QComboBox>(*m_page, QStringLiteral("listFor"));
    whose.setFocus();
    QTest::keyClick(&whose, Qt::Key_Down);
    TRY_COMPARE(rows(), 20);
    QVERIFY(!cards().isVisible());
    QVERIFY(table().isColumnHidden(TopNModel::MyRating));
    const auto& label = namedChild<QLabel>(*m_page, QStringLiteral("listOrigin"));
    QVERIFY(label.text().startsWith(QStringLiteral("The list of user ")));

    auto& user = namedChild<QSpinBox>(*m_page, QStringLiteral("listUser"));
    const QString first = label.text();
    user.setFocus();
    QTest::keyClick(&user, Qt::Key_Up);
    TRY_VERIFY(label.text() != first);

    QTest::keyClick(&whose, Qt::Key_Up);
    TRY_VERIFY(cards().isVisible());
}

void DiscoverPageTest::saysWhereTheListComesFrom()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const QString origin = namedChild<QLabel>(*m_page, QStringLiteral("listOrigin")).text();
    QVERIFY(origin.contains(QStringLiteral("from your 6 ratings")));
    QVERIFY(origin.contains(m_app->models.currentName()));
    QVERIFY(origin.contains(QStringLiteral("simulated ratings")));
}

/// The first key takes the film out of the list.
void DiscoverPageTest::aSecondKeyRatesNoOtherFilm()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const uint rated = movieAt(2);
    table().setFocus();
    table().setCurrentIndex(cell(2, TopNModel::Title));
    QTest::keyClick(&table(), Qt::Key_8);
    TRY_VERIFY(!listHolds(rated));
    QTest::keyClick(&table(), Qt::Key_9);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{7});
    QVERIFY(!namedChild<QAction>(*m_page, QStringLiteral("watchlistAction")).isEnabled());
    QTest::keyClick(&table(), Qt::Key_Down);
    const uint next = movieAt(table().currentIndex().row());
    QTest::keyClick(&table(), Qt::Key_9);
    QCOMPARE(m_app->ratings.stars(MovieIndex(next)), std::optional(4.5F));
}

void DiscoverPageTest::theSelectionFollowsItsFilm()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    const uint first = movieAt(0);
    const uint followed = movieAt(1);
    table().setCurrentIndex(cell(1, TopNModel::Title));
    m_undo.clear();
    m_app->profiles.setNotInterested(m_app.dataset().films.key(MovieIndex(first)), true);
    TRY_VERIFY(!listHolds(first));
    QVERIFY(listHolds(followed));
    QCOMPARE(movieAt(table().currentIndex().row()), followed);
    QVERIFY(table().selectionModel()->isRowSelected(table().currentIndex().row()));
}

void DiscoverPageTest::watchlistedRowsCarryAMark()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    QVERIFY(!cell(3, TopNModel::Title).data(Qt::DecorationRole).isValid());
    table().setFocus();
    table().setCurrentIndex(cell(3, TopNModel::Title));
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    TRY_VERIFY(cell(3, TopNModel::Title).data(Qt::DecorationRole).isValid());
    QVERIFY(cell(3, TopNModel::Title)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("on your watchlist")));
}

void DiscoverPageTest::controlsAreRemembered()
{
    m_app.ratePopularMovies(6);
    auto& niche = namedChild<QSlider>(*m_page, QStringLiteral("nicheSlider"));
    niche.setFocus();
    QTest::keyClick(&niche, Qt::Key_End);
    auto& length = namedChild<QSpinBox>(*m_page, QStringLiteral("listLength"));
    length.setFocus();
    length.selectAll();
    QTest::keyClicks(&length, QStringLiteral("7"));
    QTest::keyClick(&length, Qt::Key_Enter);
    init();
    QCOMPARE(namedChild<QSlider>(*m_page, QStringLiteral("nicheSlider")).value(), 100);
    QCOMPARE(namedChild<QSpinBox>(*m_page, QStringLiteral("listLength")).value(), 7);
    TRY_COMPARE(rows(), 7);
}

void DiscoverPageTest::titlesHaveTheRoomOfAWideScreen()
{
    m_app.ratePopularMovies(6);
    TRY_COMPARE(rows(), 20);
    m_page->resize(1920, 1000);
    QCoreApplication::processEvents();
    const int title = table().columnWidth(TopNModel::Title);
    QVERIFY(title >= table().columnWidth(TopNModel::Why) - 1);
    QVERIFY(title > table().fontMetrics().averageCharWidth() * 45);
}

AUTOREC_TEST(DiscoverPageTest);
#include "tst_discover_page.moc"
