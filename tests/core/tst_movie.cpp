// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/movie.h"
#include "tests/core/support/print.h"

using namespace autorec;

class TestMovie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAndYear_data()
    {
        QTest::addColumn<std::string>("listed");
        QTest::addColumn<std::string>("title");
        QTest::addColumn<int>("year");
        const auto row = [](const char* listed, const char* title, int year) {
            QTest::newRow(listed) << std::string(listed) << std::string(title) << year;
        };
        row("Toy Story (1995)", "Toy Story", 1995);
        row("Matrix, The (1999)", "The Matrix", 1999);
        row("Clockwork Orange, A (1971)", "A Clockwork Orange", 1971);
        row("American in Paris, An (1951)", "An American in Paris", 1951);
        row("Postino, Il (1994)", "Il Postino", 1994);
        row("Boot, Das (1981)", "Das Boot", 1981);
        row("Atalante, L' (1934)", "L'Atalante", 1934);
        row("Visiteurs, Les (1993)", "Les Visiteurs", 1993);
        row("Die Hard (1988)", "Die Hard", 1988);
        row("Die Hard: With a Vengeance (1995)", "Die Hard: With a Vengeance", 1995);
        row("The Matrix (1999)", "The Matrix", 1999);
        row("Welcome to L.A. (1976)", "Welcome to L.A.", 1976);
        row("City of Lost Children, The (Cité des enfants perdus, La) (1995)",
            "The City of Lost Children (La Cité des enfants perdus)", 1995);
        row("Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",
            "The Good, the Bad and the Ugly (Il Buono, il brutto, il cattivo)", 1966);
        row("Seven (a.k.a. Se7en) (1995)", "Seven (a.k.a. Se7en)", 1995);
        row("Final Destination, The (Final Destination 4) (Final Destination in 3-D, The) (2009)",
            "The Final Destination (Final Destination 4) (The Final Destination in 3-D)", 2009);
        row("Trou, Le (Hole, The) (Night Watch, The) (1960)", "Le Trou (The Hole) (The Night Watch)", 1960);
        row("City of the Living Dead (a.k.a. Gates of Hell, The) (Paura) (1980)",
            "City of the Living Dead (a.k.a. The Gates of Hell) (Paura)", 1980);
        row("Seven Samurai (Shichinin no samurai) (1954)", "Seven Samurai (Shichinin no samurai)", 1954);
        row("Good Morning, Vietnam (1987)", "Good Morning, Vietnam", 1987);
        row("Black Mirror", "Black Mirror", 0);
        row("Matrix, The", "The Matrix", 0);
        row("unknown", "unknown", 0);
        row("2001: A Space Odyssey (1968)", "2001: A Space Odyssey", 1968);
        row("1984 (1984)", "1984", 1984);
        row("M (1931)", "M", 1931);
        row("(500) Days of Summer (2009)", "(500) Days of Summer", 2009);
        row("Movie (19x5)", "Movie (19x5)", 0);
        row("Babylon 5 (1993–1998)", "Babylon 5 (1993–1998)", 0);
        row("  Spaces, The   (1990)  ", "The Spaces", 1990);
        row("(1995)", "", 1995);
        row("", "", 0);
        row(")", ")", 0);
        row("A (", "A (", 0);
        row("Trailing, ", "Trailing,", 0);
    }
    void titleAndYear()
    {
        QFETCH(std::string, listed);
        QFETCH(std::string, title);
        QFETCH(int, year);
        const Movie movie = listedMovie(7, listed);
        QCOMPARE(movie.id, std::int64_t{7});
        QCOMPARE(movie.title, title);
        QCOMPARE(movie.year, year);
    }

    void titleIsUnknown_data()
    {
        QTest::addColumn<std::string>("title");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("none") << std::string() << true;
        QTest::newRow("unknown") << std::string("unknown") << true;
        QTest::newRow("The Unknown") << std::string("The Unknown") << false;
        QTest::newRow("known") << std::string("Fargo") << false;
    }
    void titleIsUnknown()
    {
        QFETCH(std::string, title);
        QFETCH(bool, isUnknown);
        Movie movie;
        movie.title = title;
        QCOMPARE(movie.titleIsUnknown(), isUnknown);
    }
};

QTEST_GUILESS_MAIN(TestMovie)
#include "tst_movie.moc"
