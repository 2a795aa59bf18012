// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_data.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/personal_films_model.h"
#include "ui/pages/ratings/import_dialog.h"
#include "ui/pages/ratings/ratings_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

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
    void importsInOneStep();
    void matchesByHand();
    void asksForScaleAndPerson();
    void takesTheWatchlist();
    void anImportLeavesTheCurrentFilm();
    void aRefusedImportCanBeTriedAgain();
    void ofSeveralRemovedThoseRefusedStay();
    void exports();
    void badImportIsTold();
    void ratingsFollowToAnotherDataSet();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("ratingsTable")); }
    QTabBar& tabs() const { return namedChild<QTabBar>(*m_page, QStringLiteral("ratingsTabs")); }
    /// As a full disk does.
    void refuseChanges(bool refuse)
    {
        m_app->database.run(QStringLiteral("PRAGMA query_only = %1").arg(refuse ? 1 : 0));
    }
    int rows() const { return table().model()->rowCount(); }
    QModelIndex cell(int row, int column) const { return table().model()->index(row, column); }

    OpenApplication m_app;
    EditHistory m_undo;
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
    refuseChanges(false);
    m_app.forgetFilms();
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
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_app.ratePopularMovies(4);
    QCOMPARE(filtered.rowCount(), 4);
    QVERIFY(filtered.setData(filtered.index(0, PersonalFilmsModel::MyRating), 1.0, OwnStarsRole));
    QVERIFY(filtered.setData(filtered.index(0, PersonalFilmsModel::MyRating), QVariant(), OwnStarsRole));
    QCOMPARE(filtered.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
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
    m_app->profiles.setOnWatchlist(m_app.dataset().films.key(movies[0]), true);
    m_app->profiles.setOnWatchlist(m_app.dataset().films.key(movies[1]), true);
    m_app->profiles.setNotInterested(m_app.dataset().films.key(movies[2]), true);
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

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath(QStringLiteral("export.csv")));
    file.open(QIODevice::WriteOnly);
    file.write(content);
    return file.fileName();
}

/// Chooses the file in the dialog that is open.
void choose(QWidget& page, const char* dialogName, const QString& path)
{
    auto& dialog = namedChild<QFileDialog>(page, QString::fromLatin1(dialogName));
    Q_EMIT dialog.fileSelected(path);
    dialog.reject();
}

} // namespace

void RatingsPageTest::importsInOneStep()
{
    m_app.ratePopularMovies(1);
    const MovieIndex known = m_app.popularMovies(1).front();
    const std::optional<float> before = m_app->ratings.stars(known);
    QByteArray content = "title,year,rating\n";
    for (const MovieIndex movie : m_app.popularMovies(3)) {
        const FilmKey& film = m_app.dataset().films.key(movie);
        content += '"' + film.title.toUtf8() + "\"," + QByteArray::number(film.year) + ",0.5\n";
    }
    content += "No Such Film,1901,3\nNot Rated,1902,\n";
    const QTemporaryDir folder;
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", written(folder, content));
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    auto& dialog = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
    auto& import = namedChild<QPushButton>(dialog, QStringLiteral("importButton"));
    QCOMPARE(namedChild<QTreeWidget>(dialog, QStringLiteral("matchedTable")).topLevelItemCount(), 3);
    QCOMPARE(namedChild<QTreeWidget>(dialog, QStringLiteral("unmatchedTable")).topLevelItemCount(), 1);
    QCOMPARE(namedChild<QTreeWidget>(dialog, QStringLiteral("leftOutTable")).topLevelItemCount(), 1);
    QVERIFY(import.text().contains(u'4'));
    namedChild<QCheckBox>(dialog, QStringLiteral("keepOwnCheck")).setChecked(true);
    QVERIFY(import.text().contains(u'3'));
    namedChild<QCheckBox>(dialog, QStringLiteral("keepOwnCheck")).setChecked(false);
    QTest::mouseClick(&import, Qt::LeftButton);
    QCOMPARE(rows(), 4);
    QCOMPARE(m_app->ratings.stars(known), std::optional(0.5F));
    QCOMPARE(m_undo.count(), 1);
    m_undo.undo();
    QCOMPARE(rows(), 1);
    QCOMPARE(m_app->ratings.stars(known), before);
    m_undo.redo();
    QCOMPARE(rows(), 4);
}

