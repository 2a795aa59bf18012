// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/catalogue_order.h"
#include "app/search/search_index.h"
#include "core/data/dataset_builder.h"
#include "core/data/open_dataset.h"
#include "tests/support/real_data.h"

#include <QTest>

using namespace autorec;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everythingWithoutWords();
    void saysWhenItForgives_data();
    void saysWhenItForgives();
    void isEmptyWithoutMovies();
    void findsPeople();
    void bestMatchFirst_data();
    void bestMatchFirst();
    void bestMatchOfTheDemo_data();
    void bestMatchOfTheDemo();
    void bestMatchOfRealTitles_data();
    void bestMatchOfRealTitles();
    void oneLetterBeginsTheTitle_data();
    void oneLetterBeginsTheTitle();

private:
    static Dataset someMovies();
    QStringList titles(const QString& typed) const;

    Dataset m_dataset = someMovies();
    SearchIndex m_index{m_dataset, FilmIndex(m_dataset)};
};

Dataset SearchIndexTest::someMovies()
{
    auto catalogue = std::make_shared<Catalogue>();
    catalogue->movies = {{1, "Alien", 1979, {"Horror", "Sci-Fi"}, {}, {}, {}},
                         {2, "Aliens", 1986, {"Action", "Sci-Fi"}, {}, {}, {}},
                         {3, "Amélie (Le Fabuleux Destin)", 2001, {"Comedy"}, {}, {}, {}},
                         {4, "The Godfather", 1972, {"Crime"}, {}, {}, {}},
                         {5, "Horror of Dracula", 0, {}, {}, {}, {}},
                         {6, "2001: A Space Odyssey", 1968, {"Sci-Fi"}, {}, {}, {}}};
    catalogue->userIds.add(1);
    const std::vector<RatingEntry> ratings{{UserIndex(0), MovieIndex(0), 4.0F, 0}};
    const std::size_t movies = catalogue->movies.size();
    return {catalogue,
            RatingMatrix(ratings, 1, movies, RatingScale::fitting(std::vector<float>{1.0F, 5.0F}))};
}

QStringList SearchIndexTest::titles(const QString& typed) const
{
    const SearchIndex::Hits hits = m_index.find(typed);
    QStringList found;
    for (std::size_t m = 0; m < hits.movies.size(); ++m) {
        if (hits.movies[m] != 0)
            found.append(QString::fromStdString(m_dataset.movie(MovieIndex(m)).title));
    }
    return found;
}

void SearchIndexTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("word") << QStringLiteral("alien")
                          << QStringList{QStringLiteral("Alien"), QStringLiteral("Aliens")};
    QTest::newRow("part of a word") << QStringLiteral("dfath")
                                    << QStringList{QStringLiteral("The Godfather")};
    QTest::newRow("case, accents, punctuation")
        << QStringLiteral("AMELIE!") << QStringList{QStringLiteral("Amélie (Le Fabuleux Destin)")};
    QTest::newRow("year") << QStringLiteral("1979") << QStringList{QStringLiteral("Alien")};
    QTest::newRow("a year is also a word") << QStringLiteral("2001")
                                           << QStringList{QStringLiteral("Amélie (Le Fabuleux Destin)"),
                                                          QStringLiteral("2001: A Space Odyssey")};
    QTest::newRow("genre") << QStringLiteral("comedy")
                           << QStringList{QStringLiteral("Amélie (Le Fabuleux Destin)")};
    QTest::newRow("genre and title") << QStringLiteral("horror")
                                     << QStringList{QStringLiteral("Alien"),
                                                    QStringLiteral("Horror of Dracula")};
    QTest::newRow("title, year and genre")
        << QStringLiteral("alien 1979 horror") << QStringList{QStringLiteral("Alien")};
    QTest::newRow("genre of two words")
        << QStringLiteral("sci-fi 1986") << QStringList{QStringLiteral("Aliens")};
    QTest::newRow("words of different films") << QStringLiteral("alien godfather") << QStringList{};
    QTest::newRow("typing error") << QStringLiteral("godfathre")
                                  << QStringList{QStringLiteral("The Godfather")};
    QTest::newRow("typing error beside a year")
        << QStringLiteral("alein 1986") << QStringList{QStringLiteral("Aliens")};
    QTest::newRow("nothing like it") << QStringLiteral("xqzwvk") << QStringList{};
}

void SearchIndexTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QCOMPARE(titles(typed), found);
}

void SearchIndexTest::everythingWithoutWords()
{
    for (const QString& typed : {QString(), QStringLiteral("  "), QStringLiteral("…!")})
        QCOMPARE(static_cast<std::size_t>(titles(typed).size()), m_dataset.movieCount());
}

