// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <fstream>
#include <limits>
#include <sys/stat.h>
#include <thread>

using namespace autorec;

using Texts = std::vector<std::string>;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Texts>("expected");
        QTest::newRow("nothing") << std::string() << Texts{};
        QTest::newRow("no end") << std::string("a") << Texts{"a"};
        QTest::newRow("two") << std::string("a\nb\n") << Texts{"a", "b"};
        QTest::newRow("CRLF") << std::string("a\r\nb\r\n") << Texts{"a", "b"};
        QTest::newRow("empty lines") << std::string("\n\na\n\r\n") << Texts{"", "", "a", ""};
        QTest::newRow("byte order mark") << std::string("\xEF\xBB\xBF"
                                                        "a\nb")
                                         << Texts{"a", "b"};
        QTest::newRow("byte order mark alone") << std::string("\xEF\xBB\xBF") << Texts{};
        QTest::newRow("return inside") << std::string("a\rb\n") << Texts{"a\rb"};
    }
    void lines()
    {
        QFETCH(std::string, text);
        QFETCH(Texts, expected);
        Lines lines(text);
        std::string_view line;
        Texts found;
        while (lines.next(line)) {
            found.emplace_back(line);
            QCOMPARE(lines.number(), found.size());
        }
        QCOMPARE(found, expected);
        QVERIFY(!lines.next(line));
    }

    void splits_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Texts>("expected");
        QTest::newRow("nothing") << std::string() << Texts{""};
        QTest::newRow("one") << std::string("a") << Texts{"a"};
        QTest::newRow("three") << std::string("a|b|c") << Texts{"a", "b", "c"};
        QTest::newRow("empty parts") << std::string("|a||") << Texts{"", "a", "", ""};
    }
    void splits()
    {
        QFETCH(std::string, text);
        QFETCH(Texts, expected);
        const std::vector<std::string_view> parts = splitText(text, '|');
        QCOMPARE(Texts(parts.begin(), parts.end()), expected);
    }

    void numbers_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<bool>("isNumber");
        const auto row = [](const char* text, bool isWhole, bool isNumber) {
            QTest::newRow(*text ? text : "nothing") << std::string(text) << isWhole << isNumber;
        };
        row("0", true, true);
        row("-7", true, true);
        row("9223372036854775807", true, true);
        row("9223372036854775808", false, true);
        row("4.5", false, true);
        row("1e2", false, true);
        row("", false, false);
        row("x", false, false);
        row("1x", false, false);
        row(" 1", false, false);
        row("1 ", false, false);
        row("+1", false, false);
        row("4,5", false, false);
        row("0x10", false, false);
        row("1e99", false, false);
    }
    void numbers()
    {
        QFETCH(std::string, text);
        QFETCH(bool, isWhole);
        QFETCH(bool, isNumber);
        std::int64_t whole = 0;
        float number = 0.0F;
        QCOMPARE(parseNumber(text, whole), isWhole);
        QCOMPARE(parseNumber(text, number), isNumber);
        if (isWhole)
            QCOMPARE(std::to_string(whole), text);
        if (isNumber)
            QCOMPARE(number, std::stof(text));
    }

    void latin1()
    {
        QCOMPARE(latin1ToUtf8("plain"), std::string("plain"));
        QCOMPARE(latin1ToUtf8("Cit\xE9 \xC4\xFF\x80"), std::string("Cité Äÿ€"));
    }

    void readsWholeFiles()
    {
        const test::Folder folder;
        const std::string content = std::string("a\0b", 3) + std::string(100000, 'x') + "\r\n";
        QVERIFY(readTextFile(folder.write("file", content)) == content);
        QCOMPARE(readTextFile(folder.write("empty", "")), std::string());
        QCOMPARE(readBeginning(folder / "file", 3), content.substr(0, 3));
        QVERIFY(readBeginning(folder / "file", 1000000) == content);
        QCOMPARE(readBeginning(folder / "none"), std::string());
    }

    /// As in `autorec recommend … --ratings <(…)`.
    void pipesAreReadToTheirEnd()
    {
        const test::Folder folder;
        const std::filesystem::path pipe = folder / "pipe";
        const std::string content(100'000, 'x');
        QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
        const std::jthread writer([&] { std::ofstream(pipe) << content; });
        QVERIFY(readTextFile(pipe) == content);
    }

    void unreadableFiles()
    {
        const test::Folder folder;
        const auto missing = test::errorOf([&] { readTextFile(folder / "none"); });
        QVERIFY(missing);
        QCOMPARE(missing->code(), ErrorCode::FileNotFound);
        QCOMPARE(missing->file(), folder / "none");
        const auto isFolder = test::errorOf([&] { readTextFile(folder.path()); });
        QVERIFY(isFolder);
        QCOMPARE(isFolder->code(), ErrorCode::FileUnreadable);
    }

    void errorsNameTheirPlace()
    {
        const Error error(ErrorCode::DamagedFile, "folder/file", 7, "it is torn.", "detail");
        QCOMPARE(error.message(), std::string("folder/file, line 7: it is torn."));
        QCOMPARE(error.detail(), std::string("detail"));
        QCOMPARE(error.line(), std::optional<std::size_t>(7));
        QCOMPARE(Error(ErrorCode::DamagedFile, "file", {}, "torn.").message(), std::string("file: torn."));
        QCOMPARE(Error(ErrorCode::Cancelled, "Cancelled.").message(), std::string("Cancelled."));
    }
};

QTEST_GUILESS_MAIN(TestTextFile)
#include "tst_text_file.moc"
