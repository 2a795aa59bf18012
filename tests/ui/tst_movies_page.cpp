// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recommend/similar.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/genre_keys.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/movie_table_model.h"
#include "ui/pages/movies/movie_details.h"
#include "ui/pages/movies/movies_page.h"
#include "ui/widgets/rating_charts.h"
#include "ui/widgets/star_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

class MoviesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchNarrowsTheTableAndTheCount();
    void downLeadsFromTheSearchToTheFirstFilm();
    void filtersCombine();
    void saysWhatToDoWhenNothingFits();
    void predictionsCome();
    void columnsAreHiddenAndRemembered();
    void typingErrorsAreForgiven();
    void chipsTakeFiltersBack();
    void detailsShowAndRateTheCurrentFilm();
    void detailsShowHowSureTheStarsAre();
    void similarFilmsLeadToThem();
    void detailsShowFactsAndOfferTheirSources();
    void menuRates();
    void watchlistAndNotInterestedAreUndone();
    void columnsAreRemembered();
    void columnsSortBestFirst_data();
    void columnsSortBestFirst();
    void bestMatchComesFirst();
    void filtersAreRemembered();
    void aSecondKeyRatesNoOtherFilm();

private:
    void open();
    QString countText() const { return namedChild<QLabel>(*m_page, QStringLiteral("movieCount")).text(); }
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("moviesTable")); }
    QLineEdit& search() const { return namedChild<QLineEdit>(*m_page, QStringLiteral("search")); }
    MovieIndex movieAt(int row) const
    {
        return MovieIndex(table().model()->index(row, 0).data(MovieIndexRole).toUInt());
    }

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<MoviesPage> m_page;
};

void MoviesPageTest::init()
{
    open();
}

void MoviesPageTest::open()
{
    m_page.reset();
    m_page = std::make_unique<MoviesPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void MoviesPageTest::cleanup()
{
    while (m_undo.canUndo())
        m_undo.undo();
    m_app->settings.remove(QStringLiteral("state"));
}

void MoviesPageTest::searchNarrowsTheTableAndTheCount()
{
    const int all = table().model()->rowCount();
    QCOMPARE(countText(), QStringLiteral("%1 of %1 films").arg(QLocale().toString(all)));
    const QString title = table().model()->index(0, 0).data().toString();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    QTest::keyClicks(&search(), title.toLower());
    QVERIFY(table().model()->rowCount() >= 1);
    QVERIFY(table().model()->rowCount() < all);
    QVERIFY(countText().startsWith(QLocale().toString(table().model()->rowCount())));
    QTest::keyClick(&search(), Qt::Key_Escape);
    QCOMPARE(table().model()->rowCount(), all);
}

void MoviesPageTest::downLeadsFromTheSearchToTheFirstFilm()
{
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0);
    QTest::keyClick(&table(), Qt::Key_9);
    QCOMPARE(m_app->ratings.stars(movieAt(0)), std::optional(4.5F));
}

void MoviesPageTest::filtersCombine()
{
    pressGenre(*m_page, QStringLiteral("Drama"));
    const int ofGenre = table().model()->rowCount();
    QVERIFY(ofGenre > 0);
    m_app.rate(movieAt(0), 3.0);
    QTest::mouseClick(&namedChild<QCheckBox>(*m_page, QStringLiteral("unratedOnly")), Qt::LeftButton, {},
                      {5, 8});
    QCOMPARE(table().model()->rowCount(), ofGenre - 1);
    m_app.rate(m_app->ratings.profile().front().movie, std::nullopt);
    QCOMPARE(table().model()->rowCount(), ofGenre);
}

void MoviesPageTest::saysWhatToDoWhenNothingFits()
{
    QTest::keyClicks(&search(), QStringLiteral("zzzzzz"));
    QVERIFY(!table().isVisible());
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(table().isVisible());
}

void MoviesPageTest::predictionsCome()
{
    const QModelIndex predicted = table().model()->index(0, MovieTableModel::Predicted);
    TRY_VERIFY(predicted.data(PredictedShareRole).isValid());
}

