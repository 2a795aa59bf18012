// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/support/open_application.h"
#include "ui/commands/edit_history.h"
#include "ui/commands/film_editor.h"
#include "ui/models/movie_filter_model.h"
#include "ui/models/movie_roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace autorec;

class MovieFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAllWithoutAFilter();
    void findsEveryTypedWord();
    void forgivesTypingErrors_data();
    void forgivesTypingErrors();
    void filtersByGenre();
    void excludesGenres();
    void filtersByYears();
    void filtersByNumberOfRatings();
    void filtersByFacts();
    void ignoresFactsOfOtherMovies();
    void hidesRatedFilmsAsTheyAreRated();
    void sortsByNumbers_data();
    void sortsByNumbers();
    void keepsMissingValuesLast();

private:
    const Movie& movieAt(int row) const
    {
        return m_app.dataset().dataset.movie(
            MovieIndex(m_filtered->index(row, 0).data(MovieIndexRole).toUInt()));
    }

    OpenApplication m_app;
    EditHistory m_undo;
    FilmEditor m_editor{m_app->profiles, m_undo};
    std::unique_ptr<MovieTableModel> m_model;
    std::unique_ptr<MovieFilterModel> m_filtered;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void MovieFilterModelTest::init()
{
    m_tester.reset();
    m_filtered.reset();
    m_model = std::make_unique<MovieTableModel>(m_app->ratings, m_editor);
    m_filtered = std::make_unique<MovieFilterModel>(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filtered.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDataset(m_app->datasets.current());
}

void MovieFilterModelTest::showsAllWithoutAFilter()
{
    QCOMPARE(m_filtered->rowCount(), m_model->rowCount());
}

void MovieFilterModelTest::findsEveryTypedWord()
{
    const Movie& popular = m_app.dataset().dataset.movie(m_app.popularMovies(1).front());
    const QString typed =
        QString::fromStdString(popular.title).toUpper() + QStringLiteral("  %1").arg(popular.year);
    m_filtered->setFilter({.text = typed});
    QVERIFY(m_filtered->rowCount() >= 1);
    QVERIFY(m_filtered->rowCount() < 20);
    QCOMPARE(movieAt(0).year, popular.year);

    m_filtered->setFilter({.text = QStringLiteral("no film has this title")});
    QCOMPARE(m_filtered->rowCount(), 0);
}

void MovieFilterModelTest::forgivesTypingErrors_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isForgiving");
    QTest::newRow("right") << QStringLiteral("godfather") << false;
    QTest::newRow("beginning") << QStringLiteral("godf") << false;
    QTest::newRow("wrong letter") << QStringLiteral("godfathir") << true;
    QTest::newRow("missing letter") << QStringLiteral("gdfather") << true;
    QTest::newRow("letter too many") << QStringLiteral("goddfather") << true;
    QTest::newRow("changed places") << QStringLiteral("godftaher") << true;
    QTest::newRow("two errors") << QStringLiteral("gotfathir") << true;
    QTest::newRow("beginning with an error") << QStringLiteral("gotfat") << true;
}
void MovieFilterModelTest::forgivesTypingErrors()
{
    QFETCH(QString, typed);
    QFETCH(bool, isForgiving);
    m_filtered->setFilter({.text = typed + QStringLiteral(" 1972")});
    QVERIFY(m_filtered->rowCount() >= 1);
    QCOMPARE(QString::fromStdString(movieAt(0).title), QStringLiteral("The Godfather"));
    QCOMPARE(m_filtered->isForgiving(), isForgiving);
    m_filtered->setFilter({.text = QStringLiteral("xqzwvk")});
    QCOMPARE(m_filtered->rowCount(), 0);
    m_filtered->setFilter({.text = QStringLiteral("gxd")}); // too short to guess
    QCOMPARE(m_filtered->rowCount(), 0);
}

void MovieFilterModelTest::filtersByGenre()
{
    const std::string genre = m_app.dataset().statistics.genres.front();
    m_filtered->setFilter({.genres = {{genre}}});
    QVERIFY(m_filtered->rowCount() > 0);
    QVERIFY(m_filtered->rowCount() < m_model->rowCount());
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        QVERIFY(std::count(movieAt(row).genres.begin(), movieAt(row).genres.end(), genre) > 0);
}

void MovieFilterModelTest::excludesGenres()
{
    const std::string genre = m_app.dataset().statistics.genres.front();
    m_filtered->setFilter({.genres = {{genre}}});
    const int of = m_filtered->rowCount();
    m_filtered->setFilter({.genres = {{}, {genre}}});
    QCOMPARE(m_filtered->rowCount(), m_model->rowCount() - of);
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        QVERIFY(!movieAt(row).hasGenre(genre));
    m_filtered->setFilter({.genres = {{genre}, {genre}}});
    QCOMPARE(m_filtered->rowCount(), 0);
}

void MovieFilterModelTest::filtersByYears()
{
    m_filtered->setFilter({.firstYear = 1980, .lastYear = 1985});
    QVERIFY(m_filtered->rowCount() > 0);
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        QVERIFY(movieAt(row).year >= 1980 && movieAt(row).year <= 1985);
}

