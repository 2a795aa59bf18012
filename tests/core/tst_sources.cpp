// SPDX-License-Identifier: GPL-3.0-or-later
// Folders and archives as sources of data sets, friendly and hostile.

#include "core/data/open_dataset.h"
#include "core/data/source/source_files.h"
#include "core/data/source/text_blocks.h"
#include "core/data/split.h"
#include "tests/core/support/archives.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <algorithm>

using namespace autorec;

namespace {

const std::string Ratings = "userId,movieId,rating,timestamp\n1,10,4.5,100\n2,10,3.0,200\n2,20,0.5,300\n";
const std::string Movies = "movieId,title,genres\n10,Toy Story (1995),Animation\n20,Jumanji (1995),Drama\n";

std::vector<test::ArchivedFile> smallSet()
{
    return {{"ml-small/README.txt", "Hello", {}},
            {"ml-small/ratings.csv", Ratings, {}},
            {"ml-small/movies.csv", Movies, {}}};
}

/// Counts the passes through a source.
class CountedSource : public SourceFiles
{
public:
    explicit CountedSource(const SourceFiles& counted)
        : SourceFiles(counted.path(), counted.name())
        , m_counted(counted)
    {
        for (const SourceFile& file : counted.files())
            add(file);
    }

    std::string beginningOf(const SourceFile& file) const override { return m_counted.beginningOf(file); }
    void read(const std::vector<const SourceFile*>& files, const Use& use) const override
    {
        ++m_passes;
        m_counted.read(files, use);
    }
    int passes() const { return m_passes; }

private:
    const SourceFiles& m_counted;
    mutable int m_passes = 0;
};

/// A text in memory, handed out in pieces of odd sizes.
class Text : public ByteStream
{
public:
    explicit Text(std::string text)
        : m_text(std::move(text))
    {
    }
    std::size_t read(std::span<char> buffer) override
    {
        const std::size_t count = std::min(buffer.size(), m_text.size() - m_at);
        std::copy_n(m_text.data() + m_at, count, buffer.data());
        m_at += count;
        return count;
    }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

std::vector<std::string> linesOf(const std::string& text)
{
    Text bytes(text);
    StreamLines lines(bytes);
    std::vector<std::string> all;
    std::string_view line;
    while (lines.next(line))
        all.push_back(std::to_string(lines.number()) + ":" + std::string(line));
    return all;
}

/// As a program that writes archives never would: a zip whose one entry has that name.
void writeZip(const std::filesystem::path& path, const std::string& name, const std::string& content)
{
    test::writeArchive(path, test::ArchiveKind::Zip, {{name, content, {}}});
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archives_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<test::ArchiveKind>("kind");
        QTest::newRow("zip") << std::string("ml-small.zip") << test::ArchiveKind::Zip;
        QTest::newRow("tar.gz") << std::string("ml-small.tar.gz") << test::ArchiveKind::TarGzip;
        QTest::newRow("tar") << std::string("ml-small.tar") << test::ArchiveKind::Tar;
        QTest::newRow("tar.xz") << std::string("ml-small.tar.xz") << test::ArchiveKind::TarXz;
        QTest::newRow("another name") << std::string("ml-small.bin") << test::ArchiveKind::Zip;
    }
    void archives()
    {
        QFETCH(std::string, name);
        QFETCH(test::ArchiveKind, kind);
        const test::Folder folder;
        folder.write("ratings.csv", Ratings);
        folder.write("movies.csv", Movies);
        test::writeArchive(folder / name, kind, smallSet());
        const std::size_t before = folder.entryCount();
        const OpenedDataset opened = openDataset(folder / name);
        QCOMPARE(opened.dataset.name(), std::string("ml-small"));
        QCOMPARE(opened.report.format, std::string("MovieLens CSV"));
        QCOMPARE(opened.dataset.fingerprint(), openDataset(folder.path()).dataset.fingerprint());
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Toy Story"));
        QCOMPARE(opened.report.skippedCount(), std::size_t{0});
        QCOMPARE(folder.entryCount(), before);
    }

