// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/data/genres.h"
#include "tests/core/support/small_dataset.h"

#include <QTest>

using namespace autorec;

class TestMainGenres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Drama three times, comedy and war twice, western once.
    void takesTheRarestOfTheCommonest()
    {
        const std::vector<Movie> movies{
            test::movieOf(1, "A", 1990, {"Drama", "War"}), test::movieOf(2, "B", 1990, {"Comedy", "Drama"}),
            test::movieOf(3, "C", 1990, {"Drama"}), test::movieOf(4, "D", 1990, {"Comedy", "War", "Western"}),
            test::movieOf(5, "E", 1990, {})};
        const MainGenres main = mainGenres(movies, 3);
        QCOMPARE(main.genres, (std::vector<std::string>{"Drama", "Comedy", "War"}));
        QCOMPARE(main.ofMovie, (std::vector<std::uint8_t>{2, 1, 0, 2, main.other()}));
    }

    void fewerGenresThanAreWanted()
    {
        QVERIFY(mainGenres({test::movieOf(1, "A")}, 6).genres.empty());
        QCOMPARE(mainGenres({test::movieOf(1, "A")}, 6).ofMovie, std::vector<std::uint8_t>{0});
    }
};

QTEST_GUILESS_MAIN(TestMainGenres)
#include "tst_main_genres.moc"