void MoviesPageTest::columnsAreHiddenAndRemembered()
{
    QHeaderView* header = table().horizontalHeader();
    Q_EMIT header->customContextMenuRequested({5, 5});
    auto* menu = table().findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), header->count());
    menu->actions().at(MovieTableModel::Genres)->trigger();
    menu->close();
    QVERIFY(table().isColumnHidden(MovieTableModel::Genres));
    open();
    QVERIFY(table().isColumnHidden(MovieTableModel::Genres));
    table().setColumnHidden(MovieTableModel::Genres, false);
}

void MoviesPageTest::typingErrorsAreForgiven()
{
    QTest::keyClicks(&search(), QStringLiteral("godfathre"));
    TRY_VERIFY(table().model()->rowCount() > 0);
    TRY_VERIFY(countText().contains(QStringLiteral("one like it")));
    QCOMPARE(table()
                 .model()
                 ->index(0, MovieTableModel::Title)
                 .data()
                 .toString()
                 .contains(QStringLiteral("Godfather")),
             true);
}

void MoviesPageTest::chipsTakeFiltersBack()
{
    auto& chips = namedChild<QWidget>(*m_page, QStringLiteral("filterChips"));
    const auto visibleChips = [&chips] {
        QStringList texts;
        for (const QToolButton* chip : chips.findChildren<QToolButton*>()) {
            if (!chip->isHidden())
                texts.append(chip->text());
        }
        return texts;
    };
    QVERIFY(visibleChips().isEmpty());
    QTest::keyClicks(&search(), QStringLiteral("the"));
    pressGenre(*m_page, QStringLiteral("Drama"));
    TRY_COMPARE(visibleChips(), (QStringList{QStringLiteral("“the”"), QStringLiteral("Drama")}));
    const int both = table().model()->rowCount();
    QTest::mouseClick(chips.findChildren<QToolButton*>().last(), Qt::LeftButton);
    TRY_COMPARE(visibleChips(), QStringList{QStringLiteral("“the”")});
    QVERIFY(table().model()->rowCount() > both);
    QCOMPARE(search().text(), QStringLiteral("the"));
}

void MoviesPageTest::detailsShowAndRateTheCurrentFilm()
{
    table().setCurrentIndex(table().model()->index(2, 0));
    const QString title = table().model()->index(2, 0).data().toString();
    QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("detailsTitle")).text().startsWith(title));
    auto& stars = namedChild<StarEditor>(*m_page, QStringLiteral("detailsStars"));
    QVERIFY(stars.isVisible());
    stars.setFocus();
    QTest::keyClick(&stars, Qt::Key_7);
    QCOMPARE(stars.stars(), std::optional(3.5));
    QCOMPARE(m_app->ratings.stars(movieAt(2)), std::optional(3.5F));
    QTest::mouseClick(&stars, Qt::LeftButton, {}, {stars.width() - 6, stars.height() / 2});
    QCOMPARE(stars.stars(), std::optional(5.0));
    m_undo.undo();
    QCOMPARE(stars.stars(), std::optional(3.5));
}

void MoviesPageTest::detailsShowHowSureTheStarsAre()
{
    TRY_VERIFY(m_app->models.current() != nullptr);
    table().setCurrentIndex(table().model()->index(0, 0));
    const MovieIndex movie = movieAt(0);
    const auto& likely = namedChild<QLabel>(*m_page, QStringLiteral("detailsLikely"));
    const auto& chart = namedChild<RatingHistogram>(*m_page, QStringLiteral("detailsLikelihoods"));
    TRY_VERIFY(likely.isVisible() && chart.isVisible()); // as the default model says
    auto& details = namedChild<MovieDetails>(*m_page, QStringLiteral("movieDetails"));
    const StarDistribution stars{{1.0F, 2.0F, 3.0F, 4.0F, 5.0F}, {0.05F, 0.05F, 0.1F, 0.3F, 0.5F}};
    details.setStars({movie, stars});
    QVERIFY(likely.isVisible() && chart.isVisible());
    QCOMPARE(likely.text(), QStringLiteral("Most likely between 4 and 5 stars"));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("5 stars: 50%")));
    details.setStars({movieAt(1), std::nullopt}); // of a film that is no longer shown
    QVERIFY(likely.isVisible());
    details.setStars({movie, StarDistribution{{1.0F, 2.0F}, {0.1F, 0.9F}}});
    QCOMPARE(likely.text(), QStringLiteral("Most likely 2 stars"));
    details.setStars({movie, std::nullopt});
    QVERIFY(!likely.isVisible() && !chart.isVisible());
}

