// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/quick_training.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/top_n_model.h"
#include "ui/models/user_history_model.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/pages/discover/user_history_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

class UserHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_page.reset(); }
    void historyTellsAllThatTheUserRated();
    void saysWhatWasHeldOut_data();
    void saysWhatWasHeldOut();
    void showsTheHistoryBelowTheList();
    void sortsByAnyColumn();
    void goesToARandomUser();
    void marksHitsInTheList();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("discoverTable")); }
    QTableView& history() const { return namedChild<QTableView>(*m_page, QStringLiteral("userHistory")); }
    QString hits() const { return namedChild<QLabel>(*m_page, QStringLiteral("hitsLine")).text(); }
    int mostActiveUser() const;
    RecommendationList listOf(UserIndex user, const char* split);

    OpenApplication m_app;
    EditHistory m_undo;
    SplitCache m_splits;
    std::unique_ptr<DiscoverPage> m_page;
};

void UserHistoryTest::initTestCase()
{
    m_app.rememberDiscoverTable();
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1130, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

/// By the model in use, as if it had been trained with that split.
RecommendationList UserHistoryTest::listOf(UserIndex user, const char* split)
{
    TrainedModel model = *m_app->models.current();
    model.origin.split = split;
    return makeList(
        {m_app->datasets.current(), std::make_shared<const TrainedModel>(model), user, {}, {}, {}}, m_splits);
}

int UserHistoryTest::mostActiveUser() const
{
    const auto& ratings = m_app.dataset().dataset.ratings();
    std::size_t most = 0;
    for (std::size_t user = 0; user < ratings.userCount(); ++user) {
        if (ratings.byUser(UserIndex(user)).size() > ratings.byUser(UserIndex(most)).size())
            most = user;
    }
    return static_cast<int>(most);
}

void UserHistoryTest::historyTellsAllThatTheUserRated()
{
    UserHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const UserIndex user(5);
    const RecommendationList list = listOf(user, "leave:3");
    model.setList(list);
    const auto rated = m_app.dataset().dataset.ratings().byUser(user);
    QCOMPARE(model.rowCount(), static_cast<int>(rated.size()));
    int heldOut = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto k = static_cast<std::size_t>(row);
        QCOMPARE(model.index(row, 0).data(MovieIndexRole).toUInt(), rated.id(k).value());
        QCOMPARE(model.index(row, UserHistoryModel::Stars).data(UserHistoryModel::SortRole).toFloat(),
                 rated.stars(k));
        heldOut += model.index(row, UserHistoryModel::HeldOut).data().toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(heldOut, 3);
    model.setList({});
    QCOMPARE(model.rowCount(), 0);
}

void UserHistoryTest::saysWhatWasHeldOut_data()
{
    QTest::addColumn<QByteArray>("split");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray("none") << QStringLiteral("learned from all of their ratings");
    QTest::newRow("a part") << QByteArray("leave:3") << QStringLiteral("of their 3 held-out films");
    QTest::newRow("one") << QByteArray("leave:1") << QStringLiteral("Their one held-out film is ");
}

void UserHistoryTest::saysWhatWasHeldOut()
{
    QFETCH(QByteArray, split);
    QFETCH(QString, said);
    const QString text = hitsText(listOf(UserIndex(5), split.constData()));
    QVERIFY2(text.contains(said), qPrintable(text));
}

void UserHistoryTest::showsTheHistoryBelowTheList()
{
    auto& whose = namedChild<QComboBox>(*m_page, QStringLiteral("listFor"));
    whose.setFocus();
    QTest::keyClick(&whose, Qt::Key_Down);
    TRY_COMPARE(table().model()->rowCount(), 20);
    TRY_VERIFY(history().isVisible());
    QCOMPARE(history().model()->rowCount(),
             static_cast<int>(m_app.dataset().dataset.ratings().byUser(UserIndex(0)).size()));
    QVERIFY(hits().contains(QStringLiteral("nothing is held out")));
    QVERIFY(table().isColumnHidden(TopNModel::HeldOut));
}

void UserHistoryTest::sortsByAnyColumn()
{
    auto& header = *history().horizontalHeader();
    for (int column = 0; column < UserHistoryModel::ColumnCount; ++column) {
        history().sortByColumn(column, Qt::AscendingOrder);
        QTest::mouseClick(
            header.viewport(), Qt::LeftButton, {},
            {header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.height() / 2});
        for (int row = 1; row < history().model()->rowCount(); ++row) {
            const auto key = [&](int at) {
                return history().model()->index(at, column).data(UserHistoryModel::SortRole);
            };
            QVERIFY(QVariant::compare(key(row - 1), key(row)) != QPartialOrdering::Less);
        }
    }
}

void UserHistoryTest::goesToARandomUser()
{
    auto& user = namedChild<QSpinBox>(*m_page, QStringLiteral("listUser"));
    auto& random = namedChild<QToolButton>(*m_page, QStringLiteral("randomUser"));
    const int before = user.value();
    for (int tries = 0; tries < 20 && user.value() == before; ++tries)
        QTest::mouseClick(&random, Qt::LeftButton);
    QVERIFY(user.value() != before);
    TRY_COMPARE(history().model()->rowCount(),
                static_cast<int>(m_app.dataset()
                                     .dataset.ratings()
                                     .byUser(UserIndex(static_cast<std::size_t>(user.value())))
                                     .size()));
}

void UserHistoryTest::marksHitsInTheList()
{
    putInUse(m_app, trainQuickly(m_app, "popularity", "random:0.5"));
    // The person who rated most has hits among the hundred most popular films, unlike one whom chance picks.
    namedChild<QSpinBox>(*m_page, QStringLiteral("listUser")).setValue(mostActiveUser());
    namedChild<QSpinBox>(*m_page, QStringLiteral("listLength")).setValue(100);
    TRY_COMPARE(table().model()->rowCount(), 100);
    TRY_VERIFY(hits().contains(QStringLiteral("random:0.5, seed 1")));
    QVERIFY(!table().isColumnHidden(TopNModel::HeldOut));
    int marked = 0;
    for (int row = 0; row < 100; ++row)
        marked += table().model()->index(row, TopNModel::HeldOut).data().toString().isEmpty() ? 0 : 1;
    QVERIFY(marked > 0);
    QVERIFY2(hits().startsWith(QString::number(marked)), qPrintable(hits()));
    history().sortByColumn(UserHistoryModel::HeldOut, Qt::AscendingOrder);
    QVERIFY(history()
                .model()
                ->index(0, UserHistoryModel::HeldOut)
                .data()
                .toString()
                .startsWith(QStringLiteral("hit: number ")));
}

AUTOREC_TEST(UserHistoryTest);
#include "tst_user_history.moc"
