// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/pages/inside/film_map_view.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/inside/unit_details.h"
#include "ui/pages/inside/unit_grid.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace autorec;

/// The page over the demo's default model, driven by mouse and keys.
class InsidePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksNothingWhileItIsNotSeen();
    void unitsRestWithoutRatings();
    void ratingsMoveUnitsAndAreListed();
    void keysAndClicksChooseUnits();
    void sortedUnitsBeginWithTheMostRaised();
    void filmsOfAUnitHaveTitlesAndAreWanted();
    void everyFilmIsOnTheMap();
    void pointerNamesAndClickChoosesAFilm();
    void keysGoFromFilmToFilmAndZoom();
    void draggingMovesAndTheWheelZoomsAtThePointer();
    void searchFindsFilms();
    void legendHidesAGenre();
    void weightsAreTheModels();
    void saysWhatAModelWithoutUnitsHas();

private:
    void open();
    /// Fits a preset on the data set and puts it in use, as the Train page would.
    void use(const std::string& preset);
    template <class Child> Child& child(const char* name) const
    {
        return namedChild<Child>(*m_page, QString::fromLatin1(name));
    }
    UnitGrid& grid() const { return child<UnitGrid>("unitGrid"); }
    FilmMapView& map() const { return child<FilmMapView>("filmMap"); }
    void showTab(int tab) const { child<QTabWidget>("insideTabs").setCurrentIndex(tab); }
    void openMap();
    /// In the order of the dots.
    std::vector<MovieIndex> knownMovies() const;
    std::vector<std::string> emptyTexts() const;

    OpenApplication m_app;
    std::unique_ptr<InsidePage> m_page;
};

void InsidePageTest::init()
{
    open();
}

void InsidePageTest::cleanup()
{
    m_page.reset();
    m_app.forgetFilms();
}

void InsidePageTest::open()
{
    m_page = std::make_unique<InsidePage>(*m_app, nullptr);
    m_page->resize(1100, 750);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    TRY_VERIFY(grid().isVisible());
}

void InsidePageTest::openMap()
{
    showTab(1);
    TRY_VERIFY(map().isVisible());
}

std::vector<MovieIndex> InsidePageTest::knownMovies() const
{
    const Recommender& model = *m_app->models.current()->recommender;
    std::vector<MovieIndex> movies;
    for (std::size_t m = 0; m < model.movieCount(); ++m) {
        if (model.knows(MovieIndex(m)))
            movies.emplace_back(m);
    }
    return movies;
}

void InsidePageTest::use(const std::string& preset)
{
    QSignalSpy finished(&m_app->training, &TrainingService::finished);
    ModelSpec spec(preset);
    const LoadedDatasetPtr& dataset = m_app->datasets.current();
    m_app->training.start({dataset, {dataset->data, spec}});
    TRY_COMPARE(finished.count(), 1);
    const qint64 run = finished[0][0].toLongLong();
    m_app->models.useRun(run);
    TRY_COMPARE(m_app->models.currentRunId(), run);
}

void InsidePageTest::asksNothingWhileItIsNotSeen()
{
    m_page.reset();
    QSignalSpy units(&m_app->inspection, &InspectionService::unitsReady);
    InsidePage hidden(*m_app, nullptr);
    m_app.ratePopularMovies(3);
    TRY_IDLE();
    QCOMPARE(units.count(), 0);
    hidden.show();
    TRY_IDLE();
    QCOMPARE(units.count(), 1);
}

void InsidePageTest::unitsRestWithoutRatings()
{
    QCOMPARE(grid().strongest(), 0.0);
    QVERIFY(child<QLabel>("unitsExplanation").text().contains(QStringLiteral("not rated any film")));
    QCOMPARE(child<QTableView>("drivingRatings").model()->rowCount(), 0);
    QVERIFY(child<QComboBox>("layerCombo").currentText().contains(QStringLiteral("64")));
}

