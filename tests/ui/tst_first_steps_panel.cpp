// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/film_editor.h"
#include "ui/models/movie_roles.h"
#include "ui/models/taste_clusters_model.h"
#include "ui/models/top_n_model.h"
#include "ui/pages/discover/discover_page.h"
#include "ui/widgets/star_editor.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace autorec;

/// The first minutes of a newcomer on the Discover page.
class FirstStepsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clustersKeepTheirPromises();
    void clickingACardMakesAFirstList();
    void cardsAreCheckedFromTheKeyboard();
    void everyAnswerSharpensTheList();
    void skippedAndUnseenFilmsAreNotAskedAgain();
    void foldsAwayOnceThePersonIsKnown();
    void saysWhenNothingIsLeftToAsk();
    void nothingMovesBetweenAnswers();
    void saysThatOnlyDislikesAreKnown();
    void offersOtherWaysIn();

private:
    QListView& cards() const { return namedChild<QListView>(*m_page, QStringLiteral("tasteCards")); }
    QTableView& table() const { return namedChild<QTableView>(*m_page, QStringLiteral("discoverTable")); }
    StarEditor& stars() const { return namedChild<StarEditor>(*m_page, QStringLiteral("rateNextStars")); }
    QPushButton& button(const char* name) const
    {
        return namedChild<QPushButton>(*m_page, QString::fromLatin1(name));
    }
    QToolButton& toggle(const char* name) const
    {
        return namedChild<QToolButton>(*m_page, QString::fromLatin1(name));
    }
    QString text(const char* label) const
    {
        return namedChild<QLabel>(*m_page, QString::fromLatin1(label)).text();
    }
    QModelIndex card(int row) const { return cards().model()->index(row, 0); }
    bool isChecked(int row) const { return card(row).data(Qt::CheckStateRole).toInt() == Qt::Checked; }
    QList<uint> listed() const
    {
        QList<uint> movies;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            movies.append(table().model()->index(row, 0).data(MovieIndexRole).toUInt());
        return movies;
    }
    void clickCard(int row)
    {
        QTest::mouseClick(cards().viewport(), Qt::LeftButton, Qt::NoModifier,
                          cards().visualRect(card(row)).center());
    }
    std::size_t rated() const { return m_app->ratings.profile().size(); }
    bool asksForAFilm() const { return stars().isEnabled() && m_app->firstSteps.question().has_value(); }

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<DiscoverPage> m_page;
};

