// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/film_list.h"
#include "core/base/error.h"
#include "core/data/open_dataset.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

class TestFilmList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsListsInEveryForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("titles");
        const QStringList two{QStringLiteral("The Matrix 1999"), QStringLiteral("Heat 1995")};
        const auto row = [](const char* what, const char* name, const char* text, const QStringList& titles) {
            QTest::newRow(what) << QString::fromLatin1(name) << QByteArray(text) << titles;
        };
        row("festival", "fest.csv", "Title;Year;Country\nThe Matrix;1999;USA\nHeat;1995;USA\n", two);
        row("Letterboxd's export", "list.csv",
            "Letterboxd list export "
            "v7\nDate,Name,Tags,URL,Description\n2024-01-02,Best,,https://boxd.it/a,\n\n"
            "Position,Name,Year,URL,Description\n1,The Matrix,1999,https://boxd.it/b,\n2,Heat,1995,,\"So, "
            "yes\"\n",
            two);
        row("positions", "top.csv", "Position,Name,Year,URL\n1,The Matrix,1999,u\n2,Heat,1995,u\n", two);
        row("titles with years", "a.txt", "The Matrix (1999)\r\n\r\nHeat (1995)\r\n", two);
        row("years after commas", "a.txt", "The Matrix, 1999\nHeat,1995\n", two);
        row("numbers", "a.txt", "1. Matrix, The (1999)\n2) Heat (1995)", two);
        row("one column", "a.csv", "Title\nThe Matrix (1999)\nHeat (1995)\n", two);
        row("titles alone", "a.txt", "The Matrix\n2012\nBlade Runner 2049\nCall Me by Your Name\n",
            {QStringLiteral("The Matrix 0"), QStringLiteral("2012 0"), QStringLiteral("Blade Runner 2049 0"),
             QStringLiteral("Call Me by Your Name 0")});
        row("a title like a header", "a.txt", "The Name of the Rose\nHeat (1995)\n",
            {QStringLiteral("The Name of the Rose 0"), QStringLiteral("Heat 1995")});
    }
    void readsListsInEveryForm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QStringList, titles);
        QStringList read;
        for (const FiledRating& film : readFilmList(written(name, text)))
            read.append(QStringLiteral("%1 %2").arg(film.film.title).arg(film.film.year));
        QCOMPARE(read, titles);
    }

    void matchesWithTheDataSet()
    {
        const OpenedDataset demo = openDemo();
        const FilmIndex films(demo.dataset);
        const ListedFilms listed =
            listedFilms(written(QStringLiteral("a.txt"),
                                "Heat (1995)\nNo Such Film (1900)\nThe Matrix (1999)\nHeat (1995)\n"),
                        demo.dataset, films);
        QCOMPARE(listed.films.size(), std::size_t{2});
        QVERIFY(std::is_sorted(listed.films.begin(), listed.films.end()));
        for (const MovieIndex movie : listed.films)
            QVERIFY(demo.dataset.movie(movie).title == "Heat" ||
                    demo.dataset.movie(movie).title == "The Matrix");
        QCOMPARE(listed.missing, QStringList{QStringLiteral("No Such Film (1900)")});
        QCOMPARE(listed.count(), std::size_t{3});
    }

    void refusesPlainly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray("\n\n") << QStringLiteral("it names no film");
        QTest::newRow("strangers") << QByteArray("No Such Film\nNor This\n")
                                   << QStringLiteral("none of its 2 films is in");
    }
    void refusesPlainly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const OpenedDataset demo = openDemo();
        try {
            (void)listedFilms(written(QStringLiteral("a.txt"), text), demo.dataset, FilmIndex(demo.dataset));
            QFAIL("It was accepted.");
        } catch (const Error& error) {
            QVERIFY2(QString::fromStdString(error.message()).contains(message), error.message().c_str());
        }
    }

private:
    std::filesystem::path written(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written.", qPrintable(file.fileName()));
        return file.fileName().toStdU16String();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFilmList)
#include "tst_film_list.moc"
