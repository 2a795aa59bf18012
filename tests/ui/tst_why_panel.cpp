// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "tests/ui/support/star_clicks.h"
#include "ui/commands/edit_history.h"
#include "ui/models/movie_roles.h"
#include "ui/models/reasons_model.h"
#include "ui/models/top_n_model.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/text/format.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

class WhyPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsReasonsFirstAndThenOtherRatings();
    void opensFromTheCellAndTheKeyboard();
    void otherStarsAreOnlySupposed();
    void aRatingCanBeLeftOut();
    void keepingIsOneStepToUndo();
    void escapeGoesBack();
    void anotherListEndsIt();

private:
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("discoverTable")); }
    QTableView& reasons() const { return namedChild<QTableView>(*m_page, QStringLiteral("reasons")); }
    QWidget& bar() const { return namedChild<QWidget>(*m_page, QStringLiteral("whatIfBar")); }
    QString supposed() const { return namedChild<QLabel>(*m_page, QStringLiteral("whatIfText")).text(); }
    QList<uint> films() const
    {
        QList<uint> all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all.append(table().model()->index(row, 0).data(MovieIndexRole).toUInt());
        return all;
    }
    MovieIndex reason(int row) const
    {
        return MovieIndex(reasons().model()->index(row, 0).data(MovieIndexRole).toUInt());
    }
    QModelIndex stars(int row) const { return reasons().model()->index(row, ReasonsModel::MyRating); }
    void openWhy();

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<DiscoverPage> m_page;
};

void WhyPanelTest::init()
{
    m_app.ratePopularMovies(6);
    m_app.rememberDiscoverTable();
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    TRY_COMPARE(films().size(), 20);
    table().setFocus();
    table().setCurrentIndex(table().model()->index(0, TopNModel::Title));
}

void WhyPanelTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_app.forgetFilms();
}

void WhyPanelTest::openWhy()
{
    QTest::keyClick(&table(), Qt::Key_I, Qt::ControlModifier);
    TRY_VERIFY(reasons().isVisible());
    TRY_VERIFY(reasons().hasFocus());
    QCoreApplication::processEvents(); // the panel gets its place
}

void WhyPanelTest::listsReasonsFirstAndThenOtherRatings()
{
    SplitCache splits;
    const RecommendationList list = makeList(
        {m_app->datasets.current(), m_app->models.current(), {}, m_app->ratings.profile(), {}, {}}, splits);
    WhatIf whatIf(m_app->ratings);
    ReasonsModel model(m_app->ratings, whatIf);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilm(list, 0);
    QCOMPARE(model.rowCount(), 6);
    const auto& why = list.items.front().why;
    QVERIFY(!why.empty());
    QCOMPARE(MovieIndex(model.index(0, 0).data(MovieIndexRole).toUInt()), why.front().movie);
    QCOMPARE(model.index(0, ReasonsModel::Effect).data().toString(), QStringLiteral("100% of the strongest"));
    const QModelIndex rating = model.index(0, ReasonsModel::MyRating);
    QVERIFY(model.setData(rating, 1.5, OwnStarsRole));
    QCOMPARE(rating.data(OwnStarsRole).toDouble(), 1.5);
    QCOMPARE(model.index(0, ReasonsModel::Real).data().toString(),
             starsText(static_cast<double>(why.front().stars)));
    model.setFilm(list, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void WhyPanelTest::opensFromTheCellAndTheKeyboard()
{
    QVERIFY(!reasons().isVisible());
    openWhy();
    QCOMPARE(reasons().model()->rowCount(), 6);
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("whyButton")), Qt::LeftButton);
    TRY_VERIFY(!reasons().isVisible());
    table().setCurrentIndex(table().model()->index(2, TopNModel::Why));
    QTest::keyClick(&table(), Qt::Key_Return);
    TRY_VERIFY(reasons().isVisible());
    const QString title = table().model()->index(2, TopNModel::Title).data().toString();
    QVERIFY(namedChild<QLabel>(*m_page, QStringLiteral("whyTitle")).text().contains(title));
}

