// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/idle.h"
#include "tests/support/test_registry.h"
#include "tests/support/waiting.h"
#include "tests/ui/support/named_child.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/edit_history.h"
#include "ui/pages/ratings/ratings_page.h"
#include "ui/pages/ratings/taste_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/leaning_bars.h"
#include "ui/widgets/rating_charts.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace autorec;

class TasteViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void explainsItselfWithFewRatings();
    void tellsTheTaste();
    void measuresTheModel();
    void followsTheRatingsWhileSeen();
    void restsWhileUnseen();
    void leadsToGenresDecadesAndFilms();
    void tellsPlacesOfModelsThatRank();

private:
    QTabBar& tabs() const { return namedChild<QTabBar>(*m_page, QStringLiteral("ratingsTabs")); }
    LeaningBars& genres() const { return namedChild<LeaningBars>(*m_page, QStringLiteral("genreLeanings")); }
    LeaningBars& decades() const
    {
        return namedChild<LeaningBars>(*m_page, QStringLiteral("decadeLeanings"));
    }
    QString sentence() const
    {
        return namedChild<QLabel>(*m_page, QStringLiteral("acquaintanceSentence")).text();
    }
    QString summary() const { return namedChild<QLabel>(*m_page, QStringLiteral("tasteSummary")).text(); }
    void goToTaste() const;

    OpenApplication m_app;
    EditHistory m_undo;
    std::unique_ptr<RatingsPage> m_page;
};

void TasteViewTest::init()
{
    m_page = std::make_unique<RatingsPage>(*m_app, m_undo, nullptr);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TasteViewTest::cleanup()
{
    m_page.reset();
    m_app.forgetFilms();
}

void TasteViewTest::goToTaste() const
{
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(3).center());
}

void TasteViewTest::explainsItselfWithFewRatings()
{
    m_app.ratePopularMovies(4);
    goToTaste();
    QCOMPARE(tabs().tabText(3), QStringLiteral("Taste"));
    const auto* view = m_page->findChild<QWidget*>(QStringLiteral("tasteView"));
    const auto* empty = view->findChild<EmptyState*>();
    TRY_VERIFY(empty->isVisible());
    QVERIFY(empty->accessibleDescription().contains(QStringLiteral("4 ratings so far")));
    QVERIFY(!namedChild<QLineEdit>(*m_page, QStringLiteral("ratingsSearch")).isVisible());
    QTest::mouseClick(&tabs(), Qt::LeftButton, {}, tabs().tabRect(0).center());
    QVERIFY(namedChild<QLineEdit>(*m_page, QStringLiteral("ratingsSearch")).isVisible());
    QVERIFY(!empty->isVisible());
}

void TasteViewTest::tellsTheTaste()
{
    m_app.ratePopularMovies(20);
    goToTaste();
    TRY_VERIFY(genres().isVisible());
    TRY_VERIFY(summary().contains(QStringLiteral("From your 20 ratings")));
    QVERIFY(summary().contains(QStringLiteral("simulated ratings")));

    const TasteSummary taste = summariseTaste(m_app.dataset().dataset, m_app->ratings.profile());
    QCOMPARE(genres().count(), static_cast<int>(taste.genres.size()));
    QCOMPARE(genres().item(0)->text(), QString::fromStdString(taste.genres.front().genre));
    QVERIFY(genres().item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("you gave")));
    QCOMPARE(decades().count(), static_cast<int>(taste.decades.size()));
    QCOMPARE(decades().item(0)->text(), QStringLiteral("%1s").arg(taste.decades.front().decade));
    const auto& unusual = namedChild<UnusualRatingsTable>(*m_page, QStringLiteral("unusualRatings"));
    QCOMPARE(unusual.topLevelItemCount(), 8);
    QVERIFY(unusual.topLevelItem(0)->text(0).startsWith(
        QString::fromStdString(m_app.dataset().dataset.movie(taste.unusual[0].movie).title)));
    const auto& comparison = namedChild<RatingComparison>(*m_page, QStringLiteral("ratingComparison"));
    QVERIFY(comparison.accessibleDescription().contains(QStringLiteral("5 stars: you 15%")));
}

