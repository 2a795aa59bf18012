// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which spreadsheets, databases and programs write the same table of ratings.

#include "core/base/text_encoding.h"
#include "core/data/open_dataset.h"
#include "core/data/source_preview.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

#include <functional>

using namespace autorec;
using test::skippedText;

namespace {

struct Row
{
    std::string user;
    std::string movie;
    std::string rating;
    std::string time;
};

constexpr int Count = 240;

std::vector<Row> someRows()
{
    static const std::vector<std::string> ratings{"5", "3.5", "1", "4", "0.5", "2", "4.5"};
    std::vector<Row> rows;
    for (int k = 0; k < Count; ++k)
        rows.push_back({std::to_string(k / 12 + 1), std::to_string(k % 12 + 101),
                        ratings[static_cast<std::size_t>(k) % ratings.size()],
                        std::to_string(880000000 + k)});
    return rows;
}

/// A header and all rows.
std::string table(const std::string& header, const std::function<std::string(const Row&)>& lineOf)
{
    std::string text = header;
    for (const Row& row : someRows())
        text += lineOf(row);
    return text;
}

/// Fields joined by a separator.
std::function<std::string(const Row&)> joined(const std::string& separator, const std::string& end = "\n")
{
    return [=](const Row& row) {
        return row.user + separator + row.movie + separator + row.rating + separator + row.time + end;
    };
}

std::string plain()
{
    return table("userId,movieId,rating,timestamp\n", joined(","));
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string utf16(const std::string& ascii, bool isLittle, bool isMarked)
{
    std::string text = !isMarked ? "" : isLittle ? "\xFF\xFE" : "\xFE\xFF";
    for (const char letter : ascii)
        text += isLittle ? std::string{letter, '\0'} : std::string{'\0', letter};
    return text;
}

std::string withComma(std::string number)
{
    return replaced(std::move(number), ".", ",");
}

} // namespace

class TestDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTable_data()
    {
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << text; };
        const std::string header = "userId,movieId,rating,timestamp\n";
        row("CRLF", replaced(plain(), "\n", "\r\n"));
        row("CR alone", replaced(plain(), "\n", "\r"));
        row("byte order mark", "\xEF\xBB\xBF" + plain());
        row("UTF-16 LE", utf16(plain(), true, true));
        row("UTF-16 BE", utf16(plain(), false, true));
        row("UTF-16 LE without a mark", utf16(plain(), true, false));
        row("UTF-16 BE without a mark", utf16(plain(), false, false));
        row("Excel's Unicode text", utf16(replaced(replaced(plain(), ",", "\t"), "\n", "\r\n"), true, true));
        row("a space behind commas", replaced(plain(), ",", ", "));
        row("semicolons", replaced(plain(), ",", ";"));
        row("bars", replaced(plain(), ",", "|"));
        row("colons", table("userId::movieId::rating::timestamp\n", joined("::")));
        row("tabs", table("userId\tmovieId\trating\ttimestamp\n", joined("\t")));
        row("spaces", table("", joined(" ")));
        row("many spaces", table("", joined("   ")));
        row("no header, semicolons", table("", joined(";")));
        row("trailing commas", replaced(plain(), "\n", ",\n"));
        row("trailing semicolons, no header", table("", joined(";", ";;\n")));
        row("sep line", "sep=,\n" + plain());
        row("sep line, CRLF", "sep=;\r\n" + replaced(replaced(plain(), ",", ";"), "\n", "\r\n"));
        row("quoted sep line", "\"sep=,\"\n" + plain());
        row("comments", "# exported by me\n# on Monday\n" + plain());
        row("percent comments", "% exported by me\n" + plain());
        row("empty lines above", "\n\n" + plain());
        row("a title above", "My ratings\n\n" + plain());
        row("quoted header",
            "\"userId\",\"movieId\",\"rating\",\"timestamp\"\n" + plain().substr(header.size()));
        row("quoted", table("\"userId\",\"movieId\",\"rating\",\"timestamp\"\n", [](const Row& one) {
                return "\"" + one.user + "\",\"" + one.movie + "\",\"" + one.rating + "\",\"" + one.time +
                       "\"\n";
            }));
        row("German Excel", table("userId;movieId;rating;timestamp\n", [](const Row& one) {
                return one.user + ";" + one.movie + ";" + withComma(one.rating) + ";" + one.time + "\n";
            }));
        row("quoted decimal commas", table(header, [](const Row& one) {
                return one.user + "," + one.movie + ",\"" + withComma(one.rating) + "\"," + one.time + "\n";
            }));
        row("decimal commas and tabs", table("userId\tmovieId\trating\ttimestamp\n", [](const Row& one) {
                return one.user + "\t" + one.movie + "\t" + withComma(one.rating) + "\t" + one.time + "\n";
            }));
        row("decimals everywhere", table(header, [](const Row& one) {
                return one.user + ".0," + one.movie + ".0," + one.rating + "," + one.time + ".0\n";
            }));
        row("columns in another order", table("timestamp,rating,movieId,userId\n", [](const Row& one) {
                return one.time + "," + one.rating + "," + one.movie + "," + one.user + "\n";
            }));
        row("more columns", table("userId,name,movieId,country,rating,timestamp,x\n", [](const Row& one) {
                return one.user + ",A B," + one.movie + ",de," + one.rating + "," + one.time + ",y\n";
            }));
        row("index without a name", table(",userId,movieId,rating,timestamp\n",
                                          [](const Row& one) { return one.movie + "," + joined(",")(one); }));
        row("index with a name", table("Unnamed: 0,userId,movieId,rating,timestamp\n",
                                       [](const Row& one) { return one.movie + "," + joined(",")(one); }));
        row("index, and no name at all", table(header, [k = 0](const Row& one) mutable {
                return "\"" + std::to_string(++k) + "\"," + joined(",")(one);
            }));
        row("names in a comment", table("# userId,movieId,rating,timestamp\n", joined(",")));
        row("names in a comment, in another order", table("#rating movie user time\n", [](const Row& one) {
                return one.rating + " " + one.movie + " " + one.user + " " + one.time + "\n";
            }));
        row("rows of separators", plain() + ",,,\n,,,\n,,,\n,,,\n");
        row("names of a list of films", table("_id,movie_id,rating_val,user_id,ts\n", [](const Row& one) {
                return "5fc" + one.movie + "," + one.movie + "," + one.rating + "," + one.user + "," +
                       one.time + "\n";
            }));
        row("RecBole", table("user_id:token\titem_id:token\trating:float\ttimestamp:float\n", joined("\t")));
        row("names of books", table("user_id,book_id,rating,timestamp\n", joined(",")));
        row("names of jokes", table("userId,jokeId,rating,time\n", joined(",")));
        row("names of recipes", table("user_id,recipe_id,rating,date\n", joined(",")));
        row("names of Amazon", table("reviewerID,asin,overall,unixReviewTime\n", joined(",")));
        row("names of Book-Crossing", table("\"User-ID\";\"ISBN\";\"Book-Rating\";\"t\"\n", joined(";")));
        row("names of Surprise", table("userID,itemID,rating,timestamp\n", joined(",")));
        row("short names", table("uid,iid,r,ts\n", joined(",")));
        row("German names", table("Benutzer;Film;Bewertung;Datum\n", joined(";")));
        row("milliseconds", table(header, [](const Row& one) {
                return one.user + "," + one.movie + "," + one.rating + "," + one.time + "000\n";
            }));
        row("double tabs", table("", joined("\t\t")));
        row("the average beside", table("userId,movieId,rating,user_rating,timestamp\n", [](const Row& one) {
                return one.user + "," + one.movie + ",4.1," + one.rating + "," + one.time + "\n";
            }));
        row("whole words of two", table("Nutzer\tFilm\tSterne\tZeit\n", joined("\t")));
        row("line ends in quotes", table("userId,movieId,rating,timestamp,note\n", [](const Row& one) {
                return joined(",", "")(one) + ",\"well,\n\"\"so\"\" said\n\nhe\"\n";
            }));
        row("a quote in no quotes", table("userId,movieId,rating,timestamp,note\n", [](const Row& one) {
                return joined(",", "")(one) + ",5\" disk\n";
            }));
    }
    void sameTable()
    {
        QFETCH(std::string, text);
        const test::Folder folder;
        const OpenedDataset expected = openDataset(folder.write("expected.csv", plain()));
        QCOMPARE(expected.dataset.ratingCount(), std::size_t{Count});
        const OpenedDataset opened = openDataset(folder.write("anything", text));
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{Count});
        QCOMPARE(opened.dataset.fingerprint(), expected.dataset.fingerprint());
        QCOMPARE(opened.dataset.scale().min(), 0.5F);
        QVERIFY(!previewSource(folder / "anything").format.empty());
    }

    /// The first half has whole stars only, so that nothing at the top shows the comma.
    void decimalCommasFarDown()
    {
        const test::Folder folder;
        std::string text = "userId;movieId;rating\n";
        for (int k = 0; k < 4000; ++k)
            text += std::to_string(k / 20) + ";" + std::to_string(k % 20) + (k < 2000 ? ";4\n" : ";3,5\n");
        const OpenedDataset opened = openDataset(folder.write("r.csv", text));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{4000});
        QCOMPARE(opened.dataset.scale().step(), 0.5F);
    }

    /// Spaces in dates and names separate nothing.
    void spacesInFields_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("separator");
        QTest::newRow("tabs") << std::string("user_id\tmovie_id\trating\ttimestamp\n") << std::string("\t");
        QTest::newRow("tabs, no header") << std::string() << std::string("\t");
        QTest::newRow("comma and space")
            << std::string("user_id, movie_id, rating, timestamp\n") << std::string(", ");
        QTest::newRow("semicolon and space")
            << std::string("user_id; movie_id; rating; timestamp\n") << std::string("; ");
        QTest::newRow("bars") << std::string("user_id | movie_id | rating | timestamp\n")
                              << std::string(" | ");
    }
    void spacesInFields()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, separator);
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write("r.txt", table(header, [&separator](const Row& row) {
                                         return row.user + separator + row.movie + separator + row.rating +
                                                separator + "2000-07-30 18:45:0" + row.movie.back() + "\n";
                                     })));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{Count});
        QCOMPARE(opened.report.firstRated % 60, 0U);
        QCOMPARE(opened.report.lastRated - opened.report.firstRated, 9U);
    }

    /// Amazon's ratings alone list the product first.
    void productsFirst()
    {
        const test::Folder folder;
        std::string text;
        for (int k = 0; k < 90; ++k)
            text += "B00000" + std::to_string(1000 + k % 7) + ",A1SGXH7AUHU" + std::to_string(10 + k / 6) +
                    "," + std::to_string(1 + k % 5) + ".0,1362960000\n";
        const Dataset dataset = openDataset(folder.write("Movies_and_TV.csv", text)).dataset;
        QCOMPARE(dataset.movieCount(), std::size_t{7});
        QVERIFY(dataset.findUser("A1SGXH7AUHU10"));
    }

    void likesByName_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("good");
        QTest::addColumn<std::string>("bad");
        QTest::newRow("is_like") << std::string("is_like") << std::string("True") << std::string("False");
        QTest::newRow("thumbs") << std::string("thumbs") << std::string("thumb up")
                                << std::string("thumb down");
        QTest::newRow("reaction") << std::string("reaction") << std::string("Like") << std::string("Dislike");
        QTest::newRow("Steam") << std::string("is_recommended") << std::string("true")
                               << std::string("false");
    }
    void likesByName()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, good);
        QFETCH(std::string, bad);
        const test::Folder folder;
        std::string text = "user_id,app_id," + name + "\n";
        for (int k = 0; k < 100; ++k)
            text += std::to_string(k / 10) + "," + std::to_string(k % 10) + "," + (k % 3 == 0 ? bad : good) +
                    "\n";
        const Dataset dataset = openDataset(folder.write("r.csv", text)).dataset;
        QCOMPARE(dataset.ratingCount(), std::size_t{100});
        QCOMPARE(static_cast<int>(dataset.scale().meaning()), static_cast<int>(RatingMeaning::Likes));
    }

    void encodedTitles_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("Windows-1252")
            << std::string("user,item,rating,title\n1,4,1,Bridget\x92s Caf\xE9 \x80 (1999)\n");
        QTest::newRow("UTF-8") << std::string("user,item,rating,title\n1,4,1,Bridget’s Café € (1999)\n");
    }
    void encodedTitles()
    {
        QFETCH(std::string, text);
        const test::Folder folder;
        const Dataset dataset = openDataset(folder.write("r.csv", text)).dataset;
        QCOMPARE(dataset.movies()[0].title, std::string("Bridget’s Café €"));
        QCOMPARE(dataset.movies()[0].year, 1999);
    }

    void mergedFiles()
    {
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write(
            "ratings.csv", table("userId,movieId,rating,timestamp,title,genres\n", [](const Row& row) {
                return joined(",", "")(row) + ",\"Film " + row.movie + ", The (1990)\",Drama|Comedy\n";
            })));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{Count});
        QCOMPARE(opened.dataset.movies()[1].title, std::string("The Film 102"));
    }

    void notGuessed_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("says");
        std::string indexed;
        std::string twice;
        for (int k = 0; k < 100; ++k) {
            indexed += std::to_string(k) + "," + std::to_string(k / 10) + "," + std::to_string(20 + k % 10) +
                       "," + std::to_string(k % 5 + 1) + "\n";
            twice += std::to_string(k / 10) + "\t" + std::to_string(900 + k % 10) + "\t" +
                     std::to_string(k % 13 + 1) + "\t" + std::to_string(k % 5 + 1) + "\n";
        }
        std::string ciao;
        for (int k = 0; k < 100; ++k)
            ciao += std::to_string(k / 10) + "," + std::to_string(k % 10) + "," + std::to_string(k % 17) +
                    "," + std::to_string(5000 + k) + "," + std::to_string(k % 5 * 10) + ",2012-01-02\n";
        QTest::newRow("genre before rating") << ciao << std::string("third and its fifth column");
        QTest::newRow("row numbers") << indexed << std::string("first column only numbers the rows");
        QTest::newRow("two ratings") << twice << std::string("may both be the ratings");
        QTest::newRow("other names") << std::string("Date,Name,Year,Rating\n2020-01-01,Heat,1995,4\n")
                                     << std::string("no column is named after users");
        const auto named = [](const std::string& header, const std::string& one, const std::string& other) {
            std::string text = header + "\n";
            for (int k = 0; k < 60; ++k)
                text += std::to_string(k / 6) + "," + std::to_string(k % 6) + "," +
                        (k % 4 == 0 ? one : other) + "\n";
            return text;
        };
        QTest::newRow("a name that nobody knows") << named("user,movie,fondness", "2", "5")
                                                  << std::string("the column fondness may be the ratings");
        QTest::newRow("two that may be") << named("user,movie,rating_x,rating_y", "2,3", "5,4")
                                         << std::string("rating_x and rating_y may be the ratings");
        QTest::newRow("no numbers") << named("user,movie,rating", "Mostly Positive",
                                             "Overwhelmingly Negative")
                                    << std::string("the column rating holds no numbers");
        QTest::newRow("bags") << std::string("2 0:1 59:1\n4 0:1 40:1\n2 0:1 42:1\n") << std::string();
    }
    void notGuessed()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, says);
        const test::Folder folder;
        const auto error = test::errorOf([&] { openDataset(folder.write("r.csv", text)); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        QVERIFY2(test::contains(error->message(), says), error->what());
        QVERIFY(says.empty() || test::contains(error->message(), "--columns"));
    }

    void filtersCountAfterDuplicates()
    {
        const test::Folder folder;
        std::string rows = "user,item,rating,timestamp\n";
        for (int user = 1; user <= 6; ++user) {
            for (int movie = 1; movie <= (user == 1 ? 3 : 6); ++movie)
                rows += std::to_string(user) + "," + std::to_string(movie) + ",4,1\n";
        }
        for (int movie = 1; movie <= 3; ++movie)
            rows += "1," + std::to_string(movie) + ",5,2\n";
        OpenOptions options;
        options.narrowing.leastUserRatings = 5;
        const OpenedDataset opened = openDataset(folder.write("r.csv", rows), {}, options);
        QCOMPARE(opened.dataset.userCount(), std::size_t{5});
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{30});
        QCOMPARE(opened.report.duplicateRatings, std::size_t{3});
        QCOMPARE(opened.report.narrowedRatings, std::size_t{3});
        QCOMPARE(opened.dataset.userId(UserIndex(0)), std::int64_t{2});
    }

    void decodedPieceByPiece()
    {
        const std::string text = "Amélie 🎬 été";
        std::string bytes = "\xFF\xFE";
        for (const char16_t unit : std::u16string(u"Amélie 🎬 été")) {
            bytes += static_cast<char>(unit & 0xFFU);
            bytes += static_cast<char>(unit >> 8U);
        }
        for (std::size_t piece = 1; piece < 8; ++piece) {
            TextDecoder decoder(textFormOf(bytes));
            std::string decoded;
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                decoder.decode(std::string_view(bytes).substr(at, piece), decoded);
            QCOMPARE(decoded, text);
        }
        QCOMPARE(decodedText(text), text);
        QCOMPARE(decodedText("a\rb\r"), std::string("a\nb\n"));
        QCOMPARE(decodedText("a\r\nb\r\n"), std::string("a\r\nb\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
