// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/archives.h"
#include "tests/support/idle.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/main_window.h"
#include "ui/models/movie_roles.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

/// The first five minutes of a person who rates films elsewhere and finds this program, by keys and clicks.
/// Each step leaves a picture in light and in dark in the folder AUTOREC_SCREENSHOT_DIR, or a temporary one.
/// See packaging/walkthrough.
class Walkthrough : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstStart();
    void importsFromLetterboxd();
    void firstList();
    void ratesFive();
    void looksCloser();
    void putsOnTheWatchlist();
    void choosesTogether();
    void takesTheListAlong();

private:
    void goTo(const char* page);
    void shoot(const QString& step);
    QListView& shelf(int number) const
    {
        return namedChild<QListView>(*m_window, QStringLiteral("shelfFilms%1").arg(number));
    }
    std::size_t rated() const { return m_app->ratings.profile().size(); }

    QTemporaryDir m_temporary;
    QString m_folder;
    OpenApplication m_app;
    std::unique_ptr<MainWindow> m_window;
    int m_step = 0;
};

namespace {

constexpr std::size_t Imported = 60;

/// What somebody who loves science fiction and thrillers gave a film.
double inventedStars(const Movie& film)
{
    const auto isOf = [&film](const char* genre) {
        return std::find(film.genres.begin(), film.genres.end(), genre) != film.genres.end();
    };
    return isOf("Sci-Fi") ? 5.0 : isOf("Thriller") ? 4.5 : isOf("Romance") ? 1.5 : 3.0;
}

/// An export as Letterboxd makes it.
std::string letterboxdRatings(const LoadedDataset& dataset, const std::vector<MovieIndex>& films)
{
    std::string csv = "Date,Name,Year,Letterboxd URI,Rating\n";
    for (std::size_t k = 0; k < films.size(); ++k) {
        const FilmKey& film = dataset.films.key(films[k]);
        csv += "2025-03-" + std::to_string(10 + k % 20) + ",\"" + film.title.toStdString() + "\"," +
               std::to_string(film.year) + ",https://boxd.it/x" + std::to_string(k) + "," +
               QString::number(inventedStars(dataset.dataset.movie(films[k]))).toStdString() + "\n";
    }
    return csv;
}

} // namespace

void Walkthrough::initTestCase()
{
    m_folder = qEnvironmentVariable("AUTOREC_SCREENSHOT_DIR", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
    m_window = std::make_unique<MainWindow>(*m_app);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Walkthrough::firstStart()
{
    TRY_VERIFY(m_app->firstSteps.isReady() && m_app->firstSteps.question());
    QVERIFY(namedChild<QToolButton>(*m_window, QStringLiteral("importMyRatings")).isVisible());
    shoot(QStringLiteral("first-start"));
}

void Walkthrough::importsFromLetterboxd()
{
    const std::vector<MovieIndex> films = m_app.popularMovies(Imported);
    const std::string zip = m_temporary.filePath(QStringLiteral("letterboxd-ann-2025.zip")).toStdString();
    test::writeArchive(
        zip, test::ArchiveKind::Zip,
        {{"ratings.csv", letterboxdRatings(m_app.dataset(), films), {}},
         {"watchlist.csv", "Date,Name,Year,Letterboxd URI\n2025-04-01,Arrival,2016,https://boxd.it/z\n", {}},
         {"profile.csv", "Date Joined,Username\n2020-01-01,ann\n", {}}});
    QTest::mouseClick(&namedChild<QToolButton>(*m_window, QStringLiteral("importMyRatings")), Qt::LeftButton);
    auto& files = namedChild<QFileDialog>(*m_window, QStringLiteral("importFileDialog"));
    Q_EMIT files.fileSelected(QString::fromStdString(zip));
    files.reject();
    TRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("importDialog")));
    shoot(QStringLiteral("import-preview"));
    auto& preview = namedChild<QDialog>(*m_window, QStringLiteral("importDialog"));
    QTest::mouseClick(&namedChild<QPushButton>(preview, QStringLiteral("importButton")), Qt::LeftButton);
    TRY_COMPARE(rated(), Imported);
    shoot(QStringLiteral("imported"));
}