void WhyPanelTest::otherStarsAreOnlySupposed()
{
    openWhy();
    const QList<uint> real = films();
    const auto profile = m_app->ratings.profile();
    const MovieIndex changed = reason(0);
    const uint film = real.front();
    clickStars(reasons(), stars(0), 0.5);
    TRY_VERIFY(bar().isVisible());
    QVERIFY(supposed().contains(m_app.dataset().films.key(changed).title));
    TRY_VERIFY(films() != real);
    QCOMPARE(m_app->ratings.profile(), profile);
    bool anyMoved = false;
    for (int row = 0; row < 20; ++row) {
        const qsizetype before = real.indexOf(films().at(row));
        const QModelIndex moved = table().model()->index(row, TopNModel::Moved);
        QCOMPARE(moved.data().toString().isEmpty(), before == row);
        if (before >= 0 && before != row)
            QVERIFY(moved.data(Qt::ToolTipRole).toString().contains(QString::number(before + 1)));
        anyMoved = anyMoved || before != row;
    }
    QVERIFY(anyMoved);
    if (films().contains(film)) // what is supposed leaves the film current
        QCOMPARE(table().currentIndex().data(MovieIndexRole).toUInt(), film);
    QCOMPARE(reasons().currentIndex().data(MovieIndexRole).toUInt(), changed.value());
    QVERIFY(reasons().hasFocus());

    QTest::mouseClick(&namedChild<QPushButton>(*m_page, QStringLiteral("discardWhatIf")), Qt::LeftButton);
    TRY_COMPARE(films(), real);
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_undo.count(), 0);
}

void WhyPanelTest::aRatingCanBeLeftOut()
{
    openWhy();
    const MovieIndex left = reason(0);
    QTest::mouseClick(&namedChild<QToolButton>(*m_page, QStringLiteral("leaveOutButton")), Qt::LeftButton);
    TRY_VERIFY(bar().isVisible());
    QVERIFY(supposed().contains(QStringLiteral("not rated ")));
    TRY_VERIFY(!table().model()->index(0, TopNModel::Moved).data(Qt::ToolTipRole).isNull());
    QVERIFY(!films().contains(left.value())); // seen all the same
    QVERIFY(m_app->ratings.stars(left));
    reasons().setFocus();
    QTest::keyClick(&reasons(), Qt::Key_Delete);
    QVERIFY(bar().isVisible());
}

void WhyPanelTest::keepingIsOneStepToUndo()
{
    openWhy();
    const auto before = m_app->ratings.profile();
    const MovieIndex first = reason(0);
    const MovieIndex second = reason(1);
    clickStars(reasons(), stars(0), 1.0);
    TRY_COMPARE(reasons().model()->rowCount(), 6);
    TRY_VERIFY(bar().isVisible());
    auto* model = static_cast<ReasonsModel*>(reasons().model());
    reasons().setCurrentIndex(stars(*model->rowOf(second)));
    QTest::keyClick(&reasons(), Qt::Key_Delete);
    TRY_VERIFY(supposed().contains(QStringLiteral("not rated ")));
    QTest::mouseClick(&namedChild<QPushButton>(*m_page, QStringLiteral("keepWhatIf")), Qt::LeftButton);
    QVERIFY(!bar().isVisible());
    QCOMPARE(m_app->ratings.stars(first), std::optional(1.0F));
    QVERIFY(!m_app->ratings.stars(second));
    QCOMPARE(m_undo.count(), 1);
    m_undo.undo();
    QCOMPARE(m_app->ratings.profile(), before);
}

void WhyPanelTest::escapeGoesBack()
{
    openWhy();
    QTest::keyClick(&reasons(), Qt::Key_1);
    TRY_VERIFY(bar().isVisible());
    QTest::keyClick(&reasons(), Qt::Key_Escape);
    TRY_VERIFY(!bar().isVisible());
}

void WhyPanelTest::anotherListEndsIt()
{
    openWhy();
    QTest::keyClick(&reasons(), Qt::Key_1);
    TRY_VERIFY(bar().isVisible());
    auto& whose = namedChild<QComboBox>(*m_page, QStringLiteral("listFor"));
    whose.setFocus();
    QTest::keyClick(&whose, Qt::Key_Down);
    TRY_VERIFY(!bar().isVisible());
    TRY_VERIFY(!reasons().isVisible());
    QVERIFY(!namedChild<QAction>(*m_page, QStringLiteral("why")).isEnabled());
}

AUTOREC_TEST(WhyPanelTest);
#include "tst_why_panel.moc"
