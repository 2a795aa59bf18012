// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/edit_history.h"
#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
#include "ui/models/top_n_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace autorec;

class TopNModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsStarsAndReasons();
    void reasonsComeLater();
    void showsRankScoresWithoutStars();
    void tellsWhatMoved();
    void ratesInPlace();
    void hidesMyRatingsInAnotherUsersList();

private:
    RecommendationList listOf(bool stars) const;

    OpenApplication m_app;
    EditHistory m_undo;
    FilmEditor m_editor{m_app->profiles, m_undo};
};

RecommendationList TopNModelTest::listOf(bool stars) const
{
    const auto movies = m_app.popularMovies(4);
    RecommendationList list;
    list.dataset = m_app->datasets.current();
    list.model = m_app->models.current();
    list.profileSize = 1;
    float score = 4.5F;
    for (std::size_t place = 0; place < 3; ++place, score -= 0.5F)
        list.items.push_back({movies[place],
                              score,
                              stars ? std::optional(score) : std::nullopt,
                              {{movies[3], 4.5F, 0.25F, 0.125F}},
                              stars ? ScoreKind::Stars : ScoreKind::Rank});
    return list;
}

void TopNModelTest::showsStarsAndReasons()
{
    TopNModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setList(listOf(true));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, TopNModel::Rank).data().toInt(), 1);
    QCOMPARE(model.index(0, TopNModel::Predicted).data(PredictedStarsRole).toDouble(), 4.5);
    const QString known =
        QString::fromStdString(m_app.dataset().dataset.movie(m_app.popularMovies(4)[3]).title);
    QCOMPARE(model.index(0, TopNModel::Why).data().toString(),
             QStringLiteral("because you gave 4½ to %1").arg(known));
    QVERIFY(model.index(0, TopNModel::Why)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("+0.25 stars")));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TopNModelTest::reasonsComeLater()
{
    TopNModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RecommendationList explained = listOf(true);
    RecommendationList bare = explained;
    for (Recommendation& recommended : bare.items)
        recommended.why.clear();
    const auto text = [&model] { return model.index(0, TopNModel::Why).data().toString(); };
    model.setList(bare, QStringLiteral("you gave 5 to Alien"));
    QCOMPARE(text(), QStringLiteral("…"));
    RecommendationList another = explained;
    another.items.pop_back();
    model.setReasons(another);
    QCOMPARE(text(), QStringLiteral("…"));
    model.setReasons(explained);
    QVERIFY(text().startsWith(QStringLiteral("because you gave")));
    model.setReasons(bare); // there are none
    QCOMPARE(text(), QStringLiteral("–"));
}

void TopNModelTest::showsRankScoresWithoutStars()
{
    TopNModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf(false));
    QVERIFY(!model.index(0, TopNModel::Predicted).data(PredictedStarsRole).isValid());
    QCOMPARE(model.index(0, TopNModel::Predicted).data(PredictedShareRole).toDouble(), 1.0);
    QVERIFY(model.index(2, TopNModel::Predicted).data(PredictedShareRole).toDouble() > 0.0);
    QVERIFY(
        !model.index(0, TopNModel::Why).data(Qt::ToolTipRole).toString().contains(QStringLiteral("stars")));
}

void TopNModelTest::tellsWhatMoved()
{
    TopNModel model(m_app->ratings, m_editor);
    const auto moved = [&model](int row) { return model.index(row, TopNModel::Moved).data().toString(); };
    const QString cause = QStringLiteral("you gave 5 to Alien");
    RecommendationList list = listOf(true);
    model.setList(list, cause);
    QCOMPARE(moved(0), QString()); // there was none before
    std::swap(list.items[0], list.items[2]);
    list.items[1].movie = m_app.popularMovies(4)[3];
    model.setList(list, cause);
    QCOMPARE(moved(0), QStringLiteral("▲ 2"));
    QCOMPARE(moved(1), QStringLiteral("new"));
    QCOMPARE(moved(2), QStringLiteral("▼ 2"));
    const QString tip = model.index(0, TopNModel::Moved).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(cause) && tip.contains(u'3'), qPrintable(tip));
    model.setList(list, cause);
    QCOMPARE(moved(0), QString());
    std::swap(list.items[0], list.items[2]);
    model.setList(list); // of another reason than a rating
    QCOMPARE(moved(0), QString());
}

void TopNModelTest::ratesInPlace()
{
    TopNModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setList(listOf(true));
    const QModelIndex rating = model.index(1, TopNModel::MyRating);
    QVERIFY(model.setData(rating, 3.5, OwnStarsRole));
    QCOMPARE(rating.data(OwnStarsRole).toDouble(), 3.5);
    QCOMPARE(m_app->ratings.stars(m_app.popularMovies(2)[1]), std::optional(3.5F));
    m_undo.undo();
    QVERIFY(!rating.data(OwnStarsRole).isValid());
}

void TopNModelTest::hidesMyRatingsInAnotherUsersList()
{
    TopNModel model(m_app->ratings, m_editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RecommendationList list = listOf(true);
    list.user = UserIndex(0);
    model.setList(list);
    const QModelIndex rating = model.index(0, TopNModel::MyRating);
    QVERIFY(!rating.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(rating, 3.5, OwnStarsRole));
    QVERIFY(model.index(0, TopNModel::Why).data().toString().startsWith(QStringLiteral("because they gave")));
}

AUTOREC_TEST(TopNModelTest);
#include "tst_top_n_model.moc"
