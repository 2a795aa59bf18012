// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/export/group_csv.h"
#include "core/export/letterboxd_list.h"
#include "core/export/list_csv.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"
#include "tests/core/support/small_dataset.h"
#include "tests/support/real_data.h"

#include <clocale>

using namespace autorec;

namespace {

const char* const Header =
    "rank,title,year,genres,predicted,movie_id,imdb_id,tmdb_id,model,dataset,seed,score,why";

Dataset filmsNamed(const std::string& title)
{
    Movie movie = test::movieOf(7, title, 1999, {"Drama", "Sci-Fi"});
    movie.imdbId = "tt0133093";
    movie.tmdbId = "603";
    return test::datasetOf({movie, test::movieOf(8, "Undated")}, {{1, 7, 4.0F}, {1, 8, 4.0F}});
}

ModelOrigin someOrigin()
{
    ModelOrigin origin;
    origin.dataset = "Tests";
    origin.seed = 42;
    return origin;
}

const std::vector<Recommendation> StarList{{MovieIndex(0), 1.0F, 4.256F, {}},
                                           {MovieIndex(1), 0.5F, 3.0F, {}}};
const std::vector<Recommendation> RankList{{MovieIndex(0), 17.0F, std::nullopt, {}}};

using Record = std::vector<std::string>;

/// All records, header left out; empty where one cannot be read.
std::vector<Record> recordsOf(const std::string& csv)
{
    std::vector<Record> records;
    Lines lines(csv);
    std::string_view line;
    lines.next(line);
    while (lines.next(line)) {
        if (!parseCsvRecord(line, records.emplace_back()))
            return {};
    }
    return records;
}

} // namespace

class TestListCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsHaveAColumnForEachPerson()
    {
        const Dataset dataset = filmsNamed("Heat");
        Recommendation explained{MovieIndex(0), 1.0F, 4.256F, {}};
        explained.why = {{MovieIndex(1), 4.5F, 0.5F, 0.25F}};
        const GroupList list{.films = {MovieIndex(0), MovieIndex(1)},
                             .forMember = {{explained, {MovieIndex(1), 0.5F, 3.0F, {}}}, RankList},
                             .given = {{std::nullopt, 4.5F}, {std::nullopt, std::nullopt}},
                             .chosenBy = {1, 0}};
        GroupList both = list;
        both.forMember[1].push_back({MovieIndex(1), 9.0F, std::nullopt, {}});
        const std::vector<std::string> names{"Ann", "=Ben"};
        const std::string csv = groupListAsCsv(both, names, dataset, ModelSpec("ease"), someOrigin());
        QVERIFY(csv.starts_with(std::string(ByteOrderMark) +
                                "rank,title,year,genres,Ann predicted,'=Ben predicted,turn,seen,why,movie_id,"
                                "imdb_id,tmdb_id,model,dataset,seed\r\n"));
        const std::vector<Record> records = recordsOf(csv);
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[0], (Record{"1", "Heat", "1999", "Drama|Sci-Fi", "4.26", "", "'=Ben", "",
                                     "Ann: Undated 4.5", "7", "tt0133093", "603", "ease", "Tests", "42"}));
        QCOMPARE(records[1], (Record{"2", "Undated", "", "", "3.00", "", "Ann", "Ann 4.5", "", "8", "", "",
                                     "ease", "Tests", "42"}));
    }

    void cleanup() { std::setlocale(LC_NUMERIC, "C"); }

    void bytes()
    {
        const std::string csv =
            listAsCsv(StarList, filmsNamed("The Matrix"), ModelSpec("biases"), someOrigin());
        const std::string header = std::string(ByteOrderMark).append(Header).append("\r\n");
        QCOMPARE(csv, header + "1,The Matrix,1999,Drama|Sci-Fi,4.26,7,tt0133093,603,biases,Tests,42,1,\r\n"
                               "2,Undated,,,3.00,8,,,biases,Tests,42,0.5,\r\n");
        QCOMPARE(listAsCsv({}, filmsNamed("x"), ModelSpec("biases"), someOrigin()), header);
    }

    void namesReasonsAndScore()
    {
        std::vector<Recommendation> list{StarList.front()};
        list[0].why = {{MovieIndex(1), 4.5F, 0.3F, 0.2F}, {MovieIndex(0), 4.0F, 0.2F, 0.1F}};
        const Record record =
            recordsOf(listAsCsv(list, filmsNamed("Film"), ModelSpec("biases"), someOrigin())).at(0);
        QCOMPARE(record[11], std::string("1"));
        QCOMPARE(record[12], std::string("Undated 4.5; Film (1999) 4"));
    }

    void isAListOfLetterboxd()
    {
        std::vector<Recommendation> list = StarList;
        list[0].why = {{MovieIndex(1), 4.5F, 0.3F, 0.2F}};
        QCOMPARE(letterboxdList(list, filmsNamed("Film, \"the\""), "For me", "2024-02-29"),
                 std::string("Letterboxd list export v7\n"
                             "Date,Name,Tags,URL,Description\n"
                             "2024-02-29,For me,,,Made with AutoRec Explorer\n"
                             "\n"
                             "Position,Name,Year,URL,Description\n"
                             "1,\"Film, \"\"the\"\"\",1999,,"
                             "Predicted: 4.3 stars. Because of: Undated 4.5\n"
                             "2,Undated,,,Predicted: 3.0 stars\n"));
    }

    void titlesComeBack_data()
    {
        QTest::addColumn<std::string>("title");
        QTest::addColumn<std::string>("expected");
        const auto same = [](const char* title) {
            QTest::newRow(title) << std::string(title) << std::string(title);
        };
        same("I, Robot");
        same("\"Great Performances\" Cats");
        same("Say \"Cheese\", please");
        same("Amélie");
        same("七人の侍");
        same("8½");
        same("A=B");
        same("'Round Midnight");
        for (const char* title : {"=1+1", "+44", "-1", "@home", "=HYPERLINK(\"http://x\",\"y\")", "-, comma"})
            QTest::newRow(title) << std::string(title) << std::string("'") + title;
    }
    void titlesComeBack()
    {
        QFETCH(std::string, title);
        QFETCH(std::string, expected);
        const std::vector<Record> records =
            recordsOf(listAsCsv(StarList, filmsNamed(title), ModelSpec("biases"), someOrigin()));
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[0].size(), std::size_t{13});
        QCOMPARE(records[0][1], expected);
        QCOMPARE(records[1][1], std::string("Undated"));
    }

    void idsComeBack_data()
    {
        QTest::addColumn<std::string>("id");
        QTest::addColumn<std::string>("expected");
        const auto same = [](const char* id) { QTest::newRow(id) << std::string(id) << std::string(id); };
        same("7");
        same("-7");
        same("007");
        same("B00X04");
        same("99999999999999999999");
        same("a,\"b\"");
        QTest::newRow("a formula") << std::string("=1+1") << std::string("'=1+1");
    }
    void idsComeBack()
    {
        QFETCH(std::string, id);
        QFETCH(std::string, expected);
        Movie movie = test::movieOf(0, "Heat");
        movie.id = SourceId::parse(id).value();
        const Dataset dataset = test::datasetOf({movie}, {});
        const std::vector<Record> records = recordsOf(
            listAsCsv({{MovieIndex(0), 1.0F, 3.0F, {}}}, dataset, ModelSpec("biases"), someOrigin()));
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0][5], expected);
    }

    void rankModelsPredictNoStars()
    {
        const std::vector<Record> records =
            recordsOf(listAsCsv(RankList, filmsNamed("Film"), ModelSpec("popularity"), someOrigin()));
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0][4], std::string());
        QCOMPARE(records[0][8], std::string("popularity"));
    }

    void simulatedRatingsAreSaid()
    {
        ModelOrigin origin = someOrigin();
        origin.simulated = true;
        const std::vector<Record> records =
            recordsOf(listAsCsv(RankList, filmsNamed("Film"), ModelSpec("popularity"), origin));
        QCOMPARE(records[0][9], std::string("Tests (simulated ratings)"));
    }

    void decimalPointInEveryLocale()
    {
        bool isSet = false;
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8", "de_DE", "fr_FR"})
            isSet = isSet || std::setlocale(LC_NUMERIC, name);
        if (!isSet && test::isContinuousIntegration())
            QFAIL("No locale with a decimal comma is here: install Debian's package locales.");
        if (!isSet)
            QSKIP("No locale with a decimal comma is installed here.");
        const std::vector<Record> records =
            recordsOf(listAsCsv(StarList, filmsNamed("Film"), ModelSpec("biases"), someOrigin()));
        QCOMPARE(records[0].size(), std::size_t{13});
        QCOMPARE(records[0][4], std::string("4.26"));
    }

    void isWrittenWhole()
    {
        const test::Folder folder;
        const Dataset films = filmsNamed("Film");
        writeListCsv(folder / "list.csv", StarList, films, ModelSpec("biases"), someOrigin());
        QCOMPARE(test::readFile(folder / "list.csv"),
                 listAsCsv(StarList, films, ModelSpec("biases"), someOrigin()));
        const auto error = test::errorOf([&] {
            writeListCsv(folder / "none" / "list.csv", StarList, films, ModelSpec("biases"), someOrigin());
        });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestListCsv)
#include "tst_list_csv.moc"
