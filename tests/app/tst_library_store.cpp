// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/dataset_service.h"
#include "app/store/library_store.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

class TestLibraryStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(content);
        return file.fileName();
    }

    LoadedDatasetPtr open(const QString& source, const Opening& opening = {})
    {
        DatasetService service;
        QSignalSpy opened(&service, &DatasetService::opened);
        service.open(source, opening);
        return test::caught(opened) ? service.current() : nullptr;
    }

private Q_SLOTS:
    void remembersHowASetWasOpened()
    {
        const QString small = write(QStringLiteral("small.txt"), "1\t10\t5\t1\n2\t10\t4\t2\n2\t11\t4\t2\n");
        const QString odd = write(QStringLiteral("odd.txt"), "5;10;1\n4;10;2\n");
        Narrowing narrowing;
        narrowing.leastUserRatings = 2;
        narrowing.userShare = 0.999;
        narrowing.seed = 3;
        narrowing.before = 1000;
        const ColumnLayout columns{
            ";", false, 2, 1, 0, ColumnLayout::None, ColumnLayout::None, ColumnLayout::None};
        Database database(m_folder.filePath(QStringLiteral("library.sqlite")));
        LibraryStore library(database);
        QSignalSpy changed(&library, &LibraryStore::changed);
        QVERIFY(library.entries().isEmpty());
        QVERIFY(!library.find(small));
        library.remember(libraryEntryOf(*open(small, {narrowing})));
        QTest::qWait(2);
        library.remember(libraryEntryOf(*open(odd, {{}, columns})));
        QCOMPARE(changed.size(), 2);

        LibraryStore again(database);
        const QList<LibraryEntry> entries = again.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].source, odd);
        QVERIFY(entries[0].opening.narrowing.isNone());
        QVERIFY(entries[0].opening.columns == columns);
        QCOMPARE(entries[1].ratings, 2);
        QCOMPARE(entries[1].users, 1);
        QCOMPARE(entries[1].bytes, QFileInfo(small).size());
        QCOMPARE(entries[1].format, QStringLiteral("MovieLens 100K"));
        QVERIFY(entries[1].opening.narrowing == narrowing);
        QVERIFY(!entries[1].opening.columns);

        QTest::qWait(2);
        library.remember(libraryEntryOf(*open(small)));
        QCOMPARE(library.entries().size(), 2);
        QCOMPARE(library.entries()[0].source, small);
        QCOMPARE(library.find(small)->ratings, 3);
        library.forget(small);
        QCOMPARE(library.entries().size(), 1);
        QVERIFY(QFile::exists(small));
    }

    void secondOpeningComesFromTheCopy()
    {
        QByteArray rows = "userId,movieId,rating,timestamp\n";
        for (int k = 0; k < 1000100; ++k)
            rows += QByteArray::number(k / 100) + ',' + QByteArray::number(k % 100) + ",4.5,1\n";
        const QString source = write(QStringLiteral("ratings.csv"), rows);
        const QString caches = m_folder.filePath(QStringLiteral("cache"));
        std::string fingerprints[2];
        for (std::string& fingerprint : fingerprints) {
            DatasetService service(caches);
            QSignalSpy opened(&service, &DatasetService::opened);
            service.open(source);
            QVERIFY(test::caught(opened));
            fingerprint = service.current()->data.fingerprint;
            TRY_COMPARE(QDir(caches).entryList({QStringLiteral("*.dataset")}, QDir::Files).size(), 1);
        }
        QCOMPARE(fingerprints[0], fingerprints[1]);
    }
};

QTEST_GUILESS_MAIN(TestLibraryStore)
#include "tst_library_store.moc"
