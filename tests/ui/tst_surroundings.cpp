// SPDX-License-Identifier: GPL-3.0-or-later
// Full and read-only disks, a home that is not there, a damaged database: as the person sees them in the
// window.

#include "app/services/application.h"
#include "tests/support/opened_demo.h"
#include "tests/support/real_data.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/small_disk.h"
#include "ui/frame/explorer_application.h"
#include "ui/main_window.h"
#include "ui/models/movie_roles.h"
#include "ui/models/movie_table_model.h"
#include "ui/text/language.h"
#include "ui/widgets/file_saver.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace autorec;
using namespace autorec::test;

namespace {

constexpr qint64 DiskMegabytes = 8;
bool mayMount = false;

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!mayMount && isContinuousIntegration())
            QFAIL("This system lets nobody mount a disk of their own.");
        if (!mayMount)
            QSKIP("This system lets nobody mount a disk of their own.");
        m_disk = std::make_unique<SmallDisk>(DiskMegabytes);
    }

    void cleanup()
    {
        close();
        m_disk.reset();
    }

    void aFullDiskTakesNoRating()
    {
        open(m_disk->path());
        QVERIFY(!hasProblems());
        rate(0, Qt::Key_9);
        QCOMPARE(starsInTable(0), 4.5);

        m_disk->fill();
        // The log of the database keeps some room; each of these takes some of it.
        int row = 1;
        while (!message().isVisible() && row < 200)
            rate(row++, Qt::Key_8);
        const int refused = row - 1;
        QVERIFY2(message().isVisible() && text("messageText").contains(QStringLiteral("disk")),
                 qPrintable(text("messageText")));
        QCOMPARE(starsInTable(refused), 0.0);
        QCOMPARE(m_app->ratings.profile().size(), static_cast<std::size_t>(refused));
        QCOMPARE(m_app->profiles.films().size(), refused);
        QVERIFY(!undo().text().contains(titleIn(refused)));
        QAction& watchlist = namedChild<QAction>(moviesPage(), QStringLiteral("watchlistAction"));
        watchlist.trigger();
        QVERIFY(!watchlist.isChecked());

        m_disk->makeRoom();
        rate(refused, Qt::Key_7);
        QCOMPARE(starsInTable(refused), 3.5);
        close();
        open(m_disk->path());
        QVERIFY(!hasProblems());
        QCOMPARE(m_app->profiles.films().size(), refused + 1);
    }

    void aFullDiskBreaksNoUndo()
    {
        open(m_disk->path());
        rate(0, Qt::Key_9);
        rate(1, Qt::Key_8);
        m_disk->fill();
        int undone = 0;
        while (!message().isVisible() && undone < 2) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
            ++undone;
        }
        QVERIFY(message().isVisible());
        QVERIFY(!m_app->profiles.films().isEmpty());
        m_disk->makeRoom();
        while (undo().isEnabled())
            undo().trigger();
        QVERIFY(m_app->profiles.films().isEmpty());
    }

    /// Many films are one step, which may not stay half open.
    void aFullDiskBreaksNoStepOfManyFilms()
    {
        open(m_disk->path());
        for (int row = 0; row < 3; ++row)
            rate(row, Qt::Key_9);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        auto& rated = namedChild<QTableView>(*m_window, QStringLiteral("ratingsTable"));
        TRY_VERIFY(rated.isVisible() && rated.model()->rowCount() == 3);
        m_disk->fill();
        rated.setFocus();
        QTest::keyClick(&rated, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&rated, Qt::Key_Delete);
        TRY_VERIFY(message().isVisible());
        QCOMPARE(m_app->profiles.films().size(), 3);
        QVERIFY(!undo().text().contains(QStringLiteral("Remove")));
        m_disk->makeRoom();
        QTest::keyClick(&rated, Qt::Key_Delete); // they are still selected
        QVERIFY(m_app->profiles.films().isEmpty());
        while (undo().isEnabled())
            undo().trigger();
        QVERIFY(m_app->profiles.films().isEmpty());
    }

    void aFullDiskIsToldOfATraining()
    {
        open(m_disk->path());
        m_disk->fill();
        QSignalSpy failed(&m_app->training, &TrainingService::failed);
        train();
        TRY_COMPARE(failed.count(), 1);
        TRY_VERIFY(message().isVisible());
        QVERIFY(m_app->runs.runs().isEmpty());
        const QDir models(m_disk->path() + QStringLiteral("/models"));
        QVERIFY(!models.exists() || models.isEmpty());

        m_disk->makeRoom();
        QSignalSpy finished(&m_app->training, &TrainingService::finished);
        train();
        TRY_COMPARE(finished.count(), 1);
        QCOMPARE(m_app->runs.runs().size(), 1);
    }

    void aFullDiskIsToldOfExportsAndSettings()
    {
        open(m_disk->path());
        const QString file = m_disk->path() + QStringLiteral("/list.csv");
        FileSaver saver(m_window.get());
        QSignalSpy saved(&saver, &FileSaver::saved);
        QSignalSpy failed(&saver, &FileSaver::failed);
        saver.save(file, [] { return QByteArray("what was exported before"); });
        TRY_COMPARE(saved.count(), 1);
        TRY_VERIFY(m_app->settings.lastDataset() == u"demo");
        m_disk->fill();
        saver.save(file, [] { return QByteArray(100'000, 'x'); });
        TRY_COMPARE(failed.count(), 1);
        const QString problem = failed[0][0].toString();
        QVERIFY2(problem.contains(QStringLiteral("could not be written")), qPrintable(problem));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("what was exported before"));

        m_app->settings.setState(QStringLiteral("large"), QByteArray(100'000, 'x'));
        TRY_VERIFY(message().isVisible() && text("messageText").contains(QStringLiteral("settings")));
    }

    void aReadOnlyHomeIsSeenAndToldOf()
    {
        open(m_disk->path());
        rate(0, Qt::Key_9);
        close();
        m_disk->setReadOnly(true);
        open(m_disk->path());
        TRY_VERIFY(problems().isVisible());
        const QString told = namedChild<QLabel>(problems(), QStringLiteral("messageText")).text();
        QVERIFY2(told.startsWith(QStringLiteral("Ratings cannot be saved")) && told.contains(m_disk->path()),
                 qPrintable(told));
        QCOMPARE(starsInTable(0), 4.5);
        rate(1, Qt::Key_8); // can be tried, as was told
        QCOMPARE(m_app->ratings.profile().size(), std::size_t{2});
        m_app->datasets.open(QStringLiteral("/nowhere/at/all"));
        TRY_VERIFY(message().isVisible());
        QVERIFY(problems().isVisible()); // not overtaken
        close();
        m_disk->setReadOnly(false);
        open(m_disk->path());
        QVERIFY(!hasProblems());
        QCOMPARE(m_app->ratings.profile().size(), std::size_t{1});
    }

    void aHomeThatCannotBeMadeIsToldOf()
    {
        open(QStringLiteral("/proc/no such home/AutoRec Explorer"));
        TRY_VERIFY(problems().isVisible());
        rate(0, Qt::Key_9);
        QCOMPARE(starsInTable(0), 4.5);
    }

    void aDiskThatIsFullAtTheStartIsToldOf()
    {
        m_disk->fill();
        open(m_disk->path());
        TRY_VERIFY(problems().isVisible());
        rate(0, Qt::Key_9);
        QCOMPARE(starsInTable(0), 4.5);
    }

    void aDamagedDatabaseIsToldOf()
    {
        open(m_disk->path());
        rate(0, Qt::Key_9);
        close();
        QFile file(m_disk->path() + QStringLiteral("/explorer.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(3 * 4096, '\xa5')) > 0);
        file.close();
        open(m_disk->path());
        TRY_VERIFY(problems().isVisible());
        const QString told = namedChild<QLabel>(problems(), QStringLiteral("messageText")).text();
        QVERIFY2(told.contains(QStringLiteral("explorer.sqlite.damaged-")), qPrintable(told));
        rate(1, Qt::Key_8);
        QCOMPARE(starsInTable(1), 4.0);
        auto& closer = namedChild<QToolButton>(problems(), QStringLiteral("closeMessage"));
        QTest::mouseClick(&closer, Qt::LeftButton);
        QVERIFY(!problems().isVisible());
    }

private:
    void open(const QString& folder)
    {
        m_app = std::make_unique<Application>(folder);
        m_window = std::make_unique<MainWindow>(*m_app);
        QObject::connect(static_cast<ExplorerApplication*>(qApp), &ExplorerApplication::failed,
                         m_window.get(), &MainWindow::showError);
        m_window->show();
        m_app->datasets.use(test::openedDemo());
        TRY_VERIFY(m_app->models.current() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        TRY_VERIFY(table().isVisible() && table().model()->rowCount() > 1000);
    }

    void close()
    {
        m_window.reset();
        m_app.reset();
    }

    QWidget& moviesPage() { return namedChild<QWidget>(*m_window, QStringLiteral("moviesPage")); }
    QTableView& table() { return namedChild<QTableView>(*m_window, QStringLiteral("moviesTable")); }

    /// By a key, as a person does in Movies.
    void rate(int row, Qt::Key key)
    {
        table().setCurrentIndex(table().model()->index(row, MovieTableModel::Title));
        QTest::keyClick(&table(), key);
    }

    QString titleIn(int row) { return table().model()->index(row, MovieTableModel::Title).data().toString(); }

    /// What the table shows: 0 where there are none.
    double starsInTable(int row)
    {
        return table().model()->index(row, MovieTableModel::MyRating).data(OwnStarsRole).toDouble();
    }

    bool hasProblems() { return m_window->findChild<QWidget*>(QStringLiteral("problemBar")); }
    QWidget& problems() { return namedChild<QWidget>(*m_window, QStringLiteral("problemBar")); }
    QWidget& message() { return namedChild<QWidget>(*m_window, QStringLiteral("messageBar")); }
    QString text(const char* name) { return namedChild<QLabel>(message(), QString::fromLatin1(name)).text(); }
    QAction& undo() { return namedChild<QAction>(*m_window, QStringLiteral("undo")); }

    void train()
    {
        ModelSpec spec("u-autorec");
        spec.set("epochs", std::int64_t{3});
        spec.setFromText("hidden=8");
        const LoadedDatasetPtr& dataset = m_app->datasets.current();
        m_app->training.start({dataset, {dataset->data, spec, SplitSpec::parse("random:0.9")}});
    }

    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<Application> m_app;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char** argv)
{
    mayMount = enterOwnNamespace();
    ExplorerApplication application(argc, argv);
    speak(QStringLiteral("en"));
    TestSurroundings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_surroundings.moc"
