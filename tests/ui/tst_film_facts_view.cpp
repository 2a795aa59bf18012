// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/named_child.h"
#include "ui/text/language.h"
#include "ui/widgets/film_facts_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace autorec;

namespace {

KnownFilm cleo()
{
    return {.facts = {.directors = {QStringLiteral("Agnès Varda")},
                      .cast = {QStringLiteral("Corinne Marchand"), QStringLiteral("Antoine Bourseiller")},
                      .runtime = 90,
                      .language = QStringLiteral("fr"),
                      .countries = {QStringLiteral("FR"), QStringLiteral("IT")},
                      .overview = QStringLiteral("Two hours of a life.")},
            .isFromTmdb = true};
}

} // namespace

/// Facts of a film, as far as they are known.
class FilmFactsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speak(QStringLiteral("en")); }
    void showsWhatIsKnown();
    void leavesOutWhatIsUnknown();
    void namesTheSources_data();
    void namesTheSources();
    void offersSourcesOnlyWhereThereAreNone();

private:
    static QString textOf(const FilmFactsView& view, const char* name)
    {
        const QLabel& label = namedChild<QLabel>(view, QString::fromLatin1(name));
        return label.isVisibleTo(&view) ? label.text() : QString();
    }
};

void FilmFactsViewTest::showsWhatIsKnown()
{
    FilmFactsView view;
    view.showFilm(cleo(), true);
    QCOMPARE(textOf(view, "factsDirector"), QStringLiteral("Agnès Varda"));
    QCOMPARE(textOf(view, "factsCast"), QStringLiteral("Corinne Marchand, Antoine Bourseiller"));
    QCOMPARE(textOf(view, "factsRuntime").replace(QChar(0xa0), u' '), QStringLiteral("1 h 30 min"));
    QCOMPARE(textOf(view, "factsLanguage"), QStringLiteral("French"));
    QCOMPARE(textOf(view, "factsCountries"), QStringLiteral("France, Italy"));
    QCOMPARE(textOf(view, "factsOverview"), QStringLiteral("Two hours of a life."));
}

void FilmFactsViewTest::leavesOutWhatIsUnknown()
{
    FilmFactsView view;
    view.showFilm(cleo(), true);
    view.showFilm({.facts = {.runtime = 45}, .isFromImdb = true}, true);
    QCOMPARE(textOf(view, "factsRuntime").replace(QChar(0xa0), u' '), QStringLiteral("45 min"));
    for (const char* name :
         {"factsDirector", "factsCast", "factsLanguage", "factsCountries", "factsOverview"})
        QCOMPARE(textOf(view, name), QString());
    QCOMPARE(runtimeText(120), QStringLiteral("2\u00a0h"));
    QCOMPARE(runtimeText(0), QString());
    QCOMPARE(filmLanguageText(QStringLiteral("qqq")), QStringLiteral("qqq"));
}

void FilmFactsViewTest::namesTheSources_data()
{
    QTest::addColumn<bool>("tmdb");
    QTest::addColumn<bool>("imdb");
    QTest::newRow("TMDB") << true << false;
    QTest::newRow("IMDb") << false << true;
    QTest::newRow("both") << true << true;
    QTest::newRow("none") << false << false;
}

/// As the terms of both ask.
void FilmFactsViewTest::namesTheSources()
{
    QFETCH(bool, tmdb);
    QFETCH(bool, imdb);
    FilmFactsView view;
    view.showFilm({.facts = cleo().facts, .isFromTmdb = tmdb, .isFromImdb = imdb}, true);
    const QString source = textOf(view, "factsSource");
    QCOMPARE(source.contains(QStringLiteral("not endorsed or certified by TMDB")), tmdb);
    QCOMPARE(source.contains(QStringLiteral("courtesy of")), imdb);
}

void FilmFactsViewTest::offersSourcesOnlyWhereThereAreNone()
{
    FilmFactsView view;
    QSignalSpy wanted(&view, &FilmFactsView::sourcesWanted);
    view.showFilm({}, false);
    view.show();
    QLabel& offer = namedChild<QLabel>(view, QStringLiteral("factsOffer"));
    QVERIFY(offer.isVisible());
    offer.setFocus();
    QTest::keyClick(&offer, Qt::Key_Tab); // to its link
    QTest::keyClick(&offer, Qt::Key_Return);
    Q_EMIT offer.linkActivated(QStringLiteral("#"));
    QVERIFY(!wanted.isEmpty());
    view.showFilm({}, true);
    QVERIFY(!offer.isVisible());
    view.showFilm(cleo(), false);
    QVERIFY(!offer.isVisible());
}

AUTOREC_TEST(FilmFactsViewTest);
#include "tst_film_facts_view.moc"
