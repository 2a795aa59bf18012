// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database_rescue.h"

#include "app/store/database.h"
#include "app/store/sql_rows.h"
#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QtEndian>

#include <filesystem>

namespace autorec {

namespace {

const QString WriteAheadLog = QStringLiteral("-wal");
const QString SharedMemory = QStringLiteral("-shm");

/// Reads a damaged file without changing it.
class DamagedDatabase
{
public:
    explicit DamagedDatabase(const QString& file)
        : m_connection(file)
    {
        m_connection.database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_connection.database.open();
    }

    bool isDamaged() const
    {
        QSqlQuery check(m_connection.database);
        if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next())
            return meansDamage(check.lastError());
        return check.value(0).toString() != u"ok";
    }

    /// The first column of all readable rows.
    QStringList texts(const QString& question) const
    {
        QSqlQuery query(m_connection.database);
        query.exec(question);
        return rowsOf(std::move(query), &RowReader::text);
    }

    /// Calls `take` with each row until the end or the damage; returns whether it reached the end.
    template <class Take> bool forEachRow(const QString& question, const Take& take) const
    {
        QSqlQuery query(m_connection.database);
        query.setForwardOnly(true);
        if (!query.exec(question))
            return false;
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.value(column));
            take(row);
        }
        return !query.lastError().isValid();
    }

private:
    /// Returns false for a locked file and for a disk that cannot be read.
    static bool meansDamage(const QSqlError& error)
    {
        constexpr int Corrupt = 11;
        constexpr int NoDatabase = 26;
        constexpr int PrimaryCode = 0xff;
        const int code = error.nativeErrorCode().toInt() & PrimaryCode;
        return code == Corrupt || code == NoDatabase;
    }

    SqlConnection m_connection;
};

/// Copies tables row by row: from the front up to the damage, then from the back.
class Salvage
{
public:
    Salvage(const DamagedDatabase& from, Database& to)
        : m_from(from)
        , m_to(to)
    {
    }

    /// True if every row could be read.
    bool copyAll()
    {
        // Rows that others refer to may be lost.
        m_to.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        m_to.transaction([this] {
            for (const QString& table : tables())
                copy(table);
            mendReferences();
        });
        m_to.run(QStringLiteral("PRAGMA foreign_keys = ON"));
        return m_isWhole;
    }

    int count(const QString& what)
    {
        return static_cast<int>(m_to.number(QStringLiteral("SELECT count(*) FROM ") + what));
    }

private:
    QStringList tables()
    {
        return rowsOf(m_to.run(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'")),
                      &RowReader::text);
    }

    /// The columns that both databases have: an older program had fewer.
    QString columnsOf(const QString& table)
    {
        const QString question = QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table);
        const QStringList old = m_from.texts(question);
        QStringList columns = rowsOf(m_to.run(question), &RowReader::text);
        columns.removeIf([&old](const QString& column) { return !old.contains(column); });
        return columns.join(QStringLiteral(", "));
    }

    QString orderOf(const QString& table, const QString& direction) const
    {
        return m_from
            .texts(QStringLiteral("SELECT name || '%2' FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk")
                       .arg(table, direction))
            .join(QStringLiteral(", "));
    }

    void copy(const QString& table)
    {
        const QString columns = columnsOf(table);
        if (columns.isEmpty()) {
            m_isWhole = false;
            return;
        }
        const QString insert = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                   .arg(table, columns, placesFor(columns));
        const auto ask = [&](const QString& direction) {
            return m_from.forEachRow(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                         .arg(columns, table, orderOf(table, direction)),
                                     [&](const QVariantList& row) { m_to.run(insert, row); });
        };
        if (ask(QString()))
            return;
        m_isWhole = false;
        ask(QStringLiteral(" DESC"));
    }

