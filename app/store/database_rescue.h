// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace autorec {

/// The result of rescuing a damaged database.
struct DatabaseRescue
{
    QString setAside;     ///< the unchanged damaged file; its log is beside it
    int ratings = 0;      ///< in the new database
    int runs = 0;         ///< in the new database
    bool isWhole = false; ///< every row could be read, as far as can be known
};

/// Checks `file` with SQLite. If it is damaged or empty, sets it aside under a dated name and puts a new
/// database with all readable rows in its place. Leaves a file alone that is missing, locked or written by a
/// newer program. Deletes nothing. Blocks, for some ten milliseconds if the file is whole; no other program
/// may have it open. Throws Error(Database) if the disk cannot be written; the damaged file then stays in its
/// place.
std::optional<DatabaseRescue> rescueIfDamaged(const QString& file);

} // namespace autorec