void MoviesPageTest::detailsShowFactsAndOfferTheirSources()
{
    const QSignalSpy wanted(m_page.get(), &MoviesPage::sourcesWanted);
    table().setCurrentIndex(table().model()->index(0, 0));
    auto& offer = namedChild<QLabel>(*m_page, QStringLiteral("factsOffer"));
    TRY_VERIFY(offer.isVisible());
    Q_EMIT offer.linkActivated(QStringLiteral("#"));
    QCOMPARE(wanted.count(), 1);
    KnownFilm known;
    known.facts.directors = {QStringLiteral("Ann Example")};
    auto& details = namedChild<MovieDetails>(*m_page, QStringLiteral("movieDetails"));
    details.setFacts(known, true);
    const auto& director = namedChild<QLabel>(*m_page, QStringLiteral("factsDirector"));
    QVERIFY(director.isVisible() && !offer.isVisible());
    QCOMPARE(director.text(), QStringLiteral("Ann Example"));
}

void MoviesPageTest::similarFilmsLeadToThem()
{
    TRY_VERIFY(m_app->models.current() != nullptr);
    table().setCurrentIndex(table().model()->index(0, 0));
    const MovieIndex first = movieAt(0);
    auto& similar = namedChild<QLabel>(*m_page, QStringLiteral("similarFilms"));
    TRY_VERIFY(similar.isVisible() && !similar.text().isEmpty());
    const auto expected =
        similarMovies(*m_app->models.current()->recommender, m_app->datasets.current()->dataset, first, 6);
    QCOMPARE(similar.text().count(QStringLiteral("<a ")), static_cast<qsizetype>(expected.size()));

    // Also when the search hides it.
    const QString title = table().model()->index(0, 0).data().toString();
    QTest::keyClicks(&search(), title);
    TRY_VERIFY(table().model()->rowCount() < 10);
    table().setCurrentIndex(table().model()->index(0, 0));
    TRY_VERIFY(similar.isVisible() && !similar.text().isEmpty());
    Q_EMIT similar.linkActivated(QString::number(expected.front().movie.value()));
    QCOMPARE(MovieIndex(table().currentIndex().data(MovieIndexRole).toUInt()), expected.front().movie);
    TRY_VERIFY(similar.isVisible() && !similar.text().isEmpty());
}

void MoviesPageTest::menuRates()
{
    table().setCurrentIndex(table().model()->index(3, 0));
    const MovieIndex movie = movieAt(3);
    const QAction& rate = namedChild<QAction>(*m_page, QStringLiteral("rateAction"));
    QVERIFY(table().actions().contains(&rate));
    QMenu* menu = rate.menu();
    menu->popup({});
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_app->ratings.stars(movie), std::optional(4.5F));
    QVERIFY(!menu->actions().at(0)->isChecked());
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().last()->trigger();
    QCOMPARE(m_app->ratings.stars(movie), std::optional<float>());
    m_undo.undo();
    QCOMPARE(m_app->ratings.stars(movie), std::optional(4.5F));
}

void MoviesPageTest::watchlistAndNotInterestedAreUndone()
{
    table().setCurrentIndex(table().model()->index(4, 0));
    const MovieIndex movie = movieAt(4);
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("watchlistActionButton")),
                      Qt::LeftButton);
    QVERIFY(m_app->ratings.onWatchlist(movie));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(m_app->ratings.notInterested(movie));
    m_undo.undo();
    QVERIFY(!m_app->ratings.notInterested(movie));
    m_undo.undo();
    QVERIFY(!m_app->ratings.onWatchlist(movie));
}

void MoviesPageTest::columnsAreRemembered()
{
    table().setColumnWidth(MovieTableModel::Ratings, 123);
    table().sortByColumn(MovieTableModel::Year, Qt::AscendingOrder);
    const MovieIndex first = movieAt(0);
    open();
    QCOMPARE(table().columnWidth(MovieTableModel::Ratings), 123);
    QCOMPARE(movieAt(0), first);
}

