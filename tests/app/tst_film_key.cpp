// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/film_index.h"
#include "app/search/film_key.h"
#include "core/data/dataset_builder.h"

#include <QTest>

using namespace autorec;

namespace {

Movie movie(std::int64_t id, const char* listed, const char* imdbId = "")
{
    Movie made = listedMovie(id, listed);
    made.imdbId = imdbId;
    return made;
}

} // namespace

class TestFilmKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << QStringLiteral("ALIEN") << QStringLiteral("alien");
        QTest::newRow("accents") << QStringLiteral("Amélie") << QStringLiteral("amelie");
        QTest::newRow("punctuation") << QStringLiteral("Mission: Impossible")
                                     << QStringLiteral("mission impossible");
        QTest::newRow("apostrophe") << QStringLiteral("Schindler's List")
                                    << QStringLiteral("schindlers list");
        QTest::newRow("spaces") << QStringLiteral("  Die   Hard ") << QStringLiteral("die hard");
    }
    void foldsText()
    {
        QFETCH(QString, text);
        QTEST(foldedText(text), "folded");
    }

    void foldsTitles_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("article in front or behind")
            << QStringLiteral("The Matrix") << QStringLiteral("Matrix, The");
        QTest::newRow("French") << QStringLiteral("Les Misérables") << QStringLiteral("Miserables, Les");
        QTest::newRow("alternative title")
            << QStringLiteral("Seven (a.k.a. Se7en)") << QStringLiteral("Seven");
    }
    void foldsTitles()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedTitle(one), foldedTitle(other));
    }

    void keepsWordsThatAreNoArticles()
    {
        QCOMPARE(foldedTitle(QStringLiteral("Die Hard")), QStringLiteral("die hard"));
        QCOMPARE(foldedTitle(QStringLiteral("The")), QStringLiteral("the"));
    }

    void findsFilmsById()
    {
        DatasetBuilder builder("test");
        builder.addMovie(movie(1, "Heat (1995)", "tt0113277"));
        builder.addMovie(movie(2, "Heat (1986)", "tt0091183"));
        builder.addRating(1, 1, 4.0F, 1);
        builder.addRating(1, 2, 3.0F, 2);
        const OpenedDataset opened = std::move(builder).build();
        const FilmIndex index(opened.dataset);

        QCOMPARE(index.find(FilmKey::of(movie(9, "Some Other Title (1986)", "tt0091183"))),
                 std::optional(MovieIndex(1)));
        QCOMPARE(index.find(FilmKey::of(movie(9, "Heat (1995)"))), std::optional(MovieIndex(0)));
        QVERIFY(!index.find(FilmKey::of(movie(9, "Heat (1995)", "tt9999999"))));
        QVERIFY(!index.find(FilmKey::of(movie(9, "Heat (2001)"))));
    }

    void prefersTheMoreRatedOfTwins()
    {
        DatasetBuilder builder("test");
        builder.addMovie(movie(1, "Chasing Amy (1997)"));
        builder.addMovie(movie(2, "Chasing Amy (1997)"));
        builder.addRating(1, 1, 4.0F, 1);
        builder.addRating(1, 2, 3.0F, 2);
        builder.addRating(2, 2, 3.0F, 3);
        const OpenedDataset opened = std::move(builder).build();
        QCOMPARE(FilmIndex(opened.dataset).find(FilmKey::of(movie(9, "Chasing Amy (1997)"))),
                 std::optional(MovieIndex(1)));
    }
};

QTEST_GUILESS_MAIN(TestFilmKey)
#include "tst_film_key.moc"
