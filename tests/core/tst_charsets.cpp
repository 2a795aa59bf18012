// SPDX-License-Identifier: GPL-3.0-or-later
// Text that was saved by computers with another alphabet, and does not say so.

#include "core/base/text.h"
#include "core/base/text_encoding.h"
#include "core/data/open_dataset.h"
#include "tests/core/support/encoded.h"
#include "tests/core/support/files.h"

#include <QtTest>

#include <algorithm>

using namespace autorec;

class TestCharsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherAlphabets_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // empty: Western European
        const auto add = [](const char* name, const char* charset, const char* text, const char* found) {
            QTest::newRow(name) << QByteArray(charset) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        const char* const russian = "Название;Год;Моя оценка\nМатрица;1999;9\nБрат 2;2000;7\n";
        add("Russian on Windows", "CP1251", russian, "WINDOWS-1251");
        add("Russian on Unix", "KOI8-R", russian, "KOI8-R");
        add("Greek", "CP1253", "Τίτλος;Έτος;Βαθμός\nΟ Κυνόδοντας;2009;9\nΤο βλέμμα του Οδυσσέα;1995;8\n",
            "ISO-8859-7");
        add("simplified Chinese", "GB18030", "标题,年份,我的评分\n霸王别姬,1993,10\n阿甘正传,1994,9\n",
            "GB18030");
        add("traditional Chinese", "CP950", "標題,年份,我的評分\n刺激1995,1994,10\n阿甘正傳,1994,9\n",
            "CP950");
        add("Japanese", "CP932", "タイトル,年,評価\n千と千尋の神隠し,2001,5\n七人の侍,1954,4\n", "CP932");
        add("Korean", "UHC", "제목,연도,평점\n기생충,2019,5\n올드보이,2003,4\n", "UHC");
        add("Polish", "CP1250",
            "Tytuł;Rok;Ocena\nCzłowiek z żelaza;1981;8\nZielona mila;1999;9\nGwiezdne wojny: Część "
            "IV;1977;8\n",
            "WINDOWS-1250");
        add("German", "CP1252", "Titel;Jahr;Bewertung\nDas weiße Band;2009;8\nFünf Gräber;1943;9\n", "");
        add("French", "CP1252", "Titre;Année;Note\nLes Évadés;1994;9\nÀ bout de souffle;1960;9\n", "");
        add("one letter among many", "CP1252",
            "title,year,rating\nAlien,1979,9\nHeat,1995,9\nSpeed,1994,9\nAmélie,2001,9\n", "");
        add("curly quotes", "CP1252", "title,year\nStar Wars – A New Hope,1977\nSchindler’s List,1993\n", "");
        add("a half", "CP1252", "title,year,rating\n8½,1963,9\nAlien³,1992,6\n", "");
        add("UTF-8", "UTF-8", russian, "");
    }

    void otherAlphabets()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QString, text);
        QFETCH(QString, found);
        const std::string bytes = test::encoded(text.toStdString(), charset.constData());
        QCOMPARE(QString::fromStdString(foreignCharset(bytes)), found);
        const std::string decoded = decodedText(bytes);
        QCOMPARE(QString::fromStdString(isUtf8(decoded) ? decoded : latin1ToUtf8(decoded)), text);
        for (std::size_t piece = 1; piece < 4; ++piece) {
            TextDecoder decoder(textFormOf(bytes));
            std::string pieces;
            for (std::size_t at = 0; at < bytes.size(); at += piece)
                decoder.decode(std::string_view(bytes).substr(at, piece), pieces);
            QCOMPARE(pieces, decoded);
        }
    }

    void damagedUtf8IsNoOtherAlphabet()
    {
        QCOMPARE(foreignCharset("Матрица;1999\nБрат;1997\nБра\xD1;1997\n"), std::string());
    }

    void charsetsAreTold()
    {
        const test::Folder folder;
        folder.write("ratings.csv", "userId,movieId,rating\n1,10,4\n1,11,3\n2,10,5\n");
        folder.write(
            "movies.csv",
            test::encoded("movieId,title,genres\n10,Матрица (1999),Drama\n11,Брат (1997),\n", "CP1251"));
        const OpenedDataset opened = openDataset(folder.path());
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Матрица"));
        QCOMPARE(opened.report.otherEncoding.count, std::size_t{0});
        const auto& notes = opened.report.notes;
        QVERIFY(std::find(notes.begin(), notes.end(),
                          "movies.csv is not in UTF-8; its letters are read as WINDOWS-1251.") !=
                notes.end());
    }
};

QTEST_GUILESS_MAIN(TestCharsets)
#include "tst_charsets.moc"