    void passesThroughAnArchive_data()
    {
        using Files = std::vector<test::ArchivedFile>;
        QTest::addColumn<Files>("files");
        QTest::addColumn<int>("passes");
        QTest::newRow("MovieLens CSV")
            << Files{{"links.csv", "movieId,imdbId,tmdbId\n10,0114709,862\n", {}},
                     {"tags.csv", "userId,movieId,tag,timestamp\n1,10,funny,1\n", {}},
                     {"ratings.csv", Ratings, {}},
                     {"movies.csv", Movies, {}}}
            << 2;
        QTest::newRow("MovieLens 1M or 10M") << Files{{"users.dat", "1::F::1::10::48067\n", {}},
                                                      {"tags.dat", "1::10::funny::1\n", {}},
                                                      {"ratings.dat", "1::10::5::1\n1::20::4::2\n", {}},
                                                      {"movies.dat", "10::Toy Story (1995)::Animation\n", {}}}
                                             << 2;
        QTest::newRow("MovieLens 100K") << Files{{"u.user", "1|24|M|technician|85711\n", {}},
                                                 {"u.data", "1\t10\t5\t1\n1\t20\t4\t2\n", {}},
                                                 {"u.item", "10|Toy Story (1995)|||||1|1\n", {}}}
                                        << 2;
        QTest::newRow("Netflix Prize")
            << Files{{"probe.txt", "10:\n2\n", {}},
                     {"combined_data_1.txt", "10:\n1,5,2005-01-01\n2,4,2005-01-02\n", {}},
                     {"movie_titles.csv", "10,1995,Toy Story\n", {}}}
            << 2;
        QTest::newRow("Delimited text, whose scale is found first")
            << Files{{"ratings.txt", "user;title;score\nAnn;Toy Story (1995);5\nBob;Jumanji;4\n", {}}} << 2;
    }
    /// The listing is one more. No file of the catalogue costs a pass of its own, in whatever order they
    /// come.
    void passesThroughAnArchive()
    {
        QFETCH(std::vector<test::ArchivedFile>, files);
        QFETCH(int, passes);
        const test::Folder folder;
        test::writeArchive(folder / "set.tar.gz", test::ArchiveKind::TarGzip, files);
        const std::unique_ptr<SourceFiles> source = openSource(folder / "set.tar.gz");
        const CountedSource counted(*source);
        const OpenedDataset opened = readDataset(counted);
        QVERIFY(test::contains(QTest::currentDataTag(), opened.report.format));
        QVERIFY(std::any_of(opened.dataset.movies().begin(), opened.dataset.movies().end(),
                            [](const Movie& movie) { return movie.title == "Toy Story"; }));
        QCOMPARE(counted.passes(), passes);
    }

    void catalogueBeforeMovies()
    {
        const test::Folder folder;
        test::writeArchive(folder / "set.tar.gz", test::ArchiveKind::TarGzip,
                           {{"links.csv", "movieId,imdbId,tmdbId\n10,0114709,862\n", {}},
                            {"tags.csv", "userId,movieId,tag,timestamp\n1,10,funny,1\n", {}},
                            {"movies.csv", Movies, {}},
                            {"ratings.csv", Ratings, {}}});
        const Movie movie = openDataset(folder / "set.tar.gz").dataset.movies()[0];
        QCOMPARE(movie.title, std::string("Toy Story"));
        QCOMPARE(movie.imdbId, std::string("tt0114709"));
        QCOMPARE(movie.tmdbId, std::string("862"));
        QCOMPARE(movie.tags, std::vector<std::string>{"funny"});
    }

    void everyFileOfASplitInAnArchive()
    {
        const test::Folder folder;
        test::writeArchive(folder / "set.zip", test::ArchiveKind::Zip,
                           {{"set/u.data", "1\t10\t5\t1\n2\t10\t3\t2\n2\t20\t4\t3\n", {}},
                            {"set/u1.base", "1\t10\t5\t1\n2\t10\t3\t2\n", {}},
                            {"set/u1.test", "2\t20\t4\t3\n", {}}});
        const OpenedDataset opened = openDataset(folder / "set.zip");
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        const auto splitBy = [&](const char* spec) {
            return splitDataset(opened.dataset, SplitSpec::parse(spec), 1, folder / "set.zip");
        };
        const Split split = splitBy("files:u1.base,u1.test");
        QCOMPARE(split.train.ratingCount(), std::size_t{2});
        QCOMPARE(split.heldOut.entries().front().stars, 4.0F);
        const auto missing = test::errorOf([&] { splitBy("files:u1.base,u9.test"); });
        QVERIFY(missing);
        QCOMPARE(missing->code(), ErrorCode::FileNotFound);
    }