void InsidePageTest::ratingsMoveUnitsAndAreListed()
{
    m_app.ratePopularMovies(6);
    auto* drivers = child<QTableView>("drivingRatings").model();
    TRY_COMPARE(drivers->rowCount(), 6);
    const QAbstractItemModelTester tester(drivers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(grid().strongest() > 0.0);
    QVERIFY(!drivers->index(0, FilmEffectModel::MyRating).data().toString().isEmpty());
    const QString before = child<QLabel>("unitActivation").text();
    m_app.rate(m_app.popularMovies(1).front(), 0.5);
    TRY_VERIFY(child<QLabel>("unitActivation").text() != before);
}

void InsidePageTest::keysAndClicksChooseUnits()
{
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellOf(7).center());
    QCOMPARE(grid().current(), 7);
    QCOMPARE(child<QLabel>("unitTitle").text(), QStringLiteral("Unit 8"));
    QTest::keyClick(&grid(), Qt::Key_Right);
    QCOMPARE(grid().current(), 8);
    QTest::keyClick(&grid(), Qt::Key_Home);
    QCOMPARE(grid().current(), 0);
    QTest::keyClick(&grid(), Qt::Key_Left);
    QCOMPARE(grid().current(), 0);
    QTest::keyClick(&grid(), Qt::Key_Down);
    QCOMPARE(grid().cellOf(grid().current()).left(), grid().cellOf(0).left());
    QVERIFY(grid().current() > 0);
    QTest::keyClick(&grid(), Qt::Key_End);
    QCOMPARE(grid().current(), 63);
    QVERIFY(grid().accessibleDescription().startsWith(QStringLiteral("Unit 64 of 64: activation")));
}

void InsidePageTest::sortedUnitsBeginWithTheMostRaised()
{
    m_app.ratePopularMovies(6);
    TRY_VERIFY(grid().strongest() > 0.0);
    QTest::keyClick(&child<QCheckBox>("sortUnits"), Qt::Key_Space);
    QVERIFY(child<QCheckBox>("sortUnits").isChecked());
    QTest::keyClick(&grid(), Qt::Key_Home);
    QVERIFY(child<QLabel>("unitActivation").text().contains(QStringLiteral("moved by +")));
    QCOMPARE(grid().cellOf(grid().current()).topLeft(), QPoint(0, 0));
}

