// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace autorec;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("new folder/explorer.sqlite"));
    }

    void makesItselfAndItsFolder()
    {
        Database database(m_file);
        QVERIFY(QFile::exists(m_file));
        QCOMPARE(number(database, "SELECT count(*) FROM runs"), 0);
        QVERIFY(number(database, "PRAGMA user_version") >= 1);
    }

    void isDurable()
    {
        Database database(m_file);
        QSqlQuery mode = database.run(QStringLiteral("PRAGMA journal_mode"));
        mode.next();
        QCOMPARE(mode.value(0).toString(), QStringLiteral("wal"));
        QCOMPARE(number(database, "PRAGMA synchronous"), 2);
        QCOMPARE(number(database, "PRAGMA foreign_keys"), 1);
    }

    void opensAgain()
    {
        {
            Database database(m_file);
            database.run(QStringLiteral("INSERT INTO profiles (name) VALUES (?)"), {QStringLiteral("Ada")});
        }
        Database database(m_file);
        QCOMPARE(number(database, "SELECT count(*) FROM profiles"), 1);
    }

    /// What the versions before deleted profiles wrote is all there after the migration.
    void migratesProfilesWithTheirFilms()
    {
        constexpr int BeforeDeletion = 3;
        makeDatabaseOf(BeforeDeletion,
                       {QStringLiteral("INSERT INTO profiles (id, name) VALUES (1, 'Ada')"),
                        QStringLiteral("INSERT INTO films VALUES (1, NULL, 'Alien', 'alien', 1979)"),
                        QStringLiteral("INSERT INTO profile_films VALUES (1, 1, 4.5, 0, 0, 1000)")});
        Database database(m_file);
        QCOMPARE(number(database, "SELECT count(*) FROM profiles WHERE deleted IS NULL"), 1);
        QCOMPARE(number(database, "SELECT count(*) FROM profile_films WHERE profile_id = 1"), 1);
    }

    void rollsBackAFailedTransaction()
    {
        Database database(m_file);
        const auto failing = [&] {
            database.transaction([&] {
                database.run(QStringLiteral("INSERT INTO profiles (name) VALUES (?)"),
                             {QStringLiteral("Ada")});
                database.run(QStringLiteral("INSERT INTO nothing VALUES (1)"));
            });
        };
        QVERIFY_EXCEPTION_THROWN(failing(), Error);
        QCOMPARE(number(database, "SELECT count(*) FROM profiles"), 0);
    }

    void leavesANewerDatabaseAlone()
    {
        {
            Database database(m_file);
            database.run(QStringLiteral("PRAGMA user_version = 999"));
        }
        try {
            Database database(m_file);
            QFAIL("it was opened");
        } catch (const Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains(QStringLiteral("newer version")));
        }
    }

    void saysWhichFileCannotBeOpened()
    {
        QVERIFY(QDir().mkpath(m_file));
        try {
            Database database(m_file);
            QFAIL("a folder was opened");
        } catch (const Error& error) {
            QVERIFY(QString::fromStdString(error.message()).contains(m_file));
        }
    }

private:
    /// As the program wrote it when it had so many migrations.
    void makeDatabaseOf(int version, const QStringList& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            old.setDatabaseName(m_file);
            QVERIFY(old.open());
            QStringList statements;
            const QStringList migrations = QDir(QStringLiteral(":/sql")).entryList(QDir::Files, QDir::Name);
            for (const QString& migration : migrations.first(version)) {
                QFile script(QStringLiteral(":/sql/") + migration);
                QVERIFY(script.open(QIODevice::ReadOnly));
                static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
                statements += QString::fromUtf8(script.readAll()).remove(comment).split(u';');
            }
            statements += content;
            statements += QStringLiteral("PRAGMA user_version = %1").arg(version);
            for (const QString& statement : statements) {
                QSqlQuery query(old);
                QVERIFY2(statement.trimmed().isEmpty() || query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
    }

    static int number(Database& database, const char* question)
    {
        QSqlQuery query = database.run(QString::fromLatin1(question));
        query.next();
        return query.value(0).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