    void singleCompressedFile()
    {
        const test::Folder folder;
        const std::string plain = (folder / "ratings.csv").string();
        folder.write("ratings.csv", Ratings);
        QCOMPARE(std::system(("gzip -k " + plain).c_str()), 0);
        QCOMPARE(openDataset(folder / "ratings.csv.gz").dataset.fingerprint(),
                 openDataset(folder / "ratings.csv").dataset.fingerprint());
    }

    void pathsThatLeadOut_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::newRow("upwards") << std::string("../movies.csv");
        QTest::newRow("upwards inside") << std::string("ml-small/../../movies.csv");
        QTest::newRow("absolute") << std::string("/tmp/movies.csv");
        QTest::newRow("drive") << std::string("C:/movies.csv");
        QTest::newRow("backslashes") << std::string("..\\movies.csv");
    }
    void pathsThatLeadOut()
    {
        QFETCH(std::string, name);
        const test::Folder folder;
        std::vector<test::ArchivedFile> files = smallSet();
        files[2].name = name;
        test::writeArchive(folder / "set.tar", test::ArchiveKind::Tar, files);
        const OpenedDataset opened = openDataset(folder / "set.tar");
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(opened.dataset.movies()[0].title, std::string("Movie 10"));
        QCOMPARE(opened.report.skipped.at("a path that leads out of the archive").count, std::size_t{1});
        QVERIFY(!std::filesystem::exists("/tmp/movies.csv"));
    }