void MovieFilterModelTest::filtersByNumberOfRatings()
{
    const MovieIndex fifth = m_app.popularMovies(5).back();
    const std::size_t least = m_app.dataset().statistics.movies[fifth.value()].ratings;
    m_filtered->setFilter({.minRatings = static_cast<int>(least)});
    QVERIFY(m_filtered->rowCount() >= 5);
    QVERIFY(m_filtered->rowCount() < m_model->rowCount());
}

void MovieFilterModelTest::filtersByFacts()
{
    const FilmFacts french{
        .directors = {QStringLiteral("Agnès Vardaïn")}, .runtime = 90, .language = QStringLiteral("fr")};
    const FilmFacts english{
        .cast = {QStringLiteral("Sigourney Weavr")}, .runtime = 120, .language = QStringLiteral("en")};
    m_filtered->setFilter({.text = QStringLiteral("vardain")});
    QCOMPARE(m_filtered->rowCount(), 0);
    const auto facts = std::make_shared<const FactsIndex>(
        m_app.dataset().dataset.movieCount(), [&](MovieIndex movie) -> const FilmFacts* {
            return movie.value() == 3 ? &french : movie.value() == 5 ? &english : nullptr;
        });
    m_filtered->setFacts(facts);
    QCOMPARE(m_filtered->rowCount(), 1); // the search is done again
    const auto shown = [&](const MovieFilter& filter) {
        m_filtered->setFilter(filter);
        QList<std::uint32_t> movies;
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            movies.append(m_filtered->index(row, 0).data(MovieIndexRole).toUInt());
        return movies;
    };
    QCOMPARE(shown({.text = QStringLiteral("sigourney weavr")}), QList<std::uint32_t>{5});
    QCOMPARE(shown({.maxRuntime = 90}), QList<std::uint32_t>{3});
    QCOMPARE(shown({.maxRuntime = 120}), (QList<std::uint32_t>{3, 5}));
    QCOMPARE(shown({.language = QStringLiteral("en")}), QList<std::uint32_t>{5});
    QCOMPARE(shown({.maxRuntime = 90, .language = QStringLiteral("en")}), QList<std::uint32_t>{});
}

void MovieFilterModelTest::ignoresFactsOfOtherMovies()
{
    const FilmFacts french{.runtime = 90, .language = QStringLiteral("fr")};
    m_filtered->setFacts(std::make_shared<const FactsIndex>(2, [&](MovieIndex) { return &french; }));
    m_filtered->setFilter({.maxRuntime = 90});
    QCOMPARE(m_filtered->rowCount(), 0);
    m_filtered->setFilter({});
    QCOMPARE(m_filtered->rowCount(), m_model->rowCount());
}

void MovieFilterModelTest::hidesRatedFilmsAsTheyAreRated()
{
    m_filtered->setFilter({.unratedOnly = true});
    const int all = m_filtered->rowCount();
    const QModelIndex rating = m_filtered->index(3, MovieTableModel::MyRating);
    const uint movie = rating.data(MovieIndexRole).toUInt();
    QVERIFY(m_filtered->setData(rating, 4.0, OwnStarsRole));
    QCOMPARE(m_filtered->rowCount(), all - 1);
    QVERIFY(m_filtered->index(3, 0).data(MovieIndexRole).toUInt() != movie);
    m_undo.undo();
    QCOMPARE(m_filtered->rowCount(), all);
}

void MovieFilterModelTest::sortsByNumbers_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("title") << static_cast<int>(MovieTableModel::Title);
    QTest::newRow("year") << static_cast<int>(MovieTableModel::Year);
    QTest::newRow("genres") << static_cast<int>(MovieTableModel::Genres);
    QTest::newRow("ratings") << static_cast<int>(MovieTableModel::Ratings);
    QTest::newRow("average") << static_cast<int>(MovieTableModel::Average);
}

void MovieFilterModelTest::sortsByNumbers()
{
    QFETCH(int, column);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_filtered->sort(column, order);
        double before = order == Qt::AscendingOrder ? -1.0 : 1e18;
        for (int row = 0; row < m_filtered->rowCount(); ++row) {
            const double key =
                m_model->sortKey(m_filtered->mapToSource(m_filtered->index(row, column)).row(), column);
            if (std::isnan(key))
                continue;
            QVERIFY(order == Qt::AscendingOrder ? key >= before : key <= before);
            before = key;
        }
    }
}

void MovieFilterModelTest::keepsMissingValuesLast()
{
    const QModelIndex rating = m_filtered->index(7, MovieTableModel::MyRating);
    const uint movie = rating.data(MovieIndexRole).toUInt();
    QVERIFY(m_filtered->setData(rating, 1.5, OwnStarsRole));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_filtered->sort(MovieTableModel::MyRating, order);
        QCOMPARE(m_filtered->index(0, 0).data(MovieIndexRole).toUInt(), movie);
    }
    m_undo.undo();
}

AUTOREC_TEST(MovieFilterModelTest);
#include "tst_movie_filter_model.moc"
