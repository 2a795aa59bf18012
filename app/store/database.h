#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace autorec {

/// The SQLite file that holds a person's ratings and runs: WAL, foreign keys, numbered migrations from
/// resources/sql. A commit is on disk when the call returns. For the thread that made it only; a single row
/// is written in well under a millisecond or two, which is why the window may do it itself.
class Database
{
public:
    /// Opens or creates `file` and migrates it. Throws Error(Database) that names the file and what to do.
    explicit Database(const QString& file);
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

private:
    void begin();
    void commit();
    void rollback();
    void migrate();

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace autorec
