// SPDX-License-Identifier: GPL-3.0-or-later
// The scale that a source gives its ratings on: found from all of them, whatever the format, before one is
// judged.

#include "core/data/open_dataset.h"
#include "core/data/split.h"
#include "core/presets/model_spec.h"
#include "core/train/train.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/opened.h"
#include "tests/core/support/print.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace autorec;
using test::skippedText;
using test::starsOf;

namespace {

using Stars = std::vector<float>;

/// So many ratings that run through the values in turn.
std::vector<RatingValues::Counted> valuesOf(const Stars& values, int count)
{
    RatingValues all;
    for (int k = 0; k < count; ++k)
        all.add(values[static_cast<std::size_t>(k) % values.size()]);
    return all.sorted();
}

/// "user SEPARATOR movie SEPARATOR value SEPARATOR time" for each value in turn; users have 12 movies.
std::string rowsOf(const std::vector<std::string>& values, int count, const std::string& separator)
{
    std::string rows;
    for (int k = 0; k < count; ++k)
        rows += std::to_string(k / 12 + 1) + separator + std::to_string(k % 12 + 1) + separator +
                values[static_cast<std::size_t>(k) % values.size()] + separator +
                std::to_string(880000000 + k) + "\n";
    return rows;
}

const std::vector<std::string> TenPoints{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};

} // namespace

class TestSourceScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<Stars>("values");
        QTest::addColumn<int>("count");
        QTest::addColumn<std::string>("scale");
        QTest::addColumn<float>("unrated"); // 7777: none
        QTest::addColumn<bool>("isDoubted");
        const auto row = [](const char* name, const Stars& values, int count, const char* scale,
                            float unrated = 7777.0F, bool isDoubted = false) {
            QTest::newRow(name) << values << count << std::string(scale) << unrated << isDoubted;
        };
        row("whole stars", {1, 2, 3, 4, 5}, 300, "0.5,5");
        row("half stars", {0.5F, 1, 1.5F, 2, 3, 4.5F, 5}, 300, "0.5,5");
        row("one value", {4}, 300, "0.5,5");
        row("three of five", {1, 2, 3}, 300, "0.5,5", 7777.0F, true);
        row("four of five, very many", {0.5F, 1, 1.5F, 2, 2.5F, 3, 3.5F, 4}, 2000, "0.5,4", 7777.0F, true);
        row("no star to five", {0, 1, 2, 3, 4, 5}, 300, "0,5");
        row("zeros that may be none", {0, 0, 1, 2, 3, 4, 5}, 300, "0,5", 7777.0F, true);
        row("five with many zeros", {0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5}, 300, "0.5,5", 0.0F);
        row("a little of five", {3, 4}, 3, "0.5,5");
        row("ten points", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 300, "1,10");
        row("ten points by halves", {1, 1.5F, 2.5F, 5, 7.5F, 9.5F, 10}, 300, "1,10");
        row("upper half of ten", {5, 6, 7, 8, 9, 10}, 300, "1,10");
        row("no point to ten", {0, 0.5F, 1, 2, 5, 6, 7, 7.5F, 8, 9, 10}, 300, "0,10");
        row("three of ten", {10, 6, 8}, 3, "1,10");
        row("ten without nine and ten", {0, 2, 4, 6, 8}, 300, "0,10", 7777.0F, true);
        row("six points", {1, 2, 3, 4, 5, 6}, 300, "1,6", 7777.0F, true);
        row("seven points", {1, 2, 3, 4, 5, 6, 7}, 300, "1,7", 7777.0F, true);
        row("seven, but few", {2, 5, 7}, 30, "1,10", 7777.0F, true);
        row("seen, not rated: -1", {-1, 5, 6, 7, 8, 9, 10}, 300, "1,10", -1.0F);
        row("seen, not rated: -1 of five", {-1, 1, 2, 3, 4, 5}, 300, "0.5,5", -1.0F);
        row("seen, not rated: 0 of ten", {0, 0, 0, 5, 7, 8, 9, 10}, 300, "1,10", 0.0F);
        row("seen, not rated: 99", {-9.5F, -3.25F, 0.5F, 4, 9.75F, 99}, 300, "-10,10", 99.0F);
        row("twenty", {0, 3, 8, 12, 14, 16, 18, 20}, 300, "0,20");
        row("a hundred", {0, 5, 8, 30, 50, 70, 80, 90, 100}, 300, "0,100");
        row("a hundred, few", {92, 80, 7, 10}, 4, "0,100");
        row("shares", {0.1F, 0.3F, 0.7F, 0.9F}, 300, "0,1");
        row("shares with ends", {0, 0.25F, 0.5F, 1}, 300, "0,1");
        row("thumbs", {0, 1}, 300, "likes");
        row("thumbs around zero", {-1, 1, 1}, 300, "likes");
        row("thumbs and neither", {-1, 0, 1}, 300, "-1,1");
        row("five around zero", {-2, -1, 0, 1, 2}, 300, "-2,2");
        row("jokes", {-9.94F, -4.7F, 0, 3.2F, 9.81F}, 300, "-10,10");
        row("ones", {1}, 300, "counts");
        row("plays", {1, 16, 81, 256, 625, 1024}, 300, "counts");
    }
    void found()
    {
        QFETCH(Stars, values);
        QFETCH(int, count);
        QFETCH(std::string, scale);
        QFETCH(float, unrated);
        QFETCH(bool, isDoubted);
        const FoundScale found = findScale(valuesOf(values, count));
        QCOMPARE(found.scale.text(), scale);
        QCOMPARE(found.scale.unrated.value_or(7777.0F), unrated);
        QCOMPARE(!found.doubt.empty(), isDoubted);
        const SourceScale again = SourceScale::fromJson(found.scale.toJson());
        QCOMPARE(again.text(), scale);
        QCOMPARE(again.unrated.value_or(7777.0F), unrated);
    }

    /// What lies on no usual scale is not guessed.
    void notFound_data()
    {
        QTest::addColumn<Stars>("values");
        QTest::newRow("thirteen") << Stars{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
        QTest::newRow("a mark above a hundred") << Stars{0, 10, 30, 50, 70, 90, 100, 255};
        QTest::newRow("small counts") << Stars{1, 1, 1, 1, 1, 2, 2, 3, 4, 9, 37};
        QTest::newRow("forty") << Stars{1, 8, 17, 25, 33, 40};
        QTest::newRow("parts above a hundred") << Stars{0.5F, 12.25F, 180.75F};
        QTest::newRow("below zero only") << Stars{-5, -4, -1};
        QTest::newRow("uneven around zero") << Stars{-3, 0, 8, 4};
    }
    void notFound()
    {
        QFETCH(Stars, values);
        const auto error = test::errorOf([&] { findScale(valuesOf(values, 400)); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        QVERIFY(test::contains(error->message(), "--scale"));
    }

    void stars_data()
    {
        QTest::addColumn<std::string>("scale");
        QTest::addColumn<Stars>("values");
        QTest::addColumn<Stars>("stars");
        const auto row = [](const char* scale, const Stars& values, const Stars& stars) {
            QTest::newRow(scale) << std::string(scale) << values << stars;
        };
        row("1,5", {1, 2.5F, 5}, {1, 2.5F, 5});
        row("0.5,5", {0.5F, 3, 5}, {0.5F, 3, 5});
        row("0,5", {0, 1, 5}, {0.5F, 1, 5});
        row("1,10", {1, 7, 10}, {0.5F, 3.5F, 5});
        row("0,10", {0, 0.5F, 1, 7.5F, 10}, {0.5F, 0.5F, 0.5F, 3.75F, 5});
        row("0,20", {0, 1, 14, 20}, {0.5F, 0.5F, 3.5F, 5});
        row("0,100", {0, 4, 10, 60, 95, 100}, {0.5F, 0.5F, 0.5F, 3, 4.75F, 5});
        row("0,1", {0, 0.1F, 0.7F, 1}, {0.5F, 0.5F, 3.5F, 5});
        row("1,6", {1, 2, 6}, {1, 1.8F, 5});
        row("1,7", {1, 4, 7}, {1, 3, 5});
        row("-2,2", {-2, -1, 0, 2}, {1, 2, 3, 5});
        row("-1,1", {-1, 0, 1}, {1, 3, 5});
        row("-10,10", {-10, 0, 10}, {0.5F, 2.75F, 5});
        row("likes", {-1, 0, 1, 5}, {1, 1, 5, 5});
        row("counts", {1, 2, 1000}, {5, 5, 5});
    }
    void stars()
    {
        QFETCH(std::string, scale);
        QFETCH(Stars, values);
        QFETCH(Stars, stars);
        const std::optional<SourceScale> source = SourceScale::parse(scale);
        QVERIFY(source);
        QCOMPARE(source->text(), scale);
        for (std::size_t k = 0; k < values.size(); ++k)
            QCOMPARE(source->toStars(values[k]), stars[k]);
        for (const char* wrong : {"", "5", "5,1", "1,x", "1,2,3", "nan,5", "1,inf", "-5,-1"})
            QVERIFY2(!SourceScale::parse(wrong), wrong);
    }

    /// MovieLens' own shapes with ten points: none is dropped, whichever reader has the file.
    void tenPointsInAnyShape_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("separator");
        QTest::newRow("u.data") << std::string("u.data") << std::string() << std::string("\t");
        QTest::newRow("ratings.dat") << std::string("ratings.dat") << std::string() << std::string("::");
        QTest::newRow("ratings.csv") << std::string("ratings.csv")
                                     << std::string("userId,movieId,rating,timestamp\n") << std::string(",");
        QTest::newRow("delimited") << std::string("r.txt") << std::string("user|item|score|when\n")
                                   << std::string("|");
    }
    void tenPointsInAnyShape()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, header);
        QFETCH(std::string, separator);
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write(name, header + rowsOf(TenPoints, 1200, separator)));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{1200});
        QCOMPARE(skippedText(opened.report), std::string());
        QCOMPARE(opened.dataset.catalogue().scale.text(), std::string("1,10"));
        QCOMPARE(starsOf(opened.dataset, 1, 7), 3.5F);
        QCOMPARE(starsOf(opened.dataset, 1, 10), 5.0F);
    }

    /// Neither the first lines nor the first block tell: the scale is that of the whole file.
    void theWholeFileTells()
    {
        const test::Folder folder;
        const std::string five = rowsOf({"1", "2", "3", "4", "5"}, 60000, "\t");
        QVERIFY(five.size() > (std::size_t{1} << 20));
        std::string ten = rowsOf(TenPoints, 60000, "\t");
        const OpenedDataset opened = openDataset(folder.write("u.data", five + ten));
        QCOMPARE(opened.dataset.catalogue().scale.text(), std::string("1,10"));
        QCOMPARE(opened.dataset.scale().max(), 5.0F);
    }

    void oneScaleForAllColumnsGiven()
    {
        const test::Folder folder;
        OpenOptions options;
        options.columns = ColumnLayout{.separator = "", .time = 3};
        const OpenedDataset opened =
            openDataset(folder.write("r.csv", rowsOf(TenPoints, 240, ",")), {}, options);
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{240});
        QCOMPARE(starsOf(opened.dataset, 1, 7), 3.5F);
        options.scale = SourceScale{0.0F, 20.0F};
        const OpenedDataset twenty = openDataset(folder / "r.csv", {}, options);
        QCOMPARE(starsOf(twenty.dataset, 1, 8), 2.0F);
        options.scale = SourceScale{1.0F, 9.0F};
        const auto error = test::errorOf([&] { openDataset(folder / "r.csv", {}, options); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::TooMuchSkipped);
    }

    /// TEST has no rating above five of ten; it is halved all the same.
    void oneScaleForASplit()
    {
        const test::Folder folder;
        const std::string train = rowsOf(TenPoints, 240, ",");
        std::string test;
        for (int user = 1; user <= 20; ++user)
            test += std::to_string(user) + ",13," + std::to_string(user % 5 + 1) + ",1\n";
        const std::filesystem::path all =
            folder.write("all.csv", "userId,movieId,rating,timestamp\n" + train + test);
        folder.write("train.csv", "userId,movieId,rating,timestamp\n" + train);
        folder.write("test.csv", "userId,movieId,rating,timestamp\n" + test);
        const Dataset dataset = openDataset(all).dataset;
        const Split split = splitDataset(dataset, SplitSpec::parse("files:train.csv,test.csv"), 1, all);
        QCOMPARE(split.heldOut.ratingCount(), std::size_t{20});
        for (const RatingEntry& entry : split.heldOut.entries())
            QCOMPARE(entry.stars, static_cast<float>((entry.user.value() + 1) % 5 + 1) / 2.0F);
    }

    void unratedRowsAreTold()
    {
        const test::Folder folder;
        std::string rows = "user_id,anime_id,rating\n";
        for (int k = 0; k < 400; ++k)
            rows += std::to_string(k / 10 + 1) + "," + std::to_string(k % 10 + 1) + "," +
                    (k % 4 == 0 ? "-1" : std::to_string(k % 6 + 5)) + "\n";
        const OpenedDataset opened = openDataset(folder.write("rating.csv", rows));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{300});
        QCOMPARE(opened.report.unratedRows, std::size_t{100});
        QCOMPARE(opened.report.skippedCount(), std::size_t{0});
        QVERIFY(test::contains(importNotes(opened.report).front(), "100 ratings are -1"));
        OpenOptions options;
        options.scale = SourceScale{1.0F, 10.0F};
        QCOMPARE(openDataset(folder / "rating.csv", {}, options).report.unratedRows, std::size_t{100});
    }

    void ambiguousScaleIsAsked()
    {
        const test::Folder folder;
        std::vector<std::string> values = TenPoints;
        values.insert(values.end(), {"11", "12", "13"});
        const std::filesystem::path file = folder.write("r.tsv", rowsOf(values, 1300, "\t"));
        const auto error = test::errorOf([&] { openDataset(file); });
        QVERIFY(error);
        QVERIFY(test::contains(error->message(), "r.tsv"));
        QVERIFY(test::contains(error->message(), "from 1 to 13"));
        QVERIFY(test::contains(error->message(), "--scale 1,13"));
        OpenOptions options;
        options.scale = SourceScale::parse("1,13");
        QCOMPARE(openDataset(file, {}, options).dataset.ratingCount(), std::size_t{1300});
    }

    void withoutStars_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<RatingMeaning>("meaning");
        QTest::addColumn<std::string>("says");
        const std::string header = "user,item,rating,timestamp\n";
        QTest::newRow("likes") << header + rowsOf({"1", "0", "1", "1", "0"}, 240, ",") << RatingMeaning::Likes
                               << std::string("likes and dislikes");
        QTest::newRow("counts") << header + rowsOf({"1", "7", "300", "12", "1500"}, 240, ",")
                                << RatingMeaning::Counts << std::string("counts");
        QTest::newRow("counts by name")
            << "user,item,plays,timestamp\n" + rowsOf({"1", "2", "3", "5"}, 240, ",") << RatingMeaning::Counts
            << std::string("counts");
        QTest::newRow("ones") << header + rowsOf({"1"}, 240, ",") << RatingMeaning::Seen
                              << std::string("no ratings in it");
        std::string pairs = "user_id:token\titem_id:token\ttimestamp:float\n";
        for (int k = 0; k < 240; ++k)
            pairs += std::to_string(k / 12 + 1) + "\t" + std::to_string(k % 12 + 1) + "\t" +
                     std::to_string(k % 12 + 1) + "\n";
        QTest::newRow("pairs with small times")
            << pairs << RatingMeaning::Seen << std::string("no ratings in it");
    }
    void withoutStars()
    {
        QFETCH(std::string, text);
        QFETCH(RatingMeaning, meaning);
        QFETCH(std::string, says);
        const test::Folder folder;
        const OpenedDataset opened = openDataset(folder.write("set.inter", text));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{240});
        QVERIFY(opened.dataset.scale().meaning() == meaning);
        QVERIFY(test::contains(importNotes(opened.report).front(), says));
        QCOMPARE(std::string(defaultPresetFor(opened.dataset)), std::string("ease"));
        const auto error = test::errorOf([&] { train(opened.dataset, ModelSpec("biases"), {}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::InvalidArgument);
        QVERIFY2(test::contains(error->message(), "biases predicts stars") &&
                     test::contains(error->message(), says) && test::contains(error->message(), "ease"),
                 error->what());
        const TrainedModel model = train(opened.dataset, ModelSpec("ease"), {});
        QVERIFY(model.recommender->scoreKind() == ScoreKind::Rank);
    }
};

QTEST_GUILESS_MAIN(TestSourceScale)
#include "tst_source_scale.moc"
