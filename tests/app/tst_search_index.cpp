// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/search_index.h"

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

private:
    static Dataset someMovies();
    QStringList titles(const QString& typed) const;

    Dataset m_dataset = someMovies();
    SearchIndex m_index{m_dataset};
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
    const SearchIndex nothing(Dataset(std::make_shared<Catalogue>(), RatingMatrix({}, 0, 0, {})));
    QVERIFY(nothing.find(QStringLiteral("alien")).movies.empty());
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_search_index.moc"
