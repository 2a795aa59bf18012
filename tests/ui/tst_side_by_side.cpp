// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "ui/commands/edit_history.h"
#include "ui/models/compared_list_model.h"
#include "ui/models/movie_roles.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/pages/discover/side_by_side.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace autorec;

class SideBySideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_page.reset(); }
    void withoutASecondModelItSaysWhatToDo();
    void theNewestRunStandsBesideTheModelInUse();
    void tellsWhereOtherListsPlaceAFilm();
    void aFilmIsSelectedInAllLists();
    void modelsComeAndGo();
    void aModelCanBePutInUse();

private:
    QTableView& table(int column) const
    {
        return namedChild<QTableView>(*m_page, QStringLiteral("comparedTable%1").arg(column));
    }
    int rows(int column) const { return table(column).model()->rowCount(); }
    QString nameOf(int column) const
    {
        return namedChild<QLabel>(*m_page, QStringLiteral("comparedName%1").arg(column)).text();
    }
    QToolButton& button(const char* name) const
    {
        return namedChild<QToolButton>(*m_page, QString::fromLatin1(name));
    }
    int columns() const { return m_app->comparison.count(); }
    bool isSettled() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int column = 0; column < columns(); ++column) {
            if (m_page->findChildren<QTableView*>(QStringLiteral("comparedTable%1").arg(column)).size() !=
                    1 ||
                rows(column) != 20 || !table(column).isVisible())
                return false;
        }
        return true;
    }

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<DiscoverPage> m_page;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

void SideBySideTest::initTestCase()
{
    m_app.ratePopularMovies(6);
    m_app.rememberDiscoverTable();
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1130, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto& list = namedChild<QTableView>(*m_page, QStringLiteral("discoverTable"));
    TRY_COMPARE(list.model()->rowCount(), 20);
    list.setFocus();
}

void SideBySideTest::withoutASecondModelItSaysWhatToDo()
{
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    TRY_VERIFY(isSettled());
    auto& train = namedChild<QPushButton>(*m_page, QStringLiteral("trainToCompare"));
    TRY_VERIFY(train.isVisible());
    QSignalSpy wanted(m_page.get(), &DiscoverPage::trainingWanted);
    QTest::mouseClick(&train, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    TRY_VERIFY(namedChild<QTableView>(*m_page, QStringLiteral("discoverTable")).isVisible());
}

void SideBySideTest::theNewestRunStandsBesideTheModelInUse()
{
    m_first = trainQuickly(m_app, "biases");
    m_second = trainQuickly(m_app, "popularity");
    QTest::mouseClick(&button("compareModelsButton"), Qt::LeftButton);
    TRY_COMPARE(columns(), 2);
    TRY_VERIFY(isSettled());
    QCOMPARE(nameOf(0), m_app->models.currentName());
    QCOMPARE(nameOf(1), m_app->comparison.name(1));
    QCOMPARE(m_app->comparison.runId(1), m_second);
    QVERIFY(!namedChild<QPushButton>(*m_page, QStringLiteral("trainToCompare")).isVisible());
    const auto& shared = namedChild<QLabel>(*m_page, QStringLiteral("sharedFilms"));
    QVERIFY(shared.text().startsWith(
        QStringLiteral("Both lists share %1 ").arg(m_app->comparison.sharedByAll())));
}

void SideBySideTest::tellsWhereOtherListsPlaceAFilm()
{
    ComparedListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColumn(m_app->comparison, 1);
    QCOMPARE(model.rowCount(), 20);
    int shared = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const MovieIndex movie(model.index(row, 0).data(MovieIndexRole).toUInt());
        const auto first = m_app->comparison.place(0, movie);
        const QString moved = model.index(row, ComparedListModel::Moved).data().toString();
        const QModelIndex also = model.index(row, ComparedListModel::AlsoIn);
        QCOMPARE(also.data().toString(), first ? QStringLiteral("●") : QStringLiteral("○"));
        QCOMPARE(also.data(Qt::ToolTipRole).toString(),
                 first ? QStringLiteral("Also number %1 in %2").arg(*first + 1).arg(nameOf(0))
                       : QStringLiteral("In no other list"));
        QCOMPARE(moved, !first         ? QStringLiteral("new")
                        : *first > row ? QStringLiteral("▲ %1").arg(*first - row)
                        : *first < row ? QStringLiteral("▼ %1").arg(row - *first)
                                       : QString());
        QCOMPARE(model.index(row, ComparedListModel::Title).data(Qt::FontRole).isValid(), first.has_value());
        shared += first ? 1 : 0;
    }
    QCOMPARE(shared, m_app->comparison.sharedByAll());
}

void SideBySideTest::aFilmIsSelectedInAllLists()
{
    int row = 0;
    const auto movie = [&] {
        return MovieIndex(table(0).model()->index(row, 0).data(MovieIndexRole).toUInt());
    };
    while (row < 19 && !m_app->comparison.place(1, movie()))
        ++row;
    QVERIFY(m_app->comparison.place(1, movie()));
    table(0).setFocus();
    table(0).scrollTo(table(0).model()->index(row, 0));
    QTest::mouseClick(table(0).viewport(), Qt::LeftButton, {},
                      table(0).visualRect(table(0).model()->index(row, ComparedListModel::Title)).center());
    QCOMPARE(table(1).currentIndex().row(), *m_app->comparison.place(1, movie()));
    auto& watchlist = namedChild<QAction>(*m_page, QStringLiteral("watchlistAction"));
    QVERIFY(watchlist.isEnabled());
    watchlist.trigger();
    QVERIFY(m_app->ratings.onWatchlist(movie()));
}

void SideBySideTest::modelsComeAndGo()
{
    auto& menu = namedChild<QMenu>(*m_page, QStringLiteral("addModelMenu"));
    QTimer::singleShot(0, &menu, [&menu] {
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
    });
    button("addModel").setFocus();
    QTest::keyClick(&button("addModel"), Qt::Key_Space);
    TRY_COMPARE(columns(), 3);
    QCOMPARE(m_app->comparison.runId(2), m_first);
    TRY_VERIFY(isSettled());
    QCOMPARE(table(0).model()->index(0, ComparedListModel::AlsoIn).data().toString().size(), 2);
    QTest::mouseClick(&button("removeCompared2"), Qt::LeftButton);
    QCOMPARE(columns(), 2);
    TRY_VERIFY(isSettled());
}

void SideBySideTest::aModelCanBePutInUse()
{
    QTest::mouseClick(&button("useCompared1"), Qt::LeftButton);
    TRY_COMPARE(m_app->models.currentRunId(), m_second);
    TRY_VERIFY(isSettled());
    QCOMPARE(columns(), 2);
    QCOMPARE(nameOf(0), m_app->models.currentName());
    QVERIFY(!button("useCompared1").isVisible()); // the default model is of no run
}

AUTOREC_TEST(SideBySideTest);
#include "tst_side_by_side.moc"