void FirstStepsPanelTest::init()
{
    m_app.rememberDiscoverTable();
    m_page = std::make_unique<DiscoverPage>(*m_app, m_undo, nullptr);
    m_page->resize(1180, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    TRY_VERIFY(cards().isVisible() && cards().model()->rowCount() > 0);
    TRY_VERIFY(asksForAFilm());
}

void FirstStepsPanelTest::cleanup()
{
    m_page.reset();
    m_undo.clear();
    m_app.forgetFilms();
    m_app->firstStepsStore.setPicks({});
    for (const PassedFilm& film : m_app->firstStepsStore.passedFilms())
        m_app->firstStepsStore.setPass(film.film, std::nullopt);
}

void FirstStepsPanelTest::clustersKeepTheirPromises()
{
    FilmEditor editor(m_app->profiles, m_undo);
    TasteClustersModel model(m_app->firstSteps, m_app->firstStepsStore, editor);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 10);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cluster = model.index(row);
        QVERIFY(!cluster.data(Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(cluster.data(TasteClustersModel::ExamplesRole).toStringList().size(), 3);
        QVERIFY(cluster.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(cluster.data(TasteClustersModel::YearsRole).toString()));
    }
    QVERIFY(model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.index(2).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(!model.setData(model.index(2), QStringLiteral("x"), Qt::EditRole));
}

void FirstStepsPanelTest::clickingACardMakesAFirstList()
{
    QVERIFY(!table().isVisible());
    clickCard(1);
    QVERIFY(isChecked(1));
    TRY_VERIFY(table().isVisible() && listed().size() == 20);
    QCOMPARE(text("listOrigin").section(QLatin1Char(','), 0, 0), QStringLiteral("A first list"));
    const auto why = [&] { return table().model()->index(0, TopNModel::Why).data().toString(); };
    TRY_VERIFY(why() != QStringLiteral("…"));
    QVERIFY2(why() == QStringLiteral("–") ||
                 why().startsWith(QStringLiteral("because you picked films like ")),
             qPrintable(why()));

    const QList<uint> first = listed();
    clickCard(4);
    TRY_VERIFY(listed() != first);
    m_undo.undo();
    QVERIFY(!isChecked(4));
    TRY_COMPARE(listed(), first);
    m_undo.undo();
    TRY_VERIFY(!table().isVisible());
    QCOMPARE(rated(), std::size_t{0});
}

void FirstStepsPanelTest::cardsAreCheckedFromTheKeyboard()
{
    cards().setFocus();
    cards().setCurrentIndex(card(0));
    QTest::keyClick(&cards(), Qt::Key_Right);
    QCOMPARE(cards().currentIndex().row(), 1);
    QTest::keyClick(&cards(), Qt::Key_Space);
    QVERIFY(isChecked(1) && !isChecked(0));
    QTest::keyClick(&cards(), Qt::Key_Space);
    QVERIFY(!isChecked(1));
    QCOMPARE(m_undo.count(), 2);
}

void FirstStepsPanelTest::everyAnswerSharpensTheList()
{
    clickCard(1);
    TRY_COMPARE(listed().size(), 20);
    stars().setFocus();
    QSet<QString> asked;
    for (int answer = 1; answer < 5; ++answer) {
        TRY_VERIFY(asksForAFilm());
        const QList<uint> before = listed();
        const QString film = text("rateNextTitle");
        QVERIFY(!asked.contains(film));
        asked.insert(film);
        QTest::keyClick(&stars(), answer % 2 == 0 ? Qt::Key_1 : Qt::Key_0);
        QCOMPARE(rated(), static_cast<std::size_t>(answer));
        QVERIFY(stars().hasFocus());
        QVERIFY(text("rateNextProgress").endsWith(QStringLiteral("%1 of 5").arg(answer)));
        TRY_VERIFY(listed() != before);
    }
    QVERIFY(
        text("listOrigin").startsWith(QStringLiteral("Your list, from your 4 ratings and what you picked")));
    QVERIFY(!cards().isVisible());
    QTest::mouseClick(&toggle("showPicks"), Qt::LeftButton);
    TRY_VERIFY(cards().isVisible() && isChecked(1));
}

void FirstStepsPanelTest::skippedAndUnseenFilmsAreNotAskedAgain()
{
    const QString first = text("rateNextTitle");
    QTest::mouseClick(&button("skipFilm"), Qt::LeftButton);
    TRY_VERIFY(asksForAFilm() && text("rateNextTitle") != first);
    const QString second = text("rateNextTitle");
    QTest::keyClick(&button("unseenFilm"), Qt::Key_Space);
    TRY_VERIFY(asksForAFilm() && text("rateNextTitle") != first && text("rateNextTitle") != second);
    QCOMPARE(m_app->firstStepsStore.passedFilms().size(), 2);
    QVERIFY(m_app->ratings.notInterested().empty());
    QCOMPARE(rated(), std::size_t{0});

    m_undo.undo();
    QCOMPARE(text("rateNextTitle"), second);
    m_undo.undo();
    QCOMPARE(text("rateNextTitle"), first);
    QVERIFY(m_app->firstStepsStore.passedFilms().isEmpty());
    m_undo.redo();
    TRY_VERIFY(text("rateNextTitle") != first);
}

void FirstStepsPanelTest::foldsAwayOnceThePersonIsKnown()
{
    clickCard(1);
    QVERIFY(!toggle("sharpenList").isVisible());
    stars().setFocus();
    for (int answer = 0; answer < 5; ++answer) {
        TRY_VERIFY(asksForAFilm());
        QTest::keyClick(&stars(), Qt::Key_7);
    }
    QCOMPARE(rated(), std::size_t{5});
    TRY_VERIFY(toggle("sharpenList").isVisible());
    QVERIFY(!cards().isVisible() && !stars().isVisible());
    QVERIFY(text("firstStepsAdvice").contains(QStringLiteral("no longer counts")));
    TRY_VERIFY(text("listOrigin").startsWith(QStringLiteral("Your list, from your 5 ratings ")));

    QTest::mouseClick(&toggle("sharpenList"), Qt::LeftButton);
    TRY_VERIFY(stars().isVisible() && asksForAFilm());
    stars().setFocus();
    QTest::keyClick(&stars(), Qt::Key_9);
    QCOMPARE(rated(), std::size_t{6});
    TRY_VERIFY(text("rateNextProgress").contains(QStringLiteral("6 ratings")));
    m_undo.undo();
    m_undo.undo();
    TRY_VERIFY(!toggle("sharpenList").isVisible() && stars().isVisible());
}

void FirstStepsPanelTest::saysWhenNothingIsLeftToAsk()
{
    const LoadedDataset& dataset = m_app.dataset();
    for (const TasteCluster& cluster : m_app->firstSteps.clusters()) {
        for (const MovieIndex film : cluster.films)
            m_app->firstStepsStore.setPass(dataset.films.key(film), Pass::Unseen);
    }
    TRY_COMPARE(text("rateNextTitle"), QStringLiteral("There is no film left to ask about"));
    QVERIFY(!button("skipFilm").isEnabled() && !button("unseenFilm").isEnabled() && !stars().isEnabled());
}

void FirstStepsPanelTest::nothingMovesBetweenAnswers()
{
    const auto place = [&] { return stars().mapTo(m_page.get(), QPoint(0, 0)); };
    const QPoint before = place();
    clickCard(1);
    TRY_COMPARE(listed().size(), 20);
    for (int answer = 0; answer < 4; ++answer) {
        TRY_VERIFY(asksForAFilm());
        QTest::mouseClick(&stars(), Qt::LeftButton, {}, {stars().width() - 4, stars().height() / 2});
        QCOMPARE(rated(), static_cast<std::size_t>(answer + 1));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(place(), before);
    }
}

void FirstStepsPanelTest::saysThatOnlyDislikesAreKnown()
{
    stars().setFocus();
    for (int answer = 0; answer < 5; ++answer) {
        TRY_VERIFY(asksForAFilm());
        QTest::keyClick(&stars(), Qt::Key_2);
    }
    TRY_VERIFY(text("firstStepsAdvice").contains(QStringLiteral("films that you do not like")));
    QTest::mouseClick(&toggle("sharpenList"), Qt::LeftButton);
    TRY_VERIFY(stars().isVisible() && asksForAFilm());
    stars().setFocus();
    QTest::keyClick(&stars(), Qt::Key_0);
    TRY_VERIFY(!text("firstStepsAdvice").contains(QStringLiteral("films that you do not like")));
}

void FirstStepsPanelTest::offersOtherWaysIn()
{
    const QSignalSpy imports(m_page.get(), &DiscoverPage::importWanted);
    const QSignalSpy searches(m_page.get(), &DiscoverPage::searchWanted);
    QTest::mouseClick(&toggle("importMyRatings"), Qt::LeftButton);
    QTest::keyClick(&toggle("pickFilms"), Qt::Key_Space);
    QCOMPARE(imports.count(), 1);
    QCOMPARE(searches.count(), 1);
}

AUTOREC_TEST(FirstStepsPanelTest);
#include "tst_first_steps_panel.moc"