void SearchIndexTest::saysWhenItForgives_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("forgives");
    QTest::newRow("right") << QStringLiteral("godfather") << false;
    QTest::newRow("missing letter") << QStringLiteral("gdfather") << true;
    QTest::newRow("letter too many") << QStringLiteral("goddfather") << true;
    QTest::newRow("wrong letter") << QStringLiteral("godfathir") << true;
    QTest::newRow("changed places") << QStringLiteral("godftaher") << true;
    QTest::newRow("two errors in a long word") << QStringLiteral("gotfathir") << true;
    QTest::newRow("two errors in a short word") << QStringLiteral("gotfetj") << false;
    QTest::newRow("beginning with an error") << QStringLiteral("gotfat") << true;
    QTest::newRow("too short to guess") << QStringLiteral("gxd") << false;
}

void SearchIndexTest::saysWhenItForgives()
{
    QFETCH(QString, typed);
    QFETCH(bool, forgives);
    QCOMPARE(m_index.find(typed).isForgiving, forgives);
    QCOMPARE(titles(typed).contains(QStringLiteral("The Godfather")), forgives || typed == u"godfather");
}

void SearchIndexTest::isEmptyWithoutMovies()
{
    const Dataset empty(std::make_shared<Catalogue>(), RatingMatrix({}, 0, 0, {}));
    const SearchIndex nothing(empty, FilmIndex(empty));
    QVERIFY(nothing.find(QStringLiteral("alien")).movies.empty());
}

namespace {

/// Films as a set lists them; the first has the most ratings.
Dataset filmsOf(const QStringList& listed)
{
    DatasetBuilder builder("test");
    for (qsizetype k = 0; k < listed.size(); ++k) {
        builder.addMovie(listedMovie(k + 1, listed[k].toStdString()));
        for (qsizetype user = k; user < listed.size(); ++user)
            builder.addRating(user + 1, k + 1, 4.0F, 1);
    }
    return std::move(builder).build().dataset;
}

/// A data set with its index, which takes a while to build for a large one.
class Searched
{
public:
    explicit Searched(Dataset dataset)
        : m_dataset(std::move(dataset))
    {
    }

    /// The titles found, best first.
    QStringList ranked(const QString& typed) const
    {
        QStringList titles;
        for (const MovieIndex movie : m_index.find(typed).bestFirst(mostRatedFirst(m_dataset.ratings())))
            titles.append(QString::fromStdString(m_dataset.movie(movie).title));
        return titles;
    }

private:
    Dataset m_dataset;
    SearchIndex m_index{m_dataset, FilmIndex(m_dataset)};
};

} // namespace

void SearchIndexTest::bestMatchFirst_data()
{
    QTest::addColumn<QStringList>("listed"); // most rated first
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto add = [](const char* name, const QStringList& listed, const char* typed,
                        const QStringList& found) {
        QTest::newRow(name) << listed << QString::fromUtf8(typed) << found;
    };
    const auto titles = [](std::initializer_list<const char*> all) {
        QStringList list;
        for (const char* title : all)
            list.append(QString::fromUtf8(title));
        return list;
    };
    add("whole name, beginning, word, beginning of a word, inside a word",
        titles({"The Animatrix (2003)", "Enter Matrixland (2005)", "Enter the Matrix (2003)",
                "The Matrix Reloaded (2003)", "The Matrix (1999)"}),
        "matrix",
        titles(
            {"The Matrix", "The Matrix Reloaded", "Enter the Matrix", "Enter Matrixland", "The Animatrix"}));
    add("equal matches by ratings", titles({"Alien 3 (1992)", "Aliens of Love (2000)", "Alien (1979)"}),
        "alien", titles({"Alien", "Alien 3", "Aliens of Love"}));
    add("numeral of a part, not of another year",
        titles({"The Godfather (1972)", "Godfather, The: Part III (1990)", "The Godfather: Part II (1974)",
                "2 Fast 2 Furious (2003)"}),
        "godfather 2", titles({"The Godfather: Part II"}));
    add("words joined, and a year",
        titles({"Star Wars: Episode V - The Empire Strikes Back (1980)",
                "Star Wars: Episode IV - A New Hope (1977)"}),
        "starwars 1977", titles({"Star Wars: Episode IV - A New Hope"}));
    add("a year in brackets", titles({"Titanic (1953)", "Titanic (1997)"}), "titanic (1953)",
        titles({"Titanic"}));
    add("a year that is a title", titles({"Amélie (2001)", "2001: A Space Odyssey (1968)"}), "2001",
        titles({"2001: A Space Odyssey", "Amélie"}));
    add("a title of a number in words",
        titles({"70 Days (1990)", "The Seventh Seal (1957)", "Seven Samurai (1954)",
                "Seven (a.k.a. Se7en) (1995)"}),
        "seven", titles({"Seven (a.k.a. Se7en)", "Seven Samurai", "The Seventh Seal"}));
    add("hyphens", titles({"Spider (2002)", "Spider-Man (2002)"}), "spiderman", titles({"Spider-Man"}));
    add("typing error beside a right word",
        titles({"La tigre (2005)", "Crouching Tiger, Hidden Dragon (2000)"}), "crouching tigre",
        titles({"Crouching Tiger, Hidden Dragon"}));
}

