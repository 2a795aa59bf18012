// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "tests/core/support/errors.h"
#include "tests/core/support/files.h"
#include "tests/core/support/print.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace autorec;

namespace {

/// Lets no file of this process grow further than so many bytes, like a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<std::string>("content");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("text") << std::string("Alien\r\n");
        QTest::newRow("zeros") << std::string(10, '\0');
        QTest::newRow("much") << std::string(3000000, 'x');
    }
    void writes()
    {
        QFETCH(std::string, content);
        const test::Folder folder;
        writeFileAtomically(folder / "new", content);
        QVERIFY(test::readFile(folder / "new") == content);
        folder.write("old", "something longer or shorter");
        writeFileAtomically(folder / "old", content);
        QVERIFY(test::readFile(folder / "old") == content);
        QCOMPARE(folder.entryCount(), std::size_t{2});
    }

    void hasTheUsualPermissions()
    {
        const test::Folder folder;
        const mode_t mask = ::umask(027);
        writeFileAtomically(folder / "file", "x");
        const mode_t after = ::umask(mask);
        QCOMPARE(after, mode_t{027});
        const auto permissions = std::filesystem::status(folder / "file").permissions();
        QCOMPARE(static_cast<unsigned>(permissions), 0640U);
    }

    void missingFolder()
    {
        const test::Folder folder;
        const auto error = test::errorOf([&] { writeFileAtomically(folder / "none" / "file", "x"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(error->file(), folder / "none" / "file");
        QVERIFY(test::contains(error->message(), "cannot be written"));
        QCOMPARE(folder.entryCount(), std::size_t{0});
    }

    void folderInTheWay()
    {
        const test::Folder folder;
        std::filesystem::create_directory(folder / "taken");
        std::ofstream(folder / "taken" / "inside") << "kept";
        const auto error = test::errorOf([&] { writeFileAtomically(folder / "taken", "x"); });
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(test::readFile(folder / "taken" / "inside"), std::string("kept"));
        QCOMPARE(folder.entryCount(), std::size_t{1});
    }

    void noRoomLeavesTheOldFile()
    {
        const test::Folder folder;
        folder.write("file", "old");
        std::optional<Error> error;
        {
            const FileSizeLimit limit(1 << 20);
            error = test::errorOf([&] { writeFileAtomically(folder / "file", std::string(3 << 20, 'x')); });
        }
        QVERIFY(error);
        QCOMPARE(error->code(), ErrorCode::FileUnwritable);
        QCOMPARE(test::readFile(folder / "file"), std::string("old"));
        QCOMPARE(folder.entryCount(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
