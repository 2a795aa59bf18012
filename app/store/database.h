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

/// The SQLite file that holds a person's ratings and runs: WAL, foreign keys, numbered migrations from
/// resources/sql. A commit is on disk when the call returns. For the thread that made it only; a single row
/// is written in well under a millisecond or two, which is why the window may do it itself.
class Database
{
public:
    /// Opens or creates `file` and migrates it. Throws Error(Database) that names the file and what to do;
    /// one that a newer program wrote is left as it is.
    explicit Database(const QString& file, Clock clock = QDateTime::currentMSecsSinceEpoch);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one statement with its values bound in order. Throws Error(Database).
    QSqlQuery run(const QString& statement, const QVariantList& values = {});

    /// Runs `work` in one transaction; rolled back when it throws.
    template <class Work> void transaction(const Work& work)
    {
        begin();
        try {
            work();
        } catch (...) {
            rollback();
            throw;
        }
        commit();
    }

    /// What a change is dated with: now; just after the last change where the clock was set back or two fall
    /// into one millisecond. So what came later is dated later, in this session and over all earlier ones.
    qint64 nextTime();
    /// The newest date of the earlier sessions; 0 at the first.
    qint64 lastSession() const { return m_lastSession; }

private:
    void open();
    void close();
    void begin();
    void commit();
    void rollback();
    int version();
    void migrate();
    qint64 newestDate();

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    Clock m_clock;
    qint64 m_lastSession = 0;
    qint64 m_newest = 0; ///< date
};

} // namespace autorec
