// SPDX-License-Identifier: GPL-3.0-or-later
// The names of films, and films found by them.

#include "app/search/film_index.h"
#include "app/search/film_names.h"
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/data/dataset_builder.h"
#include "core/data/open_dataset.h"
#include "tests/core/support/files.h"
#include "tests/support/paths.h"
#include "tests/support/real_data.h"

#include <QTest>

using namespace autorec;

namespace {

Dataset filmsListedAs(const QStringList& listed)
{
    DatasetBuilder builder("test");
    for (qsizetype k = 0; k < listed.size(); ++k) {
        builder.addMovie(listedMovie(k + 1, listed[k].toStdString()));
        builder.addRating(1, k + 1, 4.0F, 1);
    }
    return std::move(builder).build().dataset;
}

NamedFilm named(const QString& title, int year)
{
    Movie movie = listedMovie(0, title.toStdString());
    movie.year = year;
    return {FilmKey::of(movie), {}, {}};
}

} // namespace

class TestFilmNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto add = [](const char* one, const char* other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        add("Dumb & Dumber", "Dumb and Dumber");
        add("Romeo + Juliet", "Romeo and Juliet");
        add("8½", "8 1/2");
        add("Naked Gun 33⅓", "Naked Gun 33 1/3");
        add("Kill Bill: Volume 1", "Kill Bill: Vol. 1");
        add("The Godfather: Part II", "The Godfather 2");
        add("The Karate Kid, Part II", "The Karate Kid Pt. 2");
        add("Rocky IV", "Rocky 4");
        add("John Wick: Chapter 2", "John Wick: Chapter Two");
        add("Old Boy", "Oldboy");
        add("WALL·E", "Wall-E");
        add("Alien³", "Alien 3");
        add("Welle, Die", "Die Welle");
        add("Avventura, L'", "L’avventura");
        add("Sjunde inseglet, Det", "Det sjunde inseglet");
        add("Il Postino", "Postino, Il");
        add("Twelve Monkeys", "12 Monkeys");
        add("Schindler’s List", "Schindler's List");
        add("Smørrebrød", "Smorrebrod");
        add("Mission: Impossible – Fallout", "Mission: Impossible - Fallout");
    }
    void sameNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(NameForms::of(one).loose, NameForms::of(other).loose);
    }

    void otherNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto add = [](const char* one, const char* other) {
            QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        add("Die Hard", "Hard");
        add("Rocky II", "Rocky III");
        add("Kill Bill: Vol. 1", "Kill Bill: Vol. 2");
        add("Alien", "Aliens");
        add("V for Vendetta", "5 for Vendetta");
        add("Part Two", "Two Parts");
    }
    void otherNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(NameForms::of(one).loose != NameForms::of(other).loose);
    }

    void namesInTitles()
    {
        const QStringList names =
            namesIn(QStringLiteral("Bicycle Thieves (a.k.a. The Bicycle Thief) (Ladri di "
                                   "biciclette)"));
        QCOMPARE(names.front(), QStringLiteral("Bicycle Thieves"));
        QVERIFY(names.contains(QStringLiteral("The Bicycle Thief")));
        QVERIFY(names.contains(QStringLiteral("Ladri di biciclette")));
        QCOMPARE(namesIn(QStringLiteral("(500) Days of Summer")),
                 QStringList{QStringLiteral("(500) Days of Summer")});
    }

    void finds_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("year");
        QTest::addColumn<bool>("isFound");
        const auto add = [](const char* listed, const char* title, int year, bool isFound = true) {
            QTest::addRow("%s = %s %d", listed, title, year)
                << QString::fromUtf8(listed) << QString::fromUtf8(title) << year << isFound;
        };
        add("Seven (a.k.a. Se7en) (1995)", "Se7en", 1995);
        add("City of God (Cidade de Deus) (2002)", "Cidade de Deus", 2002);
        add("Hate (Haine, La) (1995)", "La Haine", 1995);
        add("Star Wars: Episode IV - A New Hope (1977)", "Star Wars", 1977);
        add("Star Wars (1977)", "Star Wars: Episode IV - A New Hope", 1977);
        add("Star Wars: Episode V - The Empire Strikes Back (1980)", "The Empire Strikes Back", 1980);
        add("Empire Strikes Back, The (1980)", "Star Wars: Episode V - The Empire Strikes Back", 1980);
        add("Star Wars: Episode VII - The Force Awakens (2015)", "Star Wars: The Force Awakens", 2015);
        add("Laputa: Castle in the Sky (1986)", "Castle in the Sky", 1986);
        add("Avengers: Infinity War - Part I (2018)", "Avengers: Infinity War", 2018);
        add("Guardians of the Galaxy 2 (2017)", "Guardians of the Galaxy Vol. 2", 2017);
        add("Dracula (1992)", "Bram Stoker's Dracula", 1992);
        add("Harry Potter and the Sorcerer's Stone (2001)", "Harry Potter and the Philosopher's Stone", 2001);
        add("Matrix, The (1999)", "Matrix", 1999);
        add("Matrix, The (1999)", "The Matrix", 2000);
        add("Moonlight", "Moonlight", 2016);
        add("Avengers: Infinity War - Part II (2019)", "Avengers: Infinity War", 2019, false);
        add("Circle, The (2016)", "Circle", 2015, false);
        add("Circle, The (2016)", "The Circle", 2015);
        add("Matrix, The (1999)", "The Matrix", 2001, false);
        add("Star Wars: Episode VII - The Force Awakens (2015)", "Star Wars: The Force Awakens", 2016, false);
        add("Steve Jobs: The Man in the Machine (2015)", "Steve Jobs", 2015, false);
        add("Kill Bill: Vol. 1 (2003)", "Vol. 1", 2003, false);
        add("Texas Chainsaw Massacre: The Beginning, The (2006)", "The Beginning", 2006, false);
        add("Class, The (Entre les murs) (2008)", "The Class (Klass)", 2007, false);
        add("Class, The (Entre les murs) (2008)", "The Class", 2007);
        add("Legend of Hercules, The (2014)", "Hercules", 2014, false);
    }
    void finds()
    {
        QFETCH(QString, listed);
        QFETCH(QString, title);
        QFETCH(int, year);
        QFETCH(bool, isFound);
        const Dataset dataset = filmsListedAs({listed, QStringLiteral("Another Film (2015)")});
        const std::vector<MovieIndex> found = FilmIndex(dataset).candidates(named(title, year));
        QCOMPARE(found, isFound ? std::vector{MovieIndex(0)} : std::vector<MovieIndex>());
    }

    void originalTitlesCount()
    {
        const FilmIndex index(filmsListedAs({QStringLiteral("Godfather, The (1972)")}));
        NamedFilm film = named(QStringLiteral("Der Pate"), 1972);
        QVERIFY(index.candidates(film).empty());
        film.otherTitles = {QStringLiteral("The Godfather")};
        QCOMPARE(index.candidates(film), std::vector{MovieIndex(0)});
    }

    /// A main name counts before another film's second name.
    void mainNamesCountFirst()
    {
        const FilmIndex index(
            filmsListedAs({QStringLiteral("Contempt (Mother) (1963)"), QStringLiteral("Mother (1963)")}));
        QCOMPARE(index.candidates(named(QStringLiteral("Mother"), 1963)), std::vector{MovieIndex(1)});
    }

    void storedFilmsAreFoundByAllNames()
    {
        const FilmIndex index(filmsListedAs({QStringLiteral("Seven (a.k.a. Se7en) (1995)")}));
        QCOMPARE(index.find(named(QStringLiteral("Se7en"), 1995).film), std::optional(MovieIndex(0)));
    }

    /// Films as Letterboxd and IMDb write them; of those that the data set has, none may become another.
    void wellKnownFilmsAreFound()
    {
        AUTOREC_REAL_DATA(folder, "ml-latest-small");
        const Dataset dataset = openDataset(folder).dataset;
        const FilmIndex index(dataset);
        const std::string films = test::readFile(
            (test::sourceFolder() + QStringLiteral("/tests/app/support/well_known_films.csv")).toStdString());
        Lines lines(films);
        std::string_view line;
        lines.next(line); // the header
        std::size_t inData = 0;
        std::size_t found = 0;
        for (std::vector<std::string> fields; lines.next(line);) {
            parseCsvRecord(line, fields);
            const std::vector<MovieIndex> candidates =
                index.candidates(named(QString::fromStdString(fields[0]), std::stoi(fields[1])));
            const bool isClear = candidates.size() == 1;
            inData += fields[2].empty() ? 0 : 1;
            found += isClear ? 1 : 0;
            QVERIFY2(!isClear || dataset.findMovie(std::stoll("0" + fields[2])) == candidates.front(),
                     fields[0].c_str());
        }
        QVERIFY(inData > 300);
        QVERIFY2(found * 100 >= inData * 99, qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(TestFilmNames)
#include "tst_film_names.moc"
