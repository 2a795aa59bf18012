// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/random.h"
#include "tests/core/support/print.h"

using namespace autorec;

using Fields = std::vector<std::string>;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<std::string>("record");
        QTest::addColumn<Fields>("fields");
        const auto row = [](const char* record, const Fields& fields) {
            QTest::newRow(*record ? record : "nothing") << std::string(record) << fields;
        };
        row("", {""});
        row("a", {"a"});
        row("a,b,c", {"a", "b", "c"});
        row("a,,c", {"a", "", "c"});
        row(",", {"", ""});
        row("\"a,b\",c", {"a,b", "c"});
        row("\"a \"\"quoted\"\" word\"", {"a \"quoted\" word"});
        row("\"\",x", {"", "x"});
        row("\"\"\"\"", {"\""});
        row("it\"s", {"it\"s"});
        row(" a , b ", {" a ", " b "});
        row("Ä,é", {"Ä", "é"});
    }
    void parses()
    {
        QFETCH(std::string, record);
        QFETCH(Fields, fields);
        Fields parsed{"left", "over"};
        QVERIFY(parseCsvRecord(record, parsed));
        QCOMPARE(parsed, fields);
    }

    void openQuotesAreNoticed_data()
    {
        QTest::addColumn<std::string>("record");
        for (const char* record : {"\"", "a,\"b", "\"a\"\"", "\"a,b"})
            QTest::newRow(record) << std::string(record);
    }
    void openQuotesAreNoticed()
    {
        QFETCH(std::string, record);
        Fields fields;
        QVERIFY(!parseCsvRecord(record, fields));
    }

    void writes_data()
    {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("written");
        QTest::addColumn<std::string>("writtenText");
        const auto row = [](const char* field, const char* written, const char* text) {
            QTest::newRow(*field ? field : "nothing")
                << std::string(field) << std::string(written) << std::string(text);
        };
        row("", "", "");
        row("plain", "plain", "plain");
        row("a,b", "\"a,b\"", "\"a,b\"");
        row("a\"b", "\"a\"\"b\"", "\"a\"\"b\"");
        row("a\nb", "\"a\nb\"", "\"a\nb\"");
        row("a\rb", "\"a\rb\"", "\"a\rb\"");
        row("=1", "=1", "'=1");
        row("+1", "+1", "'+1");
        row("-1", "-1", "'-1");
        row("@a", "@a", "'@a");
        row("\ta", "\ta", "'\ta");
        row("\ra", "\"\ra\"", "\"'\ra\"");
        row("\na", "\"\na\"", "\"'\na\"");
        row("=a,b", "\"=a,b\"", "\"'=a,b\"");
        row("a=b", "a=b", "a=b");
    }
    void writes()
    {
        QFETCH(std::string, field);
        QFETCH(std::string, written);
        QFETCH(std::string, writtenText);
        QCOMPARE(csvField(field), written);
        QCOMPARE(csvText(field), writtenText);
    }

    void everythingComesBack()
    {
        const std::string letters = "ab,\"' =";
        RandomStream random(1, RandomPurpose::Sampling);
        for (int repeat = 0; repeat < 2000; ++repeat) {
            Fields fields(1 + random.below(4));
            std::string record;
            for (std::string& field : fields) {
                for (std::size_t length = random.below(6); length > 0; --length)
                    field += letters[random.below(letters.size())];
                record.append(&field == &fields.front() ? "" : ",").append(csvField(field));
            }
            Fields parsed;
            QVERIFY(parseCsvRecord(record, parsed));
            QCOMPARE(parsed, fields);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
