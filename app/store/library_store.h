// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "core/data/column_layout.h"
#include "core/data/narrowing.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <optional>

namespace autorec {

/// A data set that was opened once.
struct LibraryEntry
{
    QString source; ///< path, or "demo"
    QString name;
    QString format;
    qint64 ratings = 0;
    qint64 users = 0;
    qint64 movies = 0;
    qint64 bytes = 0;    ///< of the source on disk; 0 for the demo
    QDateTime opened;    ///< when last
    Narrowing narrowing; ///< as it was opened
    std::optional<ColumnLayout> columns;
};

/// The data sets that were opened, in SQLite. GUI thread.
class LibraryStore : public QObject
{
    Q_OBJECT

public:
    explicit LibraryStore(Database& database, QObject* parent = nullptr);

    /// Last opened first.
    QList<LibraryEntry> entries() const;
    /// How that source was opened last; nothing where it never was.
    std::optional<LibraryEntry> find(const QString& source) const;
    /// As opened now: `opened` of the entry does not matter.
    void remember(const LibraryEntry& entry);
    /// Takes it off the list; the files stay.
    void forget(const QString& source);

Q_SIGNALS:
    void changed();

private:
    Database& m_database;
};

} // namespace autorec
