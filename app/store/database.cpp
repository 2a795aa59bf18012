// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace autorec {

namespace {

constexpr auto MigrationFolder = ":/sql";

/// A migration's statements, without comments and semicolons.
QStringList statementsIn(const QString& script)
{
    QString bare;
    for (const QString& line : script.split(u'\n'))
        bare += line.section(QStringLiteral("--"), 0, 0) + u'\n';
    QStringList statements;
    for (const QString& statement : bare.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

QStringList migrations()
{
    return QDir(QString::fromLatin1(MigrationFolder))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

SqlConnection::SqlConnection(const QString& file)
    : m_file(file)
    , m_name(QUuid::createUuid().toString())
{
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    database.setDatabaseName(file);
}

SqlConnection::~SqlConnection()
{
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery SqlConnection::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool isGood = query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    isGood = isGood && query.exec();
    if (!isGood)
        throw Error(ErrorCode::Database, m_file.toStdString(), {},
                    "the database refused a change or a question (" +
                        query.lastError().databaseText().toStdString() +
                        "). Check that the disk is not full and that you may write there.",
                    statement.toStdString());
    return query;
}

qint64 SqlConnection::number(const QString& statement, const QVariantList& values)
{
    QSqlQuery query = run(statement, values);
    query.next();
    return query.value(0).toLongLong();
}

Database::Database(const QString& file, Clock clock)
    : m_file(file)
    , m_connection(file)
    , m_clock(std::move(clock))
{
    open();
    migrate();
    m_newest = m_lastSession = newestDate();
}

void Database::open()
{
    if (!QFileInfo(m_file).dir().mkpath(QStringLiteral(".")))
        throw Error(ErrorCode::Database, m_file.toStdString(), {},
                    "its folder cannot be made. Check that you may write there.");
    if (!m_connection.database.open())
        throw Error(ErrorCode::Database, m_file.toStdString(), {},
                    "your ratings cannot be opened. Check that you may write there.",
                    m_connection.database.lastError().text().toStdString());
    run(QStringLiteral("PRAGMA busy_timeout = 5000"));
    // Before any change.
    if (version() > migrations().size())
        throw Error(
            ErrorCode::Database, m_file.toStdString(), {},
            "it was written by a newer version of AutoRec Explorer. Use that one; nothing was changed.");
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA cache_size = -512")); // KiB; the system keeps the file in memory anyway
}

qint64 Database::nextTime()
{
    m_newest = std::max(m_clock(), m_newest + 1);
    return m_newest;
}

qint64 Database::newestDate()
{
    return number(
        QStringLiteral("SELECT max(coalesce((SELECT max(changed) FROM profile_films), 0), "
                       "coalesce((SELECT max(deleted) FROM profiles), 0), "
                       "coalesce((SELECT max(opened) FROM library), 0), "
                       "coalesce((SELECT max(max(finished, coalesce(deleted, 0))) FROM runs), 0))"));
}

qint64 Database::version()
{
    return number(QStringLiteral("PRAGMA user_version"));
}

void Database::migrate()
{
    const QStringList all = migrations();
    if (version() == all.size())
        return;
    // In one transaction, which reads the version again: another program may be migrating too.
    transaction([&] {
        for (qsizetype next = version(); next < all.size(); ++next) {
            QFile script(QString::fromLatin1(MigrationFolder) + u'/' + all[next]);
            if (!script.open(QIODevice::ReadOnly))
                throw Error(ErrorCode::Database,
                            "A migration of the database is missing: " + all[next].toStdString());
            for (const QString& statement : statementsIn(QString::fromUtf8(script.readAll())))
                run(statement);
        }
        run(QStringLiteral("PRAGMA user_version = %1").arg(all.size()));
    });
}

} // namespace autorec