/// A film that the data set calls otherwise is searched for in the dialog, and found by itself the next time.
void RatingsPageTest::matchesByHand()
{
    const MovieIndex film = m_app.popularMovies(1).front();
    const QString title = m_app.dataset().films.key(film).title;
    const QTemporaryDir folder;
    const QString path = written(folder, "title,year,rating,date\nA Name of Its Own,1901,2.5,2019-03-04\n");
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", path);
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    {
        auto& dialog = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
        auto& table = namedChild<QTreeWidget>(dialog, QStringLiteral("unmatchedTable"));
        table.setCurrentItem(table.topLevelItem(0));
        namedChild<QLineEdit>(dialog, QStringLiteral("handMatchSearch")).setText(title);
        QVERIFY(namedChild<QListWidget>(dialog, QStringLiteral("handMatchFound")).count() > 0);
        QTest::keyClick(&namedChild<QLineEdit>(dialog, QStringLiteral("handMatchSearch")), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(table.topLevelItem(0)->text(2).startsWith(title));
        const QPointer<QTreeWidget> before(&table);
        auto& scale = namedChild<QComboBox>(dialog, QStringLiteral("importScale"));
        scale.setCurrentIndex(1);
        Q_EMIT scale.activated(1);
        TRY_VERIFY(before.isNull());
        TRY_VERIFY(namedChild<QTreeWidget>(dialog, QStringLiteral("unmatchedTable"))
                       .topLevelItem(0)
                       ->text(2)
                       .startsWith(title));
        QTest::mouseClick(&namedChild<QPushButton>(dialog, QStringLiteral("importButton")), Qt::LeftButton);
    }
    QCOMPARE(m_app->ratings.stars(film), std::optional(2.5F));
    QCOMPARE(m_app->profiles.films().front().rated.date(), QDate(2019, 3, 4));
    TRY_VERIFY(!m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", path);
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    auto& again = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
    QCOMPARE(namedChild<QTreeWidget>(again, QStringLiteral("matchedTable")).topLevelItemCount(), 1);
    again.reject();
}

void RatingsPageTest::asksForScaleAndPerson()
{
    const QTemporaryDir folder;
    const FilmKey& film = m_app.dataset().films.key(m_app.popularMovies(1).front());
    const QByteArray row = ",\"" + film.title.toUtf8() + "\"," + QByteArray::number(film.year) + ",4\n";
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", written(folder, "user,title,year,rating\nanna" + row + "bert" + row));
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    auto& dialog = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
    const auto matched = [&] {
        return namedChild<QTreeWidget>(dialog, QStringLiteral("matchedTable")).topLevelItemCount();
    };
    QCOMPARE(matched(), 0);
    QVERIFY(!namedChild<QPushButton>(dialog, QStringLiteral("importButton")).isEnabled());
    auto& user = namedChild<QComboBox>(dialog, QStringLiteral("importUser"));
    user.setCurrentText(QStringLiteral("bert"));
    Q_EMIT user.activated(user.currentIndex());
    TRY_COMPARE(matched(), 1);
    auto& scale = namedChild<QComboBox>(dialog, QStringLiteral("importScale"));
    scale.setCurrentIndex(2);
    Q_EMIT scale.activated(2);
    const auto stars = [&] {
        auto& table = namedChild<QTreeWidget>(dialog, QStringLiteral("matchedTable"));
        return table.topLevelItemCount() == 1 ? table.topLevelItem(0)->text(2) : QString();
    };
    TRY_COMPARE(stars(), QStringLiteral("2"));
    dialog.reject();
}

void RatingsPageTest::takesTheWatchlist()
{
    const FilmKey& film = m_app.dataset().films.key(m_app.popularMovies(1).front());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("watchlist.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,Name,Year,Letterboxd URI\n2024-01-01,\"" + film.title.toUtf8() + "\"," +
               QByteArray::number(film.year) + ",u\n");
    file.close();
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", file.fileName());
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    auto& dialog = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
    QTest::mouseClick(&namedChild<QPushButton>(dialog, QStringLiteral("importButton")), Qt::LeftButton);
    QVERIFY(m_app->ratings.onWatchlist(m_app.popularMovies(1).front()));
    m_undo.undo();
    QVERIFY(!m_app->ratings.onWatchlist(m_app.popularMovies(1).front()));
}

void RatingsPageTest::anImportLeavesTheCurrentFilm()
{
    m_app.ratePopularMovies(4);
    table().setCurrentIndex(cell(2, PersonalFilmsModel::Title));
    const QString title = table().currentIndex().data().toString();
    QList<FilmRating> imported;
    for (const MovieIndex movie : m_app.popularMovies(9))
        imported.append({m_app.dataset().films.key(movie), 0.5});
    m_app->profiles.rateAll(imported);
    QCOMPARE(rows(), 9);
    QCOMPARE(tabs().tabText(0), QStringLiteral("Rated (9)"));
    QCOMPARE(table().currentIndex().data().toString(), title);
    QVERIFY(table().selectionModel()->isRowSelected(table().currentIndex().row()));
}

void RatingsPageTest::aRefusedImportCanBeTriedAgain()
{
    const FilmKey& film = m_app.dataset().films.key(m_app.popularMovies(1).front());
    const QTemporaryDir folder;
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog",
           written(folder, "title,year,rating\n\"" + film.title.toUtf8() + "\"," +
                               QByteArray::number(film.year) + ",0.5\n"));
    TRY_VERIFY(m_page->findChild<ImportDialog*>(QStringLiteral("importDialog")));
    auto& dialog = namedChild<ImportDialog>(*m_page, QStringLiteral("importDialog"));
    auto& import = namedChild<QPushButton>(dialog, QStringLiteral("importButton"));
    QSignalSpy failed(&m_undo, &EditHistory::failed);
    QSignalSpy informed(m_page.get(), &Page::informed);
    refuseChanges(true);
    QTest::mouseClick(&import, Qt::LeftButton);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(informed.count(), 0);
    QVERIFY(dialog.isVisible());
    QCOMPARE(rows(), 0);
    refuseChanges(false);
    QTest::mouseClick(&import, Qt::LeftButton);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(informed.count(), 1);
    QCOMPARE(rows(), 1);
}

void RatingsPageTest::ofSeveralRemovedThoseRefusedStay()
{
    for (const MovieIndex movie : m_app.popularMovies(3))
        m_app->profiles.setOnWatchlist(m_app.dataset().films.key(movie), true);
    tabs().setCurrentIndex(1);
    TRY_COMPARE(rows(), 3);
    QSignalSpy failed(&m_undo, &EditHistory::failed);
    table().setFocus();
    table().selectAll();
    refuseChanges(true);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(rows(), 3);
    QVERIFY(!m_undo.canUndo());
    refuseChanges(false);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(rows(), 0);
    QCOMPARE(m_undo.count(), 1);
    m_undo.undo();
    QCOMPARE(rows(), 3);
}

void RatingsPageTest::exports()
{
    m_app.ratePopularMovies(3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    namedChild<QAction>(*m_page, QStringLiteral("exportRatingsLetterboxd")).trigger();
    choose(*m_page, "saveDialog", path);
    TRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("imdbID,Title,Year,Rating\r\n"));
    QCOMPARE(content.count('\n'), 4);
}

void RatingsPageTest::badImportIsTold()
{
    const QTemporaryDir folder;
    QSignalSpy failed(m_page.get(), &Page::failed);
    namedChild<QAction>(*m_page, QStringLiteral("importRatings")).trigger();
    choose(*m_page, "importFileDialog", written(folder, "Dear Sir or Madam,\n"));
    TRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("there are no ratings in it")));
    QCOMPARE(rows(), 0);
}

