// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/application.h"
#include "app/store/database_rescue.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

namespace {

constexpr int Films = 3000;

FilmKey film(int number)
{
    const QString title = QStringLiteral("Film %1 with a long title that fills the pages").arg(number);
    return {QString(), title, foldedTitle(title), 1900 + number % 100};
}

} // namespace

class TestDatabaseRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("explorer.sqlite"));
    }

    void leavesAWholeOneAlone()
    {
        fill();
        const QByteArray before = content(m_file);
        QVERIFY(!rescueIfDamaged(m_file));
        QCOMPARE(content(m_file), before);
        QVERIFY(setAsideFiles().isEmpty());
    }

    void leavesWhatIsNotThereAlone()
    {
        QVERIFY(!rescueIfDamaged(m_file));
        QVERIFY(!QFile::exists(m_file));
    }

    void setsADamagedOneAside_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("fewest"); // ratings to be found again
        QTest::newRow("random bytes in the middle") << QStringLiteral("middle") << Films / 2;
        QTest::newRow("cut off") << QStringLiteral("cut") << Films / 4;
        QTest::newRow("empty") << QStringLiteral("empty") << 0;
        QTest::newRow("something else") << QStringLiteral("other") << 0;
    }
    void setsADamagedOneAside()
    {
        QFETCH(QString, damage);
        QFETCH(int, fewest);
        fill();
        spoil(damage);
        const QByteArray damaged = content(m_file);

        const std::optional<DatabaseRescue> rescue = rescueIfDamaged(m_file);
        QVERIFY(rescue);
        QVERIFY2(rescue->setAside.startsWith(m_file + QStringLiteral(".damaged-2")),
                 qPrintable(rescue->setAside));
        QCOMPARE(content(rescue->setAside), damaged);
        QVERIFY(!rescue->isWhole);
        QVERIFY2(rescue->ratings >= fewest && rescue->ratings < Films,
                 qPrintable(QString::number(rescue->ratings)));

        QVERIFY(!rescueIfDamaged(m_file));
        Database database(m_file);
        QSqlQuery check = database.run(QStringLiteral("PRAGMA integrity_check"));
        QVERIFY(check.next());
        QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
        check.finish();
        QVERIFY(!database.run(QStringLiteral("PRAGMA foreign_key_check")).next());
        ProfileStore store(database);
        QCOMPARE(static_cast<int>(store.films().size()), rescue->ratings);
        for (const PersonalFilm& rated : store.films())
            QCOMPARE(rated.stars, std::optional(4.5));
        store.rate(film(Films), 3.0);
        QCOMPARE(static_cast<int>(store.films().size()), rescue->ratings + 1);
    }

    /// What was written last is in the log when a program is killed.
    void readsTheLogToo()
    {
        const QString other = m_folder->filePath(QStringLiteral("running.sqlite"));
        m_file = other;
        {
            Database database(other);
            ProfileStore store(database);
            store.rate(film(1), 4.5);
            for (const char* part : {"", "-wal"})
                QVERIFY(
                    QFile::copy(other + QLatin1String(part),
                                m_folder->filePath(QStringLiteral("explorer.sqlite") + QLatin1String(part))));
        }
        m_file = m_folder->filePath(QStringLiteral("explorer.sqlite"));
        QVERIFY(!rescueIfDamaged(m_file));
        Database database(m_file);
        QCOMPARE(ProfileStore(database).films().size(), 1);
    }

    void twoOnOneDayAreBothKept()
    {
        for (int time = 1; time <= 2; ++time) {
            QFile::remove(m_file);
            spoil(QStringLiteral("other"));
            QVERIFY(rescueIfDamaged(m_file));
            QCOMPARE(setAsideFiles().size(), time);
        }
    }

    void doesNotTouchANewerOne()
    {
        {
            Database database(m_file);
            database.run(QStringLiteral("PRAGMA user_version = 999"));
        }
        const QByteArray before = content(m_file);
        try {
            Application app(m_folder->path());
            QFAIL("it was opened");
        } catch (const Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains(QStringLiteral("newer version")));
        }
        QCOMPARE(content(m_file), before);
        QVERIFY(setAsideFiles().isEmpty());
    }

    void theProgramTellsWhatBecameOfIt()
    {
        fill();
        spoil(QStringLiteral("middle"));
        const Application app(m_folder->path());
        QVERIFY(app.rescue);
        QCOMPARE(app.problems().size(), 1);
        QVERIFY(app.problems().first().contains(QDir::toNativeSeparators(app.rescue->setAside)));
        QVERIFY(app.problems().first().contains(QLocale().toString(app.rescue->ratings)));
    }

private:
    void fill()
    {
        Database database(m_file);
        ProfileStore store(database);
        QList<FilmRating> ratings;
        for (int number = 0; number < Films; ++number)
            ratings.append({film(number), 4.5});
        store.rateAll(ratings);
    }

    void spoil(const QString& damage)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (damage == u"middle") {
            constexpr int Page = 4096;
            file.seek(file.size() / Page / 2 * Page);
            file.write(QByteArray(3 * Page, '\xa5'));
        } else if (damage == u"cut") {
            file.resize(file.size() / 2 + 100);
        } else {
            file.resize(0);
            if (damage == u"other")
                file.write("this has never been a database, whatever its name says\n");
        }
    }

    QStringList setAsideFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files);
    }

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDatabaseRescue)
#include "tst_database_rescue.moc"
