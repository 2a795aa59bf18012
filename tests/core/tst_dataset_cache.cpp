// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset_cache.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

using namespace autorec;

namespace {

/// A set with all that a cache has to keep.
void writeSet(const test::Folder& folder)
{
    folder.write("u.data", "1\t10\t5\t100\n2\t10\t3\t200\n2\t20\t4\t300\n2\t20\t3\t250\n\t1\t1\t1\n"
                           "anna\t007\t4\t260\n");
    folder.write("u.item", "10|Cit\xE9 (1995)|||||1|1\n30|Unrated (1996)|\nno movie\n");
    folder.write("u.user", "1|24|M|technician|85711\n2|53|F|other|94043\n");
}

OpenOptions cachingIn(const std::filesystem::path& folder)
{
    OpenOptions options;
    options.cacheFolder = folder;
    options.cacheFrom = 0;
    return options;
}

/// Opened, and a copy kept.
OpenedDataset openKeeping(const std::filesystem::path& source, const OpenOptions& options)
{
    OpenedDataset opened = openDataset(source, {}, options);
    keepCopy(opened);
    return opened;
}

std::filesystem::path onlyFileIn(const std::filesystem::path& folder)
{
    return std::filesystem::directory_iterator(folder)->path();
}

} // namespace

class TestDatasetCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyIsTheSame()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        const OpenOptions options = cachingIn(caches / "new");
        const OpenedDataset first = openKeeping(folder.path(), options);
        const std::unique_ptr<SourceFiles> source = openSource(folder.path());
        const std::optional<OpenedDataset> copy = DatasetCache(caches / "new", *source, options).load({});
        QVERIFY(copy);
        QCOMPARE(copy->dataset.fingerprint(), first.dataset.fingerprint());
        QCOMPARE(copy->dataset.catalogueFingerprint(), first.dataset.catalogueFingerprint());
        QCOMPARE(copy->dataset.usersFingerprint(), first.dataset.usersFingerprint());
        QCOMPARE(copy->dataset.name(), first.dataset.name());
        QCOMPARE(copy->dataset.findUser("anna"), std::optional(UserIndex(2)));
        QCOMPARE(copy->dataset.movie(copy->dataset.findMovie("007").value()).title, std::string("Movie 007"));
        QCOMPARE(copy->dataset.ratings().byMovie(MovieIndex(0)).size(), std::size_t{2});
        QCOMPARE(copy->dataset.movies()[0].title, std::string("Cité"));
        QCOMPARE(copy->dataset.movies()[0].genres, first.dataset.movies()[0].genres);
        QCOMPARE(copy->dataset.demographics(UserIndex(1)), first.dataset.demographics(UserIndex(1)));
        QCOMPARE(copy->dataset.scale().levelCount(), first.dataset.scale().levelCount());
        QCOMPARE(copy->report.duplicateRatings, std::size_t{1});
        QCOMPARE(copy->report.skipped.at("not a movie").count, std::size_t{1});
        QCOMPARE(copy->report.skipped.at("no user").examples[0].line, std::size_t{5});
        QCOMPARE(copy->report.lastRated, 300U);
    }

    void changedSourceIsReadAgain()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        openKeeping(folder.path(), cachingIn(caches.path()));
        folder.write("u.data", "1\t10\t5\t100\n");
        QCOMPARE(openKeeping(folder.path(), cachingIn(caches.path())).dataset.ratingCount(), std::size_t{1});
        QCOMPARE(openKeeping(folder.path(), cachingIn(caches.path())).dataset.ratingCount(), std::size_t{1});
        QCOMPARE(caches.entryCount(), std::size_t{1});
    }

    void sameSizeButNewerIsReadAgain()
    {
        const test::Folder folder;
        const test::Folder caches;
        const std::filesystem::path file = folder.write("u.data", "1\t10\t5\t100\n");
        openKeeping(folder.path(), cachingIn(caches.path()));
        folder.write("u.data", "1\t10\t4\t100\n");
        std::filesystem::last_write_time(file,
                                         std::filesystem::last_write_time(file) + std::chrono::seconds(2));
        QCOMPARE(openKeeping(folder.path(), cachingIn(caches.path()))
                     .dataset.ratings()
                     .byUser(UserIndex(0))
                     .stars(0),
                 4.0F);
    }

    void otherOptionsHaveTheirOwn()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        OpenOptions options = cachingIn(caches.path());
        openKeeping(folder.path(), options);
        options.narrowing.leastUserRatings = 2;
        QCOMPARE(openKeeping(folder.path(), options).dataset.userCount(), std::size_t{1});
        QCOMPARE(caches.entryCount(), std::size_t{2});
    }

    /// Wherever a byte is turned or the file cut off, the source is read instead.
    void damagedCopiesAreRebuilt()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        const OpenOptions options = cachingIn(caches.path());
        const std::string expected = openKeeping(folder.path(), options).dataset.fingerprint();
        const std::filesystem::path file = onlyFileIn(caches.path());
        const std::string good = test::readFile(file);
        const std::unique_ptr<SourceFiles> source = openSource(folder.path());
        const DatasetCache cache(caches.path(), *source, options);
        for (std::size_t at = 0; at < good.size(); at += 7) {
            std::string damaged = good;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            caches.write(file.filename().string(), damaged);
            QVERIFY2(!cache.load({}), std::to_string(at).c_str());
            caches.write(file.filename().string(), good.substr(0, at));
            QVERIFY2(!cache.load({}), std::to_string(at).c_str());
        }
        caches.write(file.filename().string(), good + "x");
        QVERIFY(!cache.load({}));
        QCOMPARE(openKeeping(folder.path(), options).dataset.fingerprint(), expected);
        QVERIFY(test::readFile(file) == good);
    }

    void cancelledCopyLeavesNothing()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        const OpenOptions options = cachingIn(caches.path());
        const OpenedDataset opened = openDataset(folder.path(), {}, options);
        std::stop_source source;
        source.request_stop();
        const auto error = test::errorOf([&] { keepCopy(opened, {source.get_token(), {}}); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::Cancelled);
        QCOMPARE(caches.entryCount(), std::size_t{0});
    }

    /// The copy is of the source as it was opened, whatever happened to it since.
    void copyNeedsNoSource()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        const OpenedDataset opened = openDataset(folder.path(), {}, cachingIn(caches.path()));
        std::filesystem::rename(folder / "u.data", folder / "away");
        keepCopy(opened);
        std::filesystem::rename(folder / "away", folder / "u.data");
        const OpenedDataset again = openDataset(folder.path(), {}, cachingIn(caches.path()));
        QVERIFY(!again.missingCopy);
        QCOMPARE(again.dataset.fingerprint(), opened.dataset.fingerprint());
    }

    void smallSetsAreNotKept()
    {
        const test::Folder folder;
        const test::Folder caches;
        writeSet(folder);
        OpenOptions options = cachingIn(caches.path());
        options.cacheFrom = 5;
        openKeeping(folder.path(), options);
        QCOMPARE(caches.entryCount(), std::size_t{0});
    }

    void folderThatCannotBeMade()
    {
        const test::Folder folder;
        writeSet(folder);
        const std::filesystem::path file = folder.write("file", "");
        QCOMPARE(openKeeping(folder.path(), cachingIn(file / "caches")).dataset.ratingCount(),
                 std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(TestDatasetCache)
#include "tst_dataset_cache.moc"