void TasteViewTest::measuresTheModel()
{
    m_app.ratePopularMovies(10);
    goToTaste();
    const auto& label = namedChild<QLabel>(*m_page, QStringLiteral("acquaintanceProtocol"));
    TRY_VERIFY(
        label.text().contains(QStringLiteral("each of your 10 ratings"))); // those of fewer come before
    QVERIFY(sentence().contains(QStringLiteral("would have missed your ratings by")));
    const LeaveOneOut result =
        leaveOneOut(m_app.dataset().dataset, *m_app->models.current()->recommender, m_app->ratings.profile());
    QVERIFY(sentence().contains(QString::number(result.stars->model.rmse, 'f', 2)));
    QVERIFY(sentence().contains(QString::number(result.stars->movieMean.rmse, 'f', 2)));
    QVERIFY(sentence().contains(QString::number(result.stars->ownMean.rmse, 'f', 2)));
    QVERIFY(label.text().contains(QStringLiteral("trained without you")));
    QVERIFY(label.text().contains(QString::number(result.stars->model.mae, 'f', 2)));
}

void TasteViewTest::followsTheRatingsWhileSeen()
{
    m_app.ratePopularMovies(10);
    goToTaste();
    TRY_VERIFY(summary().contains(QStringLiteral("From your 10 ratings")));
    m_app.rate(m_app.popularMovies(11).back(), 1.0);
    TRY_VERIFY(summary().contains(QStringLiteral("From your 11 ratings")));
    const qint64 me = m_app->profiles.current().id;
    m_app->profiles.choose(m_app->profiles.create(QStringLiteral("Guest")).id);
    TRY_VERIFY(!genres().isVisible());
    m_app->profiles.choose(me);
    TRY_VERIFY(genres().isVisible());
}

void TasteViewTest::restsWhileUnseen()
{
    QSignalSpy told(&m_app->taste, &TasteService::tasteReady);
    m_app.ratePopularMovies(10);
    TRY_IDLE();
    QCOMPARE(told.count(), 0);
    goToTaste();
    TRY_COMPARE(told.count(), 1);
}

void TasteViewTest::leadsToGenresDecadesAndFilms()
{
    m_app.ratePopularMovies(15);
    goToTaste();
    TRY_VERIFY(genres().isVisible());
    QSignalSpy genreWanted(m_page.get(), &RatingsPage::genreWanted);
    QTest::mouseClick(genres().viewport(), Qt::LeftButton, {},
                      genres().visualItemRect(genres().item(1)).center());
    QCOMPARE(genreWanted.count(), 1);
    QCOMPARE(genreWanted[0][0].toString(), genres().item(1)->text());

    QSignalSpy decadeWanted(m_page.get(), &RatingsPage::decadeWanted);
    decades().setFocus();
    decades().setCurrentRow(0);
    QTest::keyClick(&decades(), Qt::Key_Down);
    QTest::keyClick(&decades(), Qt::Key_Return);
    QCOMPARE(decadeWanted.count(), 1);
    QCOMPARE(QStringLiteral("%1s").arg(decadeWanted[0][0].toInt()), decades().item(1)->text());

    QSignalSpy filmWanted(m_page.get(), &RatingsPage::filmWanted);
    auto& unusual = namedChild<UnusualRatingsTable>(*m_page, QStringLiteral("unusualRatings"));
    unusual.setFocus();
    unusual.setCurrentItem(unusual.topLevelItem(0));
    QTest::keyClick(&unusual, Qt::Key_Return);
    QCOMPARE(filmWanted.count(), 1);
    const auto movie = filmWanted[0][0].value<MovieIndex>();
    QVERIFY(unusual.topLevelItem(0)->text(0).startsWith(m_app.dataset().films.key(movie).title));
}

void TasteViewTest::tellsPlacesOfModelsThatRank()
{
    m_app.ratePopularMovies(10);
    QSignalSpy finished(&m_app->training, &TrainingService::finished);
    m_app->training.start(
        {m_app->datasets.current(),
         {m_app->datasets.current()->data, ModelSpec("popularity"), SplitSpec::parse("random:0.9")}});
    QVERIFY(finished.wait(test::Patience));
    m_app->models.useRun(finished[0][0].toLongLong());
    goToTaste();
    TRY_VERIFY(sentence().contains(QStringLiteral("would have placed a film that you like above")));
    const LeaveOneOut result =
        leaveOneOut(m_app.dataset().dataset, *m_app->models.current()->recommender, m_app->ratings.profile());
    QVERIFY(result.place);
    QVERIFY(sentence().contains(QStringLiteral("%1%").arg(result.place->model * 100, 0, 'f', 0)));
    QVERIFY(!sentence().contains(QStringLiteral("stars")));
}

AUTOREC_TEST(TasteViewTest);
#include "tst_taste_view.moc"
