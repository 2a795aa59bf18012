#include "app/store/database.h"

#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace autorec {

namespace {

constexpr auto MigrationFolder = ":/sql";

/// A migration's statements; comments and the semicolons between are left out.
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

} // namespace

Database::Database(const QString& file)
    : m_file(file)
    , m_connection(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    if (!QFileInfo(file).dir().mkpath(QStringLiteral(".")))
        throw Error(ErrorCode::Database, file.toStdString(), {},
                    "its folder cannot be made. Check that you may write there.");
    m_database.setDatabaseName(file);
    if (!m_database.open())
        throw Error(ErrorCode::Database, file.toStdString(), {},
                    "your ratings cannot be opened. Check that you may write there.",
                    m_database.lastError().text().toStdString());
    run(QStringLiteral("PRAGMA journal_mode = WAL"));
    run(QStringLiteral("PRAGMA synchronous = FULL"));
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    run(QStringLiteral("PRAGMA busy_timeout = 5000"));
    migrate();
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery Database::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(m_database);
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

void Database::begin()
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
}

void Database::commit()
{
    run(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

void Database::migrate()
{
    const QStringList migrations = QDir(QString::fromLatin1(MigrationFolder))
                                       .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QSqlQuery version = run(QStringLiteral("PRAGMA user_version"));
    version.next();
    const int applied = version.value(0).toInt();
    version.finish();
    if (applied > migrations.size())
        throw Error(
            ErrorCode::Database, m_file.toStdString(), {},
            "it was written by a newer version of AutoRec Explorer. Use that one; nothing was changed.");
    for (int number = applied; number < migrations.size(); ++number) {
        QFile script(QString::fromLatin1(MigrationFolder) + u'/' + migrations[number]);
        if (!script.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Database,
                        "A migration of the database is missing: " + migrations[number].toStdString());
        transaction([&] {
            for (const QString& statement : statementsIn(QString::fromUtf8(script.readAll())))
                run(statement);
            run(QStringLiteral("PRAGMA user_version = %1").arg(number + 1));
        });
    }
}

} // namespace autorec