void Walkthrough::firstList()
{
    goTo("discoverPage");
    TRY_VERIFY(m_window->findChild<QListView*>(QStringLiteral("shelfFilms0")) && shelf(0).isVisible() &&
               shelf(0).model()->rowCount() > 0);
    shoot(QStringLiteral("shelves"));
}

void Walkthrough::ratesFive()
{
    QListView& films = shelf(0);
    for (int film = 0; film < 5; ++film) {
        const std::size_t before = rated();
        TRY_VERIFY(films.model()->rowCount() > 0);
        films.setFocus();
        films.setCurrentIndex(films.model()->index(0, 0));
        QTest::keyClick(&films, film % 2 == 0 ? Qt::Key_8 : Qt::Key_0);
        TRY_COMPARE(rated(), before + 1);
        TRY_IDLE();
    }
    shoot(QStringLiteral("five-more-rated"));
}

void Walkthrough::looksCloser()
{
    QListView& films = shelf(0);
    films.setFocus();
    films.setCurrentIndex(films.model()->index(1, 0));
    QTest::keyClick(&films, Qt::Key_Return);
    TRY_VERIFY(namedChild<QLabel>(*m_window, QStringLiteral("detailsTitle")).isVisible());
    shoot(QStringLiteral("details"));
    goTo("discoverPage");
}

void Walkthrough::putsOnTheWatchlist()
{
    TRY_IDLE();
    QListView& films = shelf(0);
    const std::size_t before = m_app->ratings.watchlist().size();
    films.setFocus();
    films.setCurrentIndex(films.model()->index(2, 0));
    QTest::keyClick(&films, Qt::Key_D, Qt::ControlModifier);
    TRY_COMPARE(m_app->ratings.watchlist().size(), before + 1);
    goTo("ratingsPage");
    namedChild<QTabBar>(*m_window, QStringLiteral("ratingsTabs")).setCurrentIndex(1);
    shoot(QStringLiteral("watchlist"));
}

void Walkthrough::choosesTogether()
{
    const qint64 ann = m_app->profiles.current().id;
    m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Ben")).id);
    m_app.ratePopularMovies(12);
    m_app->profiles.choose(ann);
    goTo("togetherPage");
    TRY_IDLE();
    TRY_VERIFY(namedChild<QTableView>(*m_window, QStringLiteral("groupTable")).model()->rowCount() > 0);
    shoot(QStringLiteral("together"));
}

void Walkthrough::takesTheListAlong()
{
    goTo("discoverPage");
    TRY_IDLE();
    namedChild<QAction>(*m_window, QStringLiteral("exportList")).trigger();
    const auto dialogs = m_window->findChildren<QFileDialog*>();
    QVERIFY(!dialogs.isEmpty());
    const QString file = m_temporary.filePath(QStringLiteral("to watch.csv"));
    Q_EMIT dialogs.last()->fileSelected(file);
    dialogs.last()->reject();
    TRY_VERIFY(QFile::exists(file));
    TRY_IDLE();
    shoot(QStringLiteral("exported"));
}

void Walkthrough::goTo(const char* page)
{
    const int number = namedChild<QStackedWidget>(*m_window, QStringLiteral("pages"))
                           .indexOf(&namedChild<QWidget>(*m_window, QString::fromLatin1(page)));
    namedChild<QListWidget>(*m_window, QStringLiteral("navigationRail")).setCurrentRow(number);
    m_window->activateWindow(); // as a window manager does when a dialog is closed
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// A dialog that is open is in the picture.
void Walkthrough::shoot(const QString& step)
{
    ++m_step;
    for (const auto& [appearance, name] :
         {std::pair(Settings::Appearance::Light, "light"), std::pair(Settings::Appearance::Dark, "dark")}) {
        applyAppearance(appearance);
        TRY_IDLE();
        QPixmap picture = m_window->grab();
        if (const auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("importDialog"))) {
            QPainter painter(&picture);
            const QSize room = m_window->size() - dialog->size();
            painter.drawPixmap(QPoint(room.width() / 2, room.height() / 2),
                               const_cast<QDialog*>(dialog)->grab());
        }
        const QString file = QStringLiteral("%1-%2-%3.png").arg(m_step).arg(step, QString::fromLatin1(name));
        QVERIFY(picture.save(QDir(m_folder).filePath(file)));
    }
    applyAppearance(Settings::Appearance::Light);
}

QTEST_MAIN(Walkthrough)
#include "tst_walkthrough.moc"
