// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which files write when something was rated.

#include "core/data/open_dataset.h"
#include "core/data/rating_time.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

using namespace autorec;

class TestRatingTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("seconds"); // −1: missing, −2: unreadable
        const auto row = [](const char* text, qint64 seconds) {
            QTest::newRow(text) << std::string(text) << seconds;
        };
        row("880001004", 880001004);
        row("880001004.0", 880001004);
        row("880001004.75", 880001004);
        row("8.80001004e+08", 880001004);
        row("880001004000", 880001004);
        row("880001004000.5", 880001004);
        row("880001004000000", 880001004);
        row("880001004000000000", 880001004);
        row("1", 1);
        row("1997-11-20", 879984000);
        row("1997-11-20 02:43:24", 879993804);
        row("1997-11-20T02:43:24Z", 879993804);
        row("1997-11-20T02:43:24.123Z", 879993804);
        row("1997-11-20T04:43:24+02:00", 879993804);
        row("1997-11-20 00:43:24-0200", 879993804);
        row("1997-11-20 02:43:24+00:00", 879993804);
        row("1997-11-20 02:43:24 UTC", 879993804);
        row("1997-11-20 02:43", 879993780);
        row("1997/11/20", 879984000);
        row("1997/11/20 02:43:24", 879993804);
        row("11/20/1997", 879984000);
        row("20/11/1997", 879984000);
        row("20.11.1997", 879984000);
        row("20.11.1997 02:43", 879993780);
        row("1.2.1998", 886291200);
        row("19971120", 879984000);
        row("20-Nov-1997", 879984000);
        row("20 November 1997", 879984000);
        row("Nov 20, 1997", 879984000);
        row("11/20/1997 2:43:24 AM", 879993804);
        row("11/20/1997 2:43:24 PM", 880037004);
        row("19971120024324", 879993804);
        row("199711200243", 879993780);
        row("20-Nov-97", 879984000);
        row("20-NOV-97 02.43.24.000000000 AM", 879993804);
        row("1997-Nov-20", 879984000);
        row("11/20/97", 879984000);
        row("20/11/97", 879984000);
        row("20.11.97", 879984000);
        row("97-11-20", 879984000);
        row("11/20/97 2:43 AM", 879993780);
        row("20.11.1997, 02:43:24", 879993804);
        row("20.11.1997 02.43", 879993780);
        row("05/05/05", 1115251200);
        row("Thu, 20 Nov 1997 02:43:24 GMT", 879993804);
        row("Thu, 20 Nov 1997 02:43:24 -0700", 880019004);
        row("Thu Nov 20 02:43:24 -0700 1997", 880019004);
        row("Thu Nov 20 02:43:24 PST 1997", 880022604);
        row("Thu Nov 20 02:43:24 1997", 879993804);
        row("Thu Nov 20 1997 02:43:24 GMT-0700 (Mountain Standard Time)", 880019004);
        row("Thursday, November 20, 1997", 879984000);
        row("1997/11/20 2:43:24 AM GMT+1", 879990204);
        for (const char* missing : {"", "NULL", "null", "NaN", "nan", "NaT", "None", "-1", "0", "\\N", "NA"})
            row(missing, -1);
        for (const char* unreadable : {"1969-05-14", "-86400", "soon", "1997-13-45", "2300-01-01", "1e99",
                                       "1997-11-20 25:00:00", "inf", "19971345", "19971120250000", "1997-11",
                                       "03/04/2001", "03-04-2001", "05/06/07", "31/12/69", "Nov 20", "Thu"})
            row(unreadable, -2);
    }
    void times()
    {
        QFETCH(std::string, text);
        QFETCH(qint64, seconds);
        const RatingTime time = readTime(text, timeStyleOf({text}));
        QCOMPARE(time.kind == RatingTime::Kind::Known     ? static_cast<qint64>(time.seconds)
                 : time.kind == RatingTime::Kind::Missing ? qint64{-1}
                                                          : qint64{-2},
                 seconds);
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write(
            "ratings.csv", "userId,movieId,rating,timestamp\n1,2,3,\"" + text + "\"\n1,3,4,880001004\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{2});
        QCOMPARE(opened.report.firstRated,
                 static_cast<std::uint32_t>(seconds < 0 ? 880001004 : std::min<qint64>(seconds, 880001004)));
        QCOMPARE(opened.report.missingTimes, std::size_t{seconds == -1 ? 1U : 0U});
        QCOMPARE(opened.report.unreadTimes.count, std::size_t{seconds == -2 ? 1U : 0U});
    }

    /// What a time is, the others of its column show.
    void timesByTheirColumn_data()
    {
        QTest::addColumn<std::vector<std::string>>("column");
        QTest::addColumn<qint64>("first"); // −1: unreadable
        const auto row = [](const char* name, const std::vector<std::string>& column, qint64 first) {
            QTest::newRow(name) << column << first;
        };
        row("month first", {"03/04/2001", "03/25/2001"}, 983664000);
        row("day first", {"03/04/2001", "25/05/2001"}, 986256000);
        row("both orders", {"03/04/2001", "25/05/2001", "05/25/2001"}, -1);
        row("no order", {"03/04/2001", "05/06/2001"}, -1);
        row("a day with points", {"03.04.2001", "05.06.2001"}, 986256000);
        row("two digits, month first", {"3/4/01", "3/25/01"}, 983664000);
        row("two digits, day first", {"03-04-01", "25-05-99"}, 986256000);
        row("two digits, year first", {"01-04-03", "99-05-25"}, 986256000);
        row("two digits, no order", {"01/04/03", "02/05/03"}, -1);
        row("a typing error says nothing", {"03/04/2001", "03/25/2001", "99/99/2001"}, 983664000);
        row("days of Excel", {"36984.5", "36985.25"}, 986299200);
        row("whole days of Excel", {"36984", "36984", "36990"}, 986256000);
        row("days of Excel with commas", {"36984,5", "36985,25"}, 986299200);
        row("numbers that count", {"36984", "36985"}, 36984);
        row("a day of Excel among seconds", {"36984.5", "986256000"}, 36984);
        row("years", {"2001", "1999", "2001"}, -1);
        row("months", {"200104", "199912"}, -1);
        row("few seconds", {"2001", "17"}, 2001);
    }
    void timesByTheirColumn()
    {
        QFETCH(std::vector<std::string>, column);
        QFETCH(qint64, first);
        const std::vector<std::string_view> texts(column.begin(), column.end());
        const RatingTime time = readTime(texts.front(), timeStyleOf(texts));
        QCOMPARE(time.kind == RatingTime::Kind::Known ? static_cast<qint64>(time.seconds) : qint64{-1},
                 first);
        const test::Folder folder;
        std::string rows = "user,item,rating,date\n";
        for (std::size_t k = 0; k < column.size(); ++k)
            rows += std::to_string(k) + ",1,5,\"" + column[k] + "\"\n";
        const OpenedDataset opened = openDataset(folder.write("r.csv", rows));
        QVERIFY((opened.report.unreadTimes.count > 0) >= (first < 0));
    }

    void namesOfTimes_data()
    {
        QTest::addColumn<std::string>("name");
        for (const char* name :
             {"timestamp", "rated_on", "watched_at", "watched_on", "unix_timestamp", "tstamp", "ts",
              "review_date", "reviewed_at", "event_timestamp", "Date Watched"})
            QTest::newRow(name) << std::string(name);
    }
    void namesOfTimes()
    {
        QFETCH(std::string, name);
        const test::Folder folder;
        const std::string csv = "user_id,movie_id,rating," + name + "\n1,2,3,880001004\n2,2,4,880001005\n";
        QCOMPARE(openDataset(folder.write("r.csv", csv)).report.firstRated, 880001004U);
        const std::string json = "[{\"user_id\": 1, \"movie_id\": 2, \"rating\": 3, \"" + name +
                                 "\": \"Thu Nov 20 02:43:24 -0700 1997\"}]";
        if (name != "event_timestamp")
            QCOMPARE(openDataset(folder.write("r.json", json)).report.firstRated, 880019004U);
    }
};

QTEST_GUILESS_MAIN(TestRatingTimes)
#include "tst_rating_times.moc"