void InsidePageTest::filmsOfAUnitHaveTitlesAndAreWanted()
{
    auto& exciting = child<QTableView>("excitingFilms");
    TRY_VERIFY(exciting.model()->rowCount() > 0);
    const QAbstractItemModelTester tester(exciting.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex first = exciting.model()->index(0, FilmEffectModel::Film);
    const auto* model = qobject_cast<FilmEffectModel*>(exciting.model());
    QVERIFY(first.data().toString().contains(
        QString::fromStdString(m_app.dataset().dataset.movie(model->movie(0)).title)));
    QVERIFY(first.siblingAtColumn(FilmEffectModel::Change).data().toString().startsWith(u'+'));
    auto& inhibiting = child<QTableView>("inhibitingFilms");
    QVERIFY(inhibiting.model()->index(0, FilmEffectModel::Change).data().toString().startsWith(u'−'));

    QSignalSpy wanted(m_page.get(), &InsidePage::filmWanted);
    exciting.setCurrentIndex(first);
    exciting.setFocus();
    QTest::keyClick(&exciting, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<MovieIndex>(), model->movie(0));
}

void InsidePageTest::everyFilmIsOnTheMap()
{
    openMap();
    const QRectF area(map().rect());
    for (std::size_t dot = 0; dot < knownMovies().size(); ++dot)
        QVERIFY(area.contains(map().positionOf(dot)));
    const QString caption = child<QLabel>("mapCaption").text();
    QVERIFY2(caption.contains(QStringLiteral("64 numbers")), qPrintable(caption));
}

void InsidePageTest::pointerNamesAndClickChoosesAFilm()
{
    openMap();
    QTest::mouseMove(&map(), map().positionOf(5).toPoint() - QPoint(1, 0));
    QTest::mouseMove(&map(), map().positionOf(5).toPoint());
    TRY_VERIFY(map().hovered().has_value());
    const std::size_t hovered = *map().hovered();
    QTest::mouseClick(&map(), Qt::LeftButton, {}, map().positionOf(5).toPoint());
    QCOMPARE(map().current(), std::optional(hovered));
    const MovieIndex movie = knownMovies()[hovered];
    const QString title = QString::fromStdString(m_app.dataset().dataset.movie(movie).title);
    QVERIFY(child<QLabel>("mapCurrent").text().startsWith(title));
    QVERIFY(map().accessibleDescription().startsWith(title));

    QSignalSpy wanted(m_page.get(), &InsidePage::filmWanted);
    QTest::mouseClick(&child<QToolButton>("showInMovies"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].value<MovieIndex>(), movie);
}

void InsidePageTest::keysGoFromFilmToFilmAndZoom()
{
    openMap();
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Right);
    QVERIFY(map().current().has_value());
    const std::size_t first = *map().current();
    QTest::keyClick(&map(), Qt::Key_Right);
    const std::size_t second = *map().current();
    QVERIFY(map().positionOf(second).x() > map().positionOf(first).x());
    QTest::keyClick(&map(), Qt::Key_Up);
    QVERIFY(map().positionOf(*map().current()).y() < map().positionOf(second).y());

    const double before = map().positionOf(second).x() - map().positionOf(first).x();
    QTest::keyClick(&map(), Qt::Key_Plus);
    QVERIFY(map().positionOf(second).x() - map().positionOf(first).x() > before * 1.4);
    QTest::keyClick(&map(), Qt::Key_0);
    QVERIFY(std::abs(map().positionOf(second).x() - map().positionOf(first).x() - before) < 1e-6);

    const QPointF place = map().positionOf(first);
    QTest::keyClick(&map(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(map().positionOf(first).x() < place.x());
    QTest::keyClick(&map(), Qt::Key_Escape);
    QVERIFY(!map().current());
}

void InsidePageTest::draggingMovesAndTheWheelZoomsAtThePointer()
{
    openMap();
    const QPointF place = map().positionOf(3);
    QTest::mousePress(&map(), Qt::LeftButton, {}, {200, 200});
    QTest::mouseMove(&map(), {240, 230});
    QTest::mouseMove(&map(), {260, 250});
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, {260, 250});
    TRY_COMPARE(map().positionOf(3), place + QPointF(60, 50));
    QVERIFY(!map().current()); // it was no click

    const QPointF pointer = map().positionOf(3);
    const double apart = map().positionOf(4).x() - pointer.x();
    QWheelEvent wheel(pointer, map().mapToGlobal(pointer), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map(), &wheel);
    QVERIFY((map().positionOf(3) - pointer).manhattanLength() < 1e-6);
    QVERIFY(std::abs(map().positionOf(4).x() - pointer.x()) > std::abs(apart) * 1.1);
    QTest::mouseClick(&child<QToolButton>("wholeMap"), Qt::LeftButton);
    QVERIFY((map().positionOf(3) - place).manhattanLength() < 1e-6);
}

void InsidePageTest::searchFindsFilms()
{
    openMap();
    const QImage before = map().grab().toImage();
    const Movie& movie = m_app.dataset().dataset.movie(m_app.popularMovies(1).front());
    QTest::keyClicks(&child<QLineEdit>("mapSearch"), QString::fromStdString(movie.title));
    QVERIFY(child<QLabel>("mapFound").text().startsWith(u'1'));
    QVERIFY(map().grab().toImage() != before);
    child<QLineEdit>("mapSearch").clear();
    QVERIFY(child<QLabel>("mapFound").text().isEmpty());
    QVERIFY(map().grab().toImage() == before);
}

void InsidePageTest::legendHidesAGenre()
{
    openMap();
    const QImage before = map().grab().toImage();
    auto& first = child<QToolButton>("legend0");
    QVERIFY(!first.text().isEmpty());
    QTest::mouseClick(&first, Qt::LeftButton);
    QVERIFY(!first.isChecked());
    QVERIFY(map().grab().toImage() != before);
    QTest::keyClick(&first, Qt::Key_Space);
    QVERIFY(map().grab().toImage() == before);
    m_app.ratePopularMovies(3);
    QVERIFY(map().grab().toImage() != before); // stars mark them
}

void InsidePageTest::weightsAreTheModels()
{
    showTab(2);
    auto& table = child<QTableWidget>("weightsTable");
    TRY_VERIFY(table.isVisible());
    const auto weights = m_app->models.current()->recommender->weights();
    QCOMPARE(table.rowCount(), static_cast<int>(weights.size()));
    QCOMPARE(table.item(0, 2)->text(), QLocale().toString(static_cast<int>(weights[0].values.size())));
    auto& histogram = child<QWidget>("weightHistogram");
    const QString first = histogram.accessibleDescription();
    QVERIFY(first.contains(QStringLiteral("standard deviation")));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(histogram.accessibleDescription() != first);
}

std::vector<std::string> InsidePageTest::emptyTexts() const
{
    std::vector<std::string> texts;
    for (const EmptyState* empty : m_page->findChildren<EmptyState*>())
        texts.push_back(empty->accessibleName().toStdString());
    return texts;
}

void InsidePageTest::saysWhatAModelWithoutUnitsHas()
{
    use("ease");
    TRY_VERIFY(!grid().isVisible());
    const auto says = [this](const std::string& text) {
        const std::vector<std::string> all = emptyTexts();
        return std::find(all.begin(), all.end(), text) != all.end();
    };
    TRY_VERIFY(says("This model has no hidden units"));
    TRY_VERIFY(says("This model has no map"));
    showTab(2);
    TRY_VERIFY(child<QTableWidget>("weightsTable").isVisible());
    QCOMPARE(child<QTableWidget>("weightsTable").item(0, 0)->text(),
             QStringLiteral("Weights from film to film"));

    m_app->models.useDefault();
    showTab(0);
    TRY_VERIFY(grid().isVisible());
}

AUTOREC_TEST(InsidePageTest);
#include "tst_inside_page.moc"