void SearchIndexTest::bestMatchFirst()
{
    QFETCH(QStringList, listed);
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QCOMPARE(Searched(filmsOf(listed)).ranked(typed), found);
}

void SearchIndexTest::bestMatchOfTheDemo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("best");
    QTest::newRow("part") << QStringLiteral("godfather 2") << QStringLiteral("The Godfather Part II");
    QTest::newRow("joined") << QStringLiteral("starwars 1977") << QStringLiteral("Star Wars");
    QTest::newRow("typing error") << QStringLiteral("crouching tigre")
                                  << QStringLiteral("Crouching Tiger, Hidden Dragon");
    QTest::newRow("name elsewhere") << QStringLiteral("seven") << QStringLiteral("Se7en");
}

void SearchIndexTest::bestMatchOfTheDemo()
{
    QFETCH(QString, typed);
    QFETCH(QString, best);
    static const Searched Demo(openDataset("demo").dataset);
    QCOMPARE(Demo.ranked(typed).value(0), best);
}

void SearchIndexTest::bestMatchOfRealTitles_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("best");
    const auto add = [](const char* typed, const QStringList& best) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << best;
    };
    add("godfather 2", {QStringLiteral("The Godfather: Part II")});
    add("8 1/2", {QStringLiteral("8 1/2 (8½)")});
    add("8½", {QStringLiteral("8 1/2 (8½)")});
    add("starwars 1977", {QStringLiteral("Star Wars: Episode IV - A New Hope")});
    add("crouching tigre", {QStringLiteral("Crouching Tiger, Hidden Dragon (Wo hu cang long)")});
    add("horror 80s", {QStringLiteral("Aliens"), QStringLiteral("The Shining")});
    add("se7en", {QStringLiteral("Seven (a.k.a. Se7en)")});
    add("seven", {QStringLiteral("Seven (a.k.a. Se7en)")});
    add("the matrix", {QStringLiteral("The Matrix")});
    add("alien", {QStringLiteral("Alien")});
    add("xmen", {QStringLiteral("X-Men")});
    add("lion king", {QStringLiteral("The Lion King")});
    add("amelie", {QStringLiteral("Amelie (Le Fabuleux destin d'Amélie Poulain)")});
    add("rocky 4", {QStringLiteral("Rocky IV")});
    add("m", {QStringLiteral("M")});
}

void SearchIndexTest::bestMatchOfRealTitles()
{
    AUTOREC_REAL_DATA(folder, "ml-latest-small");
    QFETCH(QString, typed);
    QFETCH(QStringList, best);
    static const Searched Films(openDataset(folder).dataset);
    QCOMPARE(Films.ranked(typed).mid(0, best.size()), best);
}

void SearchIndexTest::oneLetterBeginsTheTitle_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("letter, without the article")
        << QStringLiteral("t")
        << QStringList{QStringLiteral("Twelve Monkeys"), QStringLiteral("The Terminator")};
    QTest::newRow("capital") << QStringLiteral("M") << QStringList{QStringLiteral("The Matrix")};
    QTest::newRow("digit") << QStringLiteral("8") << QStringList{QStringLiteral("8 Mile")};
    QTest::newRow("no title") << QStringLiteral("z") << QStringList{};
}

void SearchIndexTest::oneLetterBeginsTheTitle()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    const Searched films(
        filmsOf({QStringLiteral("The Matrix (1999)"), QStringLiteral("Twelve Monkeys (1995)"),
                 QStringLiteral("8 Mile (2002)"), QStringLiteral("The Terminator (1984)")}));
    QCOMPARE(films.ranked(typed), found);
}

/// A director's or actor's name finds their films, after those with the word in their title.
void SearchIndexTest::findsPeople()
{
    const Dataset films = filmsOf({QStringLiteral("Alien (1979)"), QStringLiteral("Ridley (2005)"),
                                   QStringLiteral("Blade Runner (1982)"), QStringLiteral("Scott (1990)")});
    const SearchIndex index(films, FilmIndex(films));
    const WordTable people({{QStringLiteral("ridley"), {0, 2}}, {QStringLiteral("scott"), {0, 2}}});
    const auto found = [&](const char* typed, const WordTable* known) {
        const SearchIndex::Hits hits = index.find(QString::fromUtf8(typed), known);
        QStringList titles;
        for (const MovieIndex movie : hits.bestFirst(mostRatedFirst(films.ratings())))
            titles.append(QString::fromStdString(films.movie(movie).title));
        return titles;
    };
    const QStringList both{QStringLiteral("Alien"), QStringLiteral("Blade Runner")};
    QCOMPARE(found("ridley scott", &people), both);
    QCOMPARE(found("Ridley", &people), QStringList{QStringLiteral("Ridley")} + both);
    QCOMPARE(found("blade scott", &people), QStringList{QStringLiteral("Blade Runner")});
    QCOMPARE(found("ridlei scott", &people), both);
    QCOMPARE(found("ridley scott", nullptr), QStringList());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_search_index.moc"
