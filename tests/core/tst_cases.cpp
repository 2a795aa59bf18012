// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that real people's files and public reports led to, if they stand beside the real data
// (AUTOREC_DATA_DIR/../cases). Other tests hold the same things as literals.

#include "core/data/open_dataset.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/print.h"
#include "tests/support/real_data.h"

#include <filesystem>

using namespace autorec;

namespace {

std::filesystem::path casesFolder()
{
    const QByteArray data = qgetenv("AUTOREC_DATA_DIR");
    return data.isEmpty() ? std::filesystem::path()
                          : std::filesystem::path(data.toStdString()).parent_path() / "cases";
}

} // namespace

class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const bool isThere = std::filesystem::is_directory(casesFolder());
        if (!isThere && test::isContinuousIntegration())
            QFAIL("There is no folder of cases. Set AUTOREC_DATA_DIR to the data beside it.");
        if (!isThere)
            QSKIP("There is no folder of cases.");
    }

    void read_data()
    {
        QTest::addColumn<int>("ratings");
        QTest::addColumn<std::string>("scale");
        const auto row = [](const char* path, int ratings, const char* scale = "0.5,5") {
            QTest::newRow(path) << ratings << std::string(scale);
        };
        row("files/amazon-headerless.csv", 180);
        row("files/anime", 287, "1,10");
        row("files/binary-0-1.csv", 312, "likes");
        row("files/bx-1.csv", 153, "1,10");
        row("files/crlf-title-col.csv", 87);
        row("files/german-excel-late.csv", 472);
        row("files/german-excel.csv", 312);
        row("files/goodbooks", 390);
        row("files/item-minus1.csv", 290, "1,10");
        row("files/jester-triples.csv", 1200, "-10,10");
        row("files/kaggle-ml20m", 200);
        row("files/mac-cr-data.csv", 312);
        row("files/movietweetings", 200, "1,10");
        row("files/negative-in-scale.csv", 312, "-2,2");
        row("files/netflix-kaggle.txt", 228, "1,5");
        row("files/pandas-index.csv", 312);
        row("files/quoted-all-data.csv", 312);
        row("files/quoted-header-data.csv", 312);
        row("files/ratings-0-10-half.csv", 1180, "0,10");
        row("files/ratings-0-100.csv", 1180, "0,100");
        row("files/recbole-implicit", 200, "counts");
        row("files/recbole-inter", 174, "counts");
        row("files/recbole-named.inter", 174);
        row("files/reordered.csv", 312);
        row("files/scale-0-20.csv", 312, "0,20");
        row("files/scale-1-6.csv", 312, "1,6");
        row("files/scale-1-7.csv", 312, "1,7");
        row("files/sep-line.csv", 312);
        row("files/tab-1-to-10", 1200, "1,10");
        row("files/tab-headed", 1200, "1,10");
        row("files/trailing-comma.csv", 312);
        row("files/utf16-data.csv", 312);
        for (const char* same : {"bom",      "comment",   "cr",
                                 "crlf",     "deccomma",  "exptime",
                                 "floatids", "floattime", "floattime_frac",
                                 "index",    "iso_off",   "iso_pandas",
                                 "iso_z",    "mstime",    "nantime",
                                 "negtime",  "nstime",    "nulltime",
                                 "plain",    "pre1970",   "reordered",
                                 "sep",      "slashdate", "spaceaftercomma",
                                 "surprise", "usdate",    "ustime",
                                 "utf16",    "uuid",      "uuid_titled",
                                 "zerobased"})
            row(qPrintable(QStringLiteral("reports/01/%1.csv").arg(QLatin1String(same))), 210);
        for (const char* damaged : {"emptyrating", "late_nanrating", "nanrating", "ragged"})
            row(qPrintable(QStringLiteral("reports/01/%1.csv").arg(QLatin1String(damaged))), 209);
        row("reports/01/binary.csv", 210, "likes");
        row("reports/01/implicit.csv", 210, "counts");
        row("reports/01/implicit2.csv", 210, "counts");
        row("reports/01/jester.csv", 210, "-10,10");
        row("reports/01/playcount.csv", 210, "counts");
        row("reports/01/pm1.csv", 210, "likes");
        row("reports/01/scale01.csv", 210, "0,1");
        row("reports/01/scale10.csv", 210, "1,10");
        row("reports/01/scale10_zero.csv", 210, "0,10");
        row("reports/01/scale100.csv", 210, "0,100");
        for (const char* same : {"extra", "float", "iso", "merged", "merged5", "ms", "notime_title", "quoted",
                                 "quoted2", "space", "uuid"})
            row(qPrintable(QStringLiteral("reports/06/ml_%1.csv").arg(QLatin1String(same))), 210);
        row("reports/06/dat10.dat", 210, "1,10");
        row("reports/06/ml_scale10.csv", 210, "1,10");
        row("reports/06/ml_scale100.csv", 210, "0,100");
        row("reports/06/tab0.tsv", 210, "likes");
        row("reports/06/tab10.tsv", 210, "1,10");
        row("reports/06/tab5.tsv", 210);
        row("reports/06/tabms.tsv", 210);
        row("reports/06/tabplays.tsv", 210, "counts");
        row("reports/07/mt", 2400, "0,10");
        row("reports/08/cp1252.csv", 210);
        row("reports/08/mixedids.csv", 210);
        row("reports/08/nl.csv", 210);
    }
    void read()
    {
        QFETCH(int, ratings);
        QFETCH(std::string, scale);
        const OpenedDataset opened = openDataset(casesFolder() / QTest::currentDataTag());
        QCOMPARE(opened.dataset.ratingCount(), static_cast<std::size_t>(ratings));
        QCOMPARE(opened.dataset.catalogue().scale.text(), scale);
        // Whatever is left out is told.
        const std::size_t told = opened.report.skippedCount() + opened.report.unratedRows +
                                 opened.report.duplicateRatings + opened.dataset.ratingCount();
        QCOMPARE(told, opened.report.rows);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("files/yahoo-r4.txt") << QByteArray("may both be the ratings");
        QTest::newRow("files/pandas-index-noheader.csv") << QByteArray("only numbers the rows");
    }
    void refused()
    {
        QFETCH(QByteArray, says);
        const auto error = test::errorOf([] { openDataset(casesFolder() / QTest::currentDataTag()); });
        QVERIFY(error);
        QVERIFY2(test::contains(error->message(), says.toStdString()), error->what());
        QVERIFY(test::contains(error->message(), "--columns"));
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