    /// Gives ratings, viewings and notes of a lost profile a new one; deletes rows of lost films and runs.
    void mendReferences()
    {
        for (const char* table : {"profile_films", "viewings", "film_notes"})
            m_to.run(QStringLiteral("INSERT INTO profiles (id, name) SELECT DISTINCT profile_id, "
                                    "'Recovered ' || profile_id FROM %1 "
                                    "WHERE profile_id NOT IN (SELECT id FROM profiles)")
                         .arg(QString::fromLatin1(table)));
        for (const char* table : {"profile_films", "picked_films", "passed_films", "viewings", "film_notes"})
            m_to.run(QStringLiteral("DELETE FROM %1 WHERE film_id NOT IN (SELECT id FROM films) "
                                    "OR profile_id NOT IN (SELECT id FROM profiles)")
                         .arg(QString::fromLatin1(table)));
        m_to.run(QStringLiteral("DELETE FROM hand_matches WHERE film_id NOT IN (SELECT id FROM films)"));
        for (const char* table : {"run_epochs", "run_tags"})
            m_to.run(QStringLiteral("DELETE FROM %1 WHERE run_id NOT IN (SELECT id FROM runs)")
                         .arg(QString::fromLatin1(table)));
        m_to.run(
            QStringLiteral("UPDATE queue SET sweep_id = NULL WHERE sweep_id NOT IN (SELECT id FROM sweeps)"));
    }

    const DamagedDatabase& m_from;
    Database& m_to;
    bool m_isWhole = true;
};

bool needsRescue(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.isDir())
        return false;
    return info.size() == 0 || DamagedDatabase(file).isDamaged();
}

/// A dated name that no file has yet.
QString nameToSetAside(const QString& file)
{
    const QString dated = file + QStringLiteral(".damaged-") +
                          QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString name = dated;
    for (int number = 2; QFile::exists(name); ++number)
        name = dated + QStringLiteral("-%1").arg(number);
    return name;
}

void copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    if (source.exists() && !source.copy(to))
        throw Error(ErrorCode::Database, from.toStdString(), {},
                    std::string("it is damaged and could not be set aside (")
                        .append(source.errorString().toStdString())
                        .append("). Make room, or move it away yourself."));
}

/// Makes a file that was cut off as long as its header says; otherwise SQLite reads nothing of it.
void padToItsLength(const QString& file)
{
    constexpr int PageSizeAt = 16;
    constexpr int PagesAt = 28;
    constexpr qint64 LargestPage = 65536; // written as 1
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = database.read(PagesAt + 4);
    if (header.size() < PagesAt + 4 || !header.startsWith("SQLite format 3"))
        return;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const auto pages = qFromBigEndian<quint32>(header.constData() + PagesAt);
    const qint64 length = (pageSize == 1 ? LargestPage : pageSize) * qint64{pages};
    constexpr qint64 MostGrowth = 16; // times; a header that says more is damaged
    if (length > database.size() && length < MostGrowth * database.size())
        database.resize(length);
}

void removeDatabase(const QString& file)
{
    for (const QString& part : {file, file + WriteAheadLog, file + SharedMemory})
        QFile::remove(part);
}

/// Removes the old log first: it would damage the new database.
void takePlace(const QString& made, const QString& file)
{
    QFile::remove(file + WriteAheadLog);
    QFile::remove(file + SharedMemory);
    std::filesystem::rename(made.toStdString(), file.toStdString());
}

} // namespace

std::optional<DatabaseRescue> rescueIfDamaged(const QString& file)
{
    if (!needsRescue(file))
        return std::nullopt;
    DatabaseRescue rescue;
    rescue.setAside = nameToSetAside(file);
    copyFile(file, rescue.setAside);
    copyFile(file + WriteAheadLog, rescue.setAside + WriteAheadLog);

    const QString made = file + QStringLiteral(".rescued");
    removeDatabase(made); // of a rescue that did not finish
    const QString read = file + QStringLiteral(".read");
    removeDatabase(read);
    copyFile(file, read);
    copyFile(file + WriteAheadLog, read + WriteAheadLog);
    padToItsLength(read);
    {
        const DamagedDatabase damaged(read);
        Database whole(made);
        Salvage salvage(damaged, whole);
        rescue.isWhole = salvage.copyAll();
        rescue.ratings = salvage.count(QStringLiteral("profile_films WHERE stars IS NOT NULL"));
        rescue.runs = salvage.count(QStringLiteral("runs WHERE deleted IS NULL"));
    }
    removeDatabase(read);
    takePlace(made, file);
    return rescue;
}

} // namespace autorec