    void linksAreNotFollowed()
    {
        const test::Folder folder;
        folder.write("secret", Ratings);
        std::vector<test::ArchivedFile> files = smallSet();
        files.push_back({"ml-small/links.csv", {}, (folder / "secret").string()});
        test::writeArchive(folder / "set.tar.gz", test::ArchiveKind::TarGzip, files);
        const OpenedDataset opened = openDataset(folder / "set.tar.gz");
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{3});
        QCOMPARE(opened.report.skipped.at("a link in the archive, which is not followed").examples[0].file,
                 std::string("ml-small/links.csv"));
    }

    /// As editors leave them beside a file that is open.
    void linksThatLeadNowhere()
    {
        const test::Folder folder;
        folder.write("ratings.csv", Ratings);
        for (const char* name : {".#ratings.csv", "a", "z"})
            std::filesystem::create_symlink("nowhere", folder / name);
        QCOMPARE(openDataset(folder.path()).dataset.ratingCount(), std::size_t{3});
    }

    void whatExpandsTooMuch_data()
    {
        QTest::addColumn<test::ArchiveKind>("kind");
        QTest::newRow("zip") << test::ArchiveKind::Zip;
        QTest::newRow("tar.gz") << test::ArchiveKind::TarGzip;
    }
    void whatExpandsTooMuch()
    {
        QFETCH(test::ArchiveKind, kind);
        const test::Folder folder;
        const std::string zeros(std::size_t{1} << 26, '0');
        std::vector<test::ArchivedFile> files = smallSet();
        for (int k = 0; k < 17; ++k)
            files.push_back({"ml-small/zeros" + std::to_string(k), zeros, {}});
        test::writeArchive(folder / "bomb", kind, files);
        QVERIFY(std::filesystem::file_size(folder / "bomb") < 16000000);
        const auto error = test::errorOf([&] { openDataset(folder / "bomb"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QVERIFY(test::contains(error->message(), "would expand to more than 1.1 GB"));
    }

    void limitOfExpansion()
    {
        QCOMPARE(expandedLimit(0), std::uintmax_t{1} << 30);
        QCOMPARE(expandedLimit(1000), std::uintmax_t{1} << 30);
        QCOMPARE(expandedLimit(std::uintmax_t{1} << 30), std::uintmax_t{64} << 30);
    }

    void damagedArchives_data()
    {
        QTest::addColumn<test::ArchiveKind>("kind");
        QTest::addColumn<int>("bytesLost");
        QTest::newRow("zip") << test::ArchiveKind::Zip << 200;
        QTest::newRow("tar.gz") << test::ArchiveKind::TarGzip << 60;
    }
    void damagedArchives()
    {
        QFETCH(test::ArchiveKind, kind);
        QFETCH(int, bytesLost);
        const test::Folder folder;
        std::string rows = Ratings;
        for (int k = 0; k < 50000; ++k)
            rows += std::to_string(k * 7919 % 50021) + ",10,4.5," + std::to_string(k) + "\n";
        test::writeArchive(folder / "set", kind,
                           {{"set/movies.csv", Movies, {}}, {"set/ratings.csv", rows, {}}});
        std::filesystem::resize_file(folder / "set", std::filesystem::file_size(folder / "set") -
                                                         static_cast<std::uintmax_t>(bytesLost));
        const auto error = test::errorOf([&] { openDataset(folder / "set"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QVERIFY(test::contains(error->message(), "damaged or cut off"));
    }

    void archiveWithoutRatings()
    {
        const test::Folder folder;
        writeZip(folder / "letter.zip", "letter.txt", "Dear Sir or Madam,\n");
        const auto error = test::errorOf([&] { openDataset(folder / "letter.zip"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        folder.write("empty.zip", std::string_view("PK\x05\x06", 4));
        QVERIFY(test::errorOf([&] { openDataset(folder / "empty.zip"); }));
    }

    void folderNamedLikeAFile()
    {
        const test::Folder folder;
        std::filesystem::create_directory(folder / "ratings.csv");
        const auto error = test::errorOf([&] { openDataset(folder.path()); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::UnknownFormat);
        folder.write("other.csv", Ratings);
        QCOMPARE(openDataset(folder.path()).dataset.ratingCount(), std::size_t{3});
    }

    void contentDecidesNotNames()
    {
        const test::Folder folder;
        folder.write("u.data", Ratings);
        QCOMPARE(openDataset(folder.path()).report.format, std::string("MovieLens CSV"));
    }

    void fileThatShrinks()
    {
        const test::Folder folder;
        std::string rows = Ratings;
        for (int k = 0; k < 2000000; ++k)
            rows += std::to_string(k) + ",10,4.5,100\n";
        const std::filesystem::path file = folder.write("ratings.csv", rows);
        const auto error = test::errorOf(
            [&] { openDataset(file, {{}, [&](double) { std::filesystem::resize_file(file, 100); }}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::DamagedFile);
        QVERIFY(test::contains(error->message(), "became shorter"));
    }

    void lines_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QStringList>("expected");
        const std::string tooLong(2 * TextBlocks::LongestLine + 7, 'x');
        QTest::newRow("nothing") << std::string() << QStringList{};
        QTest::newRow("two") << std::string("a\r\nb") << QStringList{"1:a", "2:b"};
        QTest::newRow("mark") << std::string("\xEF\xBB\xBF"
                                             "a\n\nb\n")
                              << QStringList{"1:a", "2:", "3:b"};
        QTest::newRow("too long") << "a\n" + tooLong + "\nb\n" << QStringList{"1:a", "3:b"};
        QTest::newRow("too long at the end") << "a\n" + tooLong << QStringList{"1:a"};
        QTest::newRow("too long at the beginning") << tooLong + "\nb" << QStringList{"2:b"};
    }
    void lines()
    {
        QFETCH(std::string, text);
        QFETCH(QStringList, expected);
        QStringList found;
        for (const std::string& line : linesOf(text))
            found.append(QString::fromStdString(line));
        QCOMPARE(found, expected);
    }

    /// Blocks end where they like; no line is lost or counted twice.
    void linesAcrossBlocks()
    {
        std::string text;
        for (int k = 0; k < 300000; ++k)
            text += std::to_string(k) + std::string(static_cast<std::size_t>(k % 13), '-') + "\n";
        const std::vector<std::string> lines = linesOf(text);
        QCOMPARE(lines.size(), std::size_t{300000});
        for (std::size_t k = 0; k < lines.size(); ++k)
            QVERIFY(lines[k].starts_with(std::to_string(k + 1) + ":" + std::to_string(k)));
    }

    void longLineIsSkippedAndCounted()
    {
        const test::Folder folder;
        const OpenedDataset opened =
            openDataset(folder.write("ratings.csv", Ratings + std::string(3 * TextBlocks::LongestLine, '1') +
                                                        "\n3,20,1,400\n,1,1,1\n"));
        QCOMPARE(opened.dataset.ratingCount(), std::size_t{4});
        QCOMPARE(opened.report.skipped.at("longer than a mebibyte").examples[0].line, std::size_t{5});
        QCOMPARE(opened.report.skipped.at("no user").examples[0].line, std::size_t{7});
        QCOMPARE(opened.report.rows, std::size_t{6});
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