/// Rated in the demo, found in MovieLens by the film's key.
void RatingsPageTest::ratingsFollowToAnotherDataSet()
{
    AUTOREC_REAL_DATA(folder, "ml-latest-small");
    const QString source = QString::fromStdString(std::filesystem::path(folder).string());
    m_app.ratePopularMovies(20);
    QStringList rated;
    for (const PersonalFilm& film : m_app->profiles.films())
        rated.append(QStringLiteral("%1 %2").arg(film.film.folded).arg(film.film.year));
    QSignalSpy opened(&m_app->datasets, &DatasetService::opened);
    m_app->datasets.open(source);
    TRY_COMPARE(opened.count(), 1);
    const std::vector<ProfileEntry> profile = m_app->ratings.profile();
    QVERIFY2(profile.size() >= 18, qPrintable(rated.join(u'\n')));
    for (const ProfileEntry& entry : profile) {
        const FilmKey& film = m_app.dataset().films.key(entry.movie);
        QVERIFY(rated.contains(QStringLiteral("%1 %2").arg(film.folded).arg(film.year)));
    }
    m_app->datasets.open(QStringLiteral("demo"));
    TRY_COMPARE(opened.count(), 2);
}

AUTOREC_TEST(RatingsPageTest);
#include "tst_ratings_page.moc"