void MoviesPageTest::columnsSortBestFirst_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("first");
    QTest::newRow("title") << static_cast<int>(MovieTableModel::Title) << Qt::AscendingOrder;
    QTest::newRow("year") << static_cast<int>(MovieTableModel::Year) << Qt::DescendingOrder;
    QTest::newRow("average") << static_cast<int>(MovieTableModel::Average) << Qt::DescendingOrder;
    QTest::newRow("predicted") << static_cast<int>(MovieTableModel::Predicted) << Qt::DescendingOrder;
    QTest::newRow("my rating") << static_cast<int>(MovieTableModel::MyRating) << Qt::DescendingOrder;
}

void MoviesPageTest::columnsSortBestFirst()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, first);
    QHeaderView& header = *table().horizontalHeader();
    const QPoint title(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                       header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(header.sortIndicatorSection(), column);
    QCOMPARE(header.sortIndicatorOrder(), first);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, title);
    QVERIFY(header.sortIndicatorOrder() != first);
}

void MoviesPageTest::bestMatchComesFirst()
{
    QTest::keyClicks(&search(), QStringLiteral("godfather 2"));
    QCOMPARE(table().model()->index(0, 0).data().toString(), QStringLiteral("The Godfather Part II"));
    search().clear();
    table().setCurrentIndex(table().model()->index(400, 0));
    search().setFocus();
    QTest::keyClicks(&search(), QStringLiteral("m"));
    QCOMPARE(table().verticalScrollBar()->value(), 0);
    const QString first = table().model()->index(0, 0).data().toString();
    QVERIFY2(first.startsWith(u'M') || first.startsWith(QStringLiteral("The M")), qPrintable(first));
    QVERIFY(countText().contains(QStringLiteral("best match first")));
    table().sortByColumn(MovieTableModel::Title, Qt::AscendingOrder);
    QVERIFY(!countText().contains(QStringLiteral("best match first")));
}

void MoviesPageTest::filtersAreRemembered()
{
    pressGenre(*m_page, QStringLiteral("Drama"));
    pressGenre(*m_page, QStringLiteral("War"), 2);
    auto& firstYear = namedChild<QSpinBox>(*m_page, QStringLiteral("firstYear"));
    firstYear.setFocus();
    firstYear.selectAll();
    QTest::keyClicks(&firstYear, QStringLiteral("1980"));
    QTest::keyClick(&firstYear, Qt::Key_Enter);
    QTest::mouseClick(&namedChild<QCheckBox>(*m_page, QStringLiteral("unratedOnly")), Qt::LeftButton, {},
                      {5, 8});
    QTest::keyClicks(&search(), QStringLiteral("the"));
    open();
    QCOMPARE(namedChild<GenreChoice>(*m_page, QStringLiteral("genres")).filter(),
             (GenreFilter{{"Drama"}, {"War"}}));
    QCOMPARE(namedChild<QSpinBox>(*m_page, QStringLiteral("firstYear")).value(), 1980);
    QVERIFY(namedChild<QCheckBox>(*m_page, QStringLiteral("unratedOnly")).isChecked());
    QVERIFY(search().text().isEmpty());
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("showAllFilms")), Qt::LeftButton);
    open();
    QCOMPARE(table().model()->rowCount(), static_cast<int>(m_app.dataset().dataset.movieCount()));
}

/// The first key hides the film that it rates.
void MoviesPageTest::aSecondKeyRatesNoOtherFilm()
{
    QTest::mouseClick(&namedChild<QCheckBox>(*m_page, QStringLiteral("unratedOnly")), Qt::LeftButton, {},
                      {5, 8});
    const MovieIndex rated = movieAt(2);
    const MovieIndex next = movieAt(3);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(2, 0));
    QTest::keyClick(&table(), Qt::Key_8);
    QTest::keyClick(&table(), Qt::Key_9);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{1});
    QCOMPARE(m_app->ratings.stars(rated), std::optional(4.0F));
    QTest::keyClick(&table(), Qt::Key_Down);
    QVERIFY(table().selectionModel()->hasSelection());
    QTest::keyClick(&table(), Qt::Key_7);
    QCOMPARE(m_app->ratings.profile().size(), std::size_t{2});
    QCOMPARE(m_app->ratings.stars(next), std::optional(3.5F));
}

AUTOREC_TEST(MoviesPageTest);
#include "tst_movies_page.moc"
