// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace autorec {

/// Milliseconds since 1970, UTC.
using Clock = std::function<qint64()>;

/// Qt's connection to an SQLite file; closed at the end of this object. Only for the thread that made it.
class SqlConnection
{
public:
    /// Does not open it yet.
    explicit SqlConnection(const QString& file);
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    /// Runs one statement with its values bound in order. Throws Error(Database).
    QSqlQuery run(const QString& statement, const QVariantList& values = {});
    /// The first column of the first row that a statement finds. Throws Error(Database).
    qint64 number(const QString& statement, const QVariantList& values = {});

    /// Runs `work` in one transaction, which is rolled back if it throws.
    template <class Work> void transaction(const Work& work)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        try {
            work();
        } catch (...) {
            QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            throw;
        }
        run(QStringLiteral("COMMIT"));
    }

    QSqlDatabase database;

private:
    QString m_file;
    QString m_name;
};

/// The SQLite file with a person's ratings and runs: WAL, foreign keys, numbered migrations from
/// resources/sql. A commit is on disk when the call returns. Only for the thread that made it; writing a
/// single row takes a millisecond or two at most, so the GUI thread may do it.
class Database
{
public:
    /// Opens or creates `file` and migrates it. Throws Error(Database) that names the file and what to do;
    /// does not change a file that a newer program wrote.
    explicit Database(const QString& file, Clock clock = QDateTime::currentMSecsSinceEpoch);

    /// As SqlConnection has them.
    QSqlQuery run(const QString& statement, const QVariantList& values = {})
    {
        return m_connection.run(statement, values);
    }
    qint64 number(const QString& statement, const QVariantList& values = {})
    {
        return m_connection.number(statement, values);
    }
    template <class Work> void transaction(const Work& work) { m_connection.transaction(work); }

    /// The time of a change: now, or just after the last change if the clock was set back or both fall into
    /// one millisecond. So later changes have later times, across sessions too.
    qint64 nextTime();
    /// The latest time of earlier sessions; 0 in the first.
    qint64 lastSession() const { return m_lastSession; }

private:
    void open();
    qint64 version();
    void migrate();
    qint64 newestDate();

    QString m_file;
    SqlConnection m_connection;
    Clock m_clock;
    qint64 m_lastSession = 0;
    qint64 m_newest = 0; ///< the latest time
};

} // namespace autorec
