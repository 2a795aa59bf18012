// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "core/data/data_source.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace autorec {

/// A data set that was opened before.
struct LibraryEntry
{
    QString source; ///< path, or "demo"
    QString name;
    QString format;
    qint64 ratings = 0;
    qint64 users = 0;
    qint64 movies = 0;
    qint64 bytes = 0;      ///< of the source on disk; 0 for the demo
    QDateTime opened = {}; ///< for the last time
    Opening opening;
};

/// The data sets that were opened, in SQLite. GUI thread.
class LibraryStore : public QObject
{
    Q_OBJECT

public:
    explicit LibraryStore(Database& database);

    /// Last opened first.
    QList<LibraryEntry> entries() const;
    /// The last opening of that source; nothing if it was never opened.
    std::optional<LibraryEntry> find(const QString& source) const;
    /// Stores it as opened now: the entry's `opened` is ignored.
    void remember(const LibraryEntry& entry);
    /// Removes it from the list; the files stay.
    void forget(const QString& source);

Q_SIGNALS:
    void changed();

private:
    Database& m_database;
};

} // namespace autorec
