// SPDX-License-Identifier: GPL-3.0-or-later
// IMDb's files: what is read of them, compressed or not.

#include "app/metadata/imdb_files.h"
#include "core/base/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>

using namespace autorec;

namespace {

const QByteArray Basics = "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\t"
                          "runtimeMinutes\tgenres\n"
                          "tt0000001\tshort\tCarmencita\tCarmencita\t0\t1894\t\\N\t1\tDocumentary,Short\n"
                          "tt0133093\tmovie\tThe \"Matrix\tThe Matrix\t0\t1999\t\\N\t136\tAction,Sci-Fi\n"
                          "tt10872600\tmovie\tNo Way Home\tNo Way Home\t0\t2021\t\\N\t\\N\t\\N\n";
const QByteArray Crew = "tconst\tdirectors\twriters\n"
                        "tt0000001\tnm9\t\\N\n"
                        "tt0133093\tnm0905154,nm0905152\tnm0905152\n"
                        "tt10872600\t\\N\t\\N\n";
const QByteArray Principals = "tconst\tordering\tnconst\tcategory\tjob\tcharacters\n"
                              "tt0133093\t1\tnm0000206\tactor\t\\N\t[\"Neo\"]\n"
                              "tt0133093\t2\tnm0905154\tdirector\t\\N\t\\N\n"
                              "tt0133093\t3\tnm0005251\tactress\t\\N\t[\"Trinity\"]\n"
                              "tt0133093\t4\tnm7\tactor\t\\N\t\\N\n"
                              "tt10872600\t1\tnm0000206\tself\t\\N\t\\N\n";
const QByteArray Names = "nconst\tprimaryName\tbirthYear\tdeathYear\tprimaryProfession\tknownForTitles\n"
                         "nm0000206\tKeanu Reeves\t1964\t\\N\tactor\ttt0133093\n"
                         "nm0005251\tCarrie-Anne Moss\t1967\t\\N\tactress\ttt0133093\n"
                         "nm0905152\tLilly Wachowski\t1967\t\\N\tdirector\ttt0133093\n"
                         "nm0905154\tLana Wachowski\t1965\t\\N\tdirector\ttt0133093\n"
                         "nm9\tSomebody Else\t\\N\t\\N\t\\N\t\\N\n";

const QSet<QString> Wanted{QStringLiteral("tt0133093"), QStringLiteral("tt10872600"),
                           QStringLiteral("tt7777777")};

void write(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

void writeGzip(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    archive* file = archive_write_new();
    archive_write_add_filter_gzip(file);
    archive_write_set_format_raw(file);
    archive_write_open_filename(file, folder.filePath(QString::fromLatin1(name)).toUtf8().constData());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(file, entry);
    archive_write_data(file, content.data(), static_cast<std::size_t>(content.size()));
    archive_entry_free(entry);
    archive_write_free(file);
}

void writeAll(const QTemporaryDir& folder)
{
    write(folder, "title.basics.tsv", Basics);
    write(folder, "title.crew.tsv", Crew);
    write(folder, "title.principals.tsv", Principals);
    write(folder, "name.basics.tsv", Names);
}

} // namespace

class TestImdbFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const QTemporaryDir folder;
        writeAll(folder);
        QList<double> shares;
        const ImdbFacts facts =
            readImdbFiles(folder.path(), Wanted, {{}, [&](double share) { shares.append(share); }});
        QCOMPARE(facts.films.size(), std::size_t{2});
        QCOMPARE(facts.films[0].first, QStringLiteral("tt0133093"));
        QCOMPARE(
            facts.films[0].second,
            (FilmFacts{.directors = {QStringLiteral("Lana Wachowski"), QStringLiteral("Lilly Wachowski")},
                       .cast = {QStringLiteral("Keanu Reeves"), QStringLiteral("Carrie-Anne Moss")},
                       .runtime = 136,
                       .genres = {QStringLiteral("Action"), QStringLiteral("Sci-Fi")}}));
        QCOMPARE(facts.films[1].second, (FilmFacts{.cast = {QStringLiteral("Keanu Reeves")}}));
        QCOMPARE(facts.files.size(), 4);
        QVERIFY(facts.missing.isEmpty());
        QCOMPARE(shares.last(), 1.0);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    }

    void readsCompressed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir plain;
        writeAll(plain);
        writeGzip(folder, "title.basics.tsv.gz", Basics);
        writeGzip(folder, "title.crew.tsv.gz", Crew);
        writeGzip(folder, "title.principals.tsv.gz", Principals);
        writeGzip(folder, "name.basics.tsv.gz", Names);
        QCOMPARE(readImdbFiles(folder.path(), Wanted).films, readImdbFiles(plain.path(), Wanted).films);
    }

    void someOfThem()
    {
        const QTemporaryDir folder;
        write(folder, "title.basics.tsv", Basics);
        write(folder, "title.crew.tsv", Crew);
        const ImdbFacts facts = readImdbFiles(folder.path(), Wanted);
        QCOMPARE(facts.films.size(), std::size_t{1});
        QVERIFY(facts.films[0].second.directors.isEmpty());
        QCOMPARE(facts.missing,
                 (QStringList{QStringLiteral("title.principals.tsv"), QStringLiteral("name.basics.tsv")}));
    }

    void othersFiles()
    {
        const QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(Error, readImdbFiles(folder.path(), Wanted));
        write(folder, "title.basics.tsv", "id\tname\n1\tsomething\n");
        QVERIFY_THROWS_EXCEPTION(Error, readImdbFiles(folder.path(), Wanted));
        QVERIFY_THROWS_EXCEPTION(Error, readImdbFiles(folder.filePath(QStringLiteral("no")), Wanted));
        QVERIFY_THROWS_EXCEPTION(Error, readImdbFiles(folder.path(), {}));
    }

    void damagedLines()
    {
        const QTemporaryDir folder;
        write(folder, "title.basics.tsv",
              Basics + "tt0133093\n\n\ttt\ntt0133093\tmovie\tx\tx\t0\t1999\t\\N\tlong\t\n\xff\xfe\n");
        QCOMPARE(readImdbFiles(folder.path(), Wanted).films[0].second.runtime, 136);
    }

    void stops()
    {
        const QTemporaryDir folder;
        writeAll(folder);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_THROWS_EXCEPTION(Error, readImdbFiles(folder.path(), Wanted, {stop.get_token(), {}}));
    }
};

QTEST_GUILESS_MAIN(TestImdbFiles)
#include "tst_imdb_files.moc"
